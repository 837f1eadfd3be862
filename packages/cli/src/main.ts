import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { isatty } from 'node:tty'
import { type Dato, dato } from '@fodfaeste/grund'
import { filerI } from './filer-i.ts'
import { koer } from './koer.ts'
import type { Terminal } from './terminal.ts'

const SMALLEST = 40
const BREDEST = 100

/** Dags dato i Danmark. Det eneste sted i kommandolinjen, der ser på uret. */
function idag(): Dato {
  return dato(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date()))
}

/** Farver, når nogen ser på det: NO_COLOR vinder altid, FORCE_COLOR over, at der ikke er en skærm. */
function brugFarver({ NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '0') return true
  // stdout.isTTY is undefined in a pipe; the colour library would then guess, and guess yes under CI.
  return isatty(process.stdout.fd) && TERM !== 'dumb'
}

const terminal: Terminal = {
  skriv: (tekst) => process.stdout.write(tekst),
  skrivFejl: (tekst) => process.stderr.write(tekst),
  bredde: Math.min(BREDEST, Math.max(SMALLEST, process.stdout.columns ?? BREDEST)),
  farver: brugFarver(process.env),
  idag: idag(),
  filerI,
  laes: (sti) => (sti === '-' ? text(process.stdin) : readFile(sti, 'utf8')),
}

// «fodfaeste … | head» lukker røret, før alt er skrevet; det er ikke en fejl.
process.stdout.on('error', (fejl: NodeJS.ErrnoException) => {
  if (fejl.code !== 'EPIPE') throw fejl
  process.exit()
})

process.exitCode = await koer(process.argv.slice(2), terminal)
