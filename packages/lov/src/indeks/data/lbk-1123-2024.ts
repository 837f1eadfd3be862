// Skrevet af scripts/lov-indeks.ts. Ret ikke her: kør scriptet igen på lovteksterne.
import type { UdgaveIndhold } from '../udgave-indhold.ts'

export const LBK_1123_2024: UdgaveIndhold<'LBK 1123/2024'> = {
  id: 'LBK 1123/2024',
  art: 'LBK',
  eli: 'https://www.retsinformation.dk/eli/lta/2024/1123',
  love: [
    {
      lov: 'LSP',
      paragraffer: `
1: 1 #d56403abb664
1 a: 1(1 1 1 1 1 1 1) 1 6 #9bb18f3377c7
16: 1 1 1(1 1) #841664ec50f1
17: 1 4 1 1 #962e955789b1
18: 1 2(1 1) #0f7dcd395166
18 a: 1 #bb44df3cbc74
19: 1(1 1 1 1 1) 1 1 1 #9e45664668e3
20: 2 1 1 #8eecaa59e607
21: 3 #174c5599eb24
21 a: ophævet #bfdce89a61f9
`,
    },
  ],
}
