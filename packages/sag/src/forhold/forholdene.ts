import { type Del, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { ForholdHaendelser } from './haendelser.ts'

interface ISagen {
  readonly version: number
  readonly af: Person
}

type Alle<T extends keyof ForholdHaendelser> = readonly (ForholdHaendelser[T] & ISagen)[]

/** Det, der er oplyst og skønnet om sagens forhold, i den orden det skete; det seneste om det samme gælder. */
export interface Forholdene {
  readonly oplyste: Alle<'ForholdOplyst'>
  readonly skoennede: Alle<'ForholdSkoennet'>
  readonly ansoegninger: Alle<'AnsoegningModtaget'>
  readonly indhentninger: Alle<'IndhentningBegyndt'>
  readonly henvendelser: Alle<'HenvendelseModtaget'>
  readonly udsaettelser: Alle<'UdsaettelseForlangt'>
  readonly aktindsigter: Alle<'AktindsigtAnmodet'>
}

export const FORHOLDENE: Del<ForholdHaendelser, Forholdene> = {
  tom: {
    oplyste: [],
    skoennede: [],
    ansoegninger: [],
    indhentninger: [],
    henvendelser: [],
    udsaettelser: [],
    aktindsigter: [],
  },
  udvikl: {
    ForholdOplyst: (foer, sket) => ({ ...foer, oplyste: [...foer.oplyste, ny(sket)] }),
    ForholdSkoennet: (foer, sket) => ({ ...foer, skoennede: [...foer.skoennede, ny(sket)] }),
    AnsoegningModtaget: (foer, sket) => ({ ...foer, ansoegninger: [...foer.ansoegninger, ny(sket)] }),
    IndhentningBegyndt: (foer, sket) => ({ ...foer, indhentninger: [...foer.indhentninger, ny(sket)] }),
    HenvendelseModtaget: (foer, sket) => ({ ...foer, henvendelser: [...foer.henvendelser, ny(sket)] }),
    UdsaettelseForlangt: (foer, sket) => ({ ...foer, udsaettelser: [...foer.udsaettelser, ny(sket)] }),
    AktindsigtAnmodet: (foer, sket) => ({ ...foer, aktindsigter: [...foer.aktindsigter, ny(sket)] }),
  },
}
