import { tekst, valg } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { SENDEMAADER } from './haendelser.ts'

export const MODTAG_MEDDELELSE = opskrift({
  haendelse: 'MeddelelseModtaget',
  handling: 'journalisere',
  felter: {
    fra: tekst('Skriv, hvem beskeden kommer fra.'),
    maade: valg(SENDEMAADER),
    navn: tekst('Skriv, hvad beskeden handler om.'),
    tekst: tekst('Skriv beskeden.'),
  },
})
