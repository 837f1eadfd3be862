import { dato, skrivDato } from '@fodfaeste/grund'
import { FORBEREDENDE_ORD } from '@fodfaeste/kontrakt'
import type { ForberedendeUdgave, Sag } from '@fodfaeste/sag'
import { linjer } from './byg-brev.ts'
import { type Brev, type Brevafsnit, type Stykke, punkter, tekst } from './motor/brev.ts'

type AfsnitId = keyof typeof FORBEREDENDE_ORD

const SAGSTYPE = {
  arbejdsevne: 'En sag om arbejdsevne',
  jobafklaring: 'En sag om jobafklaring',
  sygedagpenge: 'En sag om sygedagpenge',
} as const

/**
 * En udgave af den forberedende del til papir: kommunens beskrivelse og borgerens egne ord afsnit for afsnit. Dens dag er
 * udgavens, så samme udgave giver samme fil. `undefined`, når sagen ikke har udgaven.
 */
export function planbrev(
  sag: Sag,
  version: number,
  kommune: { readonly navn: string; readonly brevhoved: string },
): Brev | undefined {
  const nr = sag.plan.forberedende.findIndex((en) => en.version === version)
  const udgave = sag.plan.forberedende[nr]
  if (udgave === undefined) return undefined
  const afsnit = (Object.keys(FORBEREDENDE_ORD) as AfsnitId[]).flatMap((id) => afsnittet(udgave, id))
  return {
    afsender: { navn: kommune.navn, linjer: linjer(kommune.brevhoved) },
    modtager: [sag.borger.navn],
    dato: udgave.den,
    sagsnummer: sag.sagsnummer,
    titel: `Rehabiliteringsplan, forberedende del, udgave ${nr + 1}`,
    udkast: udgave.frossetDen === undefined,
    udkastmaerke: 'Ikke gjort færdig til rehabiliteringsteamet',
    afsnit: [{ stykker: hovedet(udgave) }, ...afsnit, ...vedlagt(sag, udgave), ...bemaerkninger(udgave)],
    underskrift: [],
  }
}

function hovedet({ af, medBorgeren, sagstype, frossetDen, delt = [] }: ForberedendeUdgave): readonly Stykke[] {
  const sidstDelt = delt.at(-1)
  return [
    {
      art: 'raekker',
      raekker: [
        { navn: 'Sagen', vaerdi: SAGSTYPE[sagstype] },
        { navn: 'Skrevet af', vaerdi: `${af.navn}, ${medBorgeren ? 'sammen med borgeren' : 'uden borgeren'}` },
        ...(sidstDelt === undefined ? [] : [{ navn: 'Delt med borgeren', vaerdi: dagen(sidstDelt.den) }]),
        ...(frossetDen === undefined ? [] : [{ navn: 'Gjort færdig til teamet', vaerdi: dagen(frossetDen) }]),
      ],
    },
    tekst('Den forberedende del beskriver. Den vurderer ikke og indstiller ikke, hvad der skal ske.'),
  ]
}

function afsnittet({ afsnit, ord = {} }: ForberedendeUdgave, id: AfsnitId): readonly Brevafsnit[] {
  const [kommunens, borgerens] = [afsnit[id], ord[id]]
  if (kommunens === undefined && borgerens === undefined) return []
  return [
    {
      overskrift: FORBEREDENDE_ORD[id],
      stykker: [
        ...(kommunens === undefined ? [] : [tekst(kommunens)]),
        ...(borgerens === undefined
          ? []
          : [{ art: 'citat', tekst: borgerens, hvem: 'Borgerens egne ord:' } satisfies Stykke]),
      ],
    },
  ]
}

function vedlagt({ dokumenter }: Sag, { dokumenter: versioner = [] }: ForberedendeUdgave): readonly Brevafsnit[] {
  const navne = dokumenter.filter(({ version }) => versioner.includes(version)).map(({ navn }) => navn)
  return navne.length === 0 ? [] : [{ overskrift: 'Dokumenter, den bygger på', stykker: [punkter(navne)] }]
}

function bemaerkninger({ kommentarer = [] }: ForberedendeUdgave): readonly Brevafsnit[] {
  if (kommentarer.length === 0) return []
  const stykker = kommentarer.map(({ ord, den, afsnit }): Stykke => ({
    art: 'citat',
    tekst: ord,
    hvem: `${dagen(den)}${afsnit === undefined ? '' : `, om «${FORBEREDENDE_ORD[afsnit]}»`}:`,
  }))
  return [{ overskrift: 'Borgerens bemærkninger', stykker }]
}

const dagen = (den: string): string => skrivDato(dato(den))
