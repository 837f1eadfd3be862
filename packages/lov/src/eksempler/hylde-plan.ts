import {
  EKSEMPLER_40_3,
  EKSEMPLER_45_1,
  EKSEMPLER_5_1,
  EKSEMPLER_5_2,
  EKSEMPLER_5_4,
} from '../plan/indsatsdel-eksempler.ts'
import {
  EKSEMPLER_2_2,
  EKSEMPLER_3_1,
  EKSEMPLER_3_1_OPLYST,
  EKSEMPLER_3_2,
  EKSEMPLER_3_3,
  EKSEMPLER_3_4,
  EKSEMPLER_4,
  EKSEMPLER_43,
  EKSEMPLER_44_1_1,
} from '../plan/plan-eksempler.ts'
import { sagerne } from './besvar.ts'

/** Rehabiliteringsplanen. */
export const HYLDE_PLAN = sagerne({
  'BEK-1708-2-2': EKSEMPLER_2_2,
  'LAB-44-1-1': EKSEMPLER_44_1_1,
  'BEK-1708-3-1': EKSEMPLER_3_1,
  'BEK-1708-3-1-oplyst': EKSEMPLER_3_1_OPLYST,
  'BEK-1708-3-2': EKSEMPLER_3_2,
  'BEK-1708-3-3': EKSEMPLER_3_3,
  'BEK-1708-3-4': EKSEMPLER_3_4,
  'BEK-1708-4': EKSEMPLER_4,
  'BEK-1708-5-1': EKSEMPLER_5_1,
  'BEK-1708-5-2': EKSEMPLER_5_2,
  'LAB-45-1': EKSEMPLER_45_1,
  'BEK-1708-5-4': EKSEMPLER_5_4,
  'LAB-40-3': EKSEMPLER_40_3,
  'LAB-43': EKSEMPLER_43,
})
