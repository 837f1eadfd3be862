// Skrevet af scripts/lov-indeks.ts. Ret ikke her: kør scriptet igen på lovteksterne.
import type { UdgaveIndhold } from '../udgave-indhold.ts'

export const BEK_113_2026: UdgaveIndhold<'BEK 113/2026'> = {
  id: 'BEK 113/2026',
  art: 'BEK',
  eli: 'https://www.retsinformation.dk/eli/lta/2026/113',
  love: [
    {
      lov: 'BEK',
      paragraffer: `
1: 1 1(1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1) 1(1 1 1 1) #cbc29879649f
2: 1(1 1 1 1 1 1 1 1 1 1 1) #452032b87b0e
15: 1(1 1 1 1 1 1 1 1 1 1 1 1 2 1 2 2 1 1 1 1 1 1 1 1) #1fb4ccf3147e
38: 1(1 1 1 1) 1 2? 1 1 1 2 2 #a16e7d58ff19
39: 1 1(1 1 1) 1 #864d9b5c97fa
43: 1(1 1 1 1 1 1 1 1 1 1 1 1 1) 1(1 1 1 1 1 1 1) 1(1 1 1 1 1 1 1 1 1) 1(1 1 1 1 1 1) 1(1 1 1 1 1 1) 1(1 1 1 1 1) 1(1 1 1 1 1 1 1) 1(1 1 1 1) 1(1 1 1 1) 1 1 #4e7a4e1b85c0
174: 1 1 #3b5ae48c0de3
`,
    },
  ],
}
