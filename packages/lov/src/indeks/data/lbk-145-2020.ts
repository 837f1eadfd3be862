// Skrevet af scripts/lov-indeks.ts. Ret ikke her: kør scriptet igen på lovteksterne.
import type { UdgaveIndhold } from '../udgave-indhold.ts'

export const LBK_145_2020: UdgaveIndhold<'LBK 145/2020'> = {
  id: 'LBK 145/2020',
  art: 'LBK',
  eli: 'https://www.retsinformation.dk/eli/lta/2020/145',
  love: [
    {
      lov: 'OFFL',
      paragraffer: `
13: 2 1 1 #a36244199e4a
14: 2 1 #9c1b573420ec
15: 2 1 1(1 1) 1 1 1 #77c7b546f044
`,
    },
  ],
}
