import type { Regel } from '../motor/version.ts'
import { PRAKSIS_82_16, RSL_5 } from './anden-hjaelp.ts'
import { LSP_16, LSP_18_A, PRAKSIS_ET_FORLOEB } from './foertidspension.ts'
import { LSP_17_2, LSP_18_2 } from './overgang-til-pensionssag.ts'
import { LSP_19_1, LSP_20_3, LSP_21, LSP_21_PKT_3 } from './pensionssag.ts'
import { PRAKSIS_24_20 } from './vaesentlighed.ts'

/** Reglerne om det, der ligger ved siden af et ressourceforløb. LSP § 18, stk. 1, står i sagens egne regler og genbruges. */
export const REGLER_NABO: readonly Regel<unknown>[] = [
  LSP_16,
  PRAKSIS_ET_FORLOEB,
  LSP_17_2,
  LSP_18_2,
  LSP_18_A,
  LSP_19_1,
  LSP_20_3,
  LSP_21,
  LSP_21_PKT_3,
  PRAKSIS_24_20,
  PRAKSIS_82_16,
  RSL_5,
]
