// Skrevet af scripts/lov-indeks.ts. Ret ikke her: kør scriptet igen på lovteksterne.
import type { UdgaveIndhold } from '../udgave-indhold.ts'

export const BEK_2408_2021: UdgaveIndhold<'BEK 2408/2021'> = {
  id: 'BEK 2408/2021',
  art: 'BEK',
  eli: 'https://www.retsinformation.dk/eli/lta/2021/2408',
  love: [
    {
      lov: 'BEK',
      paragraffer: `
1: 1(1 1 1 1 1) 1 1 2 1 #cd4fce7bc370
2: 3 1 1(1 1 1) 2 #da6ddcdbd968
3: 3(1 1 1 1 1 1 1) 2 1 2 #82f740752ebe
4: 2 2 1(1 1 1 1) 3 #4719c8c82d66
5: 3(2 1 1 1) 1 2 1 #dd083a719259
6: 2? #ae7bfe66dac7
7: 1 3 1 2 #25d35c12f46f
8: 1 1 1 1 2(1 1 1 1) 2 #ecab5aa59833
9: 2(1 1) 1 #eb7270d5a5f3
10: 2 #0621e080bdea
11: 1(1 1) #4280023512aa
12: 2 1 #799e382b7d27
13: 2 1 #64268f71ab1e
14: 3 #b8af649e82a4
15: 1(1 1 1 1 1 1) 1 #45cdb0aad02c
16: 1 #8e1f3eb6792d
17: 1 1 1 1 1 1 #c504bf329ba6
18: 2 #12ece8f7aa13
19: 2 #6e5feff8b64d
20: 2 1 #5f5f1948dca5
21: 1 1 #e0ccb819d8b9
`,
    },
  ],
}
