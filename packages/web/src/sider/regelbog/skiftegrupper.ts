import type { RegelListe, Sammenligning } from '@fodfaeste/kontrakt'
import { ALTID } from './tilstand-paa.ts'

export type Regelskift = Sammenligning['skift'][number]

export interface Skiftegruppe {
  readonly navn: 'nye' | 'ophoerte' | 'aendrede' | 'flyttede'
  readonly hvad: string
  readonly skift: readonly Regelskift[]
}

const GRUPPER = [
  { navn: 'nye', hvad: 'Begynder at gælde' },
  { navn: 'ophoerte', hvad: 'Gælder ikke længere for nye sager' },
  { navn: 'aendrede', hvad: 'Siger noget andet' },
  { navn: 'flyttede', hvad: 'Står et andet sted eller i en ny udgave' },
] as const

/** Det vigtigste først: hvad der begynder og holder op, så det, der siger noget andet, til sidst det, der kun er flyttet. */
export function skiftegrupper(skift: readonly Regelskift[]): readonly Skiftegruppe[] {
  return GRUPPER.flatMap((gruppe) => {
    const fundne = skift.filter((et) => gruppen(et) === gruppe.navn)
    return fundne.length === 0 ? [] : [{ ...gruppe, skift: fundne }]
  })
}

function gruppen({ forskelle }: Regelskift): Skiftegruppe['navn'] {
  const arter = new Set(forskelle.map(({ art }) => art))
  if (arter.has('begynder')) return 'nye'
  if (arter.has('hoerer-op')) return 'ophoerte'
  return [...arter].every((art) => art === 'samme' || art === 'flyttet' || art === 'forbehold')
    ? 'flyttede'
    : 'aendrede'
}

/** Så mange regler skal skifte, før dagen er værd at foreslå. */
const MANGE = 8

/** De dage, hvor mange regler skifter udgave, ældste først. */
export function storeSkift(regler: RegelListe['regler']): readonly { readonly dag: string; readonly antal: number }[] {
  const antal = new Map<string, number>()
  for (const { versioner } of regler)
    for (const { fra } of versioner) if (fra > ALTID) antal.set(fra, (antal.get(fra) ?? 0) + 1)
  return [...antal]
    .flatMap(([dag, n]) => (n < MANGE ? [] : [{ dag, antal: n }]))
    .toSorted((a, b) => (a.dag < b.dag ? -1 : 1))
}
