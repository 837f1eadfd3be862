import { tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'

/** Borgeren forlanger, at afgørelsen venter. Fristen sætter kommunen bagefter som et forhold. */
export const FORLANG_UDSAETTELSE = opskrift({
  haendelse: 'UdsaettelseForlangt',
  handling: 'journalisere',
  felter: { ord: tekst('Skriv borgerens egne ord.') },
})
