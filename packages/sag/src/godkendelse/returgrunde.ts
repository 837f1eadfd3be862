import type { RETURGRUNDE } from './haendelser.ts'

/** Det, årsagen hedder for mennesker. */
export const RETURGRUND_NAVN: { readonly [R in (typeof RETURGRUNDE)[number]]: string } = {
  oplysning: 'sagen er ikke oplyst nok',
  partshoering: 'borgeren er ikke hørt',
  team: 'teamet skal spørges',
  skoen: 'skønnet er ikke begrundet',
  begrundelse: 'begrundelsen bærer ikke',
  varighed: 'varigheden er ikke rigtig',
  hjemmel: 'reglen er ikke den rigtige',
  brev: 'brevet skal rettes',
  andet: 'andet',
}
