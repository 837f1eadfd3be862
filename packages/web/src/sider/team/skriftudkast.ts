import type { Indstillingskrav, Indstillingsskriften, Teambehandlingen } from '@fodfaeste/kontrakt'
import type { Kommando } from '../../api/opgave-data.ts'
import type { Indstillingsudkast } from '../../api/team-data.ts'
import type { Feltfejl } from '../../fds/fejlopsummering.tsx'
import { dagTilFelt, laesDag } from '../../tekst/laes-dag.ts'

/** Det skrevne, som kladden gemmer det: `ord.<id>`, svarene som «ja» og «nej», og de to lister som JSON. */
export type Felter = Readonly<Record<string, string>>

/** En indsats, mens den skrives. */
export interface Indsatsraekke {
  readonly hvad: string
  readonly hvorfor: string
  readonly raekkefoelge: string
}
/** Et særstandpunkt, mens det skrives. */
export interface Saerraekke {
  readonly omraade: string
  readonly tekst: string
}

export const feltId = (felt: string): string => `team-${felt.replaceAll(/[.[\]]+/g, '-')}`

export const TOM_INDSATS: Indsatsraekke = { hvad: '', hvorfor: '', raekkefoelge: '' }

/** De felter, en indstilling begynder med: tom, eller den, der skal ændres. */
export function begyndSkrift(skrift: Partial<Indstillingsskriften> = {}, udfald: string, den: string): Felter {
  const { ord = {}, indsatser = [], saerstandpunkter = [], maalgruppe = '', opfoelgning = '' } = skrift
  return {
    udfald: skrift.udfald ?? udfald,
    ...Object.fromEntries(Object.entries(ord).map(([id, tekst]) => [`ord.${id}`, tekst])),
    maalgruppe,
    indsatser: JSON.stringify(indsatser.map((en) => ({ ...TOM_INDSATS, ...en }))),
    opfoelgning,
    ...Object.fromEntries(JA_NEJ_FELTER.map((felt) => [felt, somSvar(skrift[felt])])),
    saerstandpunkter: JSON.stringify(saerstandpunkter),
    grund: '',
    den: den === '' ? '' : dagTilFelt(den),
  }
}

const JA_NEJ_FELTER = ['mentor', 'vilSeSagenIgen', 'megetBegraensetArbejdsevne', 'tagerStillingTilOrdningen'] as const
const somSvar = (ja: boolean | undefined): string => (ja === undefined ? '' : ja ? 'ja' : 'nej')

/** Listen i feltet. En kladde, der ikke kan læses, har ingen. */
function listen<T>(tekst: string | undefined): readonly T[] {
  try {
    const laest: unknown = JSON.parse(tekst ?? '[]')
    return Array.isArray(laest) ? (laest as T[]) : []
  } catch {
    return []
  }
}
export const indsatserI = ({ indsatser }: Felter): readonly Indsatsraekke[] => listen(indsatser)
export const saerstandpunkterI = ({ saerstandpunkter }: Felter): readonly Saerraekke[] => listen(saerstandpunkter)

const renset = (tekst: string | undefined): string => (tekst ?? '').trim()

/** Det, loven spørges om, mens der skrives. Kun det, der er skrevet helt; `undefined` før udfaldet er valgt. */
export function tilProeve(behandling: number, felter: Felter): Indstillingsudkast | undefined {
  const udfald = felter['udfald'] ?? ''
  if (udfald === '') return undefined
  const ord = Object.entries(felter).flatMap(([felt, tekst]) =>
    felt.startsWith('ord.') && renset(tekst) !== '' ? [[felt.slice(4), renset(tekst)] as const] : [],
  )
  const indsatser = indsatserI(felter).flatMap(({ hvad, hvorfor, raekkefoelge }, nr) =>
    renset(hvad) === '' || renset(hvorfor) === ''
      ? []
      : [{ hvad: renset(hvad), hvorfor: renset(hvorfor), ...(nr > 0 && raekkefoelge !== '' && { raekkefoelge }) }],
  )
  const saerstandpunkter = saerstandpunkterI(felter).flatMap(({ omraade, tekst }) =>
    omraade === '' || renset(tekst) === '' ? [] : [{ omraade, tekst: renset(tekst) }],
  )
  const tekster = ['maalgruppe', 'opfoelgning'].flatMap((felt) =>
    renset(felter[felt]) === '' ? [] : [[felt, renset(felter[felt])] as const],
  )
  const svar = JA_NEJ_FELTER.flatMap((felt) => {
    const sagt = felter[felt] ?? ''
    return sagt === '' ? [] : [[felt, sagt === 'ja'] as const]
  })
  return {
    behandling,
    udfald,
    ...(ord.length > 0 && { ord: Object.fromEntries(ord) }),
    ...(indsatser.length > 0 && { indsatser }),
    ...(saerstandpunkter.length > 0 && { saerstandpunkter }),
    ...Object.fromEntries([...tekster, ...svar]),
  } as Indstillingsudkast
}

