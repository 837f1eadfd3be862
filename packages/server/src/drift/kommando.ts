import { parseArgs } from 'node:util'
import { naermest } from '@fodfaeste/kontrakt'
import { LagerFejl } from '../store/lager-fejl.ts'
import { efterproev } from './efterproev.ts'
import { genopbyg } from './genopbyg.ts'
import { type Omverden, UDGANG, type Udgang } from './omverden.ts'

const HJAELP = `fodfaeste drift: det, den gør, der passer installationen

Brug:
  fodfaeste drift efterproev [--json]
      Er optegnelsen, som den blev skrevet? Går hver kommunes hændelser og
      adgangslog igennem led for led, holder hvert dokument op mod sit aftryk, regner listen over sager igen og holder
      den op mod den, der ligger. Siger, hvor et brud er. Retter intet.

Databasen er den, serveren bruger: datamappen i FODFAESTE_DATA, eller
DATABASE_URL med ejeren i DATABASE_EJER_URL. Bruges datamappen, skal serveren
være standset imens.

Udgangskode: 0 alt er i orden · 1 der er fundet brud · 2 det kunne ikke gøres.
`

const VALG = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const

const KOMMANDOER = ['efterproev', 'genopbyg'] as const

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
    return await udfoer(kommando, resten, { json: valgt.json === true }, omverden)
  } catch (fejl) {
    omverden.skrivFejl(`${driftsfejl(fejl)}\n`)
    return UDGANG.ikkeGjort
  }
}

function udfoer(
  kommando: string | undefined,
  resten: readonly string[],
  valg: { readonly json: boolean },
  omverden: Omverden,
): Promise<Udgang> | Udgang {
  switch (kommando) {
    case 'efterproev':
      return resten.length > 0
        ? forkertBrug('efterproev tager ingen argumenter.', omverden)
        : efterproev(valg, omverden)
    case 'genopbyg':
      return resten.length > 0 ? forkertBrug('genopbyg tager ingen argumenter.', omverden) : genopbyg(omverden)
    case undefined:
      return forkertBrug(`drift mangler en underkommando: ${KOMMANDOER.join(', ')}.`, omverden)
    default: {
      const ligner = naermest(kommando, KOMMANDOER)
      const forslag = ligner === undefined ? '' : ` Mente du «drift ${ligner}»?`
      return forkertBrug(`Kommandoen «drift ${kommando}» findes ikke.${forslag}`, omverden)
    }
  }
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

/** Ingen forbindelse, eller en af PostgreSQLs egne: forbindelse (08), adgang (28), ukendt database (3D). */
const SVARER_IKKE = /^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|08|28|3D)/

/** Én dansk besked om det, driften kan gøre noget ved. En programfejl kastes videre. */
function driftsfejl(fejl: unknown): string {
  if (fejl instanceof LagerFejl)
    return fejl.kode === 'MAPPE_OPTAGET' ? `${fejl.message} ${STANDS_FOERST}` : fejl.message
  const kode = kodeI(fejl)
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
