import type { LovKode } from '@fodfaeste/grund'

/** LBK er en lovbekendtgørelse (hele loven skrevet sammen), LOV en lov eller ændringslov, BEK en bekendtgørelse. */
export type UdgaveArt = 'LBK' | 'LOV' | 'BEK'

/**
 * Hvilke paragraffer, stykker, numre og litra én udgave har. Kun kendsgerninger om opbygningen, aldrig lovens ord:
 * dem linkes der til gennem `eli`.
 */
export interface UdgaveIndhold<Id extends string = string> {
  /** «LBK 280/2024», «lov 548/2019», «BEK 1708/2024» */
  readonly id: Id
  readonly art: UdgaveArt
  /** Den officielle adresse i Lovtidende (European Legislation Identifier). */
  readonly eli: string
  /** En ændringslov kan ændre flere love; de andre udgaver har netop én. */
  readonly love: readonly LovIUdgave[]
}

/** Én lovs paragraffer i udgaven, i den korte skrift {@link laesParagraffer} læser. */
export interface LovIUdgave {
  readonly lov: LovKode
  readonly paragraffer: string
}

/** Et antal punktummer. Usikkert betyder: højst så mange; tællingen stødte på en forkortelse, der også kan slutte en sætning. */
export interface Punktummer {
  readonly antal: number
  readonly usikkert: boolean
}

/** Et nummer i en opregning: dets punktummer og dets litra («a», «b»). */
export interface NummerIIndeks {
  readonly pkt: Punktummer
  readonly litra: readonly string[]
}

/** Et stykke: punktummerne før opregningen og opregningens numre, som altid løber fra 1. */
export interface StykkeIIndeks {
  readonly pkt: Punktummer
  readonly numre: readonly NummerIIndeks[]
}

/** En paragraf. Ophævet har ingen stykker. `aftryk` er de første 12 tegn af sha256 af teksten, når den er talt af en maskine. */
export interface ParagrafIIndeks {
  readonly paragraf: string
  readonly ophaevet: boolean
  readonly stykker: readonly StykkeIIndeks[]
  readonly aftryk?: string
}
