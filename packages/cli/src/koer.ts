import { parseArgs } from 'node:util'
import { sagsJsonSkema } from '@fodfaeste/kontrakt'
import pakke from '../package.json' with { type: 'json' }
import { HJAELP, forkertBrug, ukendtKommando } from './hjaelp.ts'
import { lov } from './kommando-lov.ts'
import { praksisAfproev } from './kommando-praksis.ts'
import { vurderFil } from './kommando-vurder.ts'
import { type Terminal, UDGANG, type Udgang } from './terminal.ts'

const VALG = {
  dato: { type: 'string' },
  json: { type: 'boolean' },
  helt: { type: 'boolean' },
  foer: { type: 'string' },
  efter: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  hjaelp: { type: 'boolean' },
  version: { type: 'boolean', short: 'v' },
} as const

/** Læser kommandolinjen og kører kommandoen. */
export async function koer(argumenter: readonly string[], terminal: Terminal): Promise<Udgang> {
  const laest = laesArgumenter(argumenter)
  if (typeof laest === 'string') return forkert(terminal, forkertBrug(laest))
  const { values: valg, positionals } = laest
  const [kommando, ...resten] = positionals
  if (valg.version === true) return skriv(terminal, `fodfaeste ${pakke.version}\n`)
  if (valg.help === true || valg.hjaelp === true) return skriv(terminal, HJAELP)
  const valgene: Valg = {
    dato: valg.dato,
    json: valg.json === true,
    helt: valg.helt === true,
    foer: valg.foer,
    efter: valg.efter,
  }
  if ((valg.foer ?? valg.efter) !== undefined && !(kommando === 'lov' && resten[0] === 'konsekvens'))
    return forkert(terminal, forkertBrug('--foer og --efter bruges kun med lov konsekvens.'))
  switch (kommando) {
    case undefined:
      return forkert(terminal, HJAELP)
    case 'hjaelp':
    case 'hjælp':
      return skriv(terminal, HJAELP)
    case 'vurder':
      return koerVurder(resten, valgene, terminal)
    case 'skema':
      return koerSkema(resten, valgene, terminal)
    case 'lov':
      return lov(resten, valgene, terminal)
    case 'lovtekst':
      // Indgangen til fodfaeste sender den til serveren, der kender databasen (beslutning 0011).
      return forkert(terminal, forkertBrug('lovtekst kan kun startes som «npx fodfaeste lovtekst …».'))
    case 'praksis':
      return koerPraksis(resten, valgene, terminal)
    default:
      return forkert(terminal, ukendtKommando(kommando))
  }
}

interface Valg {
  readonly dato: string | undefined
  readonly json: boolean
  readonly helt: boolean
  readonly foer: string | undefined
  readonly efter: string | undefined
}

function koerVurder(resten: readonly string[], valg: Valg, terminal: Terminal): Promise<Udgang> | Udgang {
  const [fil, ...forMange] = resten
  if (fil === undefined) return forkert(terminal, forkertBrug('vurder mangler navnet på en fil.'))
  if (forMange.length > 0)
    return forkert(terminal, forkertBrug(`vurder tager én fil ad gangen, ikke ${resten.length}.`))
  return vurderFil({ fil, ...valg }, terminal)
}

function koerSkema(resten: readonly string[], valg: Valg, terminal: Terminal): Udgang {
  if (resten.length > 0) return forkert(terminal, forkertBrug('skema tager ingen argumenter.'))
  if (harVurderValg(valg)) return forkert(terminal, forkertBrug(KUN_VURDER))
  return skriv(terminal, `${JSON.stringify(sagsJsonSkema(), null, 2)}\n`)
}

function koerPraksis(resten: readonly string[], valg: Valg, terminal: Terminal): Promise<Udgang> | Udgang {
  const [under, ...forMange] = resten
  if (under === undefined) return forkert(terminal, forkertBrug('praksis mangler en underkommando: praksis afproev.'))
  if (under !== 'afproev') return forkert(terminal, ukendtKommando(`praksis ${under}`, ['praksis afproev']))
  if (forMange.length > 0) return forkert(terminal, forkertBrug('praksis afproev tager ingen argumenter.'))
  if (harVurderValg(valg)) return forkert(terminal, forkertBrug(KUN_VURDER))
  return praksisAfproev(valg, terminal)
}

const KUN_VURDER = '--dato og --helt bruges kun med vurder.'

const harVurderValg = ({ dato, helt }: Valg): boolean => dato !== undefined || helt

function skriv(terminal: Terminal, tekst: string): Udgang {
  terminal.skriv(tekst)
  return UDGANG.ok
}

function forkert(terminal: Terminal, tekst: string): Udgang {
  terminal.skrivFejl(tekst)
  return UDGANG.brug
}

/** Argumenterne, eller hvad der var galt med dem, på dansk. */
function laesArgumenter(argumenter: readonly string[]) {
  try {
    return parseArgs({ args: [...argumenter], options: VALG, allowPositionals: true, strict: true })
  } catch (fejl) {
    const kode = fejl instanceof Error && 'code' in fejl ? fejl.code : undefined
    if (kode === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const kendte = Object.keys(VALG).map((navn) => `--${navn}`)
      const ukendt = argumenter.find((a) => a.startsWith('-') && a !== '-' && !kendte.includes(a.split('=')[0] ?? a))
      return `Valget ${ukendt ?? 'her'} findes ikke.`
    }
    if (kode === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      return '--dato, --foer og --efter skal have en dag: --dato 2022-03-10. De andre valg har ingen værdi.'
    throw fejl
  }
}
