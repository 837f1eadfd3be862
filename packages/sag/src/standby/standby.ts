import { type Del, med, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { StandbyHaendelser } from './haendelser.ts'

export type Standby = StandbyHaendelser['StandbyBegyndt'] & {
  readonly version: number
  readonly af: Person
  /** Sidste dag. Mangler, mens den varer. */
  readonly til?: string
}

export const STANDBY: Del<StandbyHaendelser, readonly Standby[]> = {
  tom: [],
  udvikl: {
    StandbyBegyndt: (liste, sket) => [...liste, ny(sket)],
    StandbyOphoert: (liste, { data: { standby, til } }) => med(liste, standby, { til }),
  },
}
