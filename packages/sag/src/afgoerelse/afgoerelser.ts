import { type Del, med, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { KlageHaendelser } from '../klage/haendelser.ts'
import { somAfgoerelse } from '../klage/som-afgoerelse.ts'
import type { AfgoerelseHaendelser } from './haendelser.ts'

type AendretEfterKlage = KlageHaendelser['AfgoerelseAendretEfterKlage']

export type Afgoerelse = AfgoerelseHaendelser['AfgoerelseTruffet'] & {
  readonly version: number
  readonly af: Person
  readonly meddelt?: Omit<AfgoerelseHaendelser['AfgoerelseMeddelt'], 'afgoerelse'>
  /** Den ændrer en tidligere, fordi kommunen gav klageren ret. */
  readonly efterKlage?: AendretEfterKlage
  /** Den afgørelse, der er trådt i stedet for den her. */
  readonly aendretVed?: number
}

type Haendelser = AfgoerelseHaendelser & Pick<KlageHaendelser, 'AfgoerelseAendretEfterKlage'>

export const AFGOERELSER: Del<Haendelser, readonly Afgoerelse[]> = {
  tom: [],
  udvikl: {
    AfgoerelseTruffet: (liste, sket) => [...liste, ny(sket)],
    AfgoerelseMeddelt: (liste, { data: { afgoerelse, ...meddelt } }) => med(liste, afgoerelse, { meddelt }),
    AfgoerelseAendretEfterKlage: (liste, { data, af, version }) => {
      const foer = liste.find((en) => en.version === data.afgoerelse)
      return [
        ...med(liste, data.afgoerelse, { aendretVed: version }),
        { ...somAfgoerelse(data, foer), efterKlage: data, af, version },
      ]
    },
  },
}
