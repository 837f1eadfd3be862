import type { Svar } from '@fodfaeste/grund'
import type { Forklaring, Led } from './forklaring.ts'
import type { Uafgjort } from './mangler.ts'
import type { Laesningsvalg, Skoen } from './oplysning.ts'

/**
 * Et vilkår i loven, bygget én gang pr. lovudgave. `svar` er den magre vej (kun svaret, til en hel befolkning),
 * `forklar` giver træet. De to skal altid være enige; det holder en egenskabstest øje med.
 * `K` er det, vilkåret får at se af sagen. Motoren kender ingen paragraf.
 */
export interface Vilkaar<K> {
  readonly led: Led
  readonly dele: readonly Vilkaar<K>[]
  /** Hvordan svaret følger af delene eller af ét opslag. Mangler ved et vilkår med sin egen regning: kun `svar` ved det. */
  readonly bygning?: Bygning<K>
  /** Hvad der er uafgjort, når vilkåret står for et andet; se `vilkaarDerStaarFor`. */
  readonly uafgjort?: (grundlag: K) => Uafgjort
  readonly svar: (grundlag: K) => Svar
  readonly forklar: (grundlag: K) => Forklaring
}

/**
 * Hvordan et svar bliver til. `sammensat`: af delenes svar. `opslag`: af én oplysning, ét skøn eller ét ønske.
 * `skoen`: af de skøn alene. `tvivl`: af de to læsninger og den, nogen har valgt. `staar-for`: det normale vilkårs svar,
 * undtagen i de sager, der er særlige.
 */
export type Bygning<K> =
  | { readonly af: 'sammensat'; readonly art: 'alle' | 'mindst-en' | 'ikke' | 'undtagelse' }
  | { readonly af: 'opslag'; readonly art: Opslagsart; readonly id: string }
  | { readonly af: 'skoen'; readonly ider: readonly string[]; readonly svar: (skoenne: Skoenne) => Svar }
  | { readonly af: 'tvivl'; readonly valg: (grundlag: K) => Laesningsvalg | undefined }
  | { readonly af: 'staar-for'; readonly normalt: Vilkaar<K>; readonly erSaerlig: (grundlag: K) => boolean }

/** Skønnene efter id, dem der er truffet eller påbegyndt. */
export type Skoenne<I extends string = string> = { readonly [_ in I]?: Skoen }

export type Opslagsart = 'faktum' | 'skoen' | 'oenske'

/** Leddet, før vilkåret selv siger, hvilken slags det er. */
export type Stilling = Omit<Led, 'art'>

export const INGEN_DELE: readonly never[] = Object.freeze([])
