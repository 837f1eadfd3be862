import { type Del, med, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { KlageHaendelser } from '../klage/haendelser.ts'
import type { ForloebHaendelser } from './haendelser.ts'

interface Registreret {
  readonly version: number
  readonly af: Person
}
export type Fravaer = ForloebHaendelser['FravaerRegistreret'] & Registreret
export type Beskaeftigelse = ForloebHaendelser['BeskaeftigelseRegistreret'] & Registreret

export interface Forloebet {
  readonly begyndt?: ForloebHaendelser['ForloebBegyndt']
  readonly fravaer: readonly Fravaer[]
  readonly beskaeftigelse: readonly Beskaeftigelse[]
  readonly slutbeslutning?: ForloebHaendelser['SlutbeslutningTruffet'] & { readonly af: Person }
  readonly ophoert?: ForloebHaendelser['ForloebOphoert']
}

/** Orlov står som sagens oplysning om orlov; den del er kun de andre perioder. */
export const FORLOEBET: Del<ForloebHaendelser & Pick<KlageHaendelser, 'AfgoerelseAendretEfterKlage'>, Forloebet> = {
  tom: { fravaer: [], beskaeftigelse: [] },
  udvikl: {
    ForloebBegyndt: (foer, { data }) => ({ ...foer, begyndt: data }),
    OrlovRegistreret: (foer) => foer,
    FravaerRegistreret: (foer, sket) => ({ ...foer, fravaer: [...foer.fravaer, ny(sket)] }),
    BeskaeftigelseRegistreret: (foer, sket) => ({ ...foer, beskaeftigelse: [...foer.beskaeftigelse, ny(sket)] }),
    PeriodeAfsluttet: (foer, { data: { periode, til } }) => ({
      ...foer,
      fravaer: med(foer.fravaer, periode, { til }),
      beskaeftigelse: med(foer.beskaeftigelse, periode, { til }),
    }),
    SlutbeslutningTruffet: (foer, { data, af }) => ({ ...foer, slutbeslutning: { ...data, af } }),
    ForloebOphoert: (foer, { data }) => ({ ...foer, ophoert: data }),
    AfgoerelseAendretEfterKlage: (foer, { data: { aendring } }) => {
      if (aendring !== 'forloebet-fortsaetter') return foer
      const { ophoert: _faldetBort, ...resten } = foer
      return resten
    },
  },
}
