import { dagen, tekst, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevPeriode } from '../proev-sag.ts'
import { FRAVAERSARTER } from './haendelser.ts'

export const REGISTRER_FRAVAER = opskrift({
  haendelse: 'FravaerRegistreret',
  handling: 'registrere',
  felter: {
    art: valg(FRAVAERSARTER),
    fra: dagen,
    til: valgfri(dagen),
    kilde: tekst('Skriv, hvor oplysningen kommer fra.'),
  },
  strid: (_sag, { fra, til }) => proevPeriode('til', fra, til),
  virkerFra: ({ fra }) => fra,
})
