import { type Del, med, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { PlanHaendelser } from './haendelser.ts'

interface Registreret {
  readonly version: number
  readonly af: Person
}
/** En udgave, og det, der siden er sket med den. En udgave fra før borgerens ord fik deres egen plads, har ingen. */
export type ForberedendeUdgave = PlanHaendelser['ForberedendeUdgaveSkrevet'] &
  Registreret & {
    readonly frossetDen?: string
    readonly delt?: readonly (PlanHaendelser['ForberedendeDelDelt'] & Registreret)[]
    readonly kommentarer?: readonly (PlanHaendelser['ForberedendeDelKommenteret'] & Registreret)[]
  }
export type Indsatsdel = PlanHaendelser['IndsatsdelFastlagt'] & Registreret

export interface Plan {
  readonly forberedende: readonly ForberedendeUdgave[]
  readonly indsatsdele: readonly Indsatsdel[]
}

export const PLAN: Del<PlanHaendelser, Plan> = {
  tom: { forberedende: [], indsatsdele: [] },
  udvikl: {
    ForberedendeDelSkrevet: (foer, sket) => ({ ...foer, forberedende: [...foer.forberedende, ny(sket)] }),
    ForberedendeUdgaveSkrevet: (foer, sket) => ({ ...foer, forberedende: [...foer.forberedende, ny(sket)] }),
    ForberedendeDelDelt: (foer, sket) =>
      paaUdgaven(foer, sket.data.udgave, ({ delt = [] }) => ({ delt: [...delt, ny(sket)] })),
    ForberedendeDelKommenteret: (foer, sket) =>
      paaUdgaven(foer, sket.data.udgave, ({ kommentarer = [] }) => ({ kommentarer: [...kommentarer, ny(sket)] })),
    ForberedendeDelFrosset: (foer, { data: { udgave, den } }) => ({
      ...foer,
      forberedende: med(foer.forberedende, udgave, { frossetDen: den }),
    }),
    IndsatsdelFastlagt: (foer, sket) => ({ ...foer, indsatsdele: [...foer.indsatsdele, ny(sket)] }),
  },
}

/** Planen, hvor der er sket noget med den ene udgave. Er den rettet bort, er der intet at ændre. */
function paaUdgaven(
  foer: Plan,
  version: number,
  aendring: (udgave: ForberedendeUdgave) => Partial<ForberedendeUdgave>,
): Plan {
  const udgave = foer.forberedende.find((en) => en.version === version)
  return udgave === undefined ? foer : { ...foer, forberedende: med(foer.forberedende, version, aendring(udgave)) }
}
