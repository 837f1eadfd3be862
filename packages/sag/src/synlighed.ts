import { maaKendeBorgeren } from './borgerbeskyttelse.ts'
import { type Adgangsvalg, type Aktoer, type Forhold, maa } from './politik.ts'

/** Alt, der er særligt ved personens forhold til kommunens sager. En sag, der ikke nævnes, er der intet særligt ved. */
export interface SaerligeForhold {
  readonly erklaerede: readonly { readonly sagId: string; readonly art: 'selv' | 'naertstaaende' }[]
  readonly kollegers: readonly string[]
  readonly beskyttede: readonly string[]
  readonly tilknyttede: readonly { readonly sagId: string; readonly rolle: string }[]
  readonly dagensMoede: readonly string[]
  readonly aabnede: readonly string[]
  readonly valg: Adgangsvalg
}

/** De sager, der står på personens liste. */
export type Synlighed =
  | { readonly art: 'alle'; readonly undtagen: readonly string[] }
  | { readonly art: 'kun'; readonly sager: readonly string[] }

/**
 * Hvilke sager kan stå på listen? De samme regler som {@link maa}, spurgt om de få sager, der er noget særligt ved,
 * så lageret kan vælge rækkerne uden at kende reglerne. En almindelig sag, der kan åbnes med en begrundelse, står på
 * listen: ellers kunne den ikke findes.
 */
export function synlighed(aktoer: Aktoer, saerlige: SaerligeForhold): Synlighed {
  const almindelig = maa(aktoer, 'se', { kommune: aktoer.kommune, valg: saerlige.valg })
  const naevnte = new Set([
    ...saerlige.erklaerede.map(({ sagId }) => sagId),
    ...saerlige.kollegers,
    ...saerlige.beskyttede,
    ...saerlige.tilknyttede.map(({ sagId }) => sagId),
    ...saerlige.dagensMoede,
    ...saerlige.aabnede,
  ])
  const ses = (sagId: string): boolean => maa(aktoer, 'se', forholdTil(sagId, aktoer.kommune, saerlige)).maa
  if (almindelig.maa) return { art: 'alle', undtagen: [...naevnte].filter((sagId) => !ses(sagId)) }
  if (almindelig.kanAabnes) {
    const lukkede = new Set([
      ...saerlige.erklaerede.map(({ sagId }) => sagId),
      ...saerlige.kollegers,
      ...saerlige.beskyttede,
    ])
    return { art: 'alle', undtagen: [...lukkede].filter((sagId) => !ses(sagId)) }
  }
  return { art: 'kun', sager: [...naevnte].filter(ses) }
}

/** De sager, personen kan have på sin liste, men hvis borgers navn hun ikke må se. */
export function skjulteBorgere(aktoer: Aktoer, saerlige: SaerligeForhold): readonly string[] {
  return saerlige.beskyttede.filter((sagId) => !maaKendeBorgeren(aktoer, forholdTil(sagId, aktoer.kommune, saerlige)))
}

function forholdTil(sagId: string, kommune: string, saerlige: SaerligeForhold): Forhold {
  return {
    kommune,
    erklaeret: saerlige.erklaerede.find((en) => en.sagId === sagId)?.art,
    kollega: saerlige.kollegers.includes(sagId),
    beskyttet: saerlige.beskyttede.includes(sagId),
    tilknyttetSom: saerlige.tilknyttede.filter((en) => en.sagId === sagId).map(({ rolle }) => rolle),
    paaDagensMoede: saerlige.dagensMoede.includes(sagId),
    aabnet: saerlige.aabnede.includes(sagId),
    valg: saerlige.valg,
  }
}
