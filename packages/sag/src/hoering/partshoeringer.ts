import { type Del, med, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { HoeringHaendelser } from './haendelser.ts'

export type Partshoering = HoeringHaendelser['PartshoeringSendt'] & {
  readonly version: number
  readonly af: Person
  readonly svar?: { readonly ord: string; readonly den: string }
}

export const PARTSHOERINGER: Del<HoeringHaendelser, readonly Partshoering[]> = {
  tom: [],
  udvikl: {
    PartshoeringSendt: (liste, sket) => [...liste, ny(sket)],
    PartshoeringBesvaret: (liste, { data: { hoering, ord, den } }) => med(liste, hoering, { svar: { ord, den } }),
  },
}
