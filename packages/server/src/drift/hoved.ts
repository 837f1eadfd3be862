// fodfaeste drift: startes af kommandolinjen (packages/cli/bin) i sin egen proces, som kun serverens pakke kan læse databasen.
import { dokumentlagerI } from '../dokument/dokumenter.ts'
import { BUCKETINDSTILLINGER } from '../bucketvalg.ts'
import { laesIndstillinger } from '../indstillinger.ts'
import { laesHemmelighed, laesOpsaetning } from '../login/opsaetning.ts'
import { type Udbyder, udbyderFra } from '../login/udbyder.ts'
import { aabnDrift } from '../store/aabn-drift.ts'
import { koerDrift } from './kommando.ts'
import { UDGANG } from './omverden.ts'

// «fodfaeste … | head» lukker røret, før alt er skrevet; det er ikke en fejl.
process.stdout.on('error', (fejl: NodeJS.ErrnoException) => {
  if (fejl.code !== 'EPIPE') throw fejl
  process.exit()
})

// Kun det, der siger, hvor databasen, nøglen og dokumenterne er: kommandoen lytter ikke på nettet og har ingen dag.
const HVOR = [
  'FODFAESTE_DATA',
  'DATABASE_URL',
  'DATABASE_EJER_URL',
  'FODFAESTE_NOEGLE',
  'FODFAESTE_NOEGLE_GAMMEL',
  ...BUCKETINDSTILLINGER,
]
const indstillinger = laesIndstillinger(Object.fromEntries(HVOR.map((navn) => [navn, process.env[navn]])))
if (!indstillinger.ok) {
  process.stderr.write(`${indstillinger.afvist}\n`)
  process.exit(UDGANG.ikkeGjort)
}
const { dataMappe, databaseUrl, ejerUrl, noegle, gammelNoegle } = indstillinger.vaerdi
const nu = new Date()

const oidcFil = process.env['FODFAESTE_DEMO'] === '0' ? process.env['FODFAESTE_OIDC'] : undefined

function kommunensLogin(fil: string): Udbyder {
  const opsaetning = laesOpsaetning(fil)
  return udbyderFra(opsaetning, laesHemmelighed(opsaetning, process.env['FODFAESTE_OIDC_HEMMELIGHED']), () => undefined)
}

let vist = 0
function visFremgang(linje: string): void {
  if (!process.stderr.isTTY) return
  process.stderr.write(`\r${linje.padEnd(vist)}`)
  vist = linje.length
}

process.exitCode = await koerDrift(process.argv.slice(2), {
  skriv: (tekst) => {
    if (vist > 0) process.stderr.write(`\r${' '.repeat(vist)}\r`)
    vist = 0
    process.stdout.write(tekst)
  },
  skrivFejl: (tekst) => process.stderr.write(tekst),
  visFremgang,
  nu,
  dokumenter: dokumentlagerI(indstillinger.vaerdi),
  dataMappe,
  lagerArt: databaseUrl === undefined ? 'pglite' : 'postgres',
  noeglested: { dataMappe, noegle, gammelNoegle },
  ...(oidcFil !== undefined && { udbyder: () => kommunensLogin(oidcFil) }),
  aabn: () =>
    aabnDrift(
      databaseUrl === undefined ? { dataMappe, nu } : { databaseUrl, ...(ejerUrl === undefined ? {} : { ejerUrl }) },
    ),
})
