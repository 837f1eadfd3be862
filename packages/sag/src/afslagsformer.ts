import type { AfvistKode } from './afvist.ts'

/**
 * Det, der sker i praksis; hvornår i forløbet (før skridtet, når det er taget én gang, eller i begyndelsen af sagen);
 * hvad der er anderledes i beslutningen; sagens nej, og feltet, det peger på.
 */
export type Afslag = readonly [
  iPraksis: string,
  hvornaar: 'før' | 'igen' | 'i begyndelsen',
  aendret: object,
  kode: AfvistKode,
  felt?: string,
]

export const FOER_SAGEN = { den: '2024-01-02' } as const
export const igen = (iPraksis: string): Afslag => [iPraksis, 'igen', {}, 'ER_ALLEREDE_GJORT']
export const foer = (iPraksis: string, felt = 'den', aendret: object = FOER_SAGEN): Afslag => [
  iPraksis,
  'før',
  aendret,
  'DAG_FOER',
  felt,
]
export const omvendt = (iPraksis: string, aendret: object, felt = 'til'): Afslag => [
  iPraksis,
  'før',
  aendret,
  'PERIODE_OMVENDT',
  felt,
]
export const forkertTrin = (iPraksis: string): Afslag => [iPraksis, 'igen', {}, 'FORKERT_TRIN', 'indsats']
export const mangler = (iPraksis: string): Afslag => [iPraksis, 'i begyndelsen', {}, 'NOGET_MANGLER_FOERST']
