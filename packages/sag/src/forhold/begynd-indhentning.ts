import { tekst, valg } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { INDHENTNINGSARTER } from './haendelser.ts'

export const BEGYND_INDHENTNING = opskrift({
  haendelse: 'IndhentningBegyndt',
  handling: 'journalisere',
  felter: { navn: tekst('Skriv, hvilke oplysninger der skal hentes, og hos hvem.'), art: valg(INDHENTNINGSARTER) },
})
