import { type Del, med, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { SundhedHaendelser } from './haendelser.ts'

type Uden<T extends keyof SundhedHaendelser> = Omit<SundhedHaendelser[T], 'sundhedssamtale'>

export type Sundhedssamtale = SundhedHaendelser['SundhedssamtaleOensket'] & {
  readonly version: number
  readonly af: Person
  readonly holdt?: Uden<'SundhedssamtaleHoldt'>
  readonly udtalelse?: Uden<'SundhedskoordinatorUdtalt'>
  readonly stillingtagen?: Uden<'SundhedssamtaleBesvaret'>
}

export type Udtalelse = SundhedHaendelser['SundhedsudtalelseAnmodet'] & {
  readonly version: number
  readonly af: Person
  readonly modtagetDen?: string
}

export interface Sundhed {
  readonly vejledtDen?: string
  readonly samtaler: readonly Sundhedssamtale[]
  readonly udtalelser: readonly Udtalelse[]
}

export const SUNDHED: Del<SundhedHaendelser, Sundhed> = {
  tom: { samtaler: [], udtalelser: [] },
  udvikl: {
    SundhedssamtaleVejledt: (foer, { data: { den } }) => ({ vejledtDen: den, ...foer }),
    SundhedssamtaleOensket: (foer, sket) => ({ ...foer, samtaler: [...foer.samtaler, ny(sket)] }),
    SundhedssamtaleHoldt: (foer, { data: { sundhedssamtale, ...holdt } }) => samtale(foer, sundhedssamtale, { holdt }),
    SundhedskoordinatorUdtalt: (foer, { data: { sundhedssamtale, ...udtalelse } }) =>
      samtale(foer, sundhedssamtale, { udtalelse }),
    SundhedssamtaleBesvaret: (foer, { data: { sundhedssamtale, ...stillingtagen } }) =>
      samtale(foer, sundhedssamtale, { stillingtagen }),
    SundhedsudtalelseAnmodet: (foer, sket) => ({ ...foer, udtalelser: [...foer.udtalelser, ny(sket)] }),
    SundhedsudtalelseModtaget: (foer, { data: { anmodning, den } }) => ({
      ...foer,
      udtalelser: med(foer.udtalelser, anmodning, { modtagetDen: den }),
    }),
  },
}

function samtale(foer: Sundhed, version: number, aendring: Partial<Sundhedssamtale>): Sundhed {
  return { ...foer, samtaler: med(foer.samtaler, version, aendring) }
}
