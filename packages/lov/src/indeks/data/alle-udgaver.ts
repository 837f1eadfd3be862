// Skrevet af scripts/lov-indeks.ts. Ret ikke her: kør scriptet igen på lovteksterne.
import { BEK_113_2026 } from './bek-113-2026.ts'
import { BEK_1418_2012 } from './bek-1418-2012.ts'
import { BEK_1708_2024 } from './bek-1708-2024.ts'
import { BEK_18_2026 } from './bek-18-2026.ts'
import { BEK_2236_2020 } from './bek-2236-2020.ts'
import { BEK_2408_2021 } from './bek-2408-2021.ts'
import { BEK_2409_2021 } from './bek-2409-2021.ts'
import { BEK_47_2026 } from './bek-47-2026.ts'
import { BEK_58_2026 } from './bek-58-2026.ts'
import { BEK_762_2025 } from './bek-762-2025.ts'
import { BEK_861_2025 } from './bek-861-2025.ts'
import { LBK_1004_2025 } from './lbk-1004-2025.ts'
import { LBK_1031_2023 } from './lbk-1031-2023.ts'
import { LBK_1123_2024 } from './lbk-1123-2024.ts'
import { LBK_1342_2016 } from './lbk-1342-2016.ts'
import { LBK_145_2020 } from './lbk-145-2020.ts'
import { LBK_241_2021 } from './lbk-241-2021.ts'
import { LBK_254_2024 } from './lbk-254-2024.ts'
import { LBK_280_2024 } from './lbk-280-2024.ts'
import { LBK_354_2025 } from './lbk-354-2025.ts'
import { LBK_433_2014 } from './lbk-433-2014.ts'
import { LBK_701_2022 } from './lbk-701-2022.ts'
import { LBK_990_2014 } from './lbk-990-2014.ts'
import { LOV_1160_2021 } from './lov-1160-2021.ts'
import { LOV_1380_2012 } from './lov-1380-2012.ts'
import { LOV_1750_2025 } from './lov-1750-2025.ts'
import { LOV_548_2019 } from './lov-548-2019.ts'
import { LOV_703_2025 } from './lov-703-2025.ts'

/** Alle udgaver, indekset er talt af. */
export const ALLE_UDGAVER = [
  BEK_113_2026,
  BEK_1418_2012,
  BEK_1708_2024,
  BEK_18_2026,
  BEK_2236_2020,
  BEK_2408_2021,
  BEK_2409_2021,
  BEK_47_2026,
  BEK_58_2026,
  BEK_762_2025,
  BEK_861_2025,
  LBK_1004_2025,
  LBK_1031_2023,
  LBK_1123_2024,
  LBK_1342_2016,
  LBK_145_2020,
  LBK_241_2021,
  LBK_254_2024,
  LBK_280_2024,
  LBK_354_2025,
  LBK_433_2014,
  LBK_701_2022,
  LBK_990_2014,
  LOV_1160_2021,
  LOV_1380_2012,
  LOV_1750_2025,
  LOV_548_2019,
  LOV_703_2025,
] as const
