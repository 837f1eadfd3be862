import { type Del, med, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { BrevHaendelser } from './haendelser.ts'

export type AfsendtBrev = BrevHaendelser['BrevAfsendt'] & {
  readonly version: number
  readonly af: Person
  /** Mangler, til der er svaret. */
  readonly kvittering?: Omit<BrevHaendelser['BrevKvitteret'], 'brevet'>
}

/** Hvilket brev, om hvad. */
type Brevemne = Pick<AfsendtBrev, 'brev' | 'handlerOm'>

export const BREVE: Del<BrevHaendelser, readonly AfsendtBrev[]> = {
  tom: [],
  udvikl: {
    BrevAfsendt: (liste, sket) => [...liste, ny(sket)],
    BrevKvitteret: (liste, { data: { brevet, ...kvittering } }) => med(liste, brevet, { kvittering }),
  },
}

/** Alle forsøg på det samme brev, det ældste først. */
export function forsoegMed(breve: readonly AfsendtBrev[], { brev, handlerOm }: Brevemne): readonly AfsendtBrev[] {
  return breve.filter((et) => et.brev === brev && et.handlerOm === handlerOm)
}

/** Det, der er på vej eller fremme. Kun et brev, kanalen har afvist, kan sendes igen. */
export function sendtBrev(breve: readonly AfsendtBrev[], hvad: Brevemne): AfsendtBrev | undefined {
  return forsoegMed(breve, hvad).find(({ kvittering }) => kvittering?.svar !== 'afvist')
}
