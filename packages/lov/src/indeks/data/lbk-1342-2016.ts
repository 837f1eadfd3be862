// Skrevet af scripts/lov-indeks.ts. Ret ikke her: kør scriptet igen på lovteksterne.
import type { UdgaveIndhold } from '../udgave-indhold.ts'

export const LBK_1342_2016: UdgaveIndhold<'LBK 1342/2016'> = {
  id: 'LBK 1342/2016',
  art: 'LBK',
  eli: 'https://www.retsinformation.dk/eli/lta/2016/1342',
  love: [
    {
      lov: 'LAB',
      paragraffer: `
1: 1(1 1 1 1) #def3b491b0ed
1 a: 1 1 #da315d256b9a
2: 1(1 1 1 1 1 1 1 1 1 1 1 1 1 1) #fa026826c36f
15: 2 2 2 #fd663a410a59
16: 3 1 1 1 2 2 1 4 1 #8166915d5697
16 a: 1 1 1 2 1 1 3 2 #47cf5d9aa714
16 b: 1(1 1 1) 1 1 #f459602fe391
17: 1 1 #7611022952ce
18: 1 3 1 1 1 2 #716e4efe321f
18 a: 1 1 #eada22375cc9
19: 2 #655710bff70a
20: 1 1 #2b819b8b0ffa
20 a: 1 1 #9f8b293a7198
20 b: 1 1 1 #20c8228b7091
21: 1 3 1 #21c350fa5307
21 a: 2 2 1 #e14c4cc572e1
21 b: 1 2 3 1 1 1 3 1 1 1 #ba2982ffe611
21 c: 2 #dc7eb0e9cb3a
21 d: 1 2 1 #ba5f69cc790f
21 e: 1 1 #d7450e89db5d
21 f: 1(1 1) 1 1(1 1 1) #3d7f2072b99a
22: 1(1 1 1 1) 1 2 1 1 1 1 1 #5d171b96882b
30: 1 #5444f651cfe8
30 a: 3 1 1(1 1 1) 2 1 #945683a9b888
31: 4(1 1 1) 1 #df8f2eaa61fe
31 a: 1 2? 1 3 1 1 #abab7d5d15b7
31 b: 1 1 #97bb1c4de546
31 c: 2 1(1 1 1 1 1 1) #b37bf9d08db4
31 d: 1 #81e5b7592031
31 e: 2 2 #592254f34e45
31 f: 1 #4899fcba1558
32: 1(1 1) 1 1 2 1 #1dc7b0984e0b
32 a: 3 1 #3122491e4768
32 b: 1 1 1 1 #795132a0fe4c
60: 1 #73a40846f1b2
61: 2 3 #048efd0aa0ec
62: 1 #c2921c0ba28a
63: 1 1(1 1 1 1 1) #5939070fc6e0
64: 2 2 2 1 2 2 1 #cd0ef579e9b0
65: 1 #e5beee0fbdf0
66: 1 #807a91c0d05b
67: 1 #c80f5a27b790
67 a: ophævet #bfdce89a61f9
67 b: ophævet #bfdce89a61f9
67 c: ophævet #bfdce89a61f9
67 d: ophævet #bfdce89a61f9
67 e: ophævet #bfdce89a61f9
67 f: ophævet #bfdce89a61f9
68: 1 #a5586c5c19b9
68 a: 2(1 1 1) 1 2? 1 1 2 1 2 3 #cde9cecad715
68 b: 1 1 #d894cf1a16d3
68 c: 2 1 #9dce9c2c9d51
68 d: 4 1 2 1 2 1 #42e4f917bb75
68 e: 1(1 1 1) 1 1(1 1) 1 #b5aaf50c42c3
68 f: 1 2 1 1 #2f1fa408b358
68 g: 1 1 1 #aba2da257b86
69: 1(1 1) 1 1 1 #62e0cde6f1bd
70: 1 1 2 #9590f4be5946
70 a: 2?(1 1 1 1) 1 1 1 #ab303b7fd396
70 b: 2 2 1 #e0c0c102ea11
70 c: 2 1 #5e943b81b30d
70 d: 5 1 1 1 #c0037bdb5916
70 e: 2 3 5 7 2 #5c0d3595bcf3
70 f: 3? 2? 1 3 5? 4 1 1 1 3 2 #d436927285b0
70 g: 1(1 1 1 1 1) 2? 2 2 5 1 #a2c09912c2b3
71: 1 2 3 2 1 #63313b037138
72: 3 1 2 1 1 1 #803d3b0a76f5
73: 1 1 #4c55cdbd2758
73 a: 1 4 2 1 2 1 #0680a3d76e4b
73 b: 2(1 1) 2 1 1 1 1 1 #8987af992c8b
73 c: 3 3 1 1 #ff03c43d7da0
73 d: 1 2 2 1 1 1 #29c0fad9b827
73 e: 3 1 #acdbd65a96ed
74: 2 1 1 #a6e5517c2ad6
74 a: ophævet #bfdce89a61f9
74 b: 1 #3ddeb45e9897
75: 3 3 1 #91814e5ba7b6
75 a: 2 1 1 3 1(1 1) 2 1 #8da823f6856e
75 b: 1 2 3 #1b225021dd23
75 c: 2 2 1 #3ac8da070998
75 d: ophævet #bfdce89a61f9
75 e: ophævet #bfdce89a61f9
75 f: ophævet #bfdce89a61f9
75 g: ophævet #bfdce89a61f9
75 h: ophævet #bfdce89a61f9
75 i: ophævet #bfdce89a61f9
75 j: 1 1 1 1 #bf4e795d76d1
75 k: 4 #320618db6a49
75 l: 3 3 #832ebfbdedc0
75 m: 3 1 1 #74b8af3d9dfd
75 n: 2 1 #10a87c3da02d
75 o: 1 #0762310189ae
75 p: 4 #76acfb8ebda8
75 q: 2 #ebd5320b0d8a
75 r: 1 #0ddebcce5e01
75 s: 1 #fe6d967dcc0e
75 t: 1 #6be98783f8f6
75 u: 2? #cb3c72f0f286
75 v: 1 1 1 #8e58b9597728
75 x: 1 1 #49ee9e60cf84
75 y: 1 #03be8417af88
75 z: 1 1 2 1 1 2(1 1 1 1) 1 2 2 1 1 #980a7d5ffa98
75 æ: 1 1 1 #090177a45fbe
75 ø: 2 2 1 #8e918c28f84c
75 å: 1 1 #48320737adf4
76: 1 2 2 1 #d9eda328c654
77: 1 1 1 1 1 #cf05e2bba174
78: ophævet #bfdce89a61f9
79: ophævet #bfdce89a61f9
80: ophævet #bfdce89a61f9
81: ophævet #bfdce89a61f9
`,
    },
  ],
}
