import { type Dato, type Hjemmel, iso, skrivHjemmel } from '@fodfaeste/grund'
import type { Brugt, Forklaring, Led, Mangel } from './motor/forklaring.ts'
import type { Vilkaar } from './motor/vilkaar.ts'

// Skriver hele svar som tekst, én linje for hvert led, så en prøve kan holde dem op mod en fil, et menneske har læst.

const erObjekt = (v: unknown): v is Readonly<Record<string, unknown>> => typeof v === 'object' && v !== null
const erHjemmel = (v: object): v is Hjemmel => 'lov' in v && 'paragraf' in v && 'udgave' in v
const erForklaring = (v: object): v is Forklaring => 'led' in v && 'fordi' in v
const erVilkaar = (v: object): v is Vilkaar<unknown> => 'led' in v && 'dele' in v

/** Dage er tal siden 1970; mellem 2000 og 2080 er et tal i en sag en dag. */
const tal = (v: number): string => (v > 10_957 && v < 40_177 ? iso(v as Dato) : String(v))

const ryk = (linjer: readonly string[]): readonly string[] => linjer.map((linje) => `  ${linje}`)

const dele = (...tekster: readonly (string | false | undefined)[]): string =>
  tekster.filter((tekst) => tekst !== undefined && tekst !== false && tekst !== '').join(' | ')

function ledet(led: Led): string {
  const { id, art, tvivl } = led
  return dele(
    `${id} (${art})`,
    'hjemmel' in led && kort(led.hjemmel),
    'forbehold' in led && `forbehold: ${kort(led.forbehold)}`,
    tvivl && `tvivl: ${tvivl.id}`,
  )
}

/** Et felt, der er der, men er tomt: noget andet end et felt, der ikke er der. */
const UDEN_VAERDI = '–'

const kort = (v: unknown): string => {
  if (v === undefined) return UDEN_VAERDI
  if (typeof v === 'number') return tal(v)
  if (!erObjekt(v)) return String(v)
  if (erHjemmel(v)) return skrivHjemmel(v, { medUdgave: true })
  const felter = Object.entries(v).filter(([, felt]) => felt !== undefined)
  return Array.isArray(v) ? `[${v.map(kort).join(', ')}]` : felter.map(([n, felt]) => `${n}=${kort(felt)}`).join(' ')
}

const brugt = ({ art, id, indhold }: Brugt): string => `${art} ${id}: ${kort(indhold)}`
const mangel = ({ art, id }: Mangel): string => `${art} ${id}`

const vilkaar = ({ led, dele }: Vilkaar<unknown>): readonly string[] => [ledet(led), ...ryk(dele.flatMap(vilkaar))]

/** Alt i et svar, stykke for stykke: hvor det står, og hvad der står. */
type Stykker = Map<string, string>

function skriv(stykker: Stykker, sted: string, tekst: string): void {
  let ledigt = sted
  for (let nr = 2; stykker.has(ledigt); nr += 1) ledigt = `${sted} (${nr})`
  stykker.set(ledigt, tekst)
}

const TRAEER = new Map<string, number>()
const NUMRE = new WeakMap<Forklaring, number>()

/** Træets nummer: to træer, der er ens hele vejen ned, har det samme. */
function nummerPaa(f: Forklaring): number {
  const kendt = NUMRE.get(f)
  if (kendt !== undefined) return kendt
  const leddet = JSON.stringify([f.svar, ledet(f.led), f.led.hvorfor?.(f), f.brugt, f.mangler, f.tal, f.valgt])
  const trae = `${leddet}${f.fordi.map(nummerPaa).join()}`
  const nummer = TRAEER.get(trae) ?? TRAEER.size
  TRAEER.set(trae, nummer)
  NUMRE.set(f, nummer)
  return nummer
}

/** Svaret, hjemmel, hvorfor, og det, der er brugt og mangler. */
const forklaret = (f: Forklaring): string =>
  dele(
    f.svar,
    `(${f.led.art})`,
    'hjemmel' in f.led && kort(f.led.hjemmel),
    'forbehold' in f.led && kort(f.led.forbehold) === UDEN_VAERDI && 'tomt forbehold',
    f.led.hvorfor?.(f),
    f.led.tvivl?.id,
    f.brugt.length > 0 && `brugt: ${f.brugt.map(brugt).join('; ')}`,
    f.mangler.length > 0 && `mangler: ${f.mangler.map(mangel).join('; ')}`,
    kort(f.tal) !== '' && `tal: ${kort(f.tal)}`,
    f.valgt && `valgt: ${kort(f.valgt)}`,
  )

const navnPaa = (post: unknown, i: number): string =>
  erObjekt(post) && typeof post['id'] === 'string' ? post['id'] : String(i + 1)

/** Id'et står i stedets navn, og spørgsmålene er ens i alle sager. */
const UDELADT: ReadonlySet<string> = new Set(['id', 'spoergsmaal'])

