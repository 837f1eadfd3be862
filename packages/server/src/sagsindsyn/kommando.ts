import { parseArgs } from 'node:util'
import { OejeblikSkema, IsoDagSkema, laesInput, naermest } from '@fodfaeste/kontrakt'
import { driftsfejl } from '../drift/driftsfejl.ts'
import { type Omverden, UDGANG, type Udgang } from './omverden.ts'
import { type Visning, vis } from './vis.ts'

const HJAELP = `fodfaeste sag: en sag i denne installation, som den var registreret

Brug:
  fodfaeste sag vis ID [--den D] [--lov D] [--siden D] [--kommune K]
                       [--formaal TEKST] [--json]
      Sagen, som den var registreret, da dagen var omme, og det, den dags lov
      svarede. ID er sagens id eller hele dens sagsnummer.
      --den D      dag, evt. med klokkeslæt: 2025-06-02 eller 2025-06-02T14:30.
                   Udeladt: nu.
      --lov D      spørg en anden dags lov.
      --siden D    vis i stedet, hvad der er anderledes siden D, og de
                   hændelser, der gjorde det.
      --kommune K  når sagsnummeret er i flere kommuner.
      --formaal T  hvorfor sagen åbnes. Det står i adgangsloggen. Udelades det,
                   spørges der.

Læsningen skrives i adgangsloggen som driftens, med formålet; kan den ikke
skrives, vises intet. Databasen er den, serveren bruger: datamappen i
FODFAESTE_DATA, eller DATABASE_URL med ejeren i DATABASE_EJER_URL. Bruges
datamappen, skal serveren være standset imens.

Udgangskode: 0 vist · 1 sagen kunne ikke vises · 2 kommandoen er forkert.
`

const VALG = {
  den: { type: 'string' },
  lov: { type: 'string' },
  siden: { type: 'string' },
  kommune: { type: 'string' },
  formaal: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const LAENGSTE_FORMAAL = 200

/** Kører `fodfaeste sag …`. En databasefejl, driften kan gøre noget ved, bliver til en dansk linje og udgang 1. */
export async function koerSag(argumenter: readonly string[], omverden: Omverden): Promise<Udgang> {
  const laest = laesArgumenter(argumenter)
  if (typeof laest === 'string') return forkertBrug(laest, omverden)
  const { values: valgt, positionals } = laest
  const [kommando, hvilken, ...resten] = positionals
  if (valgt.help === true || kommando === 'hjaelp') {
    omverden.skriv(HJAELP)
    return UDGANG.ok
  }
  if (kommando !== 'vis') return forkertBrug(ukendt(kommando), omverden)
  if (hvilken === undefined || resten.length > 0)
    return forkertBrug('vis tager én sag: dens id eller sagsnummer.', omverden)
  const galt = proevTider(valgt)
  if (galt !== undefined) return forkertBrug(galt, omverden)
  const formaal = valgt.formaal ?? (await omverden.spoerg?.('Hvorfor åbnes sagen? Det står i adgangsloggen: ')) ?? ''
  const grund = proevFormaal(formaal)
  if (grund !== undefined) return forkertBrug(grund, omverden)
  const { den, lov, siden, kommune, json = false } = valgt
  return visI({ hvilken, den, lov, siden, kommune, formaal: formaal.trim(), json }, omverden)
}

async function visI(oensket: Visning, omverden: Omverden): Promise<Udgang> {
  try {
    const her = await omverden.aabn()
    try {
      return await vis(her, oensket, omverden)
    } finally {
      await her.lager.luk()
    }
  } catch (fejl) {
    omverden.skrivFejl(`${driftsfejl(fejl)}\n`)
    return UDGANG.afvist
  }
}

function ukendt(kommando: string | undefined): string {
  if (kommando === undefined) return 'sag mangler en underkommando: vis.'
  const ligner = naermest(kommando, ['vis'])
  return `Kommandoen «sag ${kommando}» findes ikke.${ligner === undefined ? '' : ` Mente du «sag ${ligner}»?`}`
}

interface Tider {
  readonly den?: string | undefined
  readonly siden?: string | undefined
  readonly lov?: string | undefined
}

/** Dagene, som kontrakten prøver dem. */
function proevTider({ den, siden, lov }: Tider): string | undefined {
  for (const [navn, skema, vaerdi] of [
    ['--den', OejeblikSkema, den],
    ['--siden', OejeblikSkema, siden],
    ['--lov', IsoDagSkema, lov],
  ] as const) {
    if (vaerdi === undefined) continue
    const svar = laesInput(skema, vaerdi)
    if (!svar.ok) return `${navn} ${vaerdi}: ${svar.fejl.map(({ besked }) => besked).join(' ')}`
  }
  if (siden !== undefined && den !== undefined && siden.slice(0, 10) > den.slice(0, 10))
    return '--siden ligger efter --den. Byt om på dem.'
  return undefined
}

function proevFormaal(formaal: string): string | undefined {
  const skrevet = formaal.trim()
  if (skrevet === '') return 'Skriv, hvorfor sagen åbnes: --formaal "…". Det står i adgangsloggen.'
  return skrevet.length > LAENGSTE_FORMAAL ? `Formålet er for langt. Skriv højst ${LAENGSTE_FORMAAL} tegn.` : undefined
}

function forkertBrug(grund: string, { skrivFejl }: Omverden): Udgang {
  skrivFejl(`${grund}\nSkriv «fodfaeste sag --help» for at se, hvordan den bruges.\n`)
  return UDGANG.brug
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
    return `Valget ${argumenter.find((a) => a.startsWith('-') && !kendte.includes(a.split('=')[0] ?? a)) ?? 'her'} findes ikke.`
  }
}
