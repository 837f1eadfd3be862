import { nummer } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevVenterAttest } from './proev-venter-attest.ts'

export const RYK_FOR_LAEGEATTEST = opskrift({
  haendelse: 'LaegeattestRykket',
  handling: 'registrere',
  felter: { attest: nummer },
  kan: proevVenterAttest,
})
