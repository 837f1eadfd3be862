import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { PligtHaendelser } from './haendelser.ts'

export const PLIGT_TEKST: Tekster<PligtHaendelser> = {
  PligtBegrundetBort: ({ pligt, fristDen, begrundelse }) =>
    `Pligten ${pligt}${fristDen === undefined ? '' : ` med frist ${skrivDag(fristDen)}`} skal ikke opfyldes: ${begrundelse}`,
}
