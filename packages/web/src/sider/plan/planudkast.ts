import { type Planord, type Planudgave, FORBEREDENDE_ORD } from '@fodfaeste/kontrakt'
import type { Kommando } from '../../api/opgave-data.ts'
import type { Planudkast } from '../../api/plan-data.ts'
import { dagTilFelt, laesDag } from '../../tekst/laes-dag.ts'
import type { Feltfejl } from '../../fds/fejlopsummering.tsx'

export type AfsnitId = keyof typeof FORBEREDENDE_ORD
export const AFSNIT = Object.keys(FORBEREDENDE_ORD) as readonly AfsnitId[]

/** Det skrevne, som kladden gemmer det: `afsnit.<id>`, `ord.<id>` og felterne om udgaven. */
export type Felter = Readonly<Record<string, string>>

export const feltId = (felt: string): string => `plan-${felt.replaceAll('.', '-')}`

/** Felterne, en ny udgave begynder med: den nyeste udgave, og dagen i dag. */
export function begyndUdkast(seneste: Planudgave | undefined, idag: string): Felter {
  const under = (foran: string, tekster: Readonly<Record<string, string>> = {}): Felter =>
    Object.fromEntries(Object.entries(tekster).map(([id, tekst]) => [`${foran}.${id}`, tekst]))
  return {
    ...under('afsnit', seneste?.afsnit),
    ...under('ord', seneste?.ord),
    medBorgeren: seneste === undefined ? '' : seneste.medBorgeren ? 'ja' : 'nej',
    sagstype: seneste?.sagstype ?? '',
    dokumenter: (seneste?.dokumenter ?? []).map(({ version }) => version).join(' '),
    fastholdt: JSON.stringify(seneste?.fastholdteOrd ?? []),
    den: idag === '' ? '' : dagTilFelt(idag),
  }
}

/** De ord, der er sagt hvorfor om. En kladde, der ikke kan læses, har ingen. */
export function fastholdteI({ fastholdt = '' }: Felter): readonly Planord[] {
  try {
    const laest: unknown = JSON.parse(fastholdt)
    return Array.isArray(laest) ? (laest as Planord[]) : []
  } catch {
    return []
  }
}

/** Ordene med ét mere, eller med en ny grund. En tom grund tager det ud. */
export function medFastholdt(felter: Felter, nyt: Planord): Felter {
  const andre = fastholdteI(felter).filter(({ afsnit, ord }) => afsnit !== nyt.afsnit || ord !== nyt.ord)
  return { fastholdt: JSON.stringify(nyt.hvorfor.trim() === '' ? andre : [...andre, nyt]) }
}

const skrevne = (felter: Felter, foran: string): Partial<Record<AfsnitId, string>> =>
  Object.fromEntries(
    AFSNIT.flatMap((id) => {
      const tekst = (felter[`${foran}.${id}`] ?? '').trim()
      return tekst === '' ? [] : [[id, tekst]]
    }),
  )

/** Det, loven spørges om, mens der skrives. */
export function tilProeve(felter: Felter): Planudkast {
  const { medBorgeren = '', sagstype = '' } = felter
  return {
    afsnit: skrevne(felter, 'afsnit'),
    ...(medBorgeren !== '' && { medBorgeren: medBorgeren === 'ja' }),
    ...(sagstype !== '' && { sagstype: sagstype as NonNullable<Planudkast['sagstype']> }),
  }
}

/** Beslutningen, eller det, der mangler, og ved hvilket felt. */
export function tilBeslutning(
  felter: Felter,
): { readonly kommando: Kommando } | { readonly fejl: readonly Feltfejl[] } {
  const { afsnit, medBorgeren, sagstype } = tilProeve(felter)
  const ord = skrevne(felter, 'ord')
  const dag = laesDag(felter['den'] ?? '')
  const mangler: readonly (Feltfejl | false)[] = [
    Object.keys(afsnit).length === 0 && { felt: feltId(`afsnit.${AFSNIT[0]}`), besked: 'Skriv mindst ét afsnit.' },
    medBorgeren === undefined && {
      felt: feltId('medBorgeren'),
      besked: 'Svar på, om den er lavet sammen med borgeren.',
    },
    sagstype === undefined && { felt: feltId('sagstype'), besked: 'Vælg, hvad slags sag teamet får.' },
    !dag.ok && { felt: feltId('den'), besked: dag.afvist },
  ]
  const fejl = mangler.filter((en) => en !== false)
  if (fejl.length > 0 || !dag.ok || medBorgeren === undefined || sagstype === undefined) return { fejl }
  // Et ord, der siden er skrevet ud af teksten, er der ikke længere noget at sige om.
  const fastholdteOrd = fastholdteI(felter).filter((et) => staarI(afsnit[et.afsnit], et.ord))
  const dokumenter = versioner(felter)
  return {
    kommando: {
      beslutning: 'skriv-forberedende-udgave',
      afsnit,
      medBorgeren,
      sagstype,
      den: dag.vaerdi,
      ...(Object.keys(ord).length > 0 && { ord }),
      ...(fastholdteOrd.length > 0 && { fastholdteOrd }),
      ...(dokumenter.length > 0 && { dokumenter }),
    } as Kommando,
  }
}

const versioner = ({ dokumenter = '' }: Felter): number[] =>
  dokumenter === '' ? [] : dokumenter.split(' ').map(Number)

const staarI = (tekst: string | undefined, ord: string): boolean =>
  (tekst ?? '').toLocaleLowerCase('da').replaceAll(/\s+/g, ' ').includes(ord)
