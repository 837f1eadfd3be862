// Skrevet af scripts/lov-indeks.ts. Ret ikke her: kør scriptet igen på lovteksterne.
import type { UdgaveIndhold } from '../udgave-indhold.ts'

export const LBK_354_2025: UdgaveIndhold<'LBK 354/2025'> = {
  id: 'LBK 354/2025',
  art: 'LBK',
  eli: 'https://www.retsinformation.dk/eli/lta/2025/354',
  love: [
    {
      lov: 'RSL',
      paragraffer: `
1: 1(1 1 1 1 1) #79496ce44501
2: 1 1 1 #ff4d790f9a37
3: 1 3 #e8a1c73f3a4d
3 a: 3 #b95f96c5cb0c
4: 2 #a56faa5670ec
5: 2 #62f7a3bf08d9
5 a: 2 1 1 1 1 #bcac3a373707
6: 1 #037691c2488c
7: 2 1 #75781f3690e3
7 a: 2 1 #48a2d6a27902
8: 1 1 1 #8f7bd16fc75b
9: 2 1 1(1 1 1 1 1 1) 1 1(1 1 1) 1 1 2 1 1 1 1 2 #b0e6b96443fa
9 a: 1 2 1 1 2 1 1 1 2 2 2 1 #5ab4ae046018
9 b: 3 3? 1 2 #f58a62fb6c17
9 c: 1 1(1 1 1 1 1 1 1) 1(1 1 1) 3 1(1 1 1) 2 2 7? 1 3 1 1 2 2 #7d2665bf4433
9 d: 1 #079c8a3fba27
10: 1 #e79cad9c7f4d
11: 1(1 1) 1 #8ee63f80f6ea
11 a: 3 4 2 1 2 2 #b84acfe58838
11 b: 1 #53eca92ea987
11 c: 1(1 1 1 1 1 1 1abcd) 2 1 2 1 #d17a9972952d
11 d: 2 1 #cdecd8c0a58a
11 e: 2 2 #1eb7a53af173
11 f: 1 #d2768dfda674
11 g: 1 1 1 #d84e64a2770c
11 h: 2 2 1 #2444e235b8a5
12: 1(1 1 1 1 1) #0bfd08c743ff
12 a: 5 2 1 1 2 1 1 2(1 1 1 1) 1 2 #e9ea061307db
12 b: 1 1 1 #aea46465e776
12 c: 2 #1e9578b2abd5
12 d: 3 #503f974b4e68
12 e: 2 #a8cf50597197
12 f: 1 #f349158c92c7
59: 2 #fc9ec3da7f4b
59 a: 1 1 1 1(1 1 1 1) 1 1 #32eb36ae9051
59 b: 1 2 1 1(1 1 1) 3 2 1 1 2 1 #280a547251e8
59 c: 1 3 1(1 1 1 1) 1 #ce8441e758c4
59 d: 1 1 2 2 1 2 #819177652899
59 e: 1 #b537c3d74128
60: 1 2 1 #b868b98946c9
60 a: ophævet #bfdce89a61f9
61: 1 1 #6b61c54dd884
62: 2 2 #c449d1f765e2
63: ophævet #bfdce89a61f9
64: 1 #8781e84c821e
64 a: 2 1 1 #ed999881d618
65: 2 1 1 #cb0d541332c9
66: 3 3 #93d6373de37d
67: 1 2 #94b20cacccad
68: 1 1 #b2cb96c8f3c1
69: 1 1(1 1 1 1 1) #9657f4e36778
70: 2 #882ede02d9b9
71: ophævet #bfdce89a61f9
72: 1 3 1 1 3 1 3 1 1 #80ca890b6dc2
73: 1(1 1 1 1) 1 1 #e764031255ae
`,
    },
  ],
}
