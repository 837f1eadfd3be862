import { type Del, med, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { VentetidHaendelser } from './haendelser.ts'

export type Ventetid = VentetidHaendelser['VentetidBegyndt'] & {
  readonly version: number
  readonly af: Person
  readonly afsluttetDen?: string
}

export const VENTETIDER: Del<VentetidHaendelser, readonly Ventetid[]> = {
  tom: [],
  udvikl: {
    VentetidBegyndt: (liste, sket) => [...liste, ny(sket)],
    VentetidAfsluttet: (liste, { data: { ventetid, den } }) => med(liste, ventetid, { afsluttetDen: den }),
  },
}
