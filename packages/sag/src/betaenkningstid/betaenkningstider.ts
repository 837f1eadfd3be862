import { type Del, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { Sag } from '../sag.ts'
import type { BetaenkningstidHaendelser } from './haendelser.ts'

export type Betaenkningstid = BetaenkningstidHaendelser['BetaenkningstidOensket'] & {
  readonly version: number
  readonly af: Person
}

export const BETAENKNINGSTIDER: Del<BetaenkningstidHaendelser, readonly Betaenkningstid[]> = {
  tom: [],
  udvikl: { BetaenkningstidOensket: (liste, sket) => [...liste, ny(sket)] },
}

/** Den tid, borgeren har bedt om og ikke har brugt: der er hverken svaret eller spurgt igen siden. */
export function aabneBetaenkningstider({ betaenkningstider, oensker }: Sag): readonly Betaenkningstid[] {
  return betaenkningstider.filter(({ emne, den, version }) => {
    if (betaenkningstider.some((en) => en.emne === emne && en.version > version)) return false
    const seneste = oensker.findLast((o) => o.emne === emne)
    return seneste?.svar === undefined && (seneste?.spurgtDen === undefined || seneste.spurgtDen <= den)
  })
}
