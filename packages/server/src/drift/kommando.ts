import { parseArgs } from 'node:util'
import { naermest } from '@fodfaeste/kontrakt'
import { aktindsigt } from './aktindsigt.ts'
import { driftsfejl } from './driftsfejl.ts'
import { efterproev } from './efterproev.ts'
import { forsendelse } from './forsendelse.ts'
import { gendan } from './gendan.ts'
import { genopbyg } from './genopbyg.ts'
import { indlaesKommune } from './indlaes.ts'
import { job, jobIgen } from './job.ts'
import { opbevaring } from './opbevaring.ts'
import { tjekSelv } from './selvtjek.ts'
import { sikkerhedskopi } from './sikkerhedskopi.ts'
import { skiftNoeglen } from './skift-noegle.ts'
import { udlaesKommune } from './udlaes.ts'
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
  fodfaeste drift forsendelse [--json]
      Breve i kø, uden svar eller afvist, og kvitteringer, ingen kunne læse.
  fodfaeste drift job-igen NR
      Prøver et opgivet job forfra.

Databasen er den, serveren bruger: datamappen i FODFAESTE_DATA, eller
DATABASE_URL med ejeren i DATABASE_EJER_URL. Bruges datamappen, skal serveren
være standset imens.

Udgangskode: 0 alt er i orden · 1 der er fundet brud · 2 det kunne ikke gøres.
`

const VALG = {
  json: { type: 'boolean' },
  slet: { type: 'boolean' },
  overskriv: { type: 'boolean' },
  sag: { type: 'string' },
  til: { type: 'string' },
  kommune: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

type Valg = Exclude<ReturnType<typeof laesArgumenter>, string>['values']

/** En underkommando: hvad den tager i orden, hvilke valg den tager, og hvilke af dem den skal have. */
interface Kommando {
  readonly tager?: readonly string[]
  readonly valg?: readonly (keyof typeof VALG)[]
  readonly skalHave?: readonly (keyof typeof VALG)[]
  readonly koer: (valg: Valg, omverden: Omverden, argumenter: readonly string[]) => Promise<Udgang>
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
  sikkerhedskopi: {
    tager: ['MAPPE'],
    valg: ['json'],
    koer: ({ json = false }, omverden, [mappe = '']) => sikkerhedskopi(mappe, { json }, omverden),
  },
  gendan: {
    tager: ['KOPI'],
    valg: ['json', 'overskriv'],
    koer: ({ json = false, overskriv = false }, omverden, [kopi = '']) => gendan(kopi, { json, overskriv }, omverden),
  },
  udlaes: {
    tager: ['KOMMUNE', 'MAPPE'],
    valg: ['json'],
    koer: ({ json = false }, omverden, [kommune = '', mappe = '']) => udlaesKommune(kommune, mappe, { json }, omverden),
  },
  indlaes: {
    tager: ['MAPPE'],
    valg: ['json'],
    koer: ({ json = false }, omverden, [mappe = '']) => indlaesKommune(mappe, { json }, omverden),
  },
  job: { valg: ['json'], koer: ({ json = false }, omverden) => job({ json }, omverden) },
  forsendelse: { valg: ['json'], koer: ({ json = false }, omverden) => forsendelse({ json }, omverden) },
  'job-igen': { tager: ['NR'], koer: (_, omverden, [nr = '']) => jobIgen(nr, omverden) },
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
  const { tager = [], valg = [], skalHave = [], koer } = kommando
  if (resten.length !== tager.length) {
    return forkertBrug(`${navn} tager ${tager.length === 0 ? 'ingen argumenter' : tager.join(' og ')}.`, omverden)
  }
  const forMeget = (Object.keys(valgt) as (keyof typeof VALG)[]).find((et) => !valg.includes(et))
  if (forMeget !== undefined) return forkertBrug(`${navn} tager ikke --${forMeget}.`, omverden)
  const mangler = skalHave.find((et) => valgt[et] === undefined)
  if (mangler !== undefined) return forkertBrug(`${navn} skal også have --${mangler}.`, omverden)
  return koer(valgt, omverden, resten)
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
