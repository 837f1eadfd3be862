import { buffer } from 'node:stream/consumers'
import { dato, skrivDato } from '@fodfaeste/grund'
import { FORMULARER } from '@fodfaeste/kontrakt'
import type { Indstillingsudgave, Sag } from '@fodfaeste/sag'
import type { Brev } from '../breve/motor/brev.ts'
import { punkter, tekst } from '../breve/motor/brev.ts'
import { linjer } from '../breve/byg-brev.ts'
import type { Mappe, Mappedel } from '../breve/motor/skriv-mappe.ts'
import { skrivPdf } from '../breve/motor/skriv-pdf.ts'
import { planbrev } from '../breve/planbrev.ts'
import { UDFALDSNAVN } from '../breve/udfaldsnavn.ts'
import type { Dokumentlager } from '../dokument/dokumentlager.ts'

interface Afsender {
  readonly navn: string
  readonly brevhoved: string
}

interface Papirvilkaar {
  readonly kommune: Afsender
  /** Kommunens id i dokumentlageret. */
  readonly kommuneId: string
  readonly lager: Dokumentlager
  /** Mødets dag (ISO). */
  readonly dag: string
}

/** Så meget kan en mappe rumme, og så meget ét dokument i den, i byte. */
const MAPPEN_HOEJST = 80 * 1024 * 1024
const DOKUMENT_HOEJST = 20 * 1024 * 1024

const FOR_STOR = 'For stor til at lægge i mappen. Åbn den fra sagen.'

/**
 * Sagens papirer til mødet: den forberedende del, tidligere indstillinger og dokumenterne i deres gældende udgave efter dag. Det, der
 * ikke kan lægges i, er med på listen med grunden.
 */
export async function sagensPapirer(sag: Sag, vilkaar: Papirvilkaar): Promise<Mappe> {
  const { kommune, dag } = vilkaar
  return {
    titel: `Sagens papirer til teammødet ${skrivDato(dato(dag))}`,
    afsender: kommune.navn,
    dato: dag,
    linjer: [`Sag ${sag.sagsnummer}, ${sag.borger.navn}`],
    dele: [
      await forberedende(sag, kommune),
      ...(await Promise.all(indstillinger(sag, kommune).map(trykt))),
      ...(await dokumenterne(sag, vilkaar)),
    ],
  }
}

async function forberedende(sag: Sag, kommune: Afsender): Promise<Mappedel> {
  const udgaver = sag.plan.forberedende
  const udgave = udgaver.findLast(({ frossetDen }) => frossetDen !== undefined) ?? udgaver.at(-1)
  const brev = udgave && planbrev(sag, udgave.version, kommune)
  return brev === undefined
    ? { navn: 'Rehabiliteringsplanens forberedende del', grund: 'Den er ikke skrevet.' }
    : trykt(brev)
}

const trykt = async (brev: Brev): Promise<Mappedel> => ({ navn: brev.titel, pdf: await skrivPdf(brev) })

function indstillinger(sag: Sag, { navn, brevhoved }: Afsender): readonly Brev[] {
  return sag.teambehandlinger.flatMap(({ indstilling, moededag, skrevet }) => {
    if (indstilling === undefined) return []
    const gaeldende = skrevet?.at(-1)
    const udfald = UDFALDSNAVN[gaeldende?.udfald ?? indstilling.udfald]
    return [
      {
        afsender: { navn, linjer: linjer(brevhoved) },
        modtager: [sag.borger.navn],
        dato: gaeldende?.den ?? indstilling.den,
        sagsnummer: sag.sagsnummer,
        titel: `Teamets indstilling efter mødet ${skrivDato(dato(moededag))}`,
        udkast: false,
        afsnit: [
          {
            stykker: [
              { art: 'raekker', raekker: [{ navn: 'Teamet indstillede', vaerdi: udfald }, ...svarene(gaeldende)] },
              ...(indstilling.tekst === undefined ? [] : [tekst(indstilling.tekst)]),
            ],
          },
          ...(gaeldende === undefined ? [] : skriftens(gaeldende)),
        ],
        underskrift: [],
      },
    ]
  })
}

