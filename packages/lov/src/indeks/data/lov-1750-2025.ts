// Skrevet af scripts/lov-indeks.ts. Ret ikke her: kør scriptet igen på lovteksterne.
import type { UdgaveIndhold } from '../udgave-indhold.ts'

export const LOV_1750_2025: UdgaveIndhold<'lov 1750/2025'> = {
  id: 'lov 1750/2025',
  art: 'LOV',
  eli: 'https://www.retsinformation.dk/eli/lta/2025/1750',
  love: [
    {
      lov: 'LAB',
      paragraffer: `
32 a: 2 1 #17086fc13d89
43: 1 #112a20fa4aa6
`,
    },
    {
      lov: 'LOB',
      paragraffer: `
4: 1 1 1 #a8302243fe33
15 a: 1 1 #7f7042cf08e1
37 a: 1 1 1 1 #ba13df3d4741
37 b: 2 1 1 1 1 1 #58e856306817
52 a: 1 1 #eb5ab6aae3bb
`,
    },
  ],
}
