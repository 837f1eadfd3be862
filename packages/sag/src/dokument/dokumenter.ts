import { type Del, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { DokumentHaendelser } from './haendelser.ts'

export type Dokument = DokumentHaendelser['DokumentRegistreret'] & { readonly version: number; readonly af: Person }

export const DOKUMENTER: Del<DokumentHaendelser, readonly Dokument[]> = {
  tom: [],
  udvikl: { DokumentRegistreret: (liste, sket) => [...liste, ny(sket)] },
}
