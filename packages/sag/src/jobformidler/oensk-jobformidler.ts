import { tekst, valg } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { JA_ELLER_NEJ } from './haendelser.ts'

export const OENSK_JOBFORMIDLER = opskrift({
  haendelse: 'JobformidlerOensket',
  handling: 'spoerge-borgeren',
  felter: { svar: valg(JA_ELLER_NEJ), ord: tekst('Skriv borgerens egne ord.') },
})
