import { type Del, med, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { YdelseHaendelser } from './haendelser.ts'

interface Registreret {
  readonly version: number
  readonly af: Person
}

export interface Ydelse {
  readonly perioder: readonly (YdelseHaendelser['YdelseBegyndt'] & Registreret & { readonly til?: string })[]
  /** Den seneste registrering for hver måned, i månedernes orden. */
  readonly maaneder: readonly (YdelseHaendelser['YdelsesmaanedRegistreret'] & Registreret)[]
  readonly sanktioner: readonly (YdelseHaendelser['SanktionBesluttet'] & Registreret)[]
}

export const YDELSE: Del<YdelseHaendelser, Ydelse> = {
  tom: { perioder: [], maaneder: [], sanktioner: [] },
  udvikl: {
    YdelseBegyndt: (foer, sket) => ({ ...foer, perioder: [...foer.perioder, ny(sket)] }),
    YdelseOphoert: (foer, { data: { ydelse, til } }) => ({ ...foer, perioder: med(foer.perioder, ydelse, { til }) }),
    YdelsesmaanedRegistreret: (foer, sket) => ({
      ...foer,
      maaneder: [...foer.maaneder.filter(({ maaned }) => maaned !== sket.data.maaned), ny(sket)].toSorted((a, b) =>
        a.maaned < b.maaned ? -1 : 1,
      ),
    }),
    SanktionBesluttet: (foer, sket) => ({ ...foer, sanktioner: [...foer.sanktioner, ny(sket)] }),
  },
}
