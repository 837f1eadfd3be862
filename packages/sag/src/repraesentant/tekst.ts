import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { RepraesentantHaendelser } from './haendelser.ts'

const BREVE = {
  kopi: 'Får en kopi af brevene.',
  'i-stedet': 'Får brevene i stedet for borgeren.',
  'gennem-borgeren': 'Får brevene af borgeren selv.',
} as const

export const REPRAESENTANT_TEKST: Tekster<RepraesentantHaendelser> = {
  RepraesentantRegistreret: ({ navn, relation, omfang, breve, fra, til }) =>
    `${navn} (${relation}) repræsenterer borgeren fra ${skrivDag(fra)}${til === undefined ? '' : ` til ${skrivDag(til)}`}: ${omfang.replace(/\.$/, '')}. ${BREVE[breve]}`,
  RepraesentationOphoert: ({ repraesentant, til }, om) =>
    `${om(repraesentant)} repræsenterer borgeren til og med ${skrivDag(til)}.`,
}
