import { type Del, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { NotatHaendelser } from './haendelser.ts'

export type Notat = NotatHaendelser['NotatSkrevet'] & { readonly version: number; readonly af: Person }

export const NOTATER: Del<NotatHaendelser, readonly Notat[]> = {
  tom: [],
  udvikl: { NotatSkrevet: (liste, sket) => [...liste, ny(sket)] },
}
