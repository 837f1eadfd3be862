import { skrivAntal } from '@fodfaeste/grund'
import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { PlanHaendelser } from './haendelser.ts'

export const PLAN_TEKST: Tekster<PlanHaendelser> = {
  ForberedendeDelSkrevet: ({ afsnit, medBorgeren }) =>
    `Forberedende del skrevet ${medBorgeren ? 'sammen med borgeren' : 'uden borgeren'}: ${skrivAntal(Object.keys(afsnit).length, 'afsnit', 'afsnit')}.`,
  ForberedendeDelFrosset: ({ den }) => `Forberedende del gjort færdig til teamet ${skrivDag(den)}.`,
  IndsatsdelFastlagt: ({ fra, til, iMinPlan }) =>
    `Indsatsdel fastlagt for ${skrivDag(fra)} – ${skrivDag(til)}${iMinPlan ? ' i Min Plan' : ''}.`,
}
