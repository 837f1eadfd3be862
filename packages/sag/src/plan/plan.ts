import { type Del, med, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { PlanHaendelser } from './haendelser.ts'

interface Registreret {
  readonly version: number
  readonly af: Person
}
export type ForberedendeUdgave = PlanHaendelser['ForberedendeDelSkrevet'] &
  Registreret & { readonly frossetDen?: string }
export type Indsatsdel = PlanHaendelser['IndsatsdelFastlagt'] & Registreret

export interface Plan {
  readonly forberedende: readonly ForberedendeUdgave[]
  readonly indsatsdele: readonly Indsatsdel[]
}

export const PLAN: Del<PlanHaendelser, Plan> = {
  tom: { forberedende: [], indsatsdele: [] },
  udvikl: {
    ForberedendeDelSkrevet: (foer, sket) => ({ ...foer, forberedende: [...foer.forberedende, ny(sket)] }),
    ForberedendeDelFrosset: (foer, { data: { udgave, den } }) => ({
      ...foer,
      forberedende: med(foer.forberedende, udgave, { frossetDen: den }),
    }),
    IndsatsdelFastlagt: (foer, sket) => ({ ...foer, indsatsdele: [...foer.indsatsdele, ny(sket)] }),
  },
}
