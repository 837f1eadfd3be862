import { iso } from '@fodfaeste/grund'
import type { Brevart } from '@fodfaeste/kontrakt'
import { type Kommando, type Kopistand, type Sag, adresserI, kopierAf, kopiforsoeg } from '@fodfaeste/sag'
import type { Brevudkast } from '../breve/byg-brev.ts'
import { skrivPdf } from '../breve/motor/skriv-pdf.ts'
import { naevntAdresse, tilRepraesentanten } from '../breve/til-repraesentanten.ts'
import { optagBrev } from '../dokument/optag-brev.ts'
import { forsendelsesnoegle } from '../forsendelse/noegle.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { type Afslag, afslag } from './afslag.ts'

type Dokument = Awaited<ReturnType<typeof optagBrev>>

/** En kopi, der er skrevet og lagt i dokumentlageret, og mangler at blive besluttet. */
export interface SkrevetKopi {
  readonly repraesentant: Kopistand['repraesentant']
  readonly dokument: Dokument
  readonly noegle: string
}

interface Brevet {
  readonly sagId: string
  readonly kommune: string
  readonly sag: Sag
  readonly brev: Brevart
  readonly om: number
  readonly udkast: Brevudkast
  readonly beskyttet: boolean
}

/** De kopier, der skal gå med brevet, når det sendes i dag: hverken sendt eller undladt. */
export const kopierDerSkal = (sag: Sag, { brev, om }: Pick<Brevet, 'brev' | 'om'>, dag: string): readonly Kopistand[] =>
  kopierAf(sag, { brev, handlerOm: om }, dag).filter(({ stand }) => stand === 'skal')

/** Hvorfor kopien ikke kan sendes: borgerens adresse er beskyttet, og brevet nævner den. */
export function kopiensNej({
  udkast,
  beskyttet,
  sag,
}: Pick<Brevet, 'udkast' | 'beskyttet' | 'sag'>): string | undefined {
  const vej = beskyttet ? naevntAdresse(udkast.brev, adresserI(sag.haendelser)) : undefined
  return vej === undefined
    ? undefined
    : `Brevet nævner «${vej}», og borgerens adresse er beskyttet. Skriv brevet uden den, eller lad kopien være, og sig hvorfor.`
}

/** Skriver kopierne og lægger dem i dokumentlageret. Intet er sendt endnu. */
export async function skrivKopier(
  { dokumenter }: Pick<Omgivelser, 'dokumenter'>,
  brevet: Brevet,
  kopier: readonly Kopistand[],
): Promise<readonly SkrevetKopi[] | Afslag> {
  const nej = kopier.length === 0 ? undefined : kopiensNej(brevet)
  if (nej !== undefined) return afslag('AFVIST', nej, { kode: 'KOPI_MED_ADRESSE' })
  const { sag, udkast, kommune, sagId, brev, om } = brevet
  const skrevne: SkrevetKopi[] = []
  for (const { repraesentant } of kopier) {
    const til = { repraesentant, borger: sag.borger.navn, hvad: 'kopi' as const }
    const pdf = await skrivPdf({ ...tilRepraesentanten(udkast, til).brev, udkast: false })
    const afvist = kopiforsoeg(sag, { brev, handlerOm: om }, repraesentant.version).length
    skrevne.push({
      repraesentant,
      dokument: await optagBrev(dokumenter, kommune, pdf),
      noegle: forsendelsesnoegle({ kommune, sagId, brev, om, afvist, kopiTil: repraesentant.version }),
    })
  }
  return skrevne
}

interface Beslutninger {
  readonly kopier: readonly SkrevetKopi[]
  /** Versionen, brevet selv blev eller bliver sendt med. */
  readonly brevet: number
  /** Brevets navn. */
  readonly navn: string
  /** Sagens version, før kopierne besluttes. */
  readonly foer: number
  readonly kilde: string
  readonly den: string
}

/** Hver kopi er et dokument for sig og en forsendelse for sig. */
export function kopibeslutninger({ kopier, brevet, navn, foer, kilde, den }: Beslutninger): readonly Kommando[] {
  return kopier.flatMap(({ repraesentant, dokument, noegle }, nr): readonly Kommando[] => [
    {
      beslutning: 'registrer-dokument',
      navn: `Kopi til ${repraesentant.navn}: ${navn}`,
      art: 'afsendt',
      kilde,
      dateret: den,
      ...dokument,
      den,
    },
    {
      beslutning: 'send-brevkopi',
      brevet,
      repraesentant: repraesentant.version,
      til: repraesentant.navn,
      dokument: foer + 2 * nr + 1,
      noegle,
      den,
    },
  ])
}

/** Kopiernes rækker i køen. En kopi går altid som fysisk post: kommunen kender kun repræsentantens adresse. */
export function kopiforsendelser(
  { kopier, foer, den }: Pick<Beslutninger, 'kopier' | 'foer' | 'den'>,
  { sagsnummer, brev }: { readonly sagsnummer: string; readonly brev: Brevart },
) {
  return kopier.map(({ noegle }, nr) => ({
    noegle,
    brevVersion: foer + 2 * nr + 2,
    sagsnummer,
    brev: `kopi-${brev}`,
    kanal: 'fysisk-post' as const,
    den,
  }))
}

export const dagenI = ({ ur }: Pick<Omgivelser, 'ur'>): string => iso(ur.idag())
