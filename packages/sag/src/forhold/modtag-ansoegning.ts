import { tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'

export const MODTAG_ANSOEGNING = opskrift({
  haendelse: 'AnsoegningModtaget',
  handling: 'journalisere',
  felter: { om: tekst('Skriv, hvad der er søgt om.') },
})
