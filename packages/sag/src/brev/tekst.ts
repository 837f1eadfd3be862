import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { BrevHaendelser } from './haendelser.ts'

const KANAL = { 'digital-post': 'i Digital Post', 'fysisk-post': 'som fysisk post' } as const

export const BREV_TEKST: Tekster<BrevHaendelser> = {
  BrevAfsendt: ({ navn, kanal, til, den }) =>
    `Brevet «${navn}» sendt til ${til.includes('borger') ? 'borgeren' : 'partsrepræsentanten'} ${KANAL[kanal]} ${skrivDag(den)}.`,
  BrevKvitteret: ({ brevet, svar, grund, den }, om) =>
    svar === 'leveret'
      ? `Brevet ${om(brevet)} er leveret ${skrivDag(den)}.`
      : `Brevet ${om(brevet)} kunne ikke leveres ${skrivDag(den)}. ${grund ?? ''}`.trimEnd(),
}
