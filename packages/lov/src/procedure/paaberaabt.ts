import type { Svar } from '@fodfaeste/grund'
import type { Led } from '../motor/forklaring.ts'
import type { Skoen } from '../motor/oplysning.ts'
import { beregnet } from '../motor/beregnet.ts'
import { svarAfSkoen } from '../motor/opslag.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'

/**
 * En vurdering, der kun tæller, når et menneske har påberåbt sig den med navn og begrundelse. Er den ikke påberåbt, er
 * svaret nej og ikke «uoplyst»: det, at ingen har svaret, kan hverken fratage borgeren en ret eller give en hastesag.
 */
export function paaberaabt<K>(
  stilling: Omit<Led, 'art' | 'hvorfor'>,
  id: string,
  laes: (grundlag: K) => Skoen | undefined,
): Vilkaar<K> {
  return beregnet<K>(
    {
      ...stilling,
      hvorfor: ({ svar, brugt }) => {
        if (brugt.length === 0) return 'Ingen har påberåbt sig det.'
        if (svar === 'kraever-skoen') return 'Det er påberåbt, men ikke begrundet og underskrevet.'
        return svar === 'opfyldt' ? 'Det er påberåbt og begrundet.' : 'Det er vurderet, og svaret er nej.'
      },
    },
    {
      svar: (k): Svar => {
        const skoen = laes(k)
        return skoen === undefined ? 'ikke-opfyldt' : svarAfSkoen(skoen)
      },
      brugt: (k) => {
        const skoen = laes(k)
        return skoen === undefined ? [] : [{ art: 'skoen', id, indhold: skoen }]
      },
      mangler: () => [{ art: 'skoen', id }],
    },
  )
}
