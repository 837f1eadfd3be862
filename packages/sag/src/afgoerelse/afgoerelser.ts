import { type Del, med, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { AfgoerelseHaendelser } from './haendelser.ts'

export type Afgoerelse = AfgoerelseHaendelser['AfgoerelseTruffet'] & {
  readonly version: number
  readonly af: Person
  readonly meddelt?: Omit<AfgoerelseHaendelser['AfgoerelseMeddelt'], 'afgoerelse'>
}

export const AFGOERELSER: Del<AfgoerelseHaendelser, readonly Afgoerelse[]> = {
  tom: [],
  udvikl: {
    AfgoerelseTruffet: (liste, sket) => [...liste, ny(sket)],
    AfgoerelseMeddelt: (liste, { data: { afgoerelse, ...meddelt } }) => med(liste, afgoerelse, { meddelt }),
  },
}
