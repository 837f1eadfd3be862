// Skrevet af scripts/lov-indeks.ts. Ret ikke her: kør scriptet igen på lovteksterne.
import type { UdgaveIndhold } from '../udgave-indhold.ts'

export const BEK_2236_2020: UdgaveIndhold<'BEK 2236/2020'> = {
  id: 'BEK 2236/2020',
  art: 'BEK',
  eli: 'https://www.retsinformation.dk/eli/lta/2020/2236',
  love: [
    {
      lov: 'BEK',
      paragraffer: `
1: 2 1 2 2 3 #3f0b1ff7798d
2: 2 2 #e6a67c43f826
3: 1 1 #40951355f0c7
4: 1(1 1 1 1) 1 #615969552d6a
5: 2 2 #a56f61a574a9
6: 1 2 #38071822d482
7: 2 1 #f8a4922280ae
8: 1 1 #54b4aeeea233
9: 1 #a3e06857adf3
10: 1 1 2? 2 #c4d9b9917faf
11: 1 1(1 1 1 1 1) 1 1 2 1 #c488114ffbe4
12: 2 1 #fdae9d68717a
13: 2 3 1 2 #24914789df78
14: 1(1 1 1) 2 1 2 #0029e380e4b8
15: 1 1 #0ba13688b1b4
16: 1 1(1 2 1 1 1 1) 1 2 #ae37c6c6b766
17: 1 2 3 1 #8c47f8037136
18: 1 3 #18f347a1d5b3
19: 1 1 2 #41a03450c0a8
20: 1 #ec92b897a429
21: 1 1 1 #399584f531e1
22: 2 #3e366dcde4f8
23: 2 #781d79ac6a30
24: 1 #2f1288b1b91a
25: 1 1 1 #40e4a116caf7
26: 1 1(1 1 1) #4eec2bfa579d
27: 2 1 #9671868df497
28: 1 #b77ebca10ee2
29: 1 2 2 1 #68edc21e072b
30: 1 1 #0f07d64117c4
`,
    },
  ],
}
