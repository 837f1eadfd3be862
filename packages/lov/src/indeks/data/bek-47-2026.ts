// Skrevet af scripts/lov-indeks.ts. Ret ikke her: kør scriptet igen på lovteksterne.
import type { UdgaveIndhold } from '../udgave-indhold.ts'

export const BEK_47_2026: UdgaveIndhold<'BEK 47/2026'> = {
  id: 'BEK 47/2026',
  art: 'BEK',
  eli: 'https://www.retsinformation.dk/eli/lta/2026/47',
  love: [
    {
      lov: 'BEK',
      paragraffer: `
1: 1(1 1 1 1) 1 1 #47812dd076f8
2: 3 1 1(1 1) 2 #2258a4266cea
3: 3(1 1 1 1 1 1 1) 2 1 2 #dad7e9c815db
4: 2 1(1 1 1 1) 3 #ffef3381916f
5: 2(2 1 1 1) 1 2 #ef055d1c0d47
6: 2? #ae7bfe66dac7
7: 1 3 1 2 #f37503b9ead5
8: 1 1 1 2(1 1 1 1) 2 #b01345d51f03
9: 2(1 1) 1 #5372754d4d44
10: 2 #0621e080bdea
11: 1(1 1) #733170c739f4
12: 2 1 #799e382b7d27
13: 2 1 #64268f71ab1e
14: 1(1 1 1 1 1 1) 1 #9fb494953f10
15: 1 #8e1f3eb6792d
16: 1 1 #011c43d3282e
`,
    },
  ],
}
