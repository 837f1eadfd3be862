// Skrevet af scripts/lov-indeks.ts. Ret ikke her: kør scriptet igen på lovteksterne.
import type { UdgaveIndhold } from '../udgave-indhold.ts'

export const BEK_18_2026: UdgaveIndhold<'BEK 18/2026'> = {
  id: 'BEK 18/2026',
  art: 'BEK',
  eli: 'https://www.retsinformation.dk/eli/lta/2026/18',
  love: [
    {
      lov: 'BEK',
      paragraffer: `
1: 1(1 1 1 1 1 1) #342067c951ad
2: 1(1 1 1) #144b2a0ff816
3: 1 1 1 #36692ad0bc73
`,
    },
  ],
}
