import type { Adgangsvalg, Forhold, SaerligeForhold } from '@fodfaeste/sag'
import type { Kontekst, LaastCpr } from './sag-store.ts'

/** En sag, nogen åbnede med en begrundelse. */
export interface Aabning {
  readonly sagId: string
  readonly sagsnummer: string
  readonly person: string
  readonly begrundelse: string
  readonly tidspunkt: string
}

export interface Tilknytning {
  readonly sagId: string
  readonly personId: string
  readonly rolle: string
  /** Til og med (ISO). Udelades, når den gælder, til den ophører. Er den før i dag, ophører den nu. */
  readonly til?: string
}

export interface Erklaering {
  readonly id: number
  readonly krypteret?: Uint8Array
  readonly art: 'selv' | 'naertstaaende'
  /** ISO. */
  readonly erklaeret: string
  readonly trukket?: { readonly tidspunkt: string; readonly begrundelse: string }
}

export interface GaeldendeTilknytning extends Tilknytning {
  readonly navn: string
  readonly fra: string
}

/** Et møde i rehabiliteringsteamet: dagen (ISO), personernes id'er, og sagerne på id eller nummer. */
export interface Moede {
  readonly dag: string
  readonly personer: readonly string[]
  readonly sager: readonly string[]
  readonly sagsnumre: readonly string[]
}

/** Mødet er sat, eller en person eller et sagsnummer findes ikke i kommunen; så er intet ændret. */
export type MoedeSat =
  | { readonly sat: true }
  | { readonly sat: false; readonly ukendt: 'person' }
  | { readonly sat: false; readonly ukendt: 'sagsnummer'; readonly nummer: string }

/** Nummeret, låst til den, der erklærer, og opslagene fra `CprBoks.opslagene`. */
export type ErklaeretNummer = LaastCpr & { readonly opslagene: readonly Uint8Array[] }

/** Til `SagStore.laes`: uden kommunen, som er kontekstens. */
export type Forholdet = Omit<Forhold, 'kommune'>

/** Det, adgangen til en sag afhænger af, ud over rollen. Alt er konteksten kommunes eget. En dag er ISO. */
export interface AdgangStore {
  /** Personens særlige forhold til kommunens sager på dagen. */
  saerligeForhold(kontekst: Kontekst, dag: string): Promise<SaerligeForhold>
  /** Det, personen selv har erklæret, nyeste først. Nummeret er låst til hende; de ældste har det ikke. */
  erklaeringer(kontekst: Kontekst): Promise<readonly Erklaering[]>
  tilknytninger(kontekst: Kontekst, sagId: string): Promise<readonly GaeldendeTilknytning[]>
  erBeskyttet(kontekst: Kontekst, sagId: string): Promise<boolean>
  /** Personen har selv erklæret det. Er det erklæret i forvejen, gælder det, der lukker mest. */
  erklaer(kontekst: Kontekst, nummer: ErklaeretNummer, art: 'selv' | 'naertstaaende'): Promise<void>
  /** Hendes egen; false, når der ingen gældende er med det id. */
  traekTilbage(kontekst: Kontekst, erklaering: { readonly id: number; readonly begrundelse: string }): Promise<boolean>
  /** False når personen ikke findes i kommunen. */
  tilknyt(kontekst: Kontekst, tilknytning: Tilknytning, dag: string): Promise<boolean>
  beskyt(kontekst: Kontekst, sagId: string, beskyttet: boolean): Promise<void>
  /** Sætter dagens møde: dem, der er med, og de sager, der er på. Afløser det, der stod; hver sag får det i sin adgangslog. */
  saetMoede(kontekst: Kontekst, moede: Moede): Promise<MoedeSat>
  moede(
    kontekst: Kontekst,
    dag: string,
  ): Promise<{ readonly personer: readonly string[]; readonly sagsnumre: readonly string[] }>
  /** Åbner sagen dagen ud og skriver det i adgangsloggen. */
  aabn(kontekst: Kontekst, sagId: string, dag: string, begrundelse: string): Promise<void>
  /** Nyeste først, højst 500. */
  aabninger(kontekst: Kontekst): Promise<readonly Aabning[]>
  vaelg(kontekst: Kontekst, valg: Adgangsvalg): Promise<void>
  valg(kontekst: Kontekst): Promise<Adgangsvalg>
}
