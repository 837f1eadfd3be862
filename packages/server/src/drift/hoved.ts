// fodfaeste drift: startes af kommandolinjen (packages/cli/bin) i sin egen proces, som kun serverens pakke kan læse databasen.
import { readFileSync } from 'node:fs'
import { dokumentlagerI } from '../dokument/dokumenter.ts'
import { laesIndstillinger } from '../indstillinger.ts'
import { aabnDrift } from '../store/aabn-drift.ts'
import { koerDrift } from './kommando.ts'

// «fodfaeste … | head» lukker røret, før alt er skrevet; det er ikke en fejl.
process.stdout.on('error', (fejl: NodeJS.ErrnoException) => {
  if (fejl.code !== 'EPIPE') throw fejl
  process.exit()
})

// Kun det, der siger, hvor databasen er: kommandoen lytter ikke på nettet og har ingen dag.
const { FODFAESTE_DATA, FODFAESTE_NOEGLE, DATABASE_URL, DATABASE_EJER_URL, DATABASE_KOPI_URL } = process.env
const valgte = { FODFAESTE_DATA, FODFAESTE_NOEGLE, DATABASE_URL, DATABASE_EJER_URL, DATABASE_KOPI_URL }
const indstillinger = laesIndstillinger(valgte)
if (!indstillinger.ok) throw new Error('The database settings cannot be refused')
const { dataMappe, databaseUrl, ejerUrl } = indstillinger.vaerdi
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}
const nu = new Date()

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
  dokumenter: dokumentlagerI(dataMappe),
  sted: indstillinger.vaerdi,
  version,
  aabn: () =>
    aabnDrift(
      databaseUrl === undefined ? { dataMappe, nu } : { databaseUrl, ...(ejerUrl === undefined ? {} : { ejerUrl }) },
    ),
})
