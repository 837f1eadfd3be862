import { KATALOG } from '@fodfaeste/lov'
import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { BetaenkningstidHaendelser } from './haendelser.ts'

export const BETAENKNINGSTID_TEKST: Tekster<BetaenkningstidHaendelser> = {
  BetaenkningstidOensket: ({ emne, ord, spoergesIgen, den }) =>
    `Borgeren bad ${skrivDag(den)} om tid til at svare på «${KATALOG.oensker[emne].navn}»: «${ord}»${
      spoergesIgen === undefined ? '' : ` Der spørges igen ${skrivDag(spoergesIgen)}.`
    }`,
}
