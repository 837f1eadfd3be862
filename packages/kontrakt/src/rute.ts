import type { z } from 'zod'
import type { Fejlkode } from './fejlkoder.ts'

/** Hvad en rute tager, giver og kan afvise med. Adressen står i STIER. */
export interface Rute {
  readonly resume: string
  readonly gruppe: 'Drift' | 'Login' | 'Sager' | 'Sag' | 'Lov'
  /** `aaben`: uden login. `bruger`: kræver en session. */
  readonly adgang: 'aaben' | 'bruger'
  readonly sti?: z.ZodObject
  readonly valg?: z.ZodObject
  readonly krop?: z.ZodType
  readonly status: 200 | 201
  readonly svar: z.ZodType
  readonly fejl: readonly Fejlkode[]
}

/** Det, enhver krop kan afvises for. */
export const KROP = ['UGYLDIG_JSON', 'FOR_STOR', 'FORKERT_INDHOLDSTYPE', 'FREMMED_OPRINDELSE'] as const
