// Skrevet af scripts/lov-indeks.ts. Ret ikke her: kør scriptet igen på lovteksterne.
import type { UdgaveIndhold } from '../udgave-indhold.ts'

export const LOV_1160_2021: UdgaveIndhold<'lov 1160/2021'> = {
  id: 'lov 1160/2021',
  art: 'LOV',
  eli: 'https://www.retsinformation.dk/eli/lta/2021/1160',
  love: [
    {
      lov: 'LAB',
      paragraffer: `
113 a: 3 #70a6b44408cc
115 a: 1 1 #cb6abdb3cf90
`,
    },
  ],
}
