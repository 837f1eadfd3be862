import type { RegistreretHaendelse } from './haendelser.ts'
import type { Sag } from './sag.ts'
import { udvikl } from './udvikl.ts'

/** Tidsrejse: sagen, som den var. Begge grænser er til og med. */
export interface FoldTil {
  readonly tilVersion?: number
  /** ISO i UTC med millisekunder, som hændelserne bærer det. */
  readonly registreretTil?: string
}

/** Sagen af sine hændelser i orden. `undefined`, når der ingen er (endnu). */
export function fold(haendelser: readonly RegistreretHaendelse[], til: FoldTil = {}): Sag | undefined {
  return foldVidere(undefined, haendelserTil(haendelser, til))
}

/** Sagen efter flere hændelser, fra en sag der allerede er foldet. */
export function foldVidere(sag: Sag | undefined, haendelser: readonly RegistreretHaendelse[]): Sag | undefined {
  return haendelser.reduce<Sag | undefined>(udvikl, sag)
}

/** De første hændelser, til og med grænserne. */
export function haendelserTil<H extends { readonly registreretTidspunkt: string }>(
  haendelser: readonly H[],
  { tilVersion = haendelser.length, registreretTil }: FoldTil,
): readonly H[] {
  const foerste = haendelser.slice(0, Math.max(0, tilVersion))
  if (registreretTil === undefined) return foerste
  // Ved første senere hændelse, ikke et filter: gik uret baglæns mellem to, må der ikke opstå et hul i midten.
  const senere = foerste.findIndex((h) => h.registreretTidspunkt > registreretTil)
  return senere === -1 ? foerste : foerste.slice(0, senere)
}
