import { parseArgs } from 'node:util'
import { naermest } from '@fodfaeste/kontrakt'
import { startfejl } from '../startfejl.ts'
import { LagerFejl } from '../store/lager-fejl.ts'
import { fjern } from './fjern.ts'
import { indlaes } from './indlaes.ts'
import { liste } from './liste.ts'
import { type Omverden, UDGANG, type Udgang } from './omverden.ts'

const HJAELP = `fodfaeste lovtekst: lovens egne ord i denne installation

Brug:
  fodfaeste lovtekst indlaes MAPPE [--proev] [--json]
      Læser alle .txt-filer i MAPPE, holder dem op mod indekset over lovene og
      læser dem ind: alle eller ingen. En udgave, der er der i forvejen, erstattes.
      --proev læser og efterser, men skriver intet. Formatet: docs/lovtekst.md.
  fodfaeste lovtekst liste [--json]
      Hvad der er læst ind, og hvilke af reglernes citater der ikke er ord til.
  fodfaeste lovtekst fjern UDGAVE [--json]
      Fjerner en udgave, fx: fodfaeste lovtekst fjern "LBK 280/2024"

Databasen er den, serveren bruger: datamappen i FODFAESTE_DATA, eller
DATABASE_URL med ejeren i DATABASE_EJER_URL. Bruges datamappen, skal serveren
være standset imens.

Udgangskode: 0 gjort · 1 afvist, intet er ændret · 2 kommandoen er forkert.
`

const VALG = {
  proev: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const KOMMANDOER = ['indlaes', 'liste', 'fjern'] as const

interface Valg {
  readonly proev: boolean
  readonly json: boolean
}

/** Kører `fodfaeste lovtekst …`. En databasefejl, driften kan gøre noget ved, bliver til en dansk linje og udgang 1. */
export async function koerLovtekst(argumenter: readonly string[], omverden: Omverden): Promise<Udgang> {
  const laest = laesArgumenter(argumenter)
  if (typeof laest === 'string') return forkertBrug(laest, omverden)
  const { values: valgt, positionals } = laest
  const [kommando, ...resten] = positionals
  if (valgt.help === true || kommando === 'hjaelp') {
    omverden.skriv(HJAELP)
    return UDGANG.ok
  }
  try {
    return await udfoer(kommando, resten, { proev: valgt.proev === true, json: valgt.json === true }, omverden)
  } catch (fejl) {
    omverden.skrivFejl(`${databasefejl(fejl, omverden)}\n`)
    return UDGANG.afvist
  }
}

function udfoer(
  kommando: string | undefined,
  resten: readonly string[],
  valg: Valg,
  omverden: Omverden,
): Promise<Udgang> | Udgang {
  if (valg.proev && kommando !== 'indlaes') return forkertBrug('--proev bruges kun med indlaes.', omverden)
  switch (kommando) {
    case 'indlaes': {
      const [mappe, ...forMange] = resten
      if (mappe === undefined || forMange.length > 0) return forkertBrug('indlaes tager én mappe.', omverden)
      return indlaes(mappe, valg, omverden)
    }
    case 'liste':
      return resten.length > 0 ? forkertBrug('liste tager ingen argumenter.', omverden) : liste(valg, omverden)
    case 'fjern':
      // «LBK 280/2024» er ét navn, også når skallen har delt det i to.
      return resten.length === 0
        ? forkertBrug('fjern mangler navnet på en udgave, fx "LBK 280/2024".', omverden)
        : fjern(resten.join(' '), valg, omverden)
    case undefined:
      return forkertBrug('lovtekst mangler en underkommando: indlaes, liste eller fjern.', omverden)
    default: {
      const ligner = naermest(kommando, KOMMANDOER)
      const forslag = ligner === undefined ? '' : ` Mente du «lovtekst ${ligner}»?`
      return forkertBrug(`Kommandoen «lovtekst ${kommando}» findes ikke.${forslag}`, omverden)
    }
  }
}

function forkertBrug(grund: string, { skrivFejl }: Omverden): Udgang {
  skrivFejl(`${grund}\nSkriv «fodfaeste lovtekst --help» for at se, hvordan den bruges.\n`)
  return UDGANG.brug
}

function laesArgumenter(argumenter: readonly string[]) {
  try {
    return parseArgs({ args: [...argumenter], options: VALG, allowPositionals: true, strict: true })
  } catch (fejl) {
    const kode = fejl instanceof Error && 'code' in fejl ? fejl.code : undefined
    if (kode === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return 'Valgene --proev og --json har ingen værdi.'
    if (kode !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw fejl
    const kendte = Object.keys(VALG).map((navn) => `--${navn}`)
    return `Valget ${argumenter.find((a) => a.startsWith('-') && !kendte.includes(a)) ?? 'her'} findes ikke.`
  }
}

/** Én dansk besked om det, driften kan gøre noget ved. En programfejl kastes videre. */
function databasefejl(fejl: unknown, { indstillinger }: Omverden): string {
  if (kodeI(fejl) === INGEN_RET) {
    return 'Databaserollen må ikke skrive lovens ordlyd. Sæt DATABASE_EJER_URL til rollen, der ejer tabellerne.'
  }
  const tekst = startfejl(fejl, indstillinger)
  return fejl instanceof LagerFejl && fejl.kode === 'MAPPE_OPTAGET' ? `${tekst} ${STANDS_FOERST}` : tekst
}

/** PostgreSQLs kode for det, en rolle ikke må. */
const INGEN_RET = '42501'

const STANDS_FOERST =
  'Er det serveren, så stands den (Ctrl-C), kør kommandoen igen, og start den. På PostgreSQL kan serveren køre imens.'

/** Databasens kode, også når fejlen er pakket ind i en anden. */
function kodeI(fejl: unknown): string {
  if (!(fejl instanceof Error)) return ''
  if ('code' in fejl && typeof fejl.code === 'string') return fejl.code
  return kodeI(fejl.cause)
}
