import type { Regel } from '../motor/version.ts'
import { ANKOMST_BREV, ANKOMST_DIGITAL_POST, ANKOMST_QUICKBREV } from './ankomst.ts'
import { FVL_22, FVL_22_KRAEVES } from './begrundelse.ts'
import { BEK_11_1, BEK_11_2, BEK_11_5, BEK_12, BEK_13_1 } from './genvurdering.ts'
import { RSL_67_1, RSL_67_2 } from './klagefrist.ts'
import { RSL_60_2, RSL_69, RSL_70, RSL_72_1 } from './klageinstans.ts'
import { FVL_25, FVL_25_KRAEVES } from './klagevejledning.ts'
import { FVL_23, FVL_23_2 } from './mundtlig-afgoerelse.ts'
import { OFFL_13_1, OFFL_13_2, OFFL_15 } from './notat-og-journal.ts'
import {
  RSL_4,
  RSL_11_2,
  RSL_11_A,
  RSL_11_B,
  RSL_11_B_MEDVIRKEN,
  RSL_11_C_5,
  RSL_12,
  RSL_12_PLIGT,
} from './oplysning-af-sagen.ts'
import { FVL_19 } from './partshoering.ts'
import { RSL_3_1, RSL_3_2, RSL_3_2_BESKED } from './sagsbehandlingstid.ts'
import { FVL_16_2, FVL_16_2_BESKED, FVL_21 } from './udsaettelse-og-aktindsigt.ts'
import { FVL_7_1, FVL_7_2, FVL_8, FVL_8_1_PKT_2 } from './vejledning-og-repraesentation.ts'

/** Reglerne om sagsbehandling, afgørelse og klage, i den orden en sag møder dem. */
export const REGLER_PROCEDURE: readonly Regel<unknown>[] = [
  FVL_7_1,
  FVL_7_2,
  FVL_8,
  FVL_8_1_PKT_2,
  RSL_3_1,
  RSL_3_2,
  RSL_3_2_BESKED,
  RSL_4,
  RSL_11_2,
  RSL_11_A,
  RSL_11_B,
  RSL_11_B_MEDVIRKEN,
  RSL_11_C_5,
  RSL_12_PLIGT,
  RSL_12,
  OFFL_13_1,
  OFFL_13_2,
  OFFL_15,
  FVL_19,
  FVL_21,
  FVL_16_2,
  FVL_16_2_BESKED,
  FVL_22_KRAEVES,
  FVL_22,
  FVL_23,
  FVL_23_2,
  FVL_25_KRAEVES,
  FVL_25,
  ANKOMST_DIGITAL_POST,
  ANKOMST_BREV,
  ANKOMST_QUICKBREV,
  RSL_60_2,
  RSL_67_1,
  RSL_67_2,
  BEK_11_1,
  BEK_11_2,
  BEK_11_5,
  BEK_12,
  BEK_13_1,
  RSL_69,
  RSL_70,
  RSL_72_1,
]
