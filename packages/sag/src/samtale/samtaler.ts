import { type Del, med, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { SamtaleHaendelser } from './haendelser.ts'

type Holdt = Omit<SamtaleHaendelser['SamtaleHoldt'], 'samtale'>
type Aflyst = Omit<SamtaleHaendelser['SamtaleAflyst'], 'samtale'>

export interface Samtale {
  readonly version: number
  readonly af: Person
  /** Dagen, den var aftalt til. */
  readonly holdes?: string
  readonly holdt?: Holdt
  readonly aflyst?: Aflyst
}

export interface Samtaler {
  readonly samtaler: readonly Samtale[]
  readonly oensker: readonly SamtaleHaendelser['SamtaleOensket'][]
}

export const SAMTALER: Del<SamtaleHaendelser, Samtaler> = {
  tom: { samtaler: [], oensker: [] },
  udvikl: {
    SamtaleAftalt: (foer, sket) => ({ ...foer, samtaler: [...foer.samtaler, ny(sket)] }),
    SamtaleHoldt: (foer, { data: { samtale, ...holdt }, af, version }) => ({
      ...foer,
      samtaler:
        samtale === undefined ? [...foer.samtaler, { version, af, holdt }] : med(foer.samtaler, samtale, { holdt }),
    }),
    SamtaleAflyst: (foer, { data: { samtale, ...aflyst } }) => ({
      ...foer,
      samtaler: med(foer.samtaler, samtale, { aflyst }),
    }),
    SamtaleOensket: (foer, { data }) => ({ ...foer, oensker: [...foer.oensker, data] }),
  },
}
