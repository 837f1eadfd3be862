/** Noget i optegnelsen, der ikke er, som det blev skrevet. `sted` siger hvor, så et menneske kan finde det. */
export interface Brud {
  readonly kommune: string
  readonly sted: string
  readonly kode: BrudKode
  readonly tekst: string
}

export const BRUD_TEKST = {
  HAENDELSE_MANGLER: 'En eller flere hændelser før denne mangler.',
  HAENDELSE_LOESNET: 'Hændelsen hænger ikke sammen med den foregående: en af dem er skiftet ud, flyttet eller fjernet.',
  HAENDELSE_AENDRET: 'Hændelsen er ændret, efter at den blev skrevet.',
  HAENDELSER_AFKORTET: 'Rækken på listen er nyere end sagens sidste hændelse: de sidste hændelser mangler.',
  KAN_IKKE_LAESES: 'Hændelserne kan ikke læses som en sag.',
  RAEKKE_MANGLER: 'Sagen står ikke på listen. Byg listen igen.',
  RAEKKE_UDEN_SAG: 'Der står en række på listen, men sagen har ingen hændelser.',
  RAEKKE_BAGUD: 'Rækken på listen er ældre end sagen. Byg listen igen.',
  RAEKKE_ANDERLEDES:
    'Rækken på listen er ikke den, sagens hændelser giver. Er programmet opgraderet, kan det være loven: byg listen igen.',
  SOEGEORD_ANDERLEDES: 'Sagen kan ikke findes på de ord, dens hændelser giver, eller findes på andre. Byg listen igen.',
  OPGAVER_ANDERLEDES: 'Sagens opgaver på Min dag er ikke dem, dens hændelser giver. Byg listen igen.',
  DOKUMENT_MANGLER: 'Dokumentets indhold er der ikke.',
  DOKUMENT_AENDRET: 'Dokumentets indhold er ikke det, der blev lagt i sagen.',
  LOG_HUL: 'En eller flere linjer før denne mangler i adgangsloggen.',
  LOG_LOESNET: 'Linjen hænger ikke sammen med den foregående: en af dem er skiftet ud, flyttet eller fjernet.',
  LOG_AENDRET: 'Linjen er ændret, efter at den blev skrevet.',
  LOG_AFKORTET: 'Kæden ender ikke, hvor den skulle: de sidste linjer er fjernet eller skiftet ud.',
  LOG_MANGLER: 'Sagen har hændelser, men ingen linjer i adgangsloggen: hele kæden er fjernet.',
} as const

export type BrudKode = keyof typeof BRUD_TEKST

export function brud(kommune: string, sted: string, kode: BrudKode): Brud {
  return { kommune, sted, kode, tekst: BRUD_TEKST[kode] }
}
