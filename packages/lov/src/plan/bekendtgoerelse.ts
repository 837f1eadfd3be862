import { type Dato, type Hjemmel, dato } from '@fodfaeste/grund'
import type { Version } from '../motor/version.ts'

/** En bekendtgørelse om plan og team i den tid, den gælder her. */
export interface Bekendtgoerelse {
  readonly udgave: 'BEK 1418/2012' | 'BEK 2408/2021' | 'BEK 1708/2024' | 'BEK 47/2026'
  readonly fra: Dato
  readonly indtil: Dato
  readonly forbehold?: string
}

export const ORDNINGEN_BEGYNDER = dato('2013-01-01')
export const BEK_2022 = dato('2022-01-01')
export const BEK_2025 = dato('2025-01-01')
export const BEK_2026 = dato('2026-02-01')
/** Andet trin af lov 1750/2025. Den dag er kendt fra STAR; ikrafttrædelsen er ikke læst i loven. */
export const ANDET_TRIN_2026 = dato('2026-07-01')

/** De fire udgaver, hver i sin tid. Efter 1. juli 2026 er det uafklaret, om den sidste gælder. */
export const PLANENS_BEKENDTGOERELSER: readonly Bekendtgoerelse[] = [
  {
    udgave: 'BEK 1418/2012',
    fra: ORDNINGEN_BEGYNDER,
    indtil: BEK_2022,
    forbehold:
      'BEK 1418/2012 er læst. Den blev afløst, før BEK 2408/2021 ophævede BEK 1250/2021; de udgaver imellem er ikke skaffet.',
  },
  { udgave: 'BEK 2408/2021', fra: BEK_2022, indtil: BEK_2025 },
  { udgave: 'BEK 1708/2024', fra: BEK_2025, indtil: BEK_2026 },
  { udgave: 'BEK 47/2026', fra: BEK_2026, indtil: ANDET_TRIN_2026 },
]

export type Sted = Omit<Hjemmel, 'lov' | 'udgave'>

/** Et sted i en bekendtgørelse. */
export function iBek(udgave: Bekendtgoerelse['udgave'], sted: Sted): Hjemmel {
  return { lov: 'BEK', udgave, ...sted }
}

/** Forbeholdet som del af et led, når der er et. */
export function medForbehold({ forbehold }: { readonly forbehold?: string }): { readonly forbehold?: string } {
  return forbehold === undefined ? {} : { forbehold }
}

interface Indhold<T> {
  /** Kravet i udgaven; `undefined`, når den ikke har det. */
  readonly byg: (bek: Bekendtgoerelse) => T | undefined
  /** Det, der gælder fra 1. juli 2026, hvor loven er uafklaret; `undefined`, når kravet da er borte. */
  readonly efterAndetTrin: T | undefined
}

/** En regels udgaver, bekendtgørelse for bekendtgørelse, fra før ordningen til efter lov 1750/2025. */
export function versionerPrBek<T>({ byg, efterAndetTrin }: Indhold<T>): readonly Version<T>[] {
  const foer: Version<T> = {
    fra: dato('0001-01-01'),
    indtil: ORDNINGEN_BEGYNDER,
    kilde: 'BEK 1418/2012',
    fravaer: 'endnu-ikke',
  }
  const imens = PLANENS_BEKENDTGOERELSER.map((bek): Version<T> => {
    const { udgave, fra, indtil } = bek
    const indhold = byg(bek)
    if (indhold !== undefined) return { fra, indtil, kilde: udgave, indhold }
    return { fra, indtil, kilde: udgave, fravaer: fra < BEK_2026 ? 'endnu-ikke' : 'ikke-laengere' }
  })
  const sidst = { fra: ANDET_TRIN_2026, kilde: 'lov 1750/2025' }
  return [
    foer,
    ...imens,
    efterAndetTrin === undefined ? { ...sidst, fravaer: 'ikke-laengere' } : { ...sidst, indhold: efterAndetTrin },
  ]
}
