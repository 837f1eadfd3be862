import type { Adresse } from '../adresse/haendelser.ts'
import { type Del, med, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { RepraesentantHaendelser } from './haendelser.ts'

export type Repraesentant = RepraesentantHaendelser['RepraesentantRegistreret'] & {
  readonly version: number
  readonly af: Person
}

export const REPRAESENTANTER: Del<RepraesentantHaendelser, readonly Repraesentant[]> = {
  tom: [],
  udvikl: {
    RepraesentantRegistreret: (liste, sket) => [...liste, ny(sket)],
    RepraesentationOphoert: (liste, { data: { repraesentant, til } }) => med(liste, repraesentant, { til }),
  },
}

/** De, der repræsenterer borgeren den dag (ISO). */
export function repraesentanterPaa(liste: readonly Repraesentant[], dag: string): readonly Repraesentant[] {
  return liste.filter(({ fra, til }) => fra <= dag && (til === undefined || dag <= til))
}

/** Den, der den dag får brevene i stedet for borgeren. Der er højst én. */
export function faarBrevene(liste: readonly Repraesentant[], dag: string): Repraesentant | undefined {
  return repraesentanterPaa(liste, dag).find(({ breve }) => breve === 'i-stedet')
}

/** Repræsentantens egen adresse; `undefined`, når borgeren giver brevene videre. */
export function repraesentantensAdresse({ co, vej, postnummer, by, land }: Repraesentant): Adresse | undefined {
  if (vej === undefined || by === undefined) return undefined
  return {
    vej,
    by,
    ...(co !== undefined && { co }),
    ...(postnummer !== undefined && { postnummer }),
    ...(land !== undefined && { land }),
  }
}
