import type { Dato } from '@fodfaeste/grund'
import { type Forklaring, type Sagsvurdering, visForklaring } from '@fodfaeste/lov'
import { FORTAELLER_NAVN, type Indhentning, type Sag, ikkeHentede, indhentninger, samtykkesvar } from '@fodfaeste/sag'
import type { Svar } from '../http/bro.ts'

type Visning = Svar<'hentOplysninger'>['indhentninger'][number]

/** Det, kommunen ved findes hos andre: samtykket til hver, om den må hentes, og hvad der følger uden. */
export function visIndhentninger(sag: Sag, { procedure }: Sagsvurdering, idag: Dato): Visning[] {
  const mangler = new Set(ikkeHentede(sag).map(({ version }) => version))
  const svarene = (id: string): readonly Forklaring[] => (procedure?.svar ?? []).filter(({ led }) => led.id === id)
  const [maa, uden] = [svarene('RSL-11-a'), svarene('RSL-11-b')]
  // Loven svarer i den orden, den er spurgt: om dem, der hentes eller er hentet.
  let nr = 0
  return indhentninger(sag)
    .map((en) => {
      const spurgtLoven = en.afsluttet?.udfald !== 'hentes-ikke'
      const [maaHentes, udenSamtykke] = spurgtLoven ? [maa[nr], uden[nr]] : []
      if (spurgtLoven) nr += 1
      return {
        ...visIndhentning(sag, en, mangler.has(en.version)),
        ...(maaHentes !== undefined && { maaHentes: visForklaring(maaHentes, idag) }),
        ...(udenSamtykke !== undefined && { udenSamtykke: visForklaring(udenSamtykke, idag) }),
      }
    })
    .toReversed()
}

function visIndhentning(
  sag: Sag,
  { version, navn, art, naevntAf, den, af, afsluttet }: Indhentning,
  mangler: boolean,
): Visning {
  const spurgt = sag.indhentningerne.spurgte.findLast(({ indhentning }) => indhentning === version)
  const dokument = sag.dokumenter.find((d) => d.version === afsluttet?.dokument)
  return {
    version,
    navn,
    art,
    ...(naevntAf !== undefined && { naevntAf: FORTAELLER_NAVN[naevntAf] }),
    den,
    af: af.navn,
    mangler,
    ...(spurgt !== undefined && { spurgt: { den: spurgt.den, af: spurgt.af.navn } }),
    svar: samtykkesvar(sag)
      .filter(({ indhentning }) => indhentning === version)
      .map(({ svar, ord, den: svaret, af: skrevetAf }) => ({
        svar,
        ...(ord !== undefined && { ord }),
        den: svaret,
        af: skrevetAf.navn,
      }))
      .toReversed(),
    ...(afsluttet !== undefined && {
      afsluttet: {
        udfald: afsluttet.udfald,
        begrundelse: afsluttet.begrundelse,
        den: afsluttet.den,
        af: afsluttet.af.navn,
        ...(dokument !== undefined && { dokument: { version: dokument.version, navn: dokument.navn } }),
      },
    }),
  }
}
