// Skrevet af scripts/lov-indeks.ts. Ret ikke her: kør scriptet igen på lovteksterne.
import type { UdgaveIndhold } from '../udgave-indhold.ts'

export const BEK_762_2025: UdgaveIndhold<'BEK 762/2025'> = {
  id: 'BEK 762/2025',
  art: 'BEK',
  eli: 'https://www.retsinformation.dk/eli/lta/2025/762',
  love: [
    {
      lov: 'BEK',
      paragraffer: `
1: 1 1 1 1 2 2 1 1 #41b59f2f96af
2: 1 1 1 1 2 2 1 1 #2685d08fdf7b
3: 1 1 #2433214687a7
`,
    },
  ],
}
