import { parseArgs } from 'node:util'
import { naermest } from '@fodfaeste/kontrakt'
import { Opsaetningsfejl } from '../login/opsaetningsfejl.ts'
import { LagerFejl } from '../store/lager-fejl.ts'
import { aktindsigt } from './aktindsigt.ts'
import { efterproev } from './efterproev.ts'
import { genopbyg } from './genopbyg.ts'
import { opbevaring } from './opbevaring.ts'
import { tjekSelv } from './selvtjek.ts'
import { skiftNoeglen } from './skift-noegle.ts'
import { type Omverden, UDGANG, type Udgang } from './omverden.ts'

const HJAELP = `fodfaeste drift: det, den gør, der passer installationen

Brug:
  fodfaeste drift efterproev [--json]
      Er optegnelsen, som den blev skrevet? Går hver kommunes hændelser og
      adgangslog igennem led for led, holder hvert dokument op mod sit aftryk, regner listen over sager igen og holder
      den op mod den, der ligger. Siger, hvor et brud er. Retter intet.

  fodfaeste drift selvtjek [--json]
      Er installationen sat rigtigt op? Database, rækkesikkerhed, nøgler, ur,
      login, sikkerhedskopi, plads, satser. Hvad der er galt, og hvad man gør.
  fodfaeste drift skift-noegle
      Laver en ny nøgle til CPR-numrene og låser dem alle om. Afbrydes den,
      fortsætter den, når den køres igen. Stands serveren imens.
  fodfaeste drift opbevaring [--slet]
      Hvilke sager er ældre end kommunens regel? Uden --slet røres intet.
  fodfaeste drift aktindsigt --sag NUMMER --til FIL.zip [--kommune ID]
      Alt om borgeren i sagen, og i hendes andre sager i kommunen, til at læse
      og til maskiner. Det står i adgangsloggen.

Databasen er den, serveren bruger: datamappen i FODFAESTE_DATA, eller
DATABASE_URL med ejeren i DATABASE_EJER_URL. Bruges datamappen, skal serveren
være standset imens.

Udgangskode: 0 alt er i orden · 1 der er fundet brud · 2 det kunne ikke gøres.
`

