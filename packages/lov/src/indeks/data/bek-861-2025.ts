// Skrevet af scripts/lov-indeks.ts. Ret ikke her: kør scriptet igen på lovteksterne.
import type { UdgaveIndhold } from '../udgave-indhold.ts'

export const BEK_861_2025: UdgaveIndhold<'BEK 861/2025'> = {
  id: 'BEK 861/2025',
  art: 'BEK',
  eli: 'https://www.retsinformation.dk/eli/lta/2025/861',
  love: [
    {
      lov: 'BEK',
      paragraffer: `
1: 1(1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1) #c3a846096c05
2: 1(1 1 1 1 1) 1(1 1 1 1 1 1 1 1 1 1 1) 1 1(1 1 1 1 1 1) 1(1 1 1 1 1 1 1 1 1 1 1) 1 1 1 #cd874a04a76f
3: 1 1 1 #0e86236ed204
4: 1 #d9e6ff0d9186
5: 1(1 1 1 1 1 1 1 1 1 1 1 1 1 1 1) #c95480fde6d4
6: 1 #76e030313546
7: 1 #24066ec57d78
8: 1 2 2 1 #ae2e45f06f0a
9: 1 #22d83c48ba60
10: 2 #754b80aa5b70
11: 2 1 2 1(1 1 1 1 1) 2 1(1 1 1) #43e2d0249ed6
12: 3 #8333cdaf886b
13: 1 1 #3c6a01b84e8d
14: 1 #7bfc770db484
15: 1(1 1 1 1) 1 1 1 1 1 #52d0e0c343f4
16: 2 1 #0330980ce88e
17: 2 1 #4873e68d9f20
18: 1 1 #c21c716caa4f
19: 1 1 #60c3489a6342
`,
    },
  ],
}
