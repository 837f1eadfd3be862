import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { MeddelelseHaendelser } from './haendelser.ts'

export const MEDDELELSE_TEKST: Tekster<MeddelelseHaendelser> = {
  MeddelelseSendt: ({ til, navn, tekst, den }) => `«${navn}» sendt til ${til} ${skrivDag(den)}: ${tekst}`,
  MeddelelseModtaget: ({ fra, navn, tekst, den }) => `«${navn}» modtaget fra ${fra} ${skrivDag(den)}: ${tekst}`,
}
