import type { Hjemmel } from '@fodfaeste/grund'
import { KATALOG } from '../katalog.ts'
import { ANDEN_HJAELP } from '../nabo/anden-hjaelp.ts'
import { KLAGEUDFALD_HJEMMEL } from '../procedure/klageinstans.ts'
import { REGLER } from '../regler.ts'

/** Et sted, reglerne citerer, og hvem der citerer det. */
export interface Citat {
  readonly hjemmel: Hjemmel
  /** Reglernes id, eller navnet på tabellen ved siden af dem: «katalog», «anden-hjaelp», «klageudfald». */
  readonly regler: readonly string[]
}

/** Det, der citerer loven uden at være en regel. */
const UDEN_FOR_REGLERNE = { katalog: KATALOG, 'anden-hjaelp': ANDEN_HJAELP, klageudfald: KLAGEUDFALD_HJEMMEL }

/** Hvert sted i loven, reglerne og tabellerne ved siden af citerer, én gang, i den orden, reglerne står. */
export function alleCitater(): readonly Citat[] {
  const fundne = new Map<string, { hjemmel: Hjemmel; regler: Set<string> }>()
  const tag = (navn: string, indhold: unknown): void => {
    for (const hjemmel of hjemlerI(indhold)) {
      const noegle = stedsnoegle(hjemmel)
      const kendt = fundne.get(noegle) ?? { hjemmel, regler: new Set() }
      fundne.set(noegle, kendt)
      kendt.regler.add(navn)
    }
  }
  for (const { id, versioner } of REGLER) tag(id, versioner)
  for (const [navn, indhold] of Object.entries(UDEN_FOR_REGLERNE)) tag(navn, indhold)
  return [...fundne.values()].map(({ hjemmel, regler }) => ({ hjemmel, regler: [...regler] }))
}

/** Det samme sted giver den samme tekst: «LBK 280/2024|LAB|112|3||». */
function stedsnoegle({ udgave, lov, paragraf, stk, nr, litra, pkt }: Hjemmel): string {
  return [udgave, lov, paragraf, stk, nr, litra, pkt].join('|')
}

/** Hver hjemmel i en værdi, hvor dybt den end står. */
export function hjemlerI(indhold: unknown): readonly Hjemmel[] {
  if (typeof indhold !== 'object' || indhold === null) return []
  if (erHjemmel(indhold)) return [indhold]
  return Object.values(indhold).flatMap(hjemlerI)
}

const erHjemmel = (vaerdi: object): vaerdi is Hjemmel => 'lov' in vaerdi && 'paragraf' in vaerdi && 'udgave' in vaerdi
