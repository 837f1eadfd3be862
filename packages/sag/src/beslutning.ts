import { type Udfald, afvist, lykkes } from '@fodfaeste/grund'
import type { Dato } from '@fodfaeste/grund'
import type { Afvist } from './afvist.ts'
import type { Afgoerelseskrav } from './godkendelse/afgoerelseskrav.ts'
import type { Haendelse } from './haendelser.ts'
import { type Handling, naegtetRolle } from './handlinger.ts'
import type { Aktoer } from './politik.ts'
import type { Sag } from './sag.ts'
import type { KommunensFrister } from './sagsfakta/kommunens-frister.ts'

/** Hvem der beslutter, og hvilken dag det er. Uret er et argument. */
export interface Omstaendigheder {
  readonly af: Aktoer
  readonly idag: Dato
  /** Kommunens egne frister. Udeladt: den har ikke sat sig nogen. */
  readonly frister?: KommunensFrister
  /**
   * Det, kommunen kræver, før der afgøres. Udeladt: der afgøres ikke her; det, der er afgjort et andet sted, skrives af.
   */
  readonly krav?: Afgoerelseskrav
}

/** Det, en beslutning giver: hændelser at gemme, eller et afslag. Aldrig en tom liste. */
export type Beslutning = Udfald<readonly Haendelse[], Afvist>

/** Sagen skal findes, og rollen skal have lov. */
export function kraevSag(sag: Sag | undefined, { af }: Omstaendigheder, handling: Handling): Udfald<Sag, Afvist> {
  if (sag === undefined) return afvist({ kode: 'SAG_FINDES_IKKE' })
  const naegtet = kraevRolle(af, handling)
  return naegtet === undefined ? lykkes(sag) : afvist(naegtet)
}

export function kraevRolle({ roller }: Aktoer, handling: Handling): Afvist | undefined {
  return naegtetRolle(roller, handling) === undefined ? undefined : { kode: 'ROLLE_MAA_IKKE', handling }
}
