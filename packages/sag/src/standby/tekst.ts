import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { StandbyHaendelser } from './haendelser.ts'

export const STANDBY_TEKST: Tekster<StandbyHaendelser> = {
  StandbyBegyndt: ({ fra, begrundelse }) => `Standby fra ${skrivDag(fra)}: ${begrundelse}`,
  StandbyOphoert: ({ til }) => `Standby ophørt. Sidste dag: ${skrivDag(til)}.`,
}
