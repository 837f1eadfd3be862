import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { AdresseHaendelser } from './haendelser.ts'
import { skrivAdresse } from './skriv-adresse.ts'

export const ADRESSE_TEKST: Tekster<AdresseHaendelser> = {
  AdresseRegistreret: (data) =>
    `Adresse fra ${skrivDag(data.fra)}: ${skrivAdresse(data)}. Kilde: ${data.kilde.replace(/\.$/, '')}.`,
}
