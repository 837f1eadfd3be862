import { type Dato, dato, plusDage } from '@fodfaeste/grund'
import { type KommunensFrister, fristPaa } from '../sagsfakta/kommunens-frister.ts'
import type { Laegeattest } from './laegeattester.ts'

/** Navnet på svartiden i kommunens egne frister. */
const SVARTID = 'laegeattest'

/**
 * Dage fra en LÆ 261 til en LÆ 265, når kommunen ikke har skrevet andet: den sædvanlige svartid mellem kommuner og læger
 * (sundhed.dk og kommunernes vejledninger om attester). Den er en aftale og ikke en frist i loven.
 */
const SAEDVANLIG_DAGE = 30

export interface Svartid {
  readonly dage: number
  /** Regionen, den er aftalt i, når kommunen har skrevet det. */
  readonly region?: string
  /** Hvor det er aftalt. Mangler: den sædvanlige. */
  readonly aftalt?: string
}

/** Svartiden for en attest, der blev bestilt den dag (ISO). */
export function svartid(frister: KommunensFrister, bestilt: string): Svartid {
  const { dage, region, offentliggjort } = fristPaa(frister, SVARTID, bestilt) ?? {}
  if (dage === undefined) return { dage: SAEDVANLIG_DAGE }
  return {
    dage,
    ...(region !== undefined && { region }),
    ...(offentliggjort !== undefined && { aftalt: offentliggjort }),
  }
}

/** Sidste dag, attesten ventes, før der rykkes: den dag, bestillingen siger, ellers svartiden, regnet fra den seneste rykker. */
export function ventesSenest(attest: Laegeattest, frister: KommunensFrister): Dato {
  const { svarfrist, rykketDen, den } = attest
  if (rykketDen !== undefined) return plusDage(dato(rykketDen), svartid(frister, den).dage)
  return svarfrist === undefined ? plusDage(dato(den), svartid(frister, den).dage) : dato(svarfrist)
}
