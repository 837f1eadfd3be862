import { z } from 'zod'
import type { Fejlkode } from './fejlkoder.ts'

/** Hvad en rute tager, giver og kan afvise med. Adressen står i STIER. */
export interface Rute {
  readonly resume: string
  readonly gruppe: 'Drift' | 'Login' | 'Sager' | 'Sag' | 'Dokumenter' | 'Adgangslog' | 'Lov'
  /** `aaben`: uden login. `bruger`: kræver en session. */
  readonly adgang: 'aaben' | 'bruger'
  readonly sti?: z.ZodObject
  readonly valg?: z.ZodObject
  readonly krop?: z.ZodType
  /** Kroppen er en fil og læses som en strøm. */
  readonly raaKrop?: true
  readonly status: 200 | 201
  readonly svar: z.ZodType
  /** Svaret er en fil af den art og ikke JSON. */
  readonly fil?: string
  readonly fejl: readonly Fejlkode[]
}

/** Det, døren kan sige nej med, når en sag læses. */
export const LAES_SAG = ['UGYLDIGT_INPUT', 'IKKE_LOGGET_IND', 'INGEN_ADGANG', 'SAG_FINDES_IKKE'] as const
/** Og når der er en krop. */
export const KROP = ['UGYLDIG_JSON', 'FOR_STOR', 'FORKERT_INDHOLDSTYPE', 'FREMMED_OPRINDELSE'] as const
/** Indholdet er ikke JSON; hvad det er, står i rutens `fil`. */
export const FilSkema = z.unknown()