/** De felter, udfaldet spørger om. Kender reglerne ikke udfaldet, er det indsatserne og opfølgningen. */
export function synlige(punkter: Indstillingskrav['punkter'], art: Teambehandlingen['art']): ReadonlySet<string> {
  const felter = punkter.length === 0 ? ['indsatser', 'opfoelgning'] : punkter.flatMap(felterneTil)
  if (art !== 'genforelaeggelse') return new Set([...felter, 'maalgruppe'])
  // Mødet handler ikke om ordningen: målgruppen og mentoren er ikke til drøftelse, og det siges, om den alligevel var.
  return new Set([...felter.filter((felt) => felt !== 'mentor'), 'tagerStillingTilOrdningen'])
}

const felterneTil = ({ id }: Indstillingskrav['punkter'][number]): readonly string[] =>
  FELTERNE_TIL[id] ?? [`ord.${id}`]

/** De punkter, der ikke er én tekst. */
const FELTERNE_TIL: { readonly [id: string]: readonly string[] } = {
  indsatser: ['indsatser'],
  'ikke-parallelt-er-sagt': [],
  'opfoelgning-og-mentor': ['opfoelgning', 'mentor'],
  'vil-se-sagen-igen': ['vilSeSagenIgen'],
  'udvikling-inden-for-rimelig-tid': ['megetBegraensetArbejdsevne', 'ord.udvikling-inden-for-rimelig-tid'],
}

const ALTID: ReadonlySet<string> = new Set(['udfald', 'saerstandpunkter', 'grund', 'den'])
const afhaenger = (felt: string): boolean => !ALTID.has(felt)

/** Det, der er begyndt og ikke skrevet færdigt, ved sit felt. */
function halve(felter: Felter): readonly Feltfejl[] {
  const indsatser = indsatserI(felter).flatMap(({ hvad, hvorfor }, nr) => {
    if (renset(hvad) === '' && renset(hvorfor) === '') return []
    return [
      renset(hvad) === '' && { felt: feltId(`indsatser[${nr}].hvad`), besked: `Skriv, hvad indsats ${nr + 1} er.` },
      renset(hvorfor) === '' && {
        felt: feltId(`indsatser[${nr}].hvorfor`),
        besked: `Skriv, hvorfor der er brug for indsats ${nr + 1}.`,
      },
    ]
  })
  const uenige = saerstandpunkterI(felter).flatMap(({ omraade, tekst }, nr) => [
    renset(tekst) === '' && {
      felt: feltId(`saerstandpunkter[${nr}].tekst`),
      besked: 'Skriv særstandpunktet, eller fjern det.',
    },
    omraade === '' && {
      felt: feltId(`saerstandpunkter[${nr}].omraade`),
      besked: 'Vælg, hvilket område der er uenigt.',
    },
  ])
  return [...indsatser, ...uenige].filter((en) => en !== false)
}

/** Udfaldet er valgt, og intet andet er skrevet eller begyndt. */
const erTom = (skrift: Indstillingsudkast | undefined, felter: Felter): boolean =>
  skrift !== undefined &&
  ['ord', 'indsatser', 'opfoelgning'].every((felt) => !(felt in skrift)) &&
  halve(felter).length === 0

interface Gemmes {
  readonly behandling: Pick<Teambehandlingen, 'version' | 'art'>
  readonly punkter: Indstillingskrav['punkter']
  /** Den version, der ændres. Udeladt: en ny indstilling. */
  readonly aendrer?: number | undefined
}

/** Beslutningen, eller det, der mangler, og ved hvilket felt. Det, der hører til et andet udfald, gemmes ikke med. */
export function tilBeslutning(
  { behandling, punkter, aendrer }: Gemmes,
  skrevne: Felter,
): { readonly kommando: Kommando } | { readonly fejl: readonly Feltfejl[] } {
  const vist = synlige(punkter, behandling.art)
  const felter = Object.fromEntries(Object.entries(skrevne).filter(([felt]) => !afhaenger(felt) || vist.has(felt)))
  const skrift = tilProeve(behandling.version, felter)
  const dag = laesDag(felter['den'] ?? '')
  const grund = renset(felter['grund'])
  const mangler: readonly (Feltfejl | false)[] = [
    skrift === undefined && { felt: feltId('udfald'), besked: 'Vælg, hvad teamet indstiller.' },
    erTom(skrift, felter) && { felt: feltId('udfald'), besked: 'Skriv, hvad teamet har lagt vægt på.' },
    ...halve(felter),
    aendrer !== undefined && grund === '' && { felt: feltId('grund'), besked: 'Skriv, hvorfor indstillingen ændres.' },
    !dag.ok && { felt: feltId('den'), besked: dag.afvist },
  ]
  const fejl = mangler.filter((en) => en !== false)
  if (fejl.length > 0 || !dag.ok || skrift === undefined) return { fejl }
  const kendt = { ...skrift, den: dag.vaerdi }
  const navn = aendrer === undefined ? 'skriv-indstilling' : 'aendr-indstilling'
  return { kommando: { beslutning: navn, ...kendt, ...(aendrer !== undefined && { aendrer, grund }) } as Kommando }
}
