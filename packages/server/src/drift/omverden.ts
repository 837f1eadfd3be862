import type { Dokumentlager } from '../dokument/dokumentlager.ts'
import type { Installationssted } from '../kopi/sted.ts'
import type { Udbyder } from '../login/udbyder.ts'
import type { Driftslager } from '../store/aabn-drift.ts'
import { aabnEjerdatabase } from '../store/aabn-ejer.ts'
import type { Db } from '../store/forbindelse.ts'
import type { Noeglested } from '../store/noeglering.ts'
import type { Kontekst } from '../store/sag-store.ts'

/** Alt, driftens kommandoer har med omverdenen at gøre. Hovedprogrammet giver den rigtige; prøver giver deres egen. */
export interface Omverden {
  readonly skriv: (tekst: string) => void
  readonly skrivFejl: (tekst: string) => void
  /** Hvor langt vi er: én linje, der skriver sig selv over. I en log skrives den ikke. */
  readonly visFremgang: (linje: string) => void
  readonly nu: Date
  /** @throws {Error} LagerFejl, eller databasens egen fejl */
  readonly aabn: () => Promise<Driftslager>
  /** Hvor dokumenternes indhold ligger. */
  readonly dokumenter: Dokumentlager
  /** Til det, der arbejder med hele installationen uden om lageret. */
  readonly sted: Installationssted
  /** Programmets. */
  readonly version: string
  readonly dataMappe: string
  /** Hvor kopierne lægges; mangler, når der ingen skal tages. */
  readonly kopimappe?: string
  readonly lagerArt: 'pglite' | 'postgres'
  /** Hvor nøglen til CPR-numrene er. */
  readonly noeglested: Noeglested
  /** Kommunens login, når det er sat op. @throws {Opsaetningsfejl} når opsætningen ikke kan bruges */
  readonly udbyder?: () => Udbyder
}

/** Driften selv, som den står i adgangsloggen. */
export function driften(kommune: string, nu: Date): Kontekst {
  return { kommune, bruger: { id: 'drift', navn: 'Driften' }, tidspunkt: nu }
}

/** Udgangskoder: alt er i orden · der er fundet noget · det kunne ikke gøres. */
export const UDGANG = { ok: 0, fund: 1, ikkeGjort: 2 } as const
export type Udgang = (typeof UDGANG)[keyof typeof UDGANG]

/** Åbner, arbejder og lukker igen, hvordan det end går. */
export async function medLager<T>({ aabn }: Omverden, arbejde: (her: Driftslager) => Promise<T>): Promise<T> {
  const her = await aabn()
  try {
    return await arbejde(her)
  } finally {
    await her.lager.luk()
  }
}

/** Databasen, som dens ejer ser den, til det, der flytter hele rækker. */
export async function medEjer<T>(
  { sted: { dataMappe, databaseUrl, ejerUrl }, nu }: Omverden,
  arbejde: (db: Db) => Promise<T>,
): Promise<T> {
  const { db, luk } = await aabnEjerdatabase(
    databaseUrl === undefined ? { dataMappe, nu } : { databaseUrl, ...(ejerUrl !== undefined && { ejerUrl }) },
  )
  try {
    return await arbejde(db)
  } finally {
    await luk()
  }
}
