// Skrevet af scripts/lov-indeks.ts. Ret ikke her: kør scriptet igen på lovteksterne.
import type { UdgaveIndhold } from '../udgave-indhold.ts'

export const LOV_1380_2012: UdgaveIndhold<'lov 1380/2012'> = {
  id: 'lov 1380/2012',
  art: 'LOV',
  eli: 'https://www.retsinformation.dk/eli/lta/2012/1380',
  love: [
    {
      lov: 'LAB',
      paragraffer: `
30 a: 3 1 1(1 1 1) 1 1 #b50cc3dfae13
31: 4(1 1 1) #568bf7c946b7
68 a: 2(1 1 1) 1 2 1 1 2 1 2 2 #5ab92c5ad849
70 f: 3? 3? 1 3 5? 4 1 1 1 1 1 #cd924f9a3857
73 d: 1 2 2 1 1 1 #29c0fad9b827
114: 1 1 1 #0f78b225614b
115: 1 2 1 1 1 #b5a845e3ea94
`,
    },
    {
      lov: 'LOV',
      paragraffer: `
25 a: 3 1 1(1 1 1) 1(1 1 1 1 1) 2 3 1 #492f5ded4a81
`,
    },
    {
      lov: 'LAS',
      paragraffer: `
68: 2 1(1 1 1 1) 2 5 1 1 1 1 #4bddfcca1c08
69: 1 1(1 1 1 1) 1 2 1 #6e4f841dc9fa
74 b: 1 2 #9cf1d1e417ea
75: 2(1 1 1 1 1 1) 2 #83e241fca7f2
76: 4 1 #6ea5a709c30d
77: 2 1 2 #7034625ea30b
103 a: 1 1 1 1 #f502fbce95fb
`,
    },
    {
      lov: 'LSP',
      paragraffer: `
16: 1 1 1(1 1) #3b5723c705fb
18: 1 1 #b8cf83043b51
19: 1(1 1 1 1 1) 1 1 1 #fed886a24132
`,
    },
  ],
}
