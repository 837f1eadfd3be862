import { afsnit, dagen, jaNej } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevPeriode } from '../proev-sag.ts'
import { INDSATSDELENS_AFSNIT } from './haendelser.ts'

export const FASTLAEG_INDSATSDEL = opskrift({
  haendelse: 'IndsatsdelFastlagt',
  handling: 'arbejde-i-forloebet',
  felter: { fra: dagen, til: dagen, afsnit: afsnit(INDSATSDELENS_AFSNIT), mentor: jaNej, iMinPlan: jaNej },
  strid: (_sag, { fra, til }) => proevPeriode('til', fra, til),
})
