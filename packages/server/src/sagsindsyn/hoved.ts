// fodfaeste sag: startes af kommandolinjen (packages/cli/bin) i sin egen proces, som kun serverens pakke kan læse databasen.
import { userInfo } from 'node:os'
import { createInterface } from 'node:readline/promises'
import { laesIndstillinger } from '../indstillinger.ts'
import { aabnDrift } from '../store/aabn-drift.ts'
import { lavUr } from '../ur.ts'
import { koerSag } from './kommando.ts'
import { UDGANG } from './omverden.ts'

// «fodfaeste … | head» lukker røret, før alt er skrevet; det er ikke en fejl.
process.stdout.on('error', (fejl: NodeJS.ErrnoException) => {
  if (fejl.code !== 'EPIPE') throw fejl
  process.exit()
})

// Kun det, der siger, hvor databasen er, og hvilken dag et øvemiljø har: kommandoen lytter ikke på nettet.
const HVOR = ['FODFAESTE_DATA', 'FODFAESTE_DATO', 'DATABASE_URL', 'DATABASE_EJER_URL']
const indstillinger = laesIndstillinger(Object.fromEntries(HVOR.map((navn) => [navn, process.env[navn]])))
if (!indstillinger.ok) {
  process.stderr.write(`${indstillinger.afvist}\n`)
  process.exit(UDGANG.brug)
}
const { dataMappe, databaseUrl, ejerUrl, oevedag } = indstillinger.vaerdi
const ur = lavUr(() => new Date(), oevedag)

/** Svaret skrives på stdout; spørgsmålet hører ikke til det. */
async function spoerg(spoergsmaal: string): Promise<string> {
  const linjen = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await linjen.question(spoergsmaal)
  } finally {
    linjen.close()
  }
}

process.exitCode = await koerSag(process.argv.slice(2), {
  skriv: (tekst) => process.stdout.write(tekst),
  skrivFejl: (tekst) => process.stderr.write(tekst),
  ...(process.stdin.isTTY && process.stderr.isTTY ? { spoerg } : {}),
  ur,
  bruger: userInfo().username,
  aabn: () =>
    aabnDrift(
      databaseUrl === undefined
        ? { dataMappe, nu: ur.rigtigtNu() }
        : { databaseUrl, ...(ejerUrl === undefined ? {} : { ejerUrl }) },
    ),
})
