import { dagen, tekst, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevPeriode } from '../proev-sag.ts'
import { BESKAEFTIGELSER } from './haendelser.ts'

export const REGISTRER_BESKAEFTIGELSE = opskrift({
  haendelse: 'BeskaeftigelseRegistreret',
  handling: 'registrere',
  felter: {
    art: valg(BESKAEFTIGELSER),
    fra: dagen,
    til: valgfri(dagen),
    kilde: tekst('Skriv, hvor oplysningen kommer fra, fx eIndkomst eller kontrakten.'),
  },
  strid: (_sag, { fra, til }) => proevPeriode('til', fra, til),
  virkerFra: ({ fra }) => fra,
})
