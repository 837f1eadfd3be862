// Skrevet af scripts/lov-indeks.ts. Ret ikke her: kør scriptet igen på lovteksterne.
import type { UdgaveIndhold } from '../udgave-indhold.ts'

export const LBK_1031_2023: UdgaveIndhold<'LBK 1031/2023'> = {
  id: 'LBK 1031/2023',
  art: 'LBK',
  eli: 'https://www.retsinformation.dk/eli/lta/2023/1031',
  love: [
    {
      lov: 'LAS',
      paragraffer: `
1: 1(1 1) 2 1 #c8159ffaa63c
2: 1 1 1 1 #bfcd8eedea71
3: 1 1(1 1 1) 1 3 2 1(1 1 1 1 1) #af82623203f1
4: 1 #0d0a3c24979d
5: 1 1(1 1 1 1) 3 2 1 #33d5278a9599
10: 4 3 4 #49a47d64fd4b
10 a: 1 1(1abc 1) #9a421ceb4164
10 b: 2 1 1 #39da20bcd08c
10 c: 1 #2cf4c76f12d5
10 d: 3 1 #9896cbef17c9
10 e: 3 #0d3a4c00a1e7
10 f: 1(1 1 1 1 1 1 1 1 1 1) 3 #c96ecf6c65c9
10 g: 1 1 #34e5a513471b
10 h: 1 1 #afab4f264334
10 i: 1 1 #0d2c3a852738
10 j: 1 1 1 2 #d3f3110974ea
10 k: 1 1 #eed974d613c9
13: 3 1(1 1 1 1 1 1 1 1 1) 1(1 1 1 1 1 1 1 1) 2 4 1 1 2 1 1 2 7 3 1 2 2 1 #3e27010d8d90
13 a: 3 3 7 2 2? #b4f32b5db23c
13 b: 3 1 #ca99ca6428b6
13 c: 1 #314aad68d40a
13 d: 1 1(1 1) 3 2 1 #4e464b2f6ca0
13 e: 1 #c826f06f5752
13 f: 1(1 1) 1 1(1 1) 2 1 1(1 1) 3 2 2 1(1 1 1) 2 2(1 1 1 1 1 1) 2 3 1 2 1 #0f2a95a6abd2
13 g: 1(1 1) 1 #7ee082b8e1e8
13 h: 1 1 1 1 1 #d01d869676e7
13 i: 1 #97307d02c702
33: 1(1 1 1 1 1 2 1 3 1 2) 1 #585938f5948f
68: 2 1(1 1 1 1) 2 5 2 1 1 1 #4704fab5740f
68 a: 4 1 2 4 1 #386eae129969
69: 1 1 1(1 1 1 1 1) 1 1 7 1 1 1 #b40c2c9b39ce
69 a: 3(1 1 1 1ab) 1 4 3? 1 1 #6b9193bbab2b
69 b: 1 1 1 #789647ec8d12
69 c: 2 2 1 2 #0a1f9a8b263d
69 d: 1(1 1 1 1) 1(1 1) 1(1 1 1) 2 1 #d889c9d9bd0e
69 e: 1 #fd4ba782f355
69 f: 1(1 1) 1 1 1 1(1 1) 1 1 5 1 1 1 #85d6e92c1654
69 g: 1 #e6e7bd8fc1e3
69 h: 2 #7a676cc3b775
69 i: 1 #b89b5ee0aca1
69 j: 2 1(1 1 1 1) 2 1(1 1) 4 1 1 2 1 2 4 1 1 1 #0029e702e202
69 k: 2 1 1(1 1 1 1 1) 1 1 7 1 1 #e06d8f6a4d56
69 l: 3(1 1 1 1ab) 1 4 3? 1 1 1 #08cc0b8943b3
69 m: 1 1 1 #789647ec8d12
69 n: 2 2 1 2 #6db8a9ee7a1c
69 o: 1(1 1 1 1) 1(1 1) 1(1 1 1) 2 1 #45c321db5154
69 p: 1 #6e5ade1593e8
69 q: 1(1 1) 1 1 1 1(1 1) 1 1 5 1 1 1 #f8417bf244eb
69 r: 2 #c4a459377bbe
69 s: 1 #d58e192d7d56
69 t: 1 2 1 1 #7d0e8d1193c4
69 u: 2 #b4a572960c1d
69 v: 1 1 1 1 #749ebac2b7c4
69 x: 1 2 1(1 1 1 1 1 1 1 1 1 1 1) 2 1 #405ff0fb061f
79: 1 1 2? 1 #f96a1723d963
98: 2 1 1 #6c025adb7f37
98 a: 1 #eababc9f42cb
98 b: 3 1 1 2 2 #f57b68cdfb67
98 c: 1 #c852b75dcc03
109: 1(1 1) 1(1 1 1 1 1 1 1 1 1 1 1 1 1) 1 2 1 #473e089beb0c
109 a: 1 #24d31a6f1ffd
109 b: 1 #88accbe720c3
`,
    },
  ],
}
