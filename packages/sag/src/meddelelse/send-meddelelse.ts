import { tekst, valg } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { SENDEMAADER } from './haendelser.ts'

export const SEND_MEDDELELSE = opskrift({
  haendelse: 'MeddelelseSendt',
  handling: 'journalisere',
  felter: {
    til: tekst('Skriv, hvem beskeden er sendt til.'),
    maade: valg(SENDEMAADER),
    navn: tekst('Skriv, hvad beskeden handler om.'),
    tekst: tekst('Skriv beskeden.'),
  },
})
