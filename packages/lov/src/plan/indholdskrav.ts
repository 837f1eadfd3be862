import type { Hjemmel } from '@fodfaeste/grund'
import type { Laesningsvalg, Oplysning } from '../motor/oplysning.ts'
import type { TvivlLed } from '../motor/forklaring.ts'
import { beregnet } from '../motor/beregnet.ts'
import { faktum } from '../motor/opslag.ts'
import { alleVilkaar } from '../motor/sammensat.ts'
import { tvivlsomt } from '../motor/tvivlsomt.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'

/** Ét krav om indhold: det, et menneske svarer ja eller nej på, og hvor i loven det står. */
export interface Indholdskrav<Id extends string> {
  readonly id: Id
  readonly spoergsmaal: string
  readonly hjemmel: Hjemmel
}

interface Stilling {
  readonly id: string
  readonly spoergsmaal: string
  readonly hjemmel: Hjemmel
  readonly forbehold?: string
}

/** Er det hele med? Hvert punkt bliver sit eget led, så det, der mangler, kan siges med sit sted. */
export function altErMed<K, Id extends string>(
  stilling: Stilling,
  krav: readonly Indholdskrav<Id>[],
  laes: (grundlag: K, id: Id) => Oplysning<boolean> | undefined,
): Vilkaar<K> {
  return alleVilkaar(
    stilling,
    krav.map(({ id, spoergsmaal, hjemmel }) =>
      faktum<K>({ id: `${stilling.id}-${id}`, spoergsmaal, hjemmel }, `${stilling.id}-${id}`, (k) => laes(k, id)),
    ),
  )
}

/** Et ja, der ligger fast, med den grund et menneske skal læse. */
export function gaelderIkke<K>(id: string, hjemmel: Hjemmel, grund: string): Vilkaar<K> {
  return beregnet<K>({ id, spoergsmaal: grund, hjemmel, hvorfor: () => grund }, { svar: () => 'opfyldt' })
}

/** Uafklaret, om kravet gælder: den ene læsning er kravet selv, i den anden er der intet krav. */
export function maaskeKrav<K>(
  stilling: Stilling,
  tvivl: TvivlLed,
  krav: { readonly laesning: 'A' | 'B'; readonly vilkaar: Vilkaar<K> },
  valg: (grundlag: K) => Laesningsvalg | undefined,
): Vilkaar<K> {
  const fri = gaelderIkke<K>(`${stilling.id}-fri`, stilling.hjemmel, 'I denne læsning gælder kravet ikke.')
  const laesninger = krav.laesning === 'A' ? { A: krav.vilkaar, B: fri } : { A: fri, B: krav.vilkaar }
  return tvivlsomt(stilling, tvivl, laesninger, valg)
}
