import type { DemoSag } from './demo-sag.ts'
import { FRA_2013_TIL_2017 } from './fjordby-2013-2017.ts'
import { FRA_2018_TIL_2021 } from './fjordby-2018-2021.ts'
import { FRA_2022_TIL_2024 } from './fjordby-2022-2024.ts'
import { EFTERAAR_2025 } from './fjordby-2025-efteraar.ts'
import { FORAAR_2025 } from './fjordby-2025-foraar.ts'
import { FRA_2026 } from './fjordby-2026.ts'
import { OESTERKLITS_SAGER } from './oesterklit.ts'

/** Alle sager i øvekommunerne. Skridtene skal køres gennem beslutningerne, i orden, som rigtige sager. */
export function demoSager(): readonly DemoSag[] {
  return [
    ...FRA_2013_TIL_2017,
    ...FRA_2018_TIL_2021,
    ...FRA_2022_TIL_2024,
    ...FORAAR_2025,
    ...EFTERAAR_2025,
    ...FRA_2026,
    ...OESTERKLITS_SAGER,
  ]
}
