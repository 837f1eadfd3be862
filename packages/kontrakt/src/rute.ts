import { z } from 'zod'
import type { Fejlkode } from './fejlkoder.ts'

/** Hvad en rute tager, giver og kan afvise med. Adressen står i STIER. */
export interface Rute {
  readonly resume: string
  readonly gruppe:
    | 'Drift'
    | 'Login'
    | 'Adgang'
    | 'Adgangslog'
    | 'Min dag'
    | 'Teammøder'
    | 'Sager'
    | 'Sag'
    | 'Dokumenter'
    | 'Administration'
    | 'Lov'
  /** `aaben`: uden login. `bruger`: kræver en session. `link`: uden login, med hemmeligheden i adressen. */
  readonly adgang: 'aaben' | 'bruger' | 'link'
  readonly sti?: z.ZodObject
  readonly valg?: z.ZodObject
  readonly krop?: z.ZodType
  /** Kroppen er en fil og læses som en strøm. */
  readonly raaKrop?: true
  /** 302: svaret er en anden adresse, og der er intet indhold. */
  readonly status: 200 | 201 | 302
  readonly svar: z.ZodType
  /** Svaret er en fil af den art og ikke JSON. */
  readonly fil?: string
  readonly fejl: readonly Fejlkode[]
}

/** Indholdet er ikke JSON; hvad det er, står i rutens `fil`. */
export const FilSkema = z.unknown()
