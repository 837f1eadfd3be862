import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { VentetidHaendelser } from './haendelser.ts'

export const VENTETID_TEKST: Tekster<VentetidHaendelser> = {
  VentetidBegyndt: ({ paa, aarsag, tagesOp }) =>
    `Sagen venter på ${paa}: ${aarsag} Tages op igen ${skrivDag(tagesOp)}.`,
  VentetidAfsluttet: ({ hvad, den }) => `Sagen venter ikke længere ${skrivDag(den)}: ${hvad}`,
}
