// Skrevet af scripts/lov-indeks.ts. Ret ikke her: kør scriptet igen på lovteksterne.
import type { UdgaveIndhold } from '../udgave-indhold.ts'

export const LBK_1004_2025: UdgaveIndhold<'LBK 1004/2025'> = {
  id: 'LBK 1004/2025',
  art: 'LBK',
  eli: 'https://www.retsinformation.dk/eli/lta/2025/1004',
  love: [
    {
      lov: 'LAS',
      paragraffer: `
1: 1(1 1) 2 1 #d5b6be57a7dc
2: 1 1 1 1 #bfcd8eedea71
3: 1 1(1 1 1) 1 3 2 1(1 1 1 1 1) #af82623203f1
4: 1 #0d0a3c24979d
5: 1 1(1 1 1 1) 4 2 1 #09e247da722d
10: 4 4 4 #499145863439
10 a: 1 1(1abc 1) #9a421ceb4164
10 b: 2 1 1 #39da20bcd08c
10 c: 1 #2cf4c76f12d5
10 d: 3 1 #9896cbef17c9
10 e: 3 #51f54b880fca
10 f: 1(1 1 1 1 1 1 1 1 1 1) 3 #183831c41f10
10 g: 1 1 #3316446ad60e
10 h: 1 1 #0d8d442cacfa
10 i: 1 1 #fea81659a8b7
10 j: 1 1 1 2 #946cecc611b6
10 k: 1 1 #ab312d752d1a
13: 4 1(1 1 1 1 1 1 1) 1(1 1 1 1 1 1 1) 2 5? 2 2 3 1 1 2 5 3 2 1 #d0ff8bf59590
13 a: 3 3 7 1 #c3b6df854f46
13 b: 3 1 #e5b6d44199bb
13 c: 1 #45f424e13e3a
13 d: 1 1(1 1) 3 2 1 #70a3a95ed05f
13 e: ophævet #bfdce89a61f9
13 f: ophævet #bfdce89a61f9
13 g: ophævet #bfdce89a61f9
13 h: ophævet #bfdce89a61f9
13 i: 1 #97307d02c702
33: 1(1 1 1 1 1 2 1 3 1 1 1) 1 #7a16d783d2a8
68: 2 1(1 1 1 1) 2 5 2 1 1 1 #6dfafda4e62e
68 a: 4 1 2 4 1 #c5968360c06e
69: 1 1 1(1 1 1 1 1) 1 1 7 1 1 1 #72ab206bf40d
69 a: 1 1 4 3? 1 1 #dcaacb2261ea
69 b: 1 1 1 #789647ec8d12
69 c: 2 2 1 2 #0a1f9a8b263d
69 d: 1(1 1 1 1) 1(1 1) 1(1 1 1) 2 1 #8f910faa398f
69 e: 1 #fd4ba782f355
69 f: 1(1 1) 1 1 1 1(1 1) 1 1 5 1 1 1 #85d6e92c1654
69 g: 1 #8399334723a6
69 h: 2 #927561570c2d
69 i: 1 #b89b5ee0aca1
69 j: 2 1(1 1 1 1) 2 1(1 1) 4 1 1 2 1 2 4 1 1 1 1 #9badd11f7dcd
69 k: 2 1 1(1 1 1 1 1) 1 1 7 1 1 #d03259604e22
69 l: 1 1 4 3? 1 1 1 #d72b09272495
69 m: 1 1 1 #789647ec8d12
69 n: 2 2 1 2 #6db8a9ee7a1c
69 o: 1(1 1 1 1) 1(1 1) 1(1 1 1) 2 1 #8af25f851538
69 p: 1 #6e5ade1593e8
69 q: 1(1 1) 1 1 1 1(1 1) 1 1 5 1 1 1 #f8417bf244eb
69 r: 2 #dd38521fbda8
69 s: 1 #d58e192d7d56
69 t: 1 2 1 1 #7d0e8d1193c4
69 u: 2 #b4a572960c1d
69 v: 1 1 1 1 #749ebac2b7c4
69 x: 1 2 1(1 1 1 1 1 1 1 1 1 1 1) 2 1 #405ff0fb061f
79: 1 1 3 #63335105ef55
98: 2 1 1 #227a0189655d
98 a: 1 1 #82bf92a8ada1
98 b: ophævet #bfdce89a61f9
98 c: ophævet #bfdce89a61f9
109: 1 1(1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1) 1 4? 1 #f61f82a35f2e
109 a: 1 #24d31a6f1ffd
`,
    },
  ],
}
