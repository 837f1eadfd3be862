import { sketDag, tekst, valg } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevIkkeFoer } from '../proev-sag.ts'
import { NOTATARTER } from './haendelser.ts'

export const SKRIV_NOTAT = opskrift({
  haendelse: 'NotatSkrevet',
  handling: 'journalisere',
  felter: {
    navn: tekst('Skriv, hvad notatet handler om.'),
    art: valg(NOTATARTER),
    tekst: tekst('Skriv notatet.'),
    skete: sketDag,
  },
  strid: (_sag, { skete, den }) => proevIkkeFoer('den', den, skete, 'dagen, det skete'),
})
