import { dato } from '@fodfaeste/grund'
import type { Sagsfakta } from '@fodfaeste/lov'
import type { Sag } from '../sag.ts'
import { kendte, oplyst, oplystDag, skete, skoen } from './fra-sagen.ts'

type Kontakt = NonNullable<Sagsfakta['kontakt']>

/** Samtaler, der er holdt, tid på ydelsen, standby, og de beskæftigelsesrettede indsatser, der skal følges op på. */
export function kontaktfakta({ ydelse, samtaler, standby, sagsskoen, indsatser }: Sag): Omit<Kontakt, 'laesningsvalg'> {
  return {
    ydelse: ydelse.perioder.map((p) => ({
      fra: oplystDag(p.fra, p),
      ...(p.til !== undefined && { til: oplystDag(p.til, p) }),
    })),
    samtaler: samtaler.samtaler.flatMap(({ holdt, af }) => {
      if (holdt === undefined) return []
      const { den, form, borgerensValg, iTilbud } = holdt
      const hvor = { den, af }
      return [
        {
          den: oplystDag(den, hvor),
          form: oplyst(form, hvor),
          ...kendte({
            borgerensValg: borgerensValg === undefined ? undefined : oplyst(borgerensValg, hvor),
            iTilbud: iTilbud === undefined ? undefined : oplyst(iTilbud, hvor),
          }),
        },
      ]
    }),
    standby: standby.map((s) => ({
      fra: oplystDag(s.fra, s),
      ...(s.til !== undefined && { til: oplystDag(s.til, s) }),
      alvorlig: { svar: 'ja' as const, begrundelse: s.begrundelse, den: dato(s.den), af: s.af.navn },
    })),
    anmodninger: samtaler.oensker.map((oenske) => oplystDag(oenske.den, oenske)),
    foranstaltninger: indsatser.flatMap((indsats) => {
      const { version, navn, art, begyndtDen, slutter, afsluttetDen, behovForMere } = indsats
      if (begyndtDen === undefined || art?.startsWith('lab-') !== true) return []
      return [
        {
          id: `indsats-${version}`,
          navn,
          begyndt: oplystDag(begyndtDen, indsats),
          ...kendte({
            slutter: slutter === undefined ? undefined : oplystDag(slutter, indsats),
            stillingTaget:
              behovForMere === undefined || afsluttetDen === undefined ? undefined : skete({ den: afsluttetDen }),
          }),
          ...(behovForMere !== undefined && { naeste: { besluttet: oplyst(behovForMere, indsats) } }),
        },
      ]
    }),
    ...kendte({ bookingFrataget: skoen(sagsskoen['booking-frataget']) }),
  }
}
