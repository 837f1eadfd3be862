import { flere, nummer, sketDag, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFindes } from '../proev-sag.ts'
import { ATTESTPUNKTER } from './haendelser.ts'
import { proevVenterAttest } from './proev-venter-attest.ts'

/** Attesten er kommet. Om den stadig er aktuel, er et skøn for sig: loven har ingen aldersgrænse. */
export const MODTAG_LAEGEATTEST = opskrift({
  haendelse: 'LaegeattestModtaget',
  handling: 'registrere',
  felter: { attest: valgfri(nummer), dateret: sketDag, indhold: flere(ATTESTPUNKTER), dokument: valgfri(nummer) },
  kan: (sag, data) =>
    foerste(proevVenterAttest(sag, data), proevFindes('dokument', 'dokument', sag.dokumenter, data.dokument)),
})
