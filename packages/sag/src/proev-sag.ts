import { dato } from '@fodfaeste/grund'
import type { Afvist } from './afvist.ts'

/** Noget i sagen, der kan peges på: versionen, det kom ind med. */
export interface ISagen {
  readonly version: number
}

/** Det, der peges på, skal være i sagen; `videre` ser på det, når det er. */
export function proevFindes<T extends ISagen>(
  felt: string,
  hvad: string,
  liste: readonly T[],
  version: number | undefined,
  videre: (ting: T) => Afvist | undefined = () => undefined,
): Afvist | undefined {
  if (version === undefined) return undefined
  const ting = liste.find((en) => en.version === version)
  return ting === undefined ? { kode: 'FINDES_IKKE_I_SAGEN', felt, hvad } : videre(ting)
}

/** Noget kan ikke ske før det, det følger efter. */
export function proevIkkeFoer(
  felt: string,
  dag: string,
  tidligst: string | undefined,
  hvad: string,
): Afvist | undefined {
  if (tidligst === undefined || tidligst <= dag) return undefined
  return { kode: 'DAG_FOER', felt, dag: dato(dag), tidligst: dato(tidligst), hvad }
}

/** Første og sidste dag i orden, når sidste dag er kendt. */
export function proevPeriode(felt: string, fra: string, til: string | undefined): Afvist | undefined {
  return til === undefined || fra <= til ? undefined : { kode: 'PERIODE_OMVENDT', felt, fra: dato(fra), til: dato(til) }
}

/** Det er gjort én gang og kan ikke gøres igen. */
export function proevIkkeGjort(hvad: string, den: string | undefined): Afvist | undefined {
  return den === undefined ? undefined : { kode: 'ER_ALLEREDE_GJORT', hvad, den: dato(den) }
}

/** Noget andet skal være i sagen først. */
export function proevFoerst(er: boolean, mangler: string, goer: string): Afvist | undefined {
  return er ? undefined : { kode: 'NOGET_MANGLER_FOERST', mangler, goer }
}

/** Det første, der er imod. */
export function foerste(...imod: readonly (Afvist | undefined)[]): Afvist | undefined {
  return imod.find((en) => en !== undefined)
}
