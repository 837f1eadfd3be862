import { dato, skrivDato } from '@fodfaeste/grund'
import type { Afgoerelsesgrundlag } from '../afgoerelsesgrundlag.ts'
import type { Blok } from '../blok.ts'
import { rsl } from '../hjemler.ts'
import { tekst } from '../motor/brev.ts'

/** Hvorfor kommunen afgør sagen en gang til: Ankestyrelsen har sendt den tilbage, eller kommunen har set på klagen. */
export const SAGEN_IGEN: Blok<Afgoerelsesgrundlag> = {
  id: 'sagen-igen',
  overskrift: 'Hvorfor vi afgør sagen igen',
  hjemmel: [rsl({ paragraf: '66' }), rsl({ paragraf: '68', stk: 2 })],
  skriv: ({ sag, afgoerelse }) => {
    // Har kommunen selv ændret den, siger blokken om klagen det.
    if (afgoerelse.efterKlage !== undefined) return undefined
    const foer = sag.klager.filter((klage) => klage.den <= afgoerelse.den)
    const hjemvist = foer.findLast(({ afgjort }) => afgjort?.udfald === 'hjemvisning' && afgjort.den <= afgoerelse.den)
    if (hjemvist?.afgjort !== undefined)
      return {
        stykker: [
          tekst(
            `Du klagede over vores tidligere afgørelse. Ankestyrelsen sendte sagen tilbage til os den ${skrivDato(dato(hjemvist.afgjort.den))}. Derfor har vi set på den igen.`,
          ),
          tekst(`Ankestyrelsen skrev: ${hjemvist.afgjort.begrundelse}`),
        ],
      }
    const genvurderet = foer.findLast(
      ({ genvurderet: igen }) => igen !== undefined && igen.medhold !== 'intet' && igen.den <= afgoerelse.den,
    )
    if (genvurderet === undefined) return undefined
    return {
      stykker: [
        tekst(
          `Vi fik din klage den ${skrivDato(dato(genvurderet.den))}. Vi har set på sagen igen, og her er vores nye afgørelse.`,
        ),
      ],
    }
  },
}
