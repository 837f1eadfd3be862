/** De fejl, flere ruter deler. */
export const KUN_MED_ROLLEN = ['UGYLDIGT_INPUT', 'IKKE_LOGGET_IND', 'INGEN_ADGANG'] as const
export const LAES_SAG = [...KUN_MED_ROLLEN, 'KRAEVER_BEGRUNDELSE', 'SAG_FINDES_IKKE'] as const
export const KROP = ['UGYLDIG_JSON', 'FOR_STOR', 'FORKERT_INDHOLDSTYPE', 'FREMMED_OPRINDELSE'] as const
