import type { z } from 'zod'
import type { Fejlkode } from './fejlkoder.ts'

/** Hvad en rute tager, giver og kan afvise med. Adressen står i STIER. */
export interface Rute {
  readonly resume: string
  readonly gruppe: 'Drift' | 'Login' | 'Adgang' | 'Sager' | 'Sag' | 'Lov'
  /** `aaben`: uden login. `bruger`: kræver en session. */
  readonly adgang: 'aaben' | 'bruger'
  readonly sti?: z.ZodObject
  readonly valg?: z.ZodObject
  readonly krop?: z.ZodType
  /** 302: svaret er en anden adresse, og der er intet indhold. */
  readonly status: 200 | 201 | 302
  readonly svar: z.ZodType
  readonly fejl: readonly Fejlkode[]
}
