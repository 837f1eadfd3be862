import { eksempelsager } from '../eksempler/eksempel.ts'
import type { ProeveSag } from '../proeve-fakta.ts'

const maalgruppesager = eksempelsager<ProeveSag>()

/** RSL § 10. */
export const EKSEMPLER_RSL_10 = maalgruppesager(() => ({
  'Ingen har peget på noget': { skoen: {} },
  'Vurderet oplyst': { skoen: { 'tilstraekkeligt-oplyst': 'ja' } },
  'Lægeattesten er forældet': { skoen: { 'tilstraekkeligt-oplyst': 'nej' } },
  'Et nej uden begrundelse er ikke truffet': { skoen: { 'tilstraekkeligt-oplyst': 'ubegrundet nej' } },
  'Et nej uden navn er ikke truffet': { skoen: { 'tilstraekkeligt-oplyst': 'usigneret nej' } },
}))
