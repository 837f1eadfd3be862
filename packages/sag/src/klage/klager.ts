import { type Del, med, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { KlageHaendelser } from './haendelser.ts'

type Uden<T extends keyof KlageHaendelser> = Omit<KlageHaendelser[T], 'klage'>

export type Klage = KlageHaendelser['KlageModtaget'] & {
  readonly version: number
  readonly af: Person
  readonly forsinket?: Uden<'KlageForsinket'>
  readonly genvurderet?: Uden<'KlageGenvurderet'>
  readonly fastholdtDen?: string
  /** Den afgørelse, kommunen selv traf i stedet. */
  readonly nyAfgoerelse?: number
  readonly sendt?: Uden<'KlageSendt'>
  readonly afgjort?: Uden<'KlageAfgjort'>
}

export const KLAGER_I_SAGEN: Del<KlageHaendelser, readonly Klage[]> = {
  tom: [],
  udvikl: {
    KlageModtaget: (liste, sket) => [...liste, ny(sket)],
    KlageForsinket: (liste, { data: { klage, ...forsinket } }) => med(liste, klage, { forsinket }),
    KlageGenvurderet: (liste, { data: { klage, ...genvurderet } }) => med(liste, klage, { genvurderet }),
    AfgoerelseAendretEfterKlage: (liste, { data: { klage, afgoerelse, medhold, genvurdering, den }, version }) =>
      med(liste, klage, {
        afgoerelse,
        genvurderet: { medhold, begrundelse: genvurdering, den },
        nyAfgoerelse: version,
      }),
    KlageFastholdt: (liste, { data: { klage, den } }) => med(liste, klage, { fastholdtDen: den }),
    KlageSendt: (liste, { data: { klage, ...sendt } }) => med(liste, klage, { sendt }),
    KlageAfgjort: (liste, { data: { klage, ...afgjort } }) => med(liste, klage, { afgjort }),
  },
}
