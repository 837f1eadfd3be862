import { type Del, med, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { GodkendelseHaendelser } from './haendelser.ts'

interface Gjort {
  readonly af: Person
  readonly version: number
}
type Uden<T extends keyof GodkendelseHaendelser> = Omit<GodkendelseHaendelser[T], 'forelaeggelse'> & Gjort

/** Et udkast, der er lagt hos en kollega, og det, der siden er sket med det. */
export type Forelaeggelse = GodkendelseHaendelser['AfgoerelseForelagt'] &
  Gjort & {
    readonly returneret?: Uden<'AfgoerelseReturneret'>
    readonly godkendt?: Uden<'AfgoerelseGodkendt'>
    readonly undladt?: Uden<'GodkendelseUndladt'>
  }

export const FORELAEGGELSER: Del<GodkendelseHaendelser, readonly Forelaeggelse[]> = {
  tom: [],
  udvikl: {
    AfgoerelseForelagt: (liste, sket) => [...liste, ny(sket)],
    AfgoerelseReturneret: (liste, { data: { forelaeggelse, ...returneret }, af, version }) =>
      med(liste, forelaeggelse, { returneret: { ...returneret, af, version } }),
    AfgoerelseGodkendt: (liste, { data: { forelaeggelse, ...godkendt }, af, version }) =>
      med(liste, forelaeggelse, { godkendt: { ...godkendt, af, version } }),
    GodkendelseUndladt: (liste, { data: { forelaeggelse, ...undladt }, af, version }) =>
      med(liste, forelaeggelse, { undladt: { ...undladt, af, version } }),
  },
}
