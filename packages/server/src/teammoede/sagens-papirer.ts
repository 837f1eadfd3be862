import { buffer } from 'node:stream/consumers'
import { dato, skrivDato } from '@fodfaeste/grund'
import type { Sag } from '@fodfaeste/sag'
import type { Brev } from '../breve/motor/brev.ts'
import { tekst } from '../breve/motor/brev.ts'
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
  return sag.teambehandlinger.flatMap(({ indstilling, moededag }) =>
    indstilling === undefined
      ? []
      : [
          {
            afsender: { navn, linjer: linjer(brevhoved) },
            modtager: [sag.borger.navn],
            dato: indstilling.den,
            sagsnummer: sag.sagsnummer,
            titel: `Teamets indstilling efter mødet ${skrivDato(dato(moededag))}`,
            udkast: false,
            afsnit: [
              {
                stykker: [
                  {
                    art: 'raekker',
                    raekker: [{ navn: 'Teamet indstillede', vaerdi: UDFALDSNAVN[indstilling.udfald] }],
                  },
                  tekst(indstilling.tekst),
                ],
              },
            ],
            underskrift: [],
          },
        ],
  )
}

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
