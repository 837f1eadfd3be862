import type { IndlejretLager } from '../store/pglite-mappe.ts'
import type { Ejerlager } from '../store/aabn-ejer.ts'

/** Alt, kommandoen har med omverdenen at gøre. Hovedprogrammet giver den rigtige; prøver giver deres egen. */
export interface Omverden {
  readonly skriv: (tekst: string) => void
  readonly skrivFejl: (tekst: string) => void
  readonly nu: IndlejretLager['nu']
  /** Databasen som dens ejer. @throws {Error} LagerFejl, eller databasens egen fejl */
  readonly aabn: () => Promise<Ejerlager>
}

/** Udgangskoder: gjort · afvist · kommandoen er forkert. */
export const UDGANG = { ok: 0, afvist: 1, brug: 2 } as const
export type Udgang = (typeof UDGANG)[keyof typeof UDGANG]

/** Åbner, arbejder og lukker igen, hvordan det end går. */
export async function medLager<T>({ aabn }: Omverden, arbejde: (lager: Ejerlager) => Promise<T>): Promise<T> {
  const lager = await aabn()
  try {
    return await arbejde(lager)
  } finally {
    await lager.luk()
  }
}
