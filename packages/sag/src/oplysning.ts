import type { DagId, JaNejId, OenskeEmne, SkoenId } from '@fodfaeste/lov'

/** Orlov, som den gemmes: dage som ISO-tekst, til og med. */
export type OrlovJson = {
  readonly fra: string
  readonly til: string
  readonly art: 'barsel' | 'sorgorlov'
  readonly retTilDagpenge?: boolean
}

/** Et tidligere forløb, som det gemmes. Dagene mangler, når kun forløbet selv er kendt. */
export type TidligereForloebJson = {
  readonly fra?: string
  readonly til?: string
  readonly orlov?: readonly OrlovJson[]
}

/** Formen på værdien for hver oplysning, som den står i hændelsen. */
export type OplysningVaerdier = { readonly [K in DagId]: string } & { readonly [K in JaNejId]: boolean } & {
  readonly foedselsdag: string
  readonly 'tidligere-forloeb': readonly TidligereForloebJson[]
  readonly orlov: readonly OrlovJson[]
  /** Hele måneder. */
  readonly varighed: number
}

export type OplysningId = keyof OplysningVaerdier
export type OplysningVaerdi = OplysningVaerdier[OplysningId]

// Nøglerne skrives ud, så en ny oplysning i loven ikke kan glemmes her: typen kræver dem alle.
const DAGE: { readonly [K in DagId]: true } = {
  bevilget: true,
  starter: true,
  'planlagt-slut': true,
  afgoeres: true,
  'paaklaget-afgoerelse': true,
}
const JA_NEJ: { readonly [K in JaNejId]: true } = {
  'ikke-loest-gennem-anden-indsats': true,
  'langvarig-offentlig-forsoergelse': true,
  'tilbud-uden-oeget-tilknytning': true,
  'modtager-foertidspension': true,
}
const SKOEN: { readonly [K in SkoenId]: true } = {
  'komplekse-problemer': true,
  'helhedsorienteret-indsats': true,
  'laengerevarende-indsats': true,
  udviklingsperspektiv: true,
  'arbejdsevnen-kan-ikke-forbedres': true,
  'aabenbart-formaalsloest': true,
  'tilstraekkeligt-oplyst': true,
  'alle-foranstaltninger-udtoemt': true,
}
const OENSKER: { readonly [K in OenskeEmne]: true } = {
  'forloeb-taet-paa-pension': true,
  'mere-end-fem-aar': true,
  'endnu-et-forloeb': true,
  'forloeb-som-pensionist': true,
}

/** De dage, en sag kan have. */
export const DAG_IDER: readonly DagId[] = noegler(DAGE)
export const JA_NEJ_IDER: readonly JaNejId[] = noegler(JA_NEJ)
export const SKOEN_IDER: readonly SkoenId[] = noegler(SKOEN)
export const OENSKE_EMNER: readonly OenskeEmne[] = noegler(OENSKER)

function noegler<K extends string>(alle: { readonly [N in K]: true }): readonly K[] {
  return Object.keys(alle) as K[]
}

export function erDagId(id: string): id is DagId {
  return Object.hasOwn(DAGE, id)
}

export function erJaNejId(id: string): id is JaNejId {
  return Object.hasOwn(JA_NEJ, id)
}

export function erSkoenId(id: string): id is SkoenId {
  return Object.hasOwn(SKOEN, id)
}

export function erOenskeEmne(emne: string): emne is OenskeEmne {
  return Object.hasOwn(OENSKER, emne)
}

export function erOplysningId(id: string): id is OplysningId {
  return erDagId(id) || erJaNejId(id) || ['foedselsdag', 'tidligere-forloeb', 'orlov', 'varighed'].includes(id)
}
