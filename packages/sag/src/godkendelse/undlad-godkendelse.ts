import { nummer, tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevForelaeggelse } from './proev-forelaeggelse.ts'

/** Er der ingen anden at spørge, afgøres der med én, åbent og begrundet. */
export const UNDLAD_GODKENDELSE = opskrift({
  haendelse: 'GodkendelseUndladt',
  handling: 'afgoere',
  felter: {
    forelaeggelse: nummer,
    begrundelse: tekst('Skriv, hvorfor der ikke er en anden, der kan godkende, og hvorfor det ikke kan vente.'),
  },
  kan: proevForelaeggelse,
})
