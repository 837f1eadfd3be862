import { type Svar, dato } from '@fodfaeste/grund'
import { KATALOG } from '../katalog.ts'
import { afSkoen } from '../motor/beregnet.ts'
import { svarAfSkoen } from '../motor/opslag.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { type Regel, regel } from '../motor/version.ts'
import type { Grundlag } from '../vurdering/grundlag.ts'

/**
 * RSL § 10: myndigheden har ansvaret for, at sagen er oplyst i tilstrækkeligt omfang.
 *
 * Spørgsmålet stilles kun særskilt, når nogen har svaret nej på det: en klagemyndighed, en leder, sagsbehandleren selv.
 * Ellers viser manglerne ved de enkelte vilkår, om sagen er oplyst. Et nej stopper sagen og skal derfor være begrundet og
 * underskrevet som andre skøn; er det ikke det, venter svaret på, at det bliver gjort færdigt.
 */
const tilstraekkeligtOplyst: Vilkaar<Grundlag> = afSkoen<Grundlag, 'tilstraekkeligt-oplyst'>(
  {
    id: 'RSL-10',
    spoergsmaal: KATALOG.skoen['tilstraekkeligt-oplyst'].spoergsmaal,
    hjemmel: { lov: 'RSL', paragraf: '10', udgave: 'LBK 354/2025' },
    forbehold: 'Ordlyden er læst i LBK 354/2025; ældre udgaver er ikke efterprøvet.',
    hvorfor: ({ svar, brugt }) => {
      if (brugt.length === 0)
        return 'Ingen har peget på, at sagen ikke er oplyst. Det, der mangler, står ved de enkelte vilkår.'
      if (svar === 'kraever-skoen') return 'Der er svaret nej, men ikke begrundet.'
      return svar === 'opfyldt' ? 'Vurderet oplyst.' : 'Vurderet ikke tilstrækkeligt oplyst.'
    },
  },
  ['tilstraekkeligt-oplyst'],
  ({ fakta }) => fakta.skoen,
  (skoenne): Svar => {
    const skoen = skoenne['tilstraekkeligt-oplyst']
    return skoen?.svar === 'nej' ? svarAfSkoen(skoen) : 'opfyldt'
  },
  {
    brugt: ({ fakta }) => {
      const skoen = fakta.skoen['tilstraekkeligt-oplyst']
      return skoen === undefined ? [] : [{ art: 'skoen', id: 'tilstraekkeligt-oplyst', indhold: skoen }]
    },
    mangler: () => [{ art: 'skoen', id: 'tilstraekkeligt-oplyst' }],
  },
)

/** RSL § 10. */
export const RSL_10: Regel<Vilkaar<Grundlag>> = regel({
  id: 'RSL-10',
  navn: 'Sagen skal være oplyst i tilstrækkeligt omfang',
  versioner: () => [{ fra: dato('0001-01-01'), kilde: 'LBK 354/2025', indhold: tilstraekkeligtOplyst }],
})
