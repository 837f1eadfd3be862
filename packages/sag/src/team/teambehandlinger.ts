import { type Del, med, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { TeamHaendelser } from './haendelser.ts'

type Indstilling = Omit<TeamHaendelser['IndstillingAfgivet'], 'behandling'>

export type Teambehandling = TeamHaendelser['TeambehandlingPlanlagt'] & {
  readonly version: number
  readonly af: Person
  /** Hvem der var med. Mangler: mødet er ikke holdt. */
  readonly deltog?: TeamHaendelser['TeambehandlingHoldt']['deltog']
  readonly indstilling?: Indstilling
}

export const TEAMBEHANDLINGER: Del<TeamHaendelser, readonly Teambehandling[]> = {
  tom: [],
  udvikl: {
    TeambehandlingPlanlagt: (liste, sket) => [...liste, ny(sket)],
    TeambehandlingHoldt: (liste, sket) => {
      const { behandling, moededag, art, om, deltog } = sket.data
      return behandling === undefined ? [...liste, ny(sket)] : med(liste, behandling, { moededag, art, om, deltog })
    },
    IndstillingAfgivet: (liste, { data: { behandling, ...indstilling } }) => med(liste, behandling, { indstilling }),
  },
}
