import type { Hjemmel, Svar } from '@fodfaeste/grund'
import type { LovPaa } from './lov-paa.ts'
import type { Laesningsvalg, Oplysning, Skoen } from './oplysning.ts'

/** Hvad et led er for en slags. Skærm, brev og terminal viser dem forskelligt; motoren regner dem ens. */
export type LedArt =
  | 'regel'
  | 'alle'
  | 'mindst-en'
  | 'ikke'
  | 'undtagelse'
  | 'medmindre'
  | 'faktum'
  | 'skoen'
  | 'beregning'
  | 'tvivl'
  | 'oenske'

/** Det, der ligger fast ved et led: spørgsmålet og hvor i loven det stilles. Ét pr. led pr. lovudgave. */
export interface Led {
  /** Stabilt id, fx «LAB-112-1-nr-2». Genbruges aldrig til noget andet. */
  readonly id: string
  readonly art: LedArt
  readonly spoergsmaal: string
  readonly hjemmel?: Hjemmel
  /** Én linje om, hvorfor svaret blev, som det blev. Skrives først, når nogen læser den. */
  readonly hvorfor?: (forklaring: Forklaring) => string
  /** Forbehold om selve lovteksten, fx at en ikrafttrædelsesdag ikke er efterprøvet. */
  readonly forbehold?: string
  /** Kun ved `tvivl`: begge læsninger. */
  readonly tvivl?: TvivlLed
}

/** En uafklaret lov: to læsninger og den, der skal vælge. */
export interface TvivlLed {
  readonly id: string
  readonly titel: string
  readonly A: string
  readonly B: string
  readonly hvemBeslutter: string
}

/** Noget, et led har brugt: en oplysning, et skøn, et ønske eller et valg af læsning. */
export interface Brugt {
  readonly art: 'faktum' | 'skoen' | 'oenske' | 'tvivl'
  readonly id: string
  readonly indhold: Oplysning<unknown> | Skoen | Laesningsvalg | { readonly svar?: 'ja' | 'nej' }
}

/** Noget, der mangler, for at leddet kan få sit svar. */
export interface Mangel {
  readonly art: 'faktum' | 'skoen' | 'oenske' | 'tvivl'
  readonly id: string
}

/** Mellemregninger med navn; dage som tal siden 1970 (se `Dato`), antal i navnets enhed. */
export type Tal = Readonly<Record<string, number | undefined>>

/**
 * Forklaringen er svaret: et frosset træ. Brev, skærm, borgerens side, revision og API læser det samme træ.
 * Ingen metoder; den, der skal vise det, går det igennem.
 * Hvert led er frosset; listerne i det er kun læsbare i typen, for at fryse også dem koster en fjerdedel af tiden på en
 * hel befolkning.
 */
export interface Forklaring {
  readonly led: Led
  readonly svar: Svar
  readonly fordi: readonly Forklaring[]
  readonly brugt: readonly Brugt[]
  readonly mangler: readonly Mangel[]
  readonly tal: Tal
  /** Kun ved `tvivl`: den valgte læsning, om der er valgt. */
  readonly valgt: Laesningsvalg | undefined
  /** Kun ved roden af en regel uden for målgruppen: den udgave, svaret er givet efter. Målgruppens står i `Vurdering.lov`. */
  readonly lov?: LovPaa
}

export const INGEN_BRUGT: readonly Brugt[] = Object.freeze([])
export const INGEN_MANGLER: readonly Mangel[] = Object.freeze([])
export const INGEN_TAL: Tal = Object.freeze({})
const INGEN_LED: readonly Forklaring[] = Object.freeze([])

/** Et led uden underled. */
export function blad(
  led: Led,
  svar: Svar,
  brugt: readonly Brugt[],
  mangler: readonly Mangel[],
  tal: Tal = INGEN_TAL,
): Forklaring {
  return Object.freeze({ led, svar, fordi: INGEN_LED, brugt, mangler, tal, valgt: undefined })
}

/** Et led, der hviler på andre. */
export function gren(led: Led, svar: Svar, fordi: readonly Forklaring[], valgt?: Laesningsvalg): Forklaring {
  return Object.freeze({ led, svar, fordi, brugt: INGEN_BRUGT, mangler: INGEN_MANGLER, tal: INGEN_TAL, valgt })
}
