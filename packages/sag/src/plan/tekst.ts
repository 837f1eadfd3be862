import { skrivAntal } from '@fodfaeste/grund'
import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { DELINGSMAADER, PlanHaendelser } from './haendelser.ts'

const DELT: { readonly [M in (typeof DELINGSMAADER)[number]]: string } = {
  samtale: 'i en samtale',
  'digital-post': 'med Digital Post',
  brev: 'med brev',
  'paa-papir': 'på papir',
}

export const PLAN_TEKST: Tekster<PlanHaendelser> = {
  ForberedendeDelSkrevet: ({ afsnit, medBorgeren }) =>
    `Forberedende del skrevet ${medBorgeren ? 'sammen med borgeren' : 'uden borgeren'}: ${skrivAntal(Object.keys(afsnit).length, 'afsnit', 'afsnit')}.`,
  ForberedendeUdgaveSkrevet: ({ afsnit, medBorgeren, ord = {}, dokumenter = [] }) =>
    `Forberedende del skrevet ${medBorgeren ? 'sammen med borgeren' : 'uden borgeren'}: ${skrivAntal(Object.keys(afsnit).length, 'afsnit', 'afsnit')}, borgerens egne ord i ${Object.keys(ord).length}${dokumenter.length === 0 ? '' : `, ${skrivAntal(dokumenter.length, 'dokument', 'dokumenter')} lagt ved`}.`,
  ForberedendeDelDelt: ({ maade, den }) => `Forberedende del delt med borgeren ${skrivDag(den)} ${DELT[maade]}.`,
  ForberedendeDelKommenteret: ({ ord }) => `Borgeren om den forberedende del: «${ord}»`,
  ForberedendeDelFrosset: ({ den }) => `Forberedende del gjort færdig til teamet ${skrivDag(den)}.`,
  IndsatsdelFastlagt: ({ fra, til, iMinPlan }) =>
    `Indsatsdel fastlagt for ${skrivDag(fra)} – ${skrivDag(til)}${iMinPlan ? ' i Min Plan' : ''}.`,
}
