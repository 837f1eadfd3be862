import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { NotatHaendelser } from './haendelser.ts'

export const NOTAT_TEKST: Tekster<NotatHaendelser> = {
  NotatSkrevet: ({ navn, tekst, skete }) => `Notat om «${navn}» ${skrivDag(skete)}: ${tekst}`,
}
