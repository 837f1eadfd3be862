import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { HoeringHaendelser } from './haendelser.ts'

export const HOERING_TEKST: Tekster<HoeringHaendelser> = {
  PartshoeringSendt: ({ navn, svarfrist, den }) =>
    `Partshøring over «${navn}» sendt ${skrivDag(den)}.${svarfrist === undefined ? '' : ` Svar ventes senest ${skrivDag(svarfrist)}.`}`,
  PartshoeringBesvaret: ({ hoering, ord, den }, om) =>
    `Borgeren svarede ${skrivDag(den)} på høringen over ${om(hoering)}: «${ord}»`,
}
