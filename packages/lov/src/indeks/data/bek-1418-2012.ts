// Skrevet af scripts/lov-indeks.ts. Ret ikke her: kør scriptet igen på lovteksterne.
import type { UdgaveIndhold } from '../udgave-indhold.ts'

export const BEK_1418_2012: UdgaveIndhold<'BEK 1418/2012'> = {
  id: 'BEK 1418/2012',
  art: 'BEK',
  eli: 'https://www.retsinformation.dk/eli/lta/2012/1418',
  love: [
    {
      lov: 'BEK',
      paragraffer: `
1: 1(1 1 1) 2 1 #2935ce2eda86
2: 3 1 1(1 1) 2 #7083ac429762
3: 3(1 1 1 1 1 1 1) 2 1 #8783ddca864d
4: 3(1 1 1 1) 3 #d49f80f85584
5: 2(2 1 1 1) 1 #8574ba570848
6: 2 #cf35179c7306
7: 1 2 #821c87d9bd30
8: 1 2(1 1 1 1) 2 #a78684375992
9: 2(1 1) #6f505e88c45f
10: 2 #0621e080bdea
11: 1(1 1) #4280023512aa
12: 2 #ca8acc861abc
13: 2 2 #2f1bf672a882
14: 2 2 #09cfb13d0c7c
15: 1(1 1 1 1 1 1) 1 #28d93154a8dd
16: 1 #c681cf8d24e9
17: 1 1 #4ba273add9e3
`,
    },
  ],
}
