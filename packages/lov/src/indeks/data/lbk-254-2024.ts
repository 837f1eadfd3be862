// Skrevet af scripts/lov-indeks.ts. Ret ikke her: kør scriptet igen på lovteksterne.
import type { UdgaveIndhold } from '../udgave-indhold.ts'

export const LBK_254_2024: UdgaveIndhold<'LBK 254/2024'> = {
  id: 'LBK 254/2024',
  art: 'LBK',
  eli: 'https://www.retsinformation.dk/eli/lta/2024/254',
  love: [
    {
      lov: 'LOB',
      paragraffer: `
4: ophævet #bfdce89a61f9
5: 1 1 #16480dee1122
6: 2 2 1 1 2 2 2 #f811c9b7a893
7: 2 1 2 #2ff7f78dfe03
8: 1 1 #37ca4b223aff
9: 4 1 1 #c449659ac0b2
10: 1(1 1 1 1 1) 2 #90679be19a45
11: 1(1 1 1) 3 1 #d10eea81830a
12: 1 1 #d67dd23b8a1e
13: 2 1 #ea7e810401af
14: 2 1 #cdf1fb486b44
15: 1(1 1) #bc17e89646f5
16: 1 #4a7eaf41da5b
`,
    },
  ],
}
