export type LagerFejlKode =
  | 'MAPPE_OPTAGET'
  | 'MIGRATION_AENDRET'
  | 'MIGRATION_UKENDT'
  | 'ROLLE_FOR_STAERK'
  | 'ROLLE_MANGLER'
  | 'NOEGLE_UGYLDIG'
  | 'NOEGLE_MANGLER'
  | 'NOEGLE_FORKERT'
  | 'KOPI_UGYLDIG'
  | 'IKKE_TOM'
  | 'PROGRAM_MANGLER'
  | 'KOPI_MISLYKKET'

/** Lageret kan ikke åbnes, og den, der driver serveren, kan gøre noget ved det. Beskeden er dansk og siger hvad. */
export class LagerFejl extends Error {
  readonly kode: LagerFejlKode

  constructor(kode: LagerFejlKode, besked: string) {
    super(besked)
    this.name = 'LagerFejl'
    this.kode = kode
  }
}
