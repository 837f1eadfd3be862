import { type Dato, dageMellem, dato, iso } from '@fodfaeste/grund'
import { erTidligere, undladtAttestsSted, visHjemmel } from '@fodfaeste/lov'
import { type KommunensFrister, type Sag, svartid, ventesSenest } from '@fodfaeste/sag'
import type { Svar } from '../http/bro.ts'

type Visning = Svar<'hentOplysninger'>['laegeattest']
type Attest = Sag['laegeattester']['attester'][number]

/** Hver attest fra bestilling til læst, med det næste skridt. */
export function visLaegeattest(sag: Sag, frister: KommunensFrister, idag: Dato): Visning {
  const { attester, udeladt } = sag.laegeattester
  const sted = undladtAttestsSted(idag)
  return {
    attester: attester.map((attest) => visAttest(sag, attest, { frister, idag })).toReversed(),
    svartid: svartid(frister, iso(idag)),
    ...(udeladt !== undefined && { udeladt: { ...udeladt, af: udeladt.af.navn } }),
    ...(sted !== undefined && { kanUndlades: visHjemmel(sted, erTidligere(sted, idag)) }),
  }
}

function visAttest(
  { dokumenter }: Sag,
  attest: Attest,
  { frister, idag }: { readonly frister: KommunensFrister; readonly idag: Dato },
): Visning['attester'][number] {
  const { version, laege, den, af, rykketDen, modtagetDen, dateret, laest } = attest
  const dokument = dokumenter.find((d) => d.version === attest.dokument)
  const naeste = naesteSkridt(attest, modtagetDen === undefined && idag > ventesSenest(attest, frister))
  return {
    version,
    // Uden en læge er den ikke bestilt: den kom uopfordret.
    ...(laege !== undefined && { laege, bestilt: { den, af: af.navn } }),
    ...(rykketDen !== undefined && { rykketDen }),
    ...(modtagetDen === undefined && { ventesSenest: iso(ventesSenest(attest, frister)) }),
    ...(modtagetDen !== undefined &&
      dateret !== undefined && {
        modtaget: {
          den: modtagetDen,
          dateret,
          alder: dageMellem(dato(dateret), idag),
          ...(dokument !== undefined && { dokument: { version: dokument.version, navn: dokument.navn } }),
        },
      }),
    ...(laest !== undefined && { laest: { den: laest.den, af: laest.af.navn } }),
    ...(naeste !== undefined && { naeste }),
  }
}

function naesteSkridt({ modtagetDen, laest }: Attest, forSent: boolean): Visning['attester'][number]['naeste'] {
  if (modtagetDen === undefined) return forSent ? 'ryk-for-laegeattest' : 'modtag-laegeattest'
  return laest === undefined ? 'laes-laegeattest' : undefined
}
