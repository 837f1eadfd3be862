import type { ForklaringVisning, KonklusionKode, SvarVisning } from '@fodfaeste/kontrakt'

/** De fire svar og tvivl: det, der vises som form, ord og farve. */
export type Tilstand = SvarVisning | 'tvivl'

export const TILSTANDE: readonly Tilstand[] = ['opfyldt', 'ikke-opfyldt', 'uoplyst', 'kraever-skoen', 'tvivl']

export const TILSTAND_ORD: { readonly [T in Tilstand]: string } = {
  opfyldt: 'Opfyldt',
  'ikke-opfyldt': 'Ikke opfyldt',
  uoplyst: 'Uoplyst',
  'kraever-skoen': 'Kræver skøn',
  tvivl: 'Tvivl i loven',
}

/** Leddets tilstand. Er det alene et valg mellem læsninger, der mangler, er det tvivl og ikke et skøn. */
export function tilstandFor(led: ForklaringVisning): Tilstand {
  if (led.svar !== 'kraever-skoen') return led.svar
  if (led.tvivl !== undefined && led.tvivl.valgt === undefined) return 'tvivl'
  const aabne = led.fordi.filter(({ svar }) => svar === 'kraever-skoen')
  return aabne.length > 0 && aabne.every((under) => tilstandFor(under) === 'tvivl') ? 'tvivl' : 'kraever-skoen'
}

/**
 * Vises leddet gråt som «uden betydning»? Et opfyldt vilkår blandt flere, der alle kræves, er ikke uden betydning,
 * selv om det ikke er det, der afgør svaret nu.
 */
export function erUdenBetydning({ harBetydning, svar }: ForklaringVisning): boolean {
  return !harBetydning && svar !== 'opfyldt'
}

/** Konklusionen i så få ord, at den kan stå i en liste. */
export const KONKLUSION_ORD: { readonly [K in KonklusionKode]: string } = {
  'kan-henvises': 'Kan henvises',
  'har-ret-efter-eget-oenske': 'Kan få det efter eget ønske',
  'kan-kun-tilbydes': 'Kan kun tilbydes',
  'kan-ikke-kraeves': 'Kan ikke kræves',
  'ikke-i-maalgruppen': 'Ikke i målgruppen',
  'skal-ikke-ivaerksaettes': 'Skal ikke sættes i gang',
  'skal-begynde-sag-om-foertidspension': 'Begynd sag om førtidspension',
  'ikke-tilstraekkeligt-oplyst': 'Ikke oplyst nok',
  'lukket-for-nye-forloeb': 'Lukket for nye forløb',
  'ordningen-fandtes-ikke': 'Ordningen fandtes ikke',
  uoplyst: 'Uoplyst',
  'kraever-skoen': 'Kræver skøn',
  'tvivl-i-loven': 'Tvivl i loven',
}

export function konklusionTilstand({ kode, svar }: { kode: KonklusionKode; svar: SvarVisning }): Tilstand {
  return kode === 'tvivl-i-loven' ? 'tvivl' : svar
}
