import { jaNej, tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'

export const MODTAG_HENVENDELSE = opskrift({
  haendelse: 'HenvendelseModtaget',
  handling: 'journalisere',
  felter: { navn: tekst('Skriv, hvad henvendelsen handler om.'), skriftlig: jaNej },
})
