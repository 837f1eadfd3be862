import { tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'

export const OENSK_SAMTALE = opskrift({
  haendelse: 'SamtaleOensket',
  handling: 'journalisere',
  felter: { ord: tekst('Skriv borgerens egne ord.') },
})
