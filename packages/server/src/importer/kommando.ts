import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Udfald, afvist, lykkes } from '@fodfaeste/grund'
import { type Aktoer, erRolle, naegtetRolle } from '@fodfaeste/sag'
import { driftsfejl } from '../drift/driftsfejl.ts'
import { type Omverden, UDGANG, type Udgang, medLager } from '../drift/omverden.ts'
import type { Driftslager } from '../store/aabn-drift.ts'
import { cprBoks } from '../store/cpr-boks.ts'
import { findNoeglering } from '../store/noeglering.ts'
import { importer } from './importer.ts'
import { rapportSomTekst } from './rapport.ts'

const HJAELP = `fodfaeste importer: sager og tidligere forløb fra et andet system

Brug:
  fodfaeste importer FIL --som ID [--kommune ID] [--proev] [--json]
      Læser FIL (.csv eller .json) og opretter en sag for hver række. Først prøves
      det hele: afvises en række, importeres ingen, og rapporten siger hver rækkes
      linje, kolonne, grund og hvad man gør. --proev standser efter prøven.
      --som er id'et på den, der importerer; det står ved alt i sagerne.
      --kommune kan udelades, når der kun er én.
      Køres filen igen, springes de sager over, der er importeret; en række, der er
      ændret siden, nævnes, og sagen røres ikke.
      Kolonnerne: docs/import.md.

Databasen er den, serveren bruger: datamappen i FODFAESTE_DATA, eller
DATABASE_URL med ejeren i DATABASE_EJER_URL. Bruges datamappen, skal serveren
være standset imens.

Udgangskode: 0 gjort, eller prøven fandt intet · 1 rækker er afvist eller ændret ·
2 det kunne ikke gøres.
`

const VALG = {
  som: { type: 'string' },
  kommune: { type: 'string' },
  proev: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Kører `fodfaeste importer …`. */
export async function koerImport(argumenter: readonly string[], omverden: Omverden): Promise<Udgang> {
  const laest = laesArgumenter(argumenter)
  if (typeof laest === 'string') return forkert(`${laest}\n${SE_HJAELP}`, omverden)
  const { values: valgt, positionals } = laest
  if (valgt.help === true) {
    omverden.skriv(HJAELP)
    return UDGANG.ok
  }
  const [sti, ...resten] = positionals
  if (sti === undefined || resten.length > 0) return forkert(`importer tager én fil.\n${SE_HJAELP}`, omverden)
  const bytes = await readFile(sti).catch(() => undefined)
  if (bytes === undefined) return forkert(`Filen ${sti} kan ikke læses.`, omverden)
  try {
    return await medLager(omverden, (her) => udfoer({ ...valgt, sti, bytes }, her, omverden))
  } catch (fejl) {
    return forkert(driftsfejl(fejl), omverden)
  }
}

interface Valgt {
  readonly sti: string
  readonly bytes: Uint8Array
  readonly som?: string
  readonly kommune?: string
  readonly proev?: boolean
  readonly json?: boolean
}

async function udfoer(valgt: Valgt, her: Driftslager, omverden: Omverden): Promise<Udgang> {
  const af = await findPerson(valgt, her)
  if (!af.ok) return forkert(af.afvist, omverden)
  const { lager } = her
  const { gaeldende, gamle } = await findNoeglering(omverden.noeglested, lager.installation)
  const rapport = await importer({
    lager,
    cpr: cprBoks(gaeldende, gamle),
    af: af.vaerdi,
    tidspunkt: omverden.nu,
    fil: valgt,
    proev: valgt.proev === true,
    visFremgang: (gemt, iAlt) => omverden.visFremgang(`Importerer: ${gemt}/${iAlt} sager`),
  })
  if (!rapport.ok) return forkert(`${valgt.sti}: ${rapport.afvist}`, omverden)
  const { afviste, aendrede } = rapport.vaerdi
  omverden.skriv(
    valgt.json === true ? `${JSON.stringify(rapport.vaerdi, undefined, 2)}\n` : rapportSomTekst(rapport.vaerdi),
  )
  return afviste.length + aendrede.length === 0 ? UDGANG.ok : UDGANG.fund
}

/** Den, der importerer, i kommunen: hun skal være der og have lov til det hele. */
async function findPerson({ kommune, som }: Valgt, { lager, kommuner }: Driftslager): Promise<Udfald<Aktoer, string>> {
  const [foerste, enAnden] = kommuner
  const valgt = kommune ?? (enAnden === undefined ? foerste?.id : undefined)
  const findes = kommuner.some(({ id }) => id === valgt)
  if (!findes) {
    return afvist(
      kommuner.length === 0
        ? 'Der er ingen kommuner i databasen. Start serveren, og log ind én gang først.'
        : `Vælg kommunen med --kommune: ${kommuner.map(({ id }) => id).join(', ')}.`,
    )
  }
  const personer = await lager.personer.personer(valgt ?? '')
  const person = personer.find(({ id }) => id === som)
  if (person === undefined) {
    return afvist("Skriv med --som, hvem der importerer: id'et på en, der har været logget ind i kommunen.")
  }
  const roller = person.roller.filter(erRolle)
  const naegtet = (['oprette', 'registrere', 'journalisere'] as const)
    .map((handling) => naegtetRolle(roller, handling))
    .find((nej) => nej !== undefined)
  return naegtet === undefined
    ? lykkes({ id: person.id, navn: person.navn, roller, kommune: valgt ?? '' })
    : afvist(naegtet)
}

const SE_HJAELP = 'Skriv «fodfaeste importer --help» for at se, hvordan den bruges.'

function forkert(grund: string, { skrivFejl }: Omverden): Udgang {
  skrivFejl(`${grund}\n`)
  return UDGANG.ikkeGjort
}

function laesArgumenter(argumenter: readonly string[]) {
  try {
    return parseArgs({ args: [...argumenter], options: VALG, allowPositionals: true, strict: true })
  } catch (fejl) {
    const kode = fejl instanceof Error && 'code' in fejl ? fejl.code : undefined
    if (kode === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      return 'Valgene --som og --kommune skal have et id; --proev og --json har ingen værdi.'
    }
    if (kode !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw fejl
    const kendte = Object.keys(VALG).map((navn) => `--${navn}`)
    return `Valget ${argumenter.find((a) => a.startsWith('-') && !kendte.includes(a)) ?? 'her'} findes ikke.`
  }
}
