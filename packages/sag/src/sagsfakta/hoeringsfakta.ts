import { dato } from '@fodfaeste/grund'
import type { Sagsfakta, Skoen } from '@fodfaeste/lov'
import type { Hoeringsbehov } from '../hoeringsbehov/hoeringsbehov.ts'
import { type Hoeringspapir, hoeringspapirer } from '../hoeringsbehov/hoeringspapirer.ts'
import type { Sag } from '../sag.ts'
import { kendte, oplyst, oplystDag } from './fra-sagen.ts'

export type Hoeringsfakta = NonNullable<NonNullable<Sagsfakta['procedure']>['hoering']>[number]

/** Høringerne, og bagefter de papirer, et menneske har taget stilling til; et papir, ingen har set på, er ikke med. */
export function hoeringsfakta(sag: Sag): readonly Hoeringsfakta[] {
  const behov = new Map(sag.hoeringsbehov.map((et) => [et.papir, et]))
  return [
    ...sag.partshoeringer.map((h) => ({
      id: `hoering-${h.version}`,
      navn: h.navn,
      kommetDen: oplystDag(h.kommet, h),
      omGrundlaget: oplyst(h.omGrundlaget, h),
      tilUgunst: oplyst(h.tilUgunst, h),
      hoertDen: oplystDag(h.den, h),
    })),
    ...hoeringspapirer(sag).flatMap((papir) => {
      const svar = behov.get(papir.version)
      return svar === undefined ? [] : [papirfakta(sag, papir, svar)]
    }),
  ]
}

/** Det, loven får at vide om et papir. Uden `svar` er det kun, hvad det er, og hvornår det kom. */
export function papirfakta(
  { partshoeringer }: Pick<Sag, 'partshoeringer'>,
  { version, navn, kommet }: Hoeringspapir,
  svar: Hoeringsbehov = { papir: version },
): Hoeringsfakta {
  const { omGrundlaget, tilUgunst, bekendt, vaesentlig, undtagelse } = svar
  const hoering = partshoeringer.find((en) => en.version === svar.hoering)
  return {
    id: `papir-${version}`,
    navn: `«${navn}»`,
    kommetDen: oplystDag(kommet, { den: kommet }),
    ...kendte({
      omGrundlaget: omGrundlaget && oplyst(omGrundlaget.svar, omGrundlaget),
      tilUgunst: tilUgunst && oplyst(tilUgunst.svar, tilUgunst),
      bekendt: bekendt && skoennet(bekendt.svar, bekendt),
      vaesentlig: vaesentlig && skoennet(vaesentlig.svar, vaesentlig),
      undtagelser: undtagelse && { [undtagelse.svar]: skoennet('ja', undtagelse) },
      hoertDen: hoering && oplystDag(hoering.den, hoering),
    }),
  }
}

type Truffet = NonNullable<Hoeringsbehov['bekendt' | 'undtagelse']>

const skoennet = (svar: 'ja' | 'nej', { begrundelse, den, af }: Omit<Truffet, 'svar'>): Skoen => ({
  svar,
  begrundelse,
  den: dato(den),
  af: af.navn,
})
