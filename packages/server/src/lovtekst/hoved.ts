// fodfaeste lovtekst: startes af kommandolinjen (packages/cli/bin) i sin egen proces. Se beslutning 0011.
import { laesIndstillinger } from '../indstillinger.ts'
import { koerLovtekst } from './kommando.ts'

// «fodfaeste … | head» lukker røret, før alt er skrevet; det er ikke en fejl.
process.stdout.on('error', (fejl: NodeJS.ErrnoException) => {
  if (fejl.code !== 'EPIPE') throw fejl
  process.exit()
})

// Kun det, der siger, hvor databasen er: kommandoen lytter ikke på nettet og har ingen dag.
const { FODFAESTE_DATA, DATABASE_URL, DATABASE_EJER_URL } = process.env
const indstillinger = laesIndstillinger({ FODFAESTE_DATA, DATABASE_URL, DATABASE_EJER_URL })
if (!indstillinger.ok) throw new Error('The database settings cannot be refused')

process.exitCode = await koerLovtekst(process.argv.slice(2), {
  skriv: (tekst) => process.stdout.write(tekst),
  skrivFejl: (tekst) => process.stderr.write(tekst),
  nu: new Date(),
  indstillinger: indstillinger.vaerdi,
})
