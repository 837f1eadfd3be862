// Skrevet af scripts/lov-indeks.ts. Ret ikke her: kør scriptet igen på lovteksterne.
import type { UdgaveIndhold } from '../udgave-indhold.ts'

export const BEK_1708_2024: UdgaveIndhold<'BEK 1708/2024'> = {
  id: 'BEK 1708/2024',
  art: 'BEK',
  eli: 'https://www.retsinformation.dk/eli/lta/2024/1708',
  love: [
    {
      lov: 'BEK',
      paragraffer: `
1: 1(1 1 1 1 1) 1 2 1 #e270494da375
2: 3 1 1(1 1 1) 2 #d8dcfb00d08f
3: 3(1 1 1 1 1 1 1) 2 1 2 #358fdfa80703
4: 2 1(1 1 1 1) 3 #ffef3381916f
5: 2(2 1 1 1) 1 2 1 #e2157735609a
6: 2? #ae7bfe66dac7
7: 1 3 1 2 #e37a5a43431b
8: 1 1 1 1 2(1 1 1 1) 2 #fadb0a9f72c3
9: 2(1 1) 1 #5372754d4d44
10: 2 #0621e080bdea
11: 1(1 1) #a521c24a6c9d
12: 2 1 #799e382b7d27
13: 2 1 #64268f71ab1e
14: 3 #b8af649e82a4
15: 1(1 1 1 1 1 1) 1 #9fb494953f10
16: 1 #8e1f3eb6792d
17: 1 1 1 1 1 1 #c504bf329ba6
18: 2 #12ece8f7aa13
19: 2 #6e5feff8b64d
20: 1 1 #da78a3428cbf
`,
    },
  ],
}
