import { dato } from '@fodfaeste/grund'
import { type VurderingVisning, visVurdering, vurder } from '@fodfaeste/lov'
import { type RegistreretHaendelse, type Sag, tilFakta } from '@fodfaeste/sag'
import { foldet } from '../vis/sag-visning.ts'
import type { Brevvilkaar } from './blok.ts'

export type Afgoerelse = Sag['afgoerelser'][number]

/** Det, et afgørelsesbrev skrives af. */
export interface Afgoerelsesgrundlag extends Brevvilkaar {
  /** Sagen, som den er nu: klager og svar kan være kommet til. */
  readonly sag: Sag
  readonly afgoerelse: Afgoerelse
  /** Lovens svar på afgørelsens dag, af det, sagen vidste, da den blev meddelt. Kun når loven her er regnet: ressourceforløb. */
  readonly vurdering: VurderingVisning | undefined
}

/** Grundlaget for brevet om den afgørelse, der kom ind med `version`; `undefined`, når der ingen er. */
export function afgoerelsesgrundlag(
  haendelser: readonly RegistreretHaendelse[],
  version: number,
  vilkaar: Brevvilkaar,
): Afgoerelsesgrundlag | undefined {
  const sag = foldet(haendelser, haendelser.length)
  const afgoerelse = sag.afgoerelser.find((en) => en.version === version)
  if (afgoerelse === undefined) return undefined
  const vurdering =
    afgoerelse.om === 'ressourceforloeb'
      ? visVurdering(vurder(tilFakta(foldet(haendelser, kendtTil(haendelser, version))), dato(afgoerelse.den)))
      : undefined
  return { ...vilkaar, sag, afgoerelse, vurdering }
}

/** Brevet forklares af det, sagen vidste, da det gik ud; er det ikke gået ud, af det, den ved nu. */
export function kendtTil(haendelser: readonly RegistreretHaendelse[], version: number): number {
  const meddelt = haendelser.findIndex(({ type, data }) => type === 'AfgoerelseMeddelt' && data.afgoerelse === version)
  return meddelt === -1 ? haendelser.length : meddelt
}
