import type { LovKode } from '@fodfaeste/grund'
import { type Citat, alleCitater } from './citater.ts'
import type { ParagrafTekst } from './lovtekst.ts'
import { ordlyd } from './ordlyd.ts'

/** Det, opslaget behøver: en paragrafs ord. */
export type Ordparagraf = Pick<ParagrafTekst, 'paragraf' | 'ophaevet' | 'stykker'>

/** Giver paragraffens ord i udgaven, eller intet, når de ikke er der. */
export type SlaaOp = (udgave: string, lov: LovKode, paragraf: string) => Ordparagraf | undefined

/** Et sted, reglerne citerer, som teksten ikke har ord til, og hvorfor. */
export interface CitatUdenOrd extends Citat {
  readonly grund: string
}

export interface Citatdaekning {
  readonly udgave: string
  /** Antal steder, reglerne citerer i udgaven. */
  readonly citater: number
  readonly udenOrd: readonly CitatUdenOrd[]
}

/** Hvilke steder reglerne citerer i hver udgave, og hvilke af dem der ikke er ord til. I reglernes orden. */
export function citatdaekning(slaaOp: SlaaOp): readonly Citatdaekning[] {
  const perUdgave = new Map<string, { citater: number; udenOrd: CitatUdenOrd[] }>()
  for (const citat of alleCitater()) {
    const { udgave } = citat.hjemmel
    const her = perUdgave.get(udgave) ?? { citater: 0, udenOrd: [] }
    perUdgave.set(udgave, her)
    her.citater += 1
    const grund = hvadMangler(citat, slaaOp)
    if (grund !== undefined) her.udenOrd.push({ ...citat, grund })
  }
  return [...perUdgave].map(([udgave, resten]) => ({ udgave, ...resten }))
}

function hvadMangler({ hjemmel }: Citat, slaaOp: SlaaOp): string | undefined {
  const paragraf = slaaOp(hjemmel.udgave, hjemmel.lov, hjemmel.paragraf)
  if (paragraf === undefined) return `§ ${hjemmel.paragraf} er ikke i teksten.`
  const fundet = ordlyd(paragraf, hjemmel)
  return fundet.ok ? undefined : fundet.afvist
}
