import type { Svar } from '@fodfaeste/grund'
import { type Led, type TvivlLed, gren } from './forklaring.ts'
import type { Laesningsvalg } from './oplysning.ts'
import type { Stilling, Vilkaar } from './vilkaar.ts'

/**
 * Uafklaret lov. Er der valgt en læsning (et menneske, med begrundelse), gælder den. Ellers prøves begge:
 * giver de samme svar, er tvivlen uden betydning her; giver de hvert sit, må et menneske vælge.
 */
export function tvivlsomt<K>(
  stilling: Stilling,
  tvivl: TvivlLed,
  laesninger: { readonly A: Vilkaar<K>; readonly B: Vilkaar<K> },
  valg: (grundlag: K) => Laesningsvalg | undefined,
): Vilkaar<K> {
  const led: Led = Object.freeze({ ...stilling, art: 'tvivl', tvivl })
  const { A, B } = laesninger
  // Mangler en læsning en oplysning, kommer den før valget: måske bliver læsningerne enige.
  const samlet = (a: Svar, b: Svar): Svar =>
    a === b ? a : a === 'uoplyst' || b === 'uoplyst' ? 'uoplyst' : 'kraever-skoen'
  return {
    led,
    dele: [A, B],
    bygning: { af: 'tvivl', valg },
    svar: (k) => {
      const valgt = valg(k)
      return valgt === undefined ? samlet(A.svar(k), B.svar(k)) : laesninger[valgt.laesning].svar(k)
    },
    forklar: (k) => {
      const valgt = valg(k)
      const a = A.forklar(k)
      const b = B.forklar(k)
      return gren(
        led,
        valgt === undefined ? samlet(a.svar, b.svar) : valgt.laesning === 'A' ? a.svar : b.svar,
        [a, b],
        valgt,
      )
    },
  }
}
