import { type Dato, iso } from '@fodfaeste/grund'
import { FORMULARER } from '@fodfaeste/kontrakt'
import { type Sagsvurdering, afsnittetsSted, erTidligere, visHjemmel, vurderSag } from '@fodfaeste/lov'
import {
  FORTAELLER_NAVN,
  OENSKE_EMNER,
  type Sag,
  TEMA,
  TEMAER,
  type Tema,
  aabneBetaenkningstider,
  tilSagsfakta,
} from '@fodfaeste/sag'
import type { Svar } from '../http/bro.ts'
import type { HentetSag } from '../http/sag-adgang.ts'
import { visIndhentninger } from './indhentning-visning.ts'
import { visLaegeattest } from './laegeattest-visning.ts'
import { foldet } from './sag-visning.ts'

type Oplysninger = Svar<'hentOplysninger'>

/** Sagens oplysninger samlet, som de er i dag, med lovens svar på det, der kræver et. */
export function visOplysningerne({ haendelser, lagrede, frister }: HentetSag, idag: Dato): Oplysninger {
  const sag = foldet(haendelser, haendelser.length)
  const vurdering = vurderSag(tilSagsfakta(sag, frister), idag)
  return {
    version: lagrede.length,
    paa: iso(idag),
    temaer: TEMAER.map((id) => visTema(sag, id, idag)),
    laegeattest: visLaegeattest(sag, frister, idag),
    oensker: visOenskernes(sag, vurdering),
    indhentninger: visIndhentninger(sag, vurdering, idag),
  }
}

const AFSNIT: Readonly<Record<string, string>> = FORMULARER['skriv-forberedende-del'].felter.afsnit.ord

function visTema(sag: Sag, id: Tema, idag: Dato): Oplysninger['temaer'][number] {
  const { navn, bruges } = TEMA[id]
  const seneste = sag.plan.forberedende.at(-1)
  return {
    id,
    navn,
    bruges: bruges.map((afsnit) => {
      const sted = afsnittetsSted(afsnit, idag)
      return {
        afsnit: AFSNIT[afsnit] ?? afsnit,
        ...(sted !== undefined && { hjemmel: visHjemmel(sted, erTidligere(sted, idag)) }),
        skrevet: seneste?.afsnit[afsnit] !== undefined,
      }
    }),
    beskrivelser: sag.beskrivelser.forhold
      .filter(({ tema }) => tema === id)
      .map((en) => visBeskrivelse(sag, en))
      .toReversed(),
  }
}

type Beskrivelse = Oplysninger['temaer'][number]['beskrivelser'][number]

function visBeskrivelse(
  sag: Sag,
  { tema, af, hvem, dokument, version, ...en }: Sag['beskrivelser']['forhold'][number],
): Beskrivelse {
  const fundet = sag.dokumenter.find((d) => d.version === dokument)
  const syn = (part: 'borgeren' | 'kommunen') => {
    const seneste = sag.beskrivelser.forklaringer.findLast((f) => f.beskrivelse === version && f.part === part)
    return seneste && { [part]: { ord: seneste.ord, den: seneste.den, af: seneste.af.navn } }
  }
  return {
    ...en,
    version,
    hvem: FORTAELLER_NAVN[hvem],
    af: af.navn,
    ...(fundet !== undefined && { dokument: { version: fundet.version, navn: fundet.navn } }),
    ...(tema === 'tidligere-indsats' && { syn: { ...syn('borgeren'), ...syn('kommunen') } }),
  }
}

/** Hvert emne, om loven spørger nu, og det, der er spurgt og svaret. */
function visOenskernes(sag: Sag, { maalgruppe }: Sagsvurdering): Oplysninger['oensker'] {
  const tider = aabneBetaenkningstider(sag)
  return OENSKE_EMNER.map((emne) => {
    const tid = tider.findLast((en) => en.emne === emne)
    return {
      emne,
      spoergerLoven: maalgruppe.mangler.some(({ art, id }) => art === 'oenske' && id === emne),
      historik: sag.oensker
        .filter((o) => o.emne === emne)
        .map(({ emne: _, spurgtAf, ...resten }) => ({
          ...resten,
          ...(spurgtAf !== undefined && { spurgtAf: spurgtAf.navn }),
        }))
        .toReversed(),
      ...(tid !== undefined && {
        betaenkningstid: {
          ord: tid.ord,
          den: tid.den,
          ...(tid.spoergesIgen !== undefined && { spoergesIgen: tid.spoergesIgen }),
        },
      }),
    }
  })
}
