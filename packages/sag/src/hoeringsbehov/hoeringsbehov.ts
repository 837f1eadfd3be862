import type { Del } from '../del.ts'
import type { Person } from '../person.ts'
import type { HoeringsbehovHaendelser } from './haendelser.ts'

type Vurderet = HoeringsbehovHaendelser['HoeringsbehovVurderet']

/** Et skøn, som det sidst blev truffet. */
interface Truffet<V> {
  readonly svar: V
  readonly begrundelse: string
  readonly den: string
  readonly af: Person
}

/** Det, der er svaret om ét papir: hvert spørgsmål for sig, som det sidst blev besvaret. */
export interface Hoeringsbehov {
  /** Papirets version. */
  readonly papir: number
  readonly omGrundlaget?: Truffet<boolean>
  readonly tilUgunst?: Truffet<boolean>
  readonly bekendt?: Truffet<'ja' | 'nej'>
  readonly vaesentlig?: Truffet<'ja' | 'nej'>
  readonly undtagelse?: Truffet<NonNullable<Vurderet['undtagelse']>>
  readonly hoering?: number
}

export const HOERINGSBEHOV: Del<HoeringsbehovHaendelser, readonly Hoeringsbehov[]> = {
  tom: [],
  udvikl: {
    HoeringsbehovVurderet: (liste, { data, af }) => {
      const { papir } = data
      const foer = liste.find((en) => en.papir === papir)
      return [...liste.filter((en) => en !== foer), { papir, ...foer, ...svarene(data, af) }]
    },
  },
}

function svarene(
  { papir: _, hoering, begrundelse = '', den, ...svar }: Vurderet,
  af: Person,
): Omit<Hoeringsbehov, 'papir'> {
  const truffet = Object.entries(svar).map(([id, vaerdi]) => [id, { svar: vaerdi, begrundelse, den, af }])
  return { ...(Object.fromEntries(truffet) as Omit<Hoeringsbehov, 'papir'>), ...(hoering !== undefined && { hoering }) }
}
