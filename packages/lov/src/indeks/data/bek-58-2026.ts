// Skrevet af scripts/lov-indeks.ts. Ret ikke her: kør scriptet igen på lovteksterne.
import type { UdgaveIndhold } from '../udgave-indhold.ts'

export const BEK_58_2026: UdgaveIndhold<'BEK 58/2026'> = {
  id: 'BEK 58/2026',
  art: 'BEK',
  eli: 'https://www.retsinformation.dk/eli/lta/2026/58',
  love: [
    {
      lov: 'BEK',
      paragraffer: `
1: 1 1 1 #60388be9dd21
`,
    },
  ],
}
