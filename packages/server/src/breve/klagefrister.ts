import { type Dato, dato, iso } from '@fodfaeste/grund'
import { klagefrist } from '@fodfaeste/lov'
import { type Sag, tilFakta } from '@fodfaeste/sag'
import type { Afgoerelse } from './afgoerelsesgrundlag.ts'

type Meddelt = NonNullable<Afgoerelse['meddelt']>

/** Hvornår brevet er fremme, og sidste dag for at klage, når det går ud den dag på den måde. */
export interface FristForMaade {
  readonly maade: Meddelt['maade']
  readonly den: string
  readonly fremme: { readonly tidligst: string; readonly senest: string }
  readonly udloeb: { readonly tidligst: string; readonly senest: string }
}

/** Loven svarer; er afgørelsen meddelt, kun for det, der skete. En måde, loven ingen formodning har om, er ikke med. */
export function klagefrister(sag: Sag, { meddelt }: Pick<Afgoerelse, 'meddelt'>, idag: Dato): readonly FristForMaade[] {
  const { laesningsvalg } = tilFakta(sag)
  const maader: readonly Meddelt[] =
    meddelt === undefined ? (['digital-post', 'brev'] as const).map((maade) => ({ maade, den: iso(idag) })) : [meddelt]
  return maader.flatMap(({ maade, den }) => {
    const frist = klagefrist({ maade, den: dato(den) }, laesningsvalg)
    return frist === undefined ? [] : [{ maade, den, fremme: medTekst(frist.ankomst), udloeb: medTekst(frist.udloeb) }]
  })
}

const medTekst = ({ tidligst, senest }: { readonly tidligst: Dato; readonly senest: Dato }) => ({
  tidligst: iso(tidligst),
  senest: iso(senest),
})
