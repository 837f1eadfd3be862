// Skrevet af scripts/lov-indeks.ts. Ret ikke her: kør scriptet igen på lovteksterne.
import type { UdgaveIndhold } from '../udgave-indhold.ts'

export const LOV_703_2025: UdgaveIndhold<'lov 703/2025'> = {
  id: 'lov 703/2025',
  art: 'LOV',
  eli: 'https://www.retsinformation.dk/eli/lta/2025/703',
  love: [],
}
