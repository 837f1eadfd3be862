import type { Adresse } from './adresse/haendelser.ts'
import type { Aktoer, Forhold } from './politik.ts'
import type { RegistreretHaendelse } from './haendelser.ts'
import type { Rolle } from './roller.ts'

/** Det, der står i stedet for navnet og for adressen. */
export const BESKYTTET_NAVN = 'Navn beskyttet'
export const BESKYTTET_ADRESSE = 'Adresse beskyttet'

/** Roller, der skal kunne finde og kalde på borgeren. De andre, der må åbne en beskyttet sag, arbejder uden. */
const SKAL_KENDE_BORGEREN: ReadonlySet<Rolle> = new Set([
  'koordinerende-sagsbehandler',
  'moedeleder',
  'sundhedskoordinator',
  'ydelse',
  'klage',
  'leder',
  'jobformidler',
  'borger',
  'partsrepraesentant',
])

/** Må personen se navn og adresse på en borger, der har dem beskyttet? Den, der er knyttet til sagen, må altid. */
export function maaKendeBorgeren({ roller }: Aktoer, { beskyttet = false, tilknyttetSom = [] }: Forhold): boolean {
  return !beskyttet || tilknyttetSom.length > 0 || roller.some((rolle) => SKAL_KENDE_BORGEREN.has(rolle))
}

/** Det, der skal skjules: navnet, og hver adresse, borgeren har haft i sagen. */
export interface SkjultBorger {
  readonly navn: string
  readonly adresser: readonly Adresse[]
}

/** Enhver adresse, der er skrevet i sagen, også den, der siden er rettet: i journalen står de alle. */
export function adresserI(haendelser: readonly RegistreretHaendelse[]): readonly Adresse[] {
  return haendelser.flatMap(({ type, data }): readonly Adresse[] => {
    if (type === 'AdresseRegistreret') return [data]
    return type === 'HaendelseRettet' && erAdresse(data.erstatning?.data) ? [data.erstatning.data] : []
  })
}

/**
 * Det samme, hvor borgeren er skjult i hver tekst, også hvor nogen har skrevet det i et notat: navnet, hvert af dets ord for
 * sig og adressens dele, uden hensyn til store bogstaver og med ejefald. En adresse med sine felter er skjult helt. Formen er
 * den samme.
 */
export function skjulBorger<T>(data: T, { navn, adresser }: SkjultBorger): T {
  // Adressen først: står navnet i den, ville den ellers ikke være til at kende.
  const skjul = [
    [fund(adresser.flatMap(adressensDele), STEDETS_ENDELSER), BESKYTTET_ADRESSE],
    [fund(navnetsDele(navn), 's'), BESKYTTET_NAVN],
  ] as const
  const tekst = (vaerdi: string): string =>
    skjul.reduce((hidtil, [findes, i]) => (findes === undefined ? hidtil : hidtil.replaceAll(findes, i)), vaerdi)
  const gaa = (vaerdi: unknown): unknown => {
    if (typeof vaerdi === 'string') return tekst(vaerdi)
    if (Array.isArray(vaerdi)) return vaerdi.map(gaa)
    if (typeof vaerdi !== 'object' || vaerdi === null) return vaerdi
    const felter = Object.fromEntries(Object.entries(vaerdi).map(([felt, del]) => [felt, gaa(del)]))
    return erAdresse(vaerdi) ? udenAdresse(felter) : felter
  }
  return gaa(data) as T
}

function udenAdresse({ co: _, postnummer: _nr, land: _land, ...felter }: { readonly [felt: string]: unknown }): object {
  return { ...felter, vej: BESKYTTET_ADRESSE, by: '' }
}

function erAdresse(vaerdi: unknown): vaerdi is Adresse {
  return (
    typeof vaerdi === 'object' &&
    vaerdi !== null &&
    'vej' in vaerdi &&
    typeof vaerdi.vej === 'string' &&
    'by' in vaerdi &&
    typeof vaerdi.by === 'string'
  )
}

function navnetsDele(navn: string): readonly string[] {
  return [navn.trim(), ...navn.split(/\s+/).filter((et) => et.length > 1)]
}

/** Hele linjer, vejen med nummer, vejen alene, postnummer og by, byen alene, landet, og den, borgeren bor hos. */
function adressensDele({ co, vej, postnummer, by, land }: Adresse): readonly string[] {
  const linjer = vej.split('\n').map((linje) => linje.trim())
  const medNummer = linjer.map((linje) => linje.split(',')[0] ?? '')
  const alene = medNummer.map((linje) => linje.replace(/\s+\d.*$/u, '').trim())
  const hos = co?.replace(/^c\/o\s+/i, '')
  const delene = [
    hos,
    vej,
    ...linjer,
    ...medNummer,
    ...alene,
    postnummer && `${postnummer} ${by}`,
    by,
    land,
    postnummer,
  ]
  return delene.flatMap((del) => (del !== undefined && (/\p{L}/u.test(del) || erPostnummerForSig(del)) ? [del] : []))
}

/** Et postnummer, der også er et årstal, kan ikke skjules for sig: så forsvandt årene i hver dag. */
const erPostnummerForSig = (del: string): boolean => /^\d{4}$/.test(del) && !/^(?:19|20)/.test(del)

/** «Havnegades», «Havnegaden», «Havnegadens», «Torvet», «Torvets». */
const STEDETS_ENDELSER = 's|e?ns?|e?ts?'

function fund(dele: readonly string[], endelser: string): RegExp | undefined {
  const moenster = [...new Set(dele)]
    .filter((del) => del.trim().length > 1)
    // Den længste først, så «Havnegade 4, 2. tv» ikke bliver stående som «…, 2. tv».
    .toSorted((a, b) => b.length - a.length)
    .map(somMoenster)
  if (moenster.length === 0) return undefined
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${moenster.join('|')})(?:${endelser})?(?![\p{L}\p{N}])`, 'giu')
}

function somMoenster(del: string): string {
  // Et tal midt i en dag, et beløb eller et nummer er ikke et postnummer.
  if (/^\d+$/.test(del)) return String.raw`(?<!\d[-.,])${del}(?![-.,]\d)`
  return del.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`)
}
