import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { JobformidlerHaendelser } from './haendelser.ts'

export const JOBFORMIDLER_TEKST: Tekster<JobformidlerHaendelser> = {
  JobformidlerVejledt: ({ den }) => `Borgeren vejledt ${skrivDag(den)} om retten til en personlig jobformidler.`,
  JobformidlerOensket: ({ svar, ord, den }) =>
    `Borgeren svarede ${svar} ${skrivDag(den)} til en jobformidler: «${ord}»`,
  JobformidlerUdpeget: ({ navn, den }) => `${navn} er jobformidler fra ${skrivDag(den)}.`,
}
