import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { LaegeattestHaendelser } from './haendelser.ts'

export const LAEGEATTEST_TEKST: Tekster<LaegeattestHaendelser> = {
  LaegeattestAnmodet: ({ laege, svarfrist, den }) =>
    `Lægeattest (LÆ 265) anmodet hos ${laege} ${skrivDag(den)}.${svarfrist === undefined ? '' : ` Ventes senest ${skrivDag(svarfrist)}.`}`,
  LaegeattestRykket: ({ den }) => `Rykket for lægeattesten ${skrivDag(den)}.`,
  LaegeattestModtaget: ({ dateret, den }) => `Lægeattest af ${skrivDag(dateret)} modtaget ${skrivDag(den)}.`,
  LaegeattestLaest: ({ attest, den }, om) => `Lægeattesten ${om(attest)} læst ${skrivDag(den)}.`,
  LaegeattestUdeladt: ({ begrundelse }) => `Lægeattest udeladt: ${begrundelse}`,
}
