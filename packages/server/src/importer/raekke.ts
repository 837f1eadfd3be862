import type { OplysningId } from '@fodfaeste/sag'

/** En række i filen: hvor den står, og hvad der står i hver kolonne, der ikke er tom. */
export interface Raekke {
  /** Linjen i en CSV-fil, nummeret på sagen i en JSON-fil; 1 er den første. */
  readonly linje: number
  readonly felter: { readonly [kolonne: string]: unknown }
}

/** En række, der kunne læses. */
export interface Sagsraekke {
  readonly linje: number
  /** Kommunens eget id på sagen. */
  readonly egetId: string
  readonly navn: string
  /** Ti cifre. Kommer aldrig i en rapport. */
  readonly cpr: string
  readonly henvistFra: string
  /** ISO, som alle dage her. */
  readonly henvistDen: string
  /** Id på en person i kommunen; mangler: den, der importerer. */
  readonly sagsbehandler?: string
  /** Hvor oplysningerne kommer fra, og dagen, de er fra. */
  readonly kilde?: string
  readonly oplystDen?: string
  /** Mangler, når ingen af adressens kolonner er udfyldt. Uden `fra` gælder den fra dagen, oplysningerne er fra. */
  readonly adresse?: {
    readonly co?: string
    readonly vej?: string
    readonly postnummer?: string
    readonly by?: string
    readonly land?: string
    readonly fra?: string
  }
  readonly oplysninger: readonly { readonly id: OplysningId; readonly kolonne: string; readonly vaerdi: unknown }[]
}

/** Hvorfor en række ikke kan importeres, eller hvad der er ændret i den. Aldrig CPR. */
export interface Bemaerkning {
  readonly linje: number
  /** Mangler, når rækken ikke har et, der kan læses. */
  readonly egetId?: string
  /** Kolonnen; tom, når det er hele rækken. */
  readonly felt: string
  readonly grund: string
  /** Hvad man gør ved det. */
  readonly raad: string
}