const PUNKT = FORMULARER['afgiv-indstilling'].felter.indhold.ord

/** Det, teamet har skrevet, punkt for punkt. */
function skriftens({
  ord = {},
  maalgruppe,
  indsatser = [],
  opfoelgning,
  saerstandpunkter = [],
}: Indstillingsudgave): Brev['afsnit'] {
  const afsnit = (overskrift: string, indhold: string | undefined): Brev['afsnit'] =>
    indhold === undefined ? [] : [{ overskrift, stykker: [tekst(indhold)] }]
  return [
    ...afsnit('Målgruppe', maalgruppe),
    ...Object.entries(ord).flatMap(([id, indhold]) => afsnit(PUNKT[id as keyof typeof PUNKT], indhold)),
    ...(indsatser.length === 0
      ? []
      : [
          {
            overskrift: 'Indsatser',
            stykker: [punkter(indsatser.map(indsatsen))],
          },
        ]),
    ...afsnit('Opfølgning', opfoelgning),
    ...saerstandpunkter.flatMap(({ omraade, tekst: sagt }) => afsnit(`Særstandpunkt: ${OMRAADE[omraade]}`, sagt)),
  ]
}

const indsatsen = ({ hvad, hvorfor, raekkefoelge }: NonNullable<Indstillingsudgave['indsatser']>[number]): string =>
  `${hvad}${raekkefoelge === undefined ? '' : raekkefoelge === 'samtidig' ? ' (samtidig)' : ' (efter den forrige)'}: ${hvorfor}`

const SVAR = {
  mentor: 'Brug for en mentor',
  vilSeSagenIgen: 'Teamet vil se sagen igen',
  megetBegraensetArbejdsevne: 'Arbejdsevnen er meget begrænset',
  tagerStillingTilOrdningen: 'Tager stilling til ordningen',
} as const

/** Teamets ja og nej; det, der ikke er svaret på, står der ikke. */
function svarene(
  skrevet: Indstillingsudgave | undefined,
): readonly { readonly navn: string; readonly vaerdi: string }[] {
  return (Object.keys(SVAR) as (keyof typeof SVAR)[]).flatMap((id) => {
    const svar = skrevet?.[id]
    return svar === undefined ? [] : [{ navn: SVAR[id], vaerdi: svar ? 'ja' : 'nej' }]
  })
}

const OMRAADE = FORMULARER['hold-teambehandling'].felter.deltog.ord

async function dokumenterne({ dokumenter }: Sag, vilkaar: Papirvilkaar): Promise<readonly Mappedel[]> {
  const afloest = new Set(dokumenter.map(({ erstatter }) => erstatter))
  const gaeldende = dokumenter
    .filter(({ version }) => !afloest.has(version))
    .toSorted((a, b) => (a.dateret < b.dateret ? -1 : a.dateret > b.dateret ? 1 : a.version - b.version))
  const dele: Mappedel[] = []
  let tilbage = MAPPEN_HOEJST
  for (const dokument of gaeldende) {
    const del = await dokumentet(dokument, vilkaar, Math.min(tilbage, DOKUMENT_HOEJST))
    if ('pdf' in del) tilbage -= del.pdf.length
    dele.push(del)
  }
  return dele
}

async function dokumentet(
  { navn: kaldt, dateret, aftryk, indholdstype, stoerrelse = 0 }: Sag['dokumenter'][number],
  { lager, kommuneId }: Papirvilkaar,
  hoejst: number,
): Promise<Mappedel> {
  const navn = `${kaldt}, ${skrivDato(dato(dateret))}`
  if (aftryk === undefined) return { navn, grund: 'Findes kun på papir eller i et andet system.' }
  if (indholdstype !== 'application/pdf') return { navn, grund: 'Er ikke en PDF. Åbn den fra sagen.' }
  if (stoerrelse > hoejst) return { navn, grund: FOR_STOR }
  const indhold = await lager.aabn(kommuneId, aftryk)
  if (indhold === undefined) return { navn, grund: 'Indholdet er ikke i systemet. Sig det til driften.' }
  return { navn, pdf: await buffer(indhold.stroem) }
}
