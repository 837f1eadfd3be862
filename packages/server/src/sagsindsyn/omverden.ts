import type { Driftslager } from '../store/aabn-drift.ts'
import type { Ur } from '../ur.ts'

/** Alt, `fodfaeste sag` har med omverdenen at gøre. Hovedprogrammet giver den rigtige; prøver giver deres egen. */
export interface Omverden {
  readonly skriv: (tekst: string) => void
  readonly skrivFejl: (tekst: string) => void
  /** Spørger den, der sidder ved terminalen. Mangler, når ingen gør. */
  readonly spoerg?: (spoergsmaal: string) => Promise<string>
  readonly ur: Ur
  /** Hvem der kører kommandoen, som maskinen kender vedkommende. */
  readonly bruger: string
  /** @throws {Error} LagerFejl, eller databasens egen fejl */
  readonly aabn: () => Promise<Driftslager>
}

/** Udgangskoder: vist · afvist, intet er vist · kommandoen er forkert. */
export const UDGANG = { ok: 0, afvist: 1, brug: 2 } as const
export type Udgang = (typeof UDGANG)[keyof typeof UDGANG]
