import { type Del, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { PligtHaendelser } from './haendelser.ts'

export type BegrundetBort = PligtHaendelser['PligtBegrundetBort'] & { readonly version: number; readonly af: Person }

export const BEGRUNDET_BORT: Del<PligtHaendelser, readonly BegrundetBort[]> = {
  tom: [],
  udvikl: { PligtBegrundetBort: (liste, sket) => [...liste, ny(sket)] },
}
