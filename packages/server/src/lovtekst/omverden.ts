import type { Indstillinger } from '../indstillinger.ts'
import { type Ejerlager, aabnEjer } from '../store/aabn-ejer.ts'

/** Alt, kommandoen har med omverdenen at gøre. Hovedprogrammet giver den rigtige; prøver giver deres egen. */
export interface Omverden {
  readonly skriv: (tekst: string) => void
  readonly skrivFejl: (tekst: string) => void
  readonly nu: Date
  /** Siger, hvor databasen er. */
  readonly indstillinger: Indstillinger
}

/** Udgangskoder: gjort · afvist · kommandoen er forkert. */
export const UDGANG = { ok: 0, afvist: 1, brug: 2 } as const
export type Udgang = (typeof UDGANG)[keyof typeof UDGANG]

/** Åbner databasen som dens ejer, arbejder og lukker igen, hvordan det end går. */
export async function medLager<T>(
  { nu, indstillinger: { dataMappe, databaseUrl, ejerUrl } }: Omverden,
  arbejde: (lager: Ejerlager) => Promise<T>,
): Promise<T> {
  const lager = await aabnEjer(
    databaseUrl === undefined ? { dataMappe, nu } : { databaseUrl, ...(ejerUrl === undefined ? {} : { ejerUrl }) },
  )
  try {
    return await arbejde(lager)
  } finally {
    await lager.luk()
  }
}
