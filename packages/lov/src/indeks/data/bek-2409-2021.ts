// Skrevet af scripts/lov-indeks.ts. Ret ikke her: kør scriptet igen på lovteksterne.
import type { UdgaveIndhold } from '../udgave-indhold.ts'

export const BEK_2409_2021: UdgaveIndhold<'BEK 2409/2021'> = {
  id: 'BEK 2409/2021',
  art: 'BEK',
  eli: 'https://www.retsinformation.dk/eli/lta/2021/2409',
  love: [
    {
      lov: 'BEK',
      paragraffer: `
1: 2 #575bd4046438
2: 1 #02c577bf7331
3: 2 2? 1 #086a2d9c4671
4: 2 #26e399bb8317
5: 1 #52b8c8f13c37
`,
    },
  ],
}
