import { parseArgs } from 'node:util'
import { naermest } from '@fodfaeste/kontrakt'
import { driftsfejl } from './driftsfejl.ts'
import { efterproev } from './efterproev.ts'
import { gendan } from './gendan.ts'
import { genopbyg } from './genopbyg.ts'
import { indlaesKommune } from './indlaes.ts'
import { job, jobIgen } from './job.ts'
import { sikkerhedskopi } from './sikkerhedskopi.ts'
import { udlaesKommune } from './udlaes.ts'
import { type Omverden, UDGANG, type Udgang } from './omverden.ts'

const HJAELP = `fodfaeste drift: det, den gør, der passer installationen

Brug:
  fodfaeste drift efterproev [--json]
      Er optegnelsen, som den blev skrevet? Går hver kommunes hændelser og
      adgangslog igennem led for led, holder hvert dokument op mod sit aftryk, regner listen over sager igen og holder
      den op mod den, der ligger. Siger, hvor et brud er. Retter intet.
  fodfaeste drift sikkerhedskopi MAPPE [--json]
      Databasen og dokumenterne som en ny mappe i MAPPE. Nøglen til CPR-numrene
      er ikke med. PostgreSQL kræver pg_dump og en rolle, der må læse alle rækker
      (DATABASE_KOPI_URL).
  fodfaeste drift gendan KOPI [--overskriv] [--json]
      Lægger en sikkerhedskopi ind i en tom installation. Med --overskriv lægges
      det, der er, til side og slettes ikke. Alle servere skal være standset.
  fodfaeste drift udlaes KOMMUNE MAPPE [--json]
      Hele kommunen i en ny mappe: hændelser, adgangslog, dokumenter, mennesker og
      kommunens egne valg. CPR-numrene er låst, og nøglen er ikke med.
  fodfaeste drift indlaes MAPPE [--json]
      Lægger en udlæst kommune ind i en tom installation og ser efter, at alt er,
      som det var. Også fra den indlejrede database til PostgreSQL.
  fodfaeste drift job [--json]
      Hvem der tager arbejde, hvad der venter, og det, der blev opgivet.
  fodfaeste drift job-igen NR
      Prøver et opgivet job forfra.

Databasen er den, serveren bruger: datamappen i FODFAESTE_DATA, eller
DATABASE_URL med ejeren i DATABASE_EJER_URL. Bruges datamappen, skal serveren
være standset imens.

Udgangskode: 0 alt er i orden · 1 der er fundet noget · 2 det kunne ikke gøres.
`

const VALG = {
  json: { type: 'boolean' },
  overskriv: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

interface Valg {
  readonly json: boolean
  readonly overskriv: boolean
}

/** En underkommando: hvad den tager, i orden, og hvilke valg ud over --json. */
interface Kommando {
  readonly tager: readonly string[]
  readonly valg?: readonly (keyof typeof VALG)[]
  readonly koer: (argumenter: readonly string[], valg: Valg, omverden: Omverden) => Promise<Udgang>
}

const KOMMANDOER: { readonly [navn: string]: Kommando } = {
  efterproev: { tager: [], koer: (_, valg, omverden) => efterproev(valg, omverden) },
  genopbyg: { tager: [], koer: (_, __, omverden) => genopbyg(omverden) },
  sikkerhedskopi: { tager: ['MAPPE'], koer: ([mappe = ''], valg, omverden) => sikkerhedskopi(mappe, valg, omverden) },
  gendan: {
    tager: ['KOPI'],
    valg: ['overskriv'],
    koer: ([kopi = ''], valg, omverden) => gendan(kopi, valg, omverden),
  },
  udlaes: {
    tager: ['KOMMUNE', 'MAPPE'],
    koer: ([kommune = '', mappe = ''], valg, omverden) => udlaesKommune(kommune, mappe, valg, omverden),
  },
  indlaes: { tager: ['MAPPE'], koer: ([mappe = ''], valg, omverden) => indlaesKommune(mappe, valg, omverden) },
  job: { tager: [], koer: (_, valg, omverden) => job(valg, omverden) },
  'job-igen': { tager: ['NR'], koer: ([nr = ''], _, omverden) => jobIgen(nr, omverden) },
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
  if (kommando === undefined) {
    return forkertBrug(`drift mangler en underkommando: ${Object.keys(KOMMANDOER).join(', ')}.`, omverden)
  }
  const valgte = { json: valgt.json === true, overskriv: valgt.overskriv === true }
  const imod = efterseBrug(kommando, resten, valgte)
  if (imod !== undefined) return forkertBrug(imod, omverden)
  try {
    return (await KOMMANDOER[kommando]?.koer(resten, valgte, omverden)) ?? UDGANG.ikkeGjort
  } catch (fejl) {
    omverden.skrivFejl(`${driftsfejl(fejl)}\n`)
    return UDGANG.ikkeGjort
  }
}

/** Det, der er galt med det, der er skrevet; `undefined`, når kommandoen kan køres. */
function efterseBrug(navn: string, argumenter: readonly string[], { overskriv }: Valg): string | undefined {
  const kommando = Object.hasOwn(KOMMANDOER, navn) ? KOMMANDOER[navn] : undefined
  if (kommando === undefined) {
    const ligner = naermest(navn, Object.keys(KOMMANDOER))
    const forslag = ligner === undefined ? '' : ` Mente du «drift ${ligner}»?`
    return `Kommandoen «drift ${navn}» findes ikke.${forslag}`
  }
  const { tager, valg = [] } = kommando
  if (argumenter.length !== tager.length) {
    return `${navn} tager ${tager.length === 0 ? 'ingen argumenter' : tager.join(' og ')}.`
  }
  return overskriv && !valg.includes('overskriv') ? '--overskriv bruges kun med gendan.' : undefined
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
