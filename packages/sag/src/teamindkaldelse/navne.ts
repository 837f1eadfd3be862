import type { INDKALDELSESSVAR, INDKALDT_VED, MED_PAA, MOEDEROLLER } from './haendelser.ts'

export const VED_NAVN: { readonly [K in (typeof INDKALDT_VED)[number]]: string } = {
  brev: 'ved brev',
  email: 'ved e-mail',
  mundtligt: 'mundtligt',
}

export const SVARNAVN: { readonly [K in (typeof INDKALDELSESSVAR)[number]]: string } = {
  kommer: 'kommer',
  'kommer-ikke': 'kommer ikke',
  'anden-tid': 'ønsker en anden tid',
}

export const MED_PAA_NAVN: { readonly [K in (typeof MED_PAA)[number]]: string } = {
  'i-rummet': 'i rummet',
  video: 'på video',
  telefon: 'på telefon',
}

export const MOEDEROLLENAVN: { readonly [K in (typeof MOEDEROLLER)[number]]: string } = {
  bisidder: 'bisidder',
  tolk: 'tolk',
  partsrepraesentant: 'partsrepræsentant',
  laege: 'læge',
  sagsbehandler: 'sagsbehandler fra et andet område',
  anden: 'anden',
}
