import { type Del, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { SagstjekHaendelser } from './haendelser.ts'

export type FravegetTjek = SagstjekHaendelser['TjekFraveget'] & { readonly version: number; readonly af: Person }

export const FRAVEGNE_TJEK: Del<SagstjekHaendelser, readonly FravegetTjek[]> = {
  tom: [],
  udvikl: { TjekFraveget: (liste, sket) => [...liste, ny(sket)] },
}
