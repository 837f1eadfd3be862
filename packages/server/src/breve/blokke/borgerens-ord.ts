import { dato, skrivDato } from '@fodfaeste/grund'
import type { Sag } from '@fodfaeste/sag'
import type { Blok, Brevvilkaar } from '../blok.ts'
import { fvl, rsl } from '../hjemler.ts'
import { egneOrd, samlet } from './egne-ord.ts'

/** Noget, borgeren har sagt eller skrevet til sagen, før den blev afgjort. */
interface Sagt {
  readonly id: string
  readonly den: string
  readonly hvem: string
  readonly ord: string
}

interface Afgjort extends Brevvilkaar {
  readonly sag: Sag
  readonly afgoerelse: { readonly den: string }
  /** Det, borgeren sagde til og med den dag, er der svaret på i et andet brev. */
  readonly svaretTil?: string
}

/** Borgerens egne ord, hver med kommunens svar. Et ord uden svar er en mangel: borgeren skal kunne se, at det er læst. */
export const BORGERENS_ORD: Blok<Afgjort> = {
  id: 'borgerens-ord',
  overskrift: 'Det har du sagt, og det svarer vi',
  hjemmel: [fvl({ paragraf: '24' }), rsl({ paragraf: '4', pkt: 1 })],
  skriv: (grundlag) => {
    const { svaretTil = '' } = grundlag
    const alle = sagtFoer(grundlag.sag, grundlag.afgoerelse.den).filter(({ den }) => den > svaretTil)
    if (alle.length === 0) return undefined
    return samlet(
      ...alle.map(({ id, den, hvem, ord }) =>
        samlet(
          { stykker: [{ art: 'citat', hvem: `${hvem} den ${skrivDato(dato(den))}:`, tekst: ord }] },
          egneOrd(grundlag.egneOrd, {
            id: `svar-${id}`,
            navn: `Dit svar på det, borgeren sagde den ${skrivDato(dato(den))}`,
            vejledning: `«${ord}» Skriv, hvad du har gjort med det, også når det ikke ændrede afgørelsen.`,
            kraeves: true,
          }),
        ),
      ),
    )
  },
}

function sagtFoer(sag: Sag, dag: string): readonly Sagt[] {
  const hoeringer = sag.partshoeringer.flatMap(({ version, svar }) =>
    svar === undefined ? [] : [{ id: `hoering-${version}`, den: svar.den, hvem: 'Du skrev', ord: svar.ord }],
  )
  const oensker = sag.oensker.flatMap(({ emne, ord, svaretDen }) =>
    ord === undefined || svaretDen === undefined
      ? []
      : [{ id: `oenske-${emne}`, den: svaretDen, hvem: 'Du sagde', ord }],
  )
  const klager = sag.klager.map(({ version, den, ord }) => ({
    id: `klage-${version}`,
    den,
    hvem: 'Du skrev i din klage',
    ord,
  }))
  return [...hoeringer, ...oensker, ...klager]
    .filter(({ den, ord }) => den <= dag && ord.trim() !== '')
    .toSorted((a, b) => (a.den < b.den ? -1 : a.den > b.den ? 1 : 0))
}
