import { type Svar, erAfgjort } from '@fodfaeste/grund'
import type { Fravaer } from '../motor/version.ts'
import type { Spoergsmaal } from './spoergsmaal.ts'

/** Hvad svarene tilsammen betyder i loven. */
export type KonklusionKode =
  | 'kan-henvises'
  | 'har-ret-efter-eget-oenske'
  | 'kan-kun-tilbydes'
  | 'kan-ikke-kraeves'
  | 'ikke-i-maalgruppen'
  | 'skal-ikke-ivaerksaettes'
  | 'skal-begynde-sag-om-foertidspension'
  | 'ikke-tilstraekkeligt-oplyst'
  | 'lukket-for-nye-forloeb'
  | 'ordningen-fandtes-ikke'
  | 'uoplyst'
  | 'kraever-skoen'
  | 'tvivl-i-loven'

/** De enkelte svar, konklusionen læses af. `undefined`: reglen findes ikke i den udgave. */
export interface Delsvar {
  readonly spoergsmaal: Spoergsmaal<Svar>
  /** Hvorfor ordningen ikke findes på lovens dag; `undefined`, når den gør. */
  readonly fravaer: Fravaer['fravaer'] | undefined
  readonly lukning: Svar | undefined
  readonly oplyst: Svar | undefined
  readonly maalgruppe: Svar | undefined
  readonly relevant: Svar | undefined
  readonly foertidspension: Svar | undefined
  /** Uenige læsninger, ingen har valgt imellem, er det eneste, der mangler. */
  readonly kunTvivl: boolean
}

/**
 * Læser svarene i lovens orden: er ordningen åben, er sagen oplyst, er borgeren i målgruppen, er forløbet relevant,
 * og først derefter, om det kan kræves eller kun tilbydes.
 */
export function konkluder(d: Delsvar): KonklusionKode {
  if (d.lukning === 'ikke-opfyldt' || d.fravaer === 'ikke-laengere') return 'lukket-for-nye-forloeb'
  if (d.fravaer === 'endnu-ikke') return 'ordningen-fandtes-ikke'
  if (d.oplyst === 'ikke-opfyldt') return 'ikke-tilstraekkeligt-oplyst'
  if (d.relevant === 'ikke-opfyldt')
    return d.foertidspension === 'opfyldt' ? 'skal-begynde-sag-om-foertidspension' : 'skal-ikke-ivaerksaettes'
  if (d.maalgruppe === 'ikke-opfyldt') return 'ikke-i-maalgruppen'
  return omDeltagelse(d)
}

function omDeltagelse({ spoergsmaal: s, kunTvivl }: Delsvar): KonklusionKode {
  if (s.kraeves === 'opfyldt') return 'kan-henvises'
  if (s.henvises === 'opfyldt') return 'har-ret-efter-eget-oenske'
  if (s.tilbydes === 'ikke-opfyldt') return 'skal-ikke-ivaerksaettes'
  if (s.kraeves === 'ikke-opfyldt') return erAfgjort(s.henvises) ? 'kan-ikke-kraeves' : 'kan-kun-tilbydes'
  if (kunTvivl) return 'tvivl-i-loven'
  return s.henvises === 'uoplyst' ? 'uoplyst' : 'kraever-skoen'
}