const VALG = {
  json: { type: 'boolean' },
  slet: { type: 'boolean' },
  sag: { type: 'string' },
  til: { type: 'string' },
  kommune: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

type Valg = Exclude<ReturnType<typeof laesArgumenter>, string>['values']

/** En underkommando: hvilke valg den tager, og hvilke af dem den skal have. */
interface Kommando {
  readonly valg?: readonly (keyof typeof VALG)[]
  readonly skalHave?: readonly (keyof typeof VALG)[]
  readonly koer: (valg: Valg, omverden: Omverden) => Promise<Udgang>
}

const KOMMANDOER: { readonly [navn: string]: Kommando } = {
  efterproev: { valg: ['json'], koer: ({ json = false }, omverden) => efterproev({ json }, omverden) },
  genopbyg: { koer: (_, omverden) => genopbyg(omverden) },
  selvtjek: { valg: ['json'], koer: ({ json = false }, omverden) => tjekSelv({ json }, omverden) },
  'skift-noegle': { koer: (_, omverden) => skiftNoeglen(omverden) },
  opbevaring: { valg: ['slet'], koer: ({ slet = false }, omverden) => opbevaring({ slet }, omverden) },
  aktindsigt: {
    valg: ['sag', 'til', 'kommune'],
    skalHave: ['sag', 'til'],
    koer: ({ sag = '', til = '', kommune }, omverden) => aktindsigt({ sag, til, kommune }, omverden),
  },
}

/** Kører `fodfaeste drift …`. En databasefejl, driften kan gøre noget ved, bliver til en dansk linje og udgang 2. */
export async function koerDrift(argumenter: readonly string[], omverden: Omverden): Promise<Udgang> {
  const laest = laesArgumenter(argumenter)
  if (typeof laest === 'string') return forkertBrug(laest, omverden)
  const { values: valgt, positionals } = laest
  const [kommando, ...resten] = positionals
  if (valgt.help === true || kommando === 'hjaelp') {
    omverden.skriv(HJAELP)
    return UDGANG.ok
  }
  try {
    return await udfoer(kommando, resten, valgt, omverden)
  } catch (fejl) {
    omverden.skrivFejl(`${driftsfejl(fejl)}\n`)
    return UDGANG.ikkeGjort
  }
}

function udfoer(
  navn: string | undefined,
  resten: readonly string[],
  valgt: Valg,
  omverden: Omverden,
): Promise<Udgang> | Udgang {
  const navne = Object.keys(KOMMANDOER)
  if (navn === undefined) return forkertBrug(`drift mangler en underkommando: ${navne.join(', ')}.`, omverden)
  const kommando = Object.hasOwn(KOMMANDOER, navn) ? KOMMANDOER[navn] : undefined
  if (kommando === undefined) {
    const ligner = naermest(navn, navne)
    const forslag = ligner === undefined ? '' : ` Mente du «drift ${ligner}»?`
    return forkertBrug(`Kommandoen «drift ${navn}» findes ikke.${forslag}`, omverden)
  }
  if (resten.length > 0) return forkertBrug(`${navn} tager ingen argumenter.`, omverden)
  const { valg = [], skalHave = [], koer } = kommando
  const forMeget = (Object.keys(valgt) as (keyof typeof VALG)[]).find((et) => !valg.includes(et))
  if (forMeget !== undefined) return forkertBrug(`${navn} tager ikke --${forMeget}.`, omverden)
  const mangler = skalHave.find((et) => valgt[et] === undefined)
  if (mangler !== undefined) return forkertBrug(`${navn} skal også have --${mangler}.`, omverden)
  return koer(valgt, omverden)
}

function forkertBrug(grund: string, { skrivFejl }: Omverden): Udgang {
  skrivFejl(`${grund}\nSkriv «fodfaeste drift --help» for at se, hvordan den bruges.\n`)
  return UDGANG.ikkeGjort
}

function laesArgumenter(argumenter: readonly string[]) {
  try {
    return parseArgs({ args: [...argumenter], options: VALG, allowPositionals: true, strict: true })
  } catch (fejl) {
    const kode = fejl instanceof Error && 'code' in fejl ? fejl.code : undefined
    if (kode === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      return 'Et af valgene har en værdi, det ikke skal have, eller mangler en.'
    if (kode !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw fejl
    const kendte = Object.keys(VALG).map((navn) => `--${navn}`)
    return `Valget ${argumenter.find((a) => a.startsWith('-') && !kendte.includes(a)) ?? 'her'} findes ikke.`
  }
}

const FILEN: ReadonlySet<string> = new Set(['EEXIST', 'ENOENT', 'EACCES', 'EROFS', 'ENOSPC', 'EISDIR'])

/** Ingen forbindelse, eller en af PostgreSQLs egne: forbindelse (08), adgang (28), ukendt database (3D). */
const SVARER_IKKE = /^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|08|28|3D)/

/** Én dansk besked om det, driften kan gøre noget ved. En programfejl kastes videre. */
function driftsfejl(fejl: unknown): string {
  if (fejl instanceof Opsaetningsfejl) return fejl.message
  if (fejl instanceof LagerFejl)
    return fejl.kode === 'MAPPE_OPTAGET' ? `${fejl.message} ${STANDS_FOERST}` : fejl.message
  const kode = kodeI(fejl)
  if (FILEN.has(kode)) return `Filen kan ikke skrives (${kode}). Vælg et andet navn eller en anden mappe.`
  if (kode === '42501') {
    return 'Databaserollen ejer ikke tabellerne. Sæt DATABASE_EJER_URL til rollen, der gør.'
  }
  if (SVARER_IKKE.test(kode)) {
    // Adressen kan rumme en adgangskode og gentages ikke.
    return `Databasen svarer ikke (${kode}). Se efter, om den kører, og om DATABASE_URL og DATABASE_EJER_URL er rigtige.`
  }
  throw fejl
}

const STANDS_FOERST =
  'Er det serveren, så stands den (Ctrl-C), kør kommandoen igen, og start den. På PostgreSQL kan serveren køre imens.'

/** Databasens kode, også når fejlen er pakket ind i en anden. */
function kodeI(fejl: unknown): string {
  if (!(fejl instanceof Error)) return ''
  if ('code' in fejl && typeof fejl.code === 'string') return fejl.code
  return kodeI(fejl.cause)
}
