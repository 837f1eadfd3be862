import type { Del } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { SkoenHaendelser, Sagsskoen } from './haendelser.ts'

type Truffet = Omit<SkoenHaendelser['SagsskoenTruffet'], 'id'> & { readonly af: Person }

/** Hvert skøn, som det sidst er truffet. */
export type SagensSkoen = { readonly [K in Sagsskoen]?: Truffet }

export const SAGENS_SKOEN: Del<SkoenHaendelser, SagensSkoen> = {
  tom: {},
  udvikl: { SagsskoenTruffet: (foer, { data: { id, ...truffet }, af }) => ({ ...foer, [id]: { ...truffet, af } }) },
}
