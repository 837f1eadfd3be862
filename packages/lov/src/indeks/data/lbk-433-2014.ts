// Skrevet af scripts/lov-indeks.ts. Ret ikke her: kør scriptet igen på lovteksterne.
import type { UdgaveIndhold } from '../udgave-indhold.ts'

export const LBK_433_2014: UdgaveIndhold<'LBK 433/2014'> = {
  id: 'LBK 433/2014',
  art: 'LBK',
  eli: 'https://www.retsinformation.dk/eli/lta/2014/433',
  love: [
    {
      lov: 'FVL',
      paragraffer: `
1: 1 1(1 1) 3 #57902100df64
2: 1 1 1 1 #f70d07ee8fcc
3: 1(1 1 1 1 1) 1 1 #86f55df636d8
4: 1 2 2 #4df3e3cd2366
5: 1 #27d7835f542c
6: 2 1 2 #d3daf2f49e17
7: 1 1 #736e44d49e55
8: 2 1 #2152d7ce563a
9: 1 1(1 1) 1 1 1 #8aeb6879ff15
9 a: 1 #995abecd8d8a
9 b: 1 1 #701faf29835a
10: 2 1 #e40538ad034c
11: 1 1(1 1 1 1 1) #8a2ee4ca2861
12: 2 1 #ddb60c1ebd0f
13: 1(1 1 1) #cd18ae805d76
14: 1(1 1 1) #49403e7ff154
14 a: 2 1 #3508dbca3288
14 b: 1 #713675117ed7
15: 1 #ecbf8e890a8b
15 a: 1 1 #9cb2c386443f
15 b: 1(1 1 1 1 1) #c0dad82d95de
15 c: 2(1 1 1) #1f635e8af60d
16: 1 3 2 2 1 1 #23da8f8e9e4b
17: 3 #0b952e498137
18: 2 1 3 #c37c3590f581
19: 3 1(1 1 1 1 1 1) 1 #b10ed8ba1236
20: 1 3 2 #26c401c8fe9c
21: 2 1(1 1 1) #6ad209cf2086
22: 1 #95e5ac9842d1
23: 2 2 #0edcf987e55c
24: 2 1 2 #d8fc13e0389a
25: 2 1 #7013724b2fd1
26: 1 #71764ddb6bbe
27: 1(1 1) 2 1 1(1 1 1 1 1) 1 1 1 #4521d7512374
28: 1 1(1 1 1) 1 1 1 #003a80fbe5bb
`,
    },
  ],
}
