import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { BrevkopiHaendelser } from './haendelser.ts'

export const BREVKOPI_TEKST: Tekster<BrevkopiHaendelser> = {
  BrevkopiSendt: ({ til, brevet, den }, om) =>
    `Kopi til ${til} af ${om(brevet)} sendt som fysisk post ${skrivDag(den)}.`,
  BrevkopiKvitteret: ({ kopi, svar, grund, den }, om) =>
    svar === 'leveret'
      ? `${om(kopi)}: lagt i posten ${skrivDag(den)}.`
      : `${om(kopi)}: kunne ikke sendes ${skrivDag(den)}. ${grund ?? ''}`.trimEnd(),
  BrevkopiUndladt: ({ repraesentant, handlerOm, begrundelse, den }, om) =>
    `Ingen kopi til ${om(repraesentant)} af brevet om ${om(handlerOm)}, ${skrivDag(den)}. ${begrundelse}`,
}
