import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { BeskrivelseHaendelser } from './haendelser.ts'
import { FORTAELLER_NAVN, TEMA } from './temaer.ts'

export const BESKRIVELSE_TEKST: Tekster<BeskrivelseHaendelser> = {
  ForholdBeskrevet: ({ tema, tekst, hvem, kilde, fra, til, dokument }, om) =>
    `${TEMA[tema].navn}${tidsrum(fra, til)}, efter ${FORTAELLER_NAVN[hvem]}: ${tekst} Kilde: ${kilde}.${
      dokument === undefined ? '' : ` Dokument: ${om(dokument)}.`
    }`,
  TidligereIndsatsForklaret: ({ part, ord, beskrivelse }, om) =>
    `${part === 'borgeren' ? 'Borgerens' : 'Kommunens'} syn på den tidligere indsats ${om(beskrivelse)}: «${ord}»`,
}

function tidsrum(fra: string | undefined, til: string | undefined): string {
  if (fra === undefined) return til === undefined ? '' : ` til ${skrivDag(til)}`
  return til === undefined ? ` siden ${skrivDag(fra)}` : ` ${skrivDag(fra)} til ${skrivDag(til)}`
}
