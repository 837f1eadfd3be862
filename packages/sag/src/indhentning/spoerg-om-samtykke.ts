import { nummer } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevAabenIndhentning } from './proev-aaben-indhentning.ts'

export const SPOERG_OM_SAMTYKKE = opskrift({
  haendelse: 'SamtykkeSpurgt',
  handling: 'spoerge-borgeren',
  felter: { indhentning: nummer },
  kan: proevAabenIndhentning,
})
