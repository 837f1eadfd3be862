import type { Hjemmel } from '@fodfaeste/grund'
import { KATALOG } from '../katalog.ts'
import { REGLER } from '../regler.ts'

/** Et sted, reglerne citerer, og hvem der citerer det. */
export interface Citat {
  readonly hjemmel: Hjemmel
  /** Reglernes id, eller «katalog», når det er spørgsmålet i kataloget, der nævner stedet. */
  readonly regler: readonly string[]
}

/** Hvert sted i loven, reglerne og kataloget citerer, én gang, i den orden, reglerne står. */
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
  tag('katalog', KATALOG)
  return [...fundne.values()].map(({ hjemmel, regler }) => ({ hjemmel, regler: [...regler] }))
}

/** Det samme sted giver den samme tekst: «LBK 280/2024|LAB|112|3||». */
function stedsnoegle({ udgave, lov, paragraf, stk, nr, litra, pkt }: Hjemmel): string {
  return [udgave, lov, paragraf, stk, nr, litra, pkt].join('|')
}

/** Hver hjemmel i en regels indhold, hvor dybt den end står. */
function hjemlerI(indhold: unknown): readonly Hjemmel[] {
  if (typeof indhold !== 'object' || indhold === null) return []
  if (erHjemmel(indhold)) return [indhold]
  return Object.values(indhold).flatMap(hjemlerI)
}

const erHjemmel = (vaerdi: object): vaerdi is Hjemmel => 'lov' in vaerdi && 'paragraf' in vaerdi && 'udgave' in vaerdi
