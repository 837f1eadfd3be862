export type LagerFejlKode =
  'MAPPE_OPTAGET' | 'MIGRATION_AENDRET' | 'MIGRATION_UKENDT' | 'ROLLE_FOR_STAERK' | 'ROLLE_MANGLER' | 'NOEGLE_UGYLDIG'

/** Lageret kan ikke åbnes, og den, der driver serveren, kan gøre noget ved det. Beskeden er dansk og siger hvad. */
export class LagerFejl extends Error {
  readonly kode: LagerFejlKode

  constructor(kode: LagerFejlKode, besked: string) {
    super(besked)
    this.name = 'LagerFejl'
    this.kode = kode
  }
}
