import { type Dato, type Hjemmel, dato } from '@fodfaeste/grund'
import type { Vilkaar } from '../motor/vilkaar.ts'
import type { Version } from '../motor/version.ts'
import { ANDET_TRIN_2026, BEK_2025, BEK_2026, ORDNINGEN_BEGYNDER } from '../plan/bekendtgoerelse.ts'

/** LOB er den nye lov om organisering fra 5. januar 2015. */
const LOB_FRA = dato('2015-01-05')
const LBK_254 = dato('2024-03-01')

const TO_AENDRET =
  'Læst i LBK 254/2024 før lov 1657/2024 og lov 1750/2025; deres ændringer i LOB er ikke skaffet i den fulde ordlyd.'
const IKKE_SKAFFET =
  'Ordlyden fra 2015 til 2024 er ikke skaffet. Den er ens før (lov 1380/2012) og efter (LBK 254/2024), og den læses sådan.'

/** Et sted i loven om teamet og det forbehold, læsningen har. */
export interface TeamSted {
  readonly hjemmel: Hjemmel
  readonly forbehold?: string
}

interface Steder {
  /** Stedet i § 25 a, 2013–2014. */
  readonly i2013: Omit<Hjemmel, 'lov' | 'paragraf' | 'udgave'>
  readonly lob: Omit<Hjemmel, 'lov' | 'udgave'> & { readonly stk: number }
}

/**
 * En regels udgaver i loven om teamet: § 25 a til 5. januar 2015, LOB siden, og fra 1. juli 2026 det, der er i tvivl.
 * @param byg laver vilkåret af stedet i hver udgave
 */
export function versionerAfLob<K>(
  { i2013, lob }: Steder,
  byg: (sted: TeamSted) => Vilkaar<K>,
  efterAndetTrin: Vilkaar<K>,
): readonly Version<Vilkaar<K>>[] {
  const kort: Hjemmel = { lov: 'LOB', paragraf: lob.paragraf, stk: lob.stk, udgave: 'lov 1482/2014' }
  const fuld: Hjemmel = { lov: 'LOB', udgave: 'LBK 254/2024', ...lob }
  const i25a = { lov: 'LOV', paragraf: '25 a', udgave: 'lov 1380/2012', ...i2013 } as const
  const tid = (fra: Dato, indtil: Dato, kilde: string, sted: TeamSted): Version<Vilkaar<K>> => ({
    fra,
    indtil,
    kilde,
    indhold: byg(sted),
  })
  return [
    { fra: dato('0001-01-01'), indtil: ORDNINGEN_BEGYNDER, kilde: 'lov 1380/2012', fravaer: 'endnu-ikke' },
    tid(ORDNINGEN_BEGYNDER, LOB_FRA, 'lov 1380/2012', { hjemmel: i25a }),
    tid(LOB_FRA, LBK_254, 'lov 1482/2014', { hjemmel: kort, forbehold: IKKE_SKAFFET }),
    tid(LBK_254, BEK_2025, 'LBK 254/2024', { hjemmel: fuld }),
    tid(BEK_2025, BEK_2026, 'lov 1657/2024', { hjemmel: fuld, forbehold: TO_AENDRET }),
    tid(BEK_2026, ANDET_TRIN_2026, 'lov 1750/2025', { hjemmel: fuld, forbehold: TO_AENDRET }),
    { fra: ANDET_TRIN_2026, kilde: 'lov 1750/2025', indhold: efterAndetTrin },
  ]
}

/** Forbeholdet som del af et led, når der er et. */
export function forbeholdet({ forbehold }: { readonly forbehold?: string }): { readonly forbehold?: string } {
  return forbehold === undefined ? {} : { forbehold }
}
