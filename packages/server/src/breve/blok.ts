import type { Dato, Hjemmel } from '@fodfaeste/grund'
import type { HjemmelVisning } from '@fodfaeste/lov'
import type { Stykke } from './motor/brev.ts'

/** En del af et brev, bundet til de regler, der kræver den. Én fil pr. blok; teksten er projektets egne ord. */
export interface Blok<G> {
  readonly id: string
  readonly overskrift?: string
  /** Hvorfor blokken er i brevet. */
  readonly hjemmel: readonly Hjemmel[]
  /** `undefined`, når blokken ikke hører til i dette brev. */
  readonly skriv: (grundlag: G) => Blokindhold | undefined
}

export interface Blokindhold {
  readonly stykker: readonly Stykke[]
  readonly felter?: readonly Egetfelt[]
  /** De regler, blokken fortæller om; kommunen kan vælge, at deres ord står sidst i brevet. */
  readonly regler?: readonly HjemmelVisning[]
}

/** Noget i brevet, som kun et menneske kan skrive. */
export interface Egetfelt {
  readonly id: string
  readonly navn: string
  /** Hvad der skal stå, og hvorfor. */
  readonly vejledning: string
  /** Uden dette er brevet ikke færdigt. */
  readonly kraeves: boolean
}

/** Sagsbehandlerens egne ord, felt for felt. */
export type EgneOrd = Readonly<Record<string, string>>

/** Det, alle breve ved. Dagen er et argument: samme sag og dag giver samme brev. */
export interface Brevvilkaar {
  readonly idag: Dato
  readonly egneOrd: EgneOrd
  /** Kommunens egne tekster; en, der ikke er sat, er tom. */
  readonly kommune: { readonly navn: string; readonly brevhoved: string; readonly kontakt: string }
  readonly skriver: { readonly navn: string }
}

export const skrevet = (egneOrd: EgneOrd, id: string): string => egneOrd[id]?.trim() ?? ''
