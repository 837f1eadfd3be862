import type { VurderingVisning } from '@fodfaeste/lov'
import { afgoerendeLed } from '../afgoerende-led.ts'
import type { Blok, Brevvilkaar } from '../blok.ts'
import { fraseFor } from '../fraser/fraser.ts'
import { fvl } from '../hjemler.ts'
import { type Stykke, tekst } from '../motor/brev.ts'
import { egneOrd, samlet } from './egne-ord.ts'

interface Begrundet extends Brevvilkaar {
  readonly afgoerelse: { readonly begrundelse: string }
  readonly vurdering: VurderingVisning | undefined
}

/** Hvorfor: begrundelsen i afgørelsen, og de skøn, den hviler på, med den begrundelse, de er truffet med. */
export const HOVEDHENSYNENE: Blok<Begrundet> = {
  id: 'hovedhensynene',
  overskrift: 'Det har vi lagt vægt på',
  hjemmel: [fvl({ paragraf: '24', stk: 1, pkt: 2 })],
  skriv: (grundlag) => {
    const { afgoerelse, vurdering } = grundlag
    const led = vurdering === undefined ? [] : afgoerendeLed(vurdering.spoergsmaal.henvises)
    const skoen = led.flatMap((et): readonly Stykke[] => {
      const truffet = et.art === 'skoen' ? et.brugt.find(({ begrundelse }) => begrundelse !== undefined) : undefined
      const frase = truffet === undefined ? undefined : fraseFor(et)
      return frase === undefined || truffet === undefined ? [] : [tekst(`${frase} ${truffet.begrundelse ?? ''}`.trim())]
    })
    return samlet(
      { stykker: [tekst(afgoerelse.begrundelse), ...skoen] },
      egneOrd(grundlag.egneOrd, {
        id: 'hovedhensyn',
        navn: 'Mere om begrundelsen',
        vejledning:
          'Begrundelsen fra afgørelsen står allerede i brevet. Skriv mere, hvis borgeren ikke kan forstå den alene.',
        kraeves: false,
      }),
    )
  },
}
