import { nummer, sketDag, tekst, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevFindes, proevPeriode } from '../proev-sag.ts'
import { FORTAELLERE, TEMAER } from './haendelser.ts'

/** Samme form til hvert tema. Er den forkert, rettes den som andre hændelser; er livet et andet, beskrives det igen. */
export const BESKRIV_FORHOLD = opskrift({
  haendelse: 'ForholdBeskrevet',
  handling: 'registrere',
  felter: {
    tema: valg(TEMAER),
    tekst: tekst('Skriv, hvad der er sagt eller læst. Beskriv det; vurdér det ikke.'),
    hvem: valg(FORTAELLERE),
    kilde: tekst('Skriv, hvor oplysningen kommer fra.'),
    fra: valgfri(sketDag),
    til: valgfri(sketDag),
    dokument: valgfri(nummer),
  },
  kan: ({ dokumenter }, { dokument }) => proevFindes('dokument', 'dokument', dokumenter, dokument),
  strid: (_sag, { fra, til }) => (fra === undefined ? undefined : proevPeriode('til', fra, til)),
})
