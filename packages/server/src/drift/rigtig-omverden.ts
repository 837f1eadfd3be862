import { readFileSync } from 'node:fs'
import { BUCKETINDSTILLINGER } from '../bucketvalg.ts'
import { dokumentlagerI } from '../dokument/dokumenter.ts'
import { laesIndstillinger } from '../indstillinger.ts'
import { laesHemmelighed, laesOpsaetning } from '../login/opsaetning.ts'
import { type Udbyder, udbyderFra } from '../login/udbyder.ts'
import { aabnDrift } from '../store/aabn-drift.ts'
import { type Omverden, UDGANG } from './omverden.ts'

const HVOR = [
  'FODFAESTE_DATA',
  'FODFAESTE_NOEGLE',
  'DATABASE_URL',
  'DATABASE_EJER_URL',
  'DATABASE_KOPI_URL',
  'FODFAESTE_NOEGLE_GAMMEL',
  'FODFAESTE_KOPIER',
  ...BUCKETINDSTILLINGER,
]

/** Terminalen og den installation, miljøet peger på. Kun til hovedprogrammer. */
export function rigtigOmverden(): Omverden {
  // «fodfaeste … | head» lukker røret, før alt er skrevet; det er ikke en fejl.
  process.stdout.on('error', (fejl: NodeJS.ErrnoException) => {
    if (fejl.code !== 'EPIPE') throw fejl
    process.exit()
  })
  // Kun det, der siger, hvor databasen og dokumenterne er: kommandoen lytter ikke på nettet og har ingen dag.
  const indstillinger = laesIndstillinger(Object.fromEntries(HVOR.map((navn) => [navn, process.env[navn]])))
  if (!indstillinger.ok) {
    process.stderr.write(`${indstillinger.afvist}\n`)
    process.exit(UDGANG.ikkeGjort)
  }
  const { dataMappe, kopimappe, databaseUrl, ejerUrl, noegle, gammelNoegle } = indstillinger.vaerdi
  const oidcFil = process.env['FODFAESTE_DEMO'] === '0' ? process.env['FODFAESTE_OIDC'] : undefined
  const nu = new Date()
  let vist = 0
  return {
    skriv: (tekst) => {
      if (vist > 0) process.stderr.write(`\r${' '.repeat(vist)}\r`)
      vist = 0
      process.stdout.write(tekst)
    },
    skrivFejl: (tekst) => process.stderr.write(tekst),
    visFremgang: (linje) => {
      if (!process.stderr.isTTY) return
      process.stderr.write(`\r${linje.padEnd(vist)}`)
      vist = linje.length
    },
    nu,
    dokumenter: dokumentlagerI(indstillinger.vaerdi),
    dataMappe,
    ...(kopimappe !== undefined && { kopimappe }),
    lagerArt: databaseUrl === undefined ? 'pglite' : 'postgres',
    noeglested: { dataMappe, noegle, gammelNoegle },
    ...(oidcFil !== undefined && { udbyder: () => kommunensLogin(oidcFil) }),
    sted: indstillinger.vaerdi,
    version: laesVersion(),
    aabn: () =>
      aabnDrift(
        databaseUrl === undefined ? { dataMappe, nu } : { databaseUrl, ...(ejerUrl === undefined ? {} : { ejerUrl }) },
      ),
  }
}

function kommunensLogin(fil: string): Udbyder {
  const opsaetning = laesOpsaetning(fil)
  return udbyderFra(opsaetning, laesHemmelighed(opsaetning, process.env['FODFAESTE_OIDC_HEMMELIGHED']), () => undefined)
}

function laesVersion(): string {
  const tekst = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(tekst) as { version: string }).version
}
