import {
  EKSEMPLER_18_2,
  EKSEMPLER_31,
  EKSEMPLER_32_1,
  EKSEMPLER_33,
  EKSEMPLER_34_3,
  EKSEMPLER_RSL_7_A,
} from '../kontakt/kontakt-eksempler.ts'
import { sagerne } from './besvar.ts'

/** Samtaler og kontakt under forløbet. */
export const HYLDE_KONTAKT = sagerne({
  'LAB-18-2': EKSEMPLER_18_2,
  'LAB-31': EKSEMPLER_31,
  'LAB-32-1': EKSEMPLER_32_1,
  'LAB-33': EKSEMPLER_33,
  'LAB-34-3': EKSEMPLER_34_3,
  'RSL-7-a': EKSEMPLER_RSL_7_A,
})
