/**
 * En frist, kommunen har sat fra en dag. For en slags sager er den RSL § 3, stk. 2; for en lægeattest er den en aftalt svartid og
 * ikke en frist i loven.
 */
export interface KommunensFrist {
  readonly sagstype: string
  /** Hele uger fra henvisningen til afgørelsen. Mangler: fra den dag har kommunen ingen frist registreret. */
  readonly uger?: number
  /** Hele dage fra bestillingen, når det er en svartid. */
  readonly dage?: number
  /** Regionen, svartiden er aftalt i. */
  readonly region?: string
  /** Hvor den er offentliggjort, fx en adresse. */
  readonly offentliggjort: string
  /** ISO. */
  readonly gaelderFra: string
  /** Øjeblikket, den blev registreret (ISO). */
  readonly sat: string
}

/**
 * Alt, kommunen har registreret, i den orden det blev sat. Intet tages ud igen, så antallet siger også, hvilke frister et
 * svar er regnet med.
 */
export type KommunensFrister = readonly KommunensFrist[]

/** En kommune, der ikke har sat sig nogen. */
export const INGEN_FRISTER: KommunensFrister = []

/** Det, der gjaldt den slags sager på dagen (ISO). Er to sat til samme dag, er den sidst satte en rettelse af den første. */
export function fristPaa<F extends KommunensFrist>(
  frister: readonly F[],
  sagstype: string,
  dag: string,
): F | undefined {
  return frister
    .filter((en) => en.sagstype === sagstype && en.gaelderFra <= dag)
    .reduce<F | undefined>((hidtil, en) => (hidtil && en.gaelderFra < hidtil.gaelderFra ? hidtil : en), undefined)
}

/** Fristerne, som de var registreret i øjeblikket, til og med (ISO). */
export function fristerRegistreretTil(frister: KommunensFrister, oejeblik: string): KommunensFrister {
  return frister.filter(({ sat }) => sat <= oejeblik)
}
