import type { TEAMETS_DELTAGERE, UDFALD } from './haendelser.ts'

export const UDFALDSNAVN: { readonly [K in (typeof UDFALD)[number]]: string } = {
  ressourceforloeb: 'ressourceforløb',
  fleksjob: 'fleksjob',
  tilskud: 'tilskud til selvstændigt erhvervsdrivende',
  foertidspension: 'førtidspension',
  jobafklaringsindsats: 'indsats i jobafklaringsforløb',
  'nyt-jobafklaringsforloeb': 'nyt jobafklaringsforløb',
  'anden-indsats': 'anden indsats',
  'indsatser-i-forloebet': 'indsatser i forløbet',
}

export const DELTAGERNAVN: { readonly [K in (typeof TEAMETS_DELTAGERE)[number]]: string } = {
  beskaeftigelse: 'beskæftigelse',
  sundhed: 'sundhed',
  social: 'social',
  sundhedskoordinator: 'sundhedskoordinator',
  undervisning: 'undervisning',
  borger: 'borgeren',
  sagsbehandler: 'sagsbehandleren',
}
