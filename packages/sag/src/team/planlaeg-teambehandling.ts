import { dagen, valg } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { AFGOERES_OM, BEHANDLINGSARTER } from './haendelser.ts'

export const PLANLAEG_TEAMBEHANDLING = opskrift({
  haendelse: 'TeambehandlingPlanlagt',
  handling: 'behandle-i-team',
  felter: { moededag: dagen, art: valg(BEHANDLINGSARTER), om: valg(AFGOERES_OM) },
})