function delOp(svar: unknown): Stykker {
  const stykker: Stykker = new Map()
  const traeer = new Set<number>()
  /** Et træ, der er skrevet i samme svar, skrives ikke igen. */
  const led = (f: Forklaring, sted: string, dybde: number): void => {
    const skrevet = f.fordi.length > 0 && traeer.has(nummerPaa(f))
    traeer.add(nummerPaa(f))
    skriv(stykker, `${sted} ${'· '.repeat(dybde)}${f.led.id}`, skrevet ? `${f.svar}, som før` : forklaret(f))
    if (!skrevet) for (const del of f.fordi) led(del, sted, dybde + 1)
  }
  const del = (v: unknown, sted: string): void => {
    if (typeof v === 'function') return
    if (!erObjekt(v) || erHjemmel(v)) return skriv(stykker, sted, kort(v))
    if (Array.isArray(v) && v.length > 0 && !v.some(erObjekt)) return skriv(stykker, sted, v.map(kort).join('; '))
    if (erForklaring(v)) return led(v, sted, 0)
    const felter = Array.isArray(v)
      ? v.map((post: unknown, i) => [erObjekt(post) && erForklaring(post) ? '' : navnPaa(post, i), post] as const)
      : Object.entries(v).filter(([navn, felt]) => typeof felt !== 'string' || !UDELADT.has(navn))
    if (felter.length === 0) skriv(stykker, sted, 'intet')
    for (const [navn, felt] of felter) del(felt, [sted, navn].filter((del) => del !== '').join('/'))
  }
  del(svar, '')
  return stykker
}

/** En sag, den dag, der spørges, og svaret. Sager om den samme har navnet foran et kolon. */
export type ForklaretSag = readonly [sag: string, paa: string, svar: unknown]

/** Hvor mange sager tilbage, ud over den første, der ses efter en, den næste ligner. */
const TILBAGE = 3

interface Skrevet {
  readonly overskrift: string
  readonly stykker: Stykker
}

/** Det, der er anderledes end i sagen før: det nye og ændrede, og det, der er væk, sagt ved det yderste sted. */
function anderledes(stykker: Stykker, foer: Stykker): readonly string[] {
  const nyt = [...stykker]
    .filter(([sted, tekst]) => foer.get(sted) !== tekst)
    .map(([sted, tekst]) => `${sted}: ${tekst}`)
  const borte = [...foer.keys()].filter((sted) => !stykker.has(sted))
  const tilbage = borte.length === 0 ? INGEN_STEDER : stederI(stykker)
  const vaek = borte.map((sted) => overordnede(sted).find((over) => !tilbage.has(over)))
  return [...nyt, ...[...new Set(vaek)].flatMap((sted) => (sted === undefined ? [] : [`væk: ${sted}`]))]
}

const INGEN_STEDER: ReadonlySet<string> = new Set()
const STEDER = new WeakMap<Stykker, ReadonlySet<string>>()

/** Alle steder i svaret, også dem, der kun har noget i sig. Et svar holdes op mod flere. */
function stederI(stykker: Stykker): ReadonlySet<string> {
  const kendte = STEDER.get(stykker)
  if (kendte !== undefined) return kendte
  const steder = new Set([...stykker.keys()].flatMap(overordnede))
  STEDER.set(stykker, steder)
  return steder
}

/** Stedet og dem, det ligger i, det yderste først: `a`, `a/b`, `a/b/c`. */
function overordnede(sted: string): readonly string[] {
  const led = sted.split('/')
  return led.map((_, i) => led.slice(0, i + 1).join('/'))
}

/**
 * Sagerne efter hinanden. Den første skrives helt ud; i de næste kun det, der er anderledes end i den af de foregående,
 * de ligner mest.
 */
export function sagerSomTekst(sager: readonly ForklaretSag[]): string {
  const skrevne: Skrevet[] = []
  const afsnit = sager.map(([sag, paa, svar]) => {
    const overskrift = `${sag}, ${paa}`
    const stykker = delOp(svar)
    const kandidater = [...new Set([...skrevne.slice(0, 1), ...skrevne.slice(-TILBAGE)])]
      .map((foer) => ({ foer, linjer: anderledes(stykker, foer.stykker) }))
      .toSorted((a, b) => a.linjer.length - b.linjer.length)
    skrevne.push({ overskrift, stykker })
    const [naermest] = kandidater
    if (naermest === undefined) return [`## ${overskrift}`, '', ...anderledes(stykker, new Map())]
    return [`## ${overskrift}`, `Som ${naermest.foer.overskrift}, men`, '', ...naermest.linjer]
  })
  return afsnit.map((linjer) => `${linjer.join('\n')}\n`).join('\n')
}

/** Hele svaret, som en fil kan have det: vilkår som træer, resten felt for felt. */
export function somTekst(v: unknown): string {
  return linjer(v).join('\n')
}

const liste = ([foerste = 'intet', ...resten]: readonly string[]): readonly string[] => [`- ${foerste}`, ...ryk(resten)]

function linjer(v: unknown): readonly string[] {
  if (!erObjekt(v) || erHjemmel(v)) return [kort(v)]
  if (erVilkaar(v)) return vilkaar(v)
  if (v instanceof Map) return linjer(Object.fromEntries(v))
  if (Array.isArray(v)) return v.flatMap((del) => liste(linjer(del)))
  return Object.entries(v).flatMap(([navn, felt]) => {
    if (typeof felt === 'function') return []
    return erObjekt(felt) && !erHjemmel(felt) ? [`${navn}:`, ...ryk(linjer(felt))] : [`${navn}: ${kort(felt)}`]
  })
}
