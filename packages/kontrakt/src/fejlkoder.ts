/**
 * De fejl, døren selv giver. Koden er stabil og til maskiner; titlen er dansk og til mennesker.
 * Sagens egne afslag (fx et skøn uden begrundelse) kommer som 422 med sagens kode.
 */
export const FEJLKODER = {
  UGYLDIG_ADRESSE: { status: 400, titel: 'Adressen kan ikke læses' },
  UGYLDIG_JSON: { status: 400, titel: 'Indholdet er ikke JSON' },
  UGYLDIGT_INPUT: { status: 400, titel: 'Noget i indholdet skal rettes' },
  CPR_I_ADRESSEN: { status: 400, titel: 'CPR-nummer hører ikke hjemme i adressen' },
  IKKE_LOGGET_IND: { status: 401, titel: 'Du er ikke logget ind' },
  INGEN_ADGANG: { status: 403, titel: 'Det har du ikke adgang til' },
  KRAEVER_BEGRUNDELSE: { status: 403, titel: 'Sagen er ikke din' },
  FREMMED_OPRINDELSE: { status: 403, titel: 'Forespørgslen kommer fra et andet websted' },
  FINDES_IKKE: { status: 404, titel: 'Adressen findes ikke' },
  SAG_FINDES_IKKE: { status: 404, titel: 'Sagen findes ikke' },
  LOVTEKST_MANGLER: { status: 404, titel: 'Lovens ord er ikke i denne installation' },
  DOKUMENT_FINDES_IKKE: { status: 404, titel: 'Dokumentet findes ikke' },
  REGEL_FINDES_IKKE: { status: 404, titel: 'Reglen findes ikke' },
  HAENDELSE_FINDES_IKKE: { status: 404, titel: 'Sagen har ikke den hændelse' },
  AFGOERELSE_FINDES_IKKE: { status: 404, titel: 'Afgørelsen kan ikke efterses' },
  MOEDE_FINDES_IKKE: { status: 404, titel: 'Mødet findes ikke' },
  FORSENDELSE_FINDES_IKKE: { status: 404, titel: 'Brevet er ikke i køen' },
  METODE_IKKE_TILLADT: { status: 405, titel: 'Adressen kan ikke bruges sådan' },
  OPGAVE_FINDES_IKKE: { status: 404, titel: 'Opgaven er der ikke længere' },
  OPGAVE_TAGET: { status: 409, titel: 'Opgaven er taget' },
  VERSIONSKONFLIKT: { status: 409, titel: 'Der er skrevet i sagen imens' },
  MOEDET_ER_AENDRET: { status: 409, titel: 'Mødet er ændret imens' },
  FOR_STOR: { status: 413, titel: 'Indholdet er for stort' },
  ADRESSE_FOR_LANG: { status: 414, titel: 'Adressen er for lang' },
  FORKERT_INDHOLDSTYPE: { status: 415, titel: 'Indholdet skal være JSON' },
  AFVIST: { status: 422, titel: 'Det kan ikke gøres i sagen nu' },
  BREV_KAN_IKKE_SAETTES: { status: 503, titel: 'Serveren kan ikke sætte breve' },
  SERVERFEJL: { status: 500, titel: 'Der skete en fejl hos os' },
} as const satisfies Record<string, { readonly status: number; readonly titel: string }>

export type Fejlkode = keyof typeof FEJLKODER
