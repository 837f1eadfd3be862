import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { KoordinerendeHaendelser } from './haendelser.ts'

export const KOORDINERENDE_TEKST: Tekster<KoordinerendeHaendelser> = {
  KoordinerendeSagsbehandlerUdpeget: ({ person, den }) =>
    `${person.navn} er koordinerende sagsbehandler fra ${skrivDag(den)}.`,
  SagOverdraget: ({ til, indhold, den }) => `Overdraget til ${til} ${skrivDag(den)}. ${indhold}`,
}
