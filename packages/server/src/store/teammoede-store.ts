import type { Udfald } from '@fodfaeste/grund'
import type { MoedetsOmraade, Tidsrum } from '@fodfaeste/sag'
import type { Kontekst, Tilfoej } from './sag-store.ts'

export interface Teammedlem {
  readonly navn: string
  readonly omraade: MoedetsOmraade
  readonly email?: string
  /** Den, der logger ind, når medlemmet gør det: hun får dagens sager åbnet. */
  readonly personId?: string
  /** Mangler, til medlemmet har svaret. `den` er ISO. */
  readonly svar?: { readonly svar: 'kommer' | 'kan-ikke'; readonly den: string }
}

/** En sag på dagsordenen. */
export interface Teampunkt extends Tidsrum {
  readonly sagId: string
  readonly sagsnummer: string
  /** Versionen af den planlagte behandling i sagen. */
  readonly behandling: number
}

/** Det ved mødet, der kan ændres. */
export interface Moedehoved extends Tidsrum {
  readonly sted: string
  /** Personens id. */
  readonly moedeleder: string
  readonly medlemmer: readonly Teammedlem[]
}

export interface NytTeammoede extends Moedehoved {
  readonly id: string
  /** ISO. */
  readonly dag: string
}

export interface Teammoede extends NytTeammoede {
  /** Tæller op ved hver ændring. */
  readonly udgave: number
  readonly aendret: Date
  readonly aendretAf: string
  readonly aflyst?: { readonly tidspunkt: Date; readonly grund: string }
  /** De sager, der er på nu, i tidens orden. */
  readonly punkter: readonly Teampunkt[]
}

/** Det, en ændring gør ved mødet, og det, den samtidig skriver i sagerne. Sker det ene ikke, sker intet. */
export interface Moedeaendring {
  readonly hoved?: Moedehoved
  readonly nytPunkt?: Teampunkt
  readonly flyttet?: { readonly sagId: string } & Tidsrum
  /** De sager, der tages af. */
  readonly tagetAf?: readonly string[]
  readonly aflyst?: string
  readonly sager?: readonly Tilfoej[]
}

export type Moedenej =
  | { readonly kode: 'MOEDET_FINDES_IKKE' }
  /** En anden har ændret mødet, siden det blev hentet. */
  | { readonly kode: 'MOEDET_ER_AENDRET'; readonly moede: Teammoede }
  | { readonly kode: 'UKENDT_PERSON' }
  | { readonly kode: 'VERSIONSKONFLIKT'; readonly sagId: string }

/** Rehabiliteringsteamets møder, i kontekstens kommune. */
export interface TeammoedeStore {
  /** Fra dagen (ISO) og frem, dernæst de seneste før den; højst 200. Med `kunMed`: kun dem, personen er med i. */
  liste(kontekst: Kontekst, valg: { readonly fra: string; readonly kunMed?: string }): Promise<readonly Teammoede[]>
  find(kontekst: Kontekst, id: string): Promise<Teammoede | undefined>
  /** De møder, sagen er på, og som ikke er aflyst. */
  medSagen(kontekst: Kontekst, sagId: string): Promise<readonly Teammoede[]>
  /** Sagens id; `undefined`, når kommunen ingen sag har med nummeret. */
  sagMedNummer(kontekst: Kontekst, sagsnummer: string): Promise<string | undefined>
  /** Falsk, når en af personerne ikke er i kommunen. */
  opret(kontekst: Kontekst, moede: NytTeammoede): Promise<boolean>
  /**
   * Ændrer mødet efter det, `beslut` svarer, mens ingen anden kan ændre det. Med `udgave` sker det kun, når mødet er, som
   * det blev set.
   */
  aendr<A>(
    kontekst: Kontekst,
    moede: { readonly id: string; readonly udgave?: number },
    beslut: (moede: Teammoede) => Udfald<Moedeaendring, A>,
  ): Promise<Udfald<Teammoede, A | Moedenej>>
}
