import { skoensbegrundelse, valg } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { JA_ELLER_NEJ } from '../jobformidler/haendelser.ts'
import { SAGSSKOEN } from './haendelser.ts'

export const TRAEF_SAGSSKOEN = opskrift({
  haendelse: 'SagsskoenTruffet',
  handling: 'traeffe-skoen',
  felter: {
    id: valg(SAGSSKOEN),
    svar: valg(JA_ELLER_NEJ),
    begrundelse: skoensbegrundelse,
  },
})
