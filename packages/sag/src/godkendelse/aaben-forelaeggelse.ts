import type { HaendelseType } from '../haendelser.ts'
import type { Sag } from '../sag.ts'
import type { Forelaeggelse } from './forelaeggelser.ts'
import type { Udkast } from './haendelser.ts'

const BLIVER_TIL: { readonly [N in Udkast['beslutning']]: HaendelseType } = {
  'traef-afgoerelse': 'AfgoerelseTruffet',
  'traef-slutbeslutning': 'SlutbeslutningTruffet',
  'ophoer-forloeb': 'ForloebOphoert',
  'aendr-efter-klage': 'AfgoerelseAendretEfterKlage',
}

/** Det seneste udkast hos en kollega, så længe der ikke er afgjort efter det. */
export function aabenForelaeggelse({ forelaeggelser, haendelser }: Sag): Forelaeggelse | undefined {
  const seneste = forelaeggelser.at(-1)
  if (seneste === undefined) return undefined
  const type = BLIVER_TIL[seneste.udkast.beslutning]
  return haendelser.slice(seneste.version).some((h) => h.type === type) ? undefined : seneste
}
