import type { Dato } from '@fodfaeste/grund'

/** Alt, kommandoerne har med omverdenen at gøre. `main` giver den rigtige; prøver giver deres egen. */
export interface Terminal {
  readonly skriv: (tekst: string) => void
  readonly skrivFejl: (tekst: string) => void
  /** Tegn pr. linje. */
  readonly bredde: number
  readonly farver: boolean
  readonly idag: Dato
  /** Filens tekst; «-» er det, der skrives ind. Afviser, når filen ikke kan læses. */
  readonly laes: (sti: string) => Promise<string>
  /** Stien selv, når den er en fil; mappens .json-filer, når den er en mappe. */
  readonly filerI: (sti: string) => Promise<readonly string[]>
}

/** Udgangskoder: svaret blev givet · svaret er et nej · kommandoen eller filen er forkert. */
export const UDGANG = { ok: 0, afvist: 1, brug: 2 } as const

export type Udgang = (typeof UDGANG)[keyof typeof UDGANG]
