import { nummer, tekst, valg } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { AFLYST_AF } from './haendelser.ts'
import { proevAabenSamtale } from './proev-aaben-samtale.ts'

export const AFLYS_SAMTALE = opskrift({
  haendelse: 'SamtaleAflyst',
  handling: 'arbejde-i-forloebet',
  felter: { samtale: nummer, aflystAf: valg(AFLYST_AF), aarsag: tekst('Skriv, hvorfor samtalen blev aflyst.') },
  kan: proevAabenSamtale,
})
