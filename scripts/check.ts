// npm run check: alt, der skal være i orden, før noget deles. --uden-test springer prøverne over.
import path from 'node:path'
import { TRIN } from './check/trin.ts'
import { ROD } from './node24.mjs'
import { koer } from './proces.mjs'

const sekunder = (siden: number): string => `${((performance.now() - siden) / 1000).toFixed(1).replace('.', ',')} s`

const fejlede: string[] = []
for (const { navn, hjaelp, koer: koerTrin } of TRIN) {
  const start = performance.now()
  const { kode, tekst, antalFiler } = await koerTrin()
  const iOrden = kode === 0 && antalFiler > 0
  console.log(
    `${iOrden ? '✔' : '✘'} ${navn.padEnd(8)} ${String(antalFiler).padStart(5)} filer ${sekunder(start).padStart(8)}`,
  )
  if (!iOrden || navn === 'Etager') console.log(tekst.trimEnd())
  if (iOrden) continue
  console.log(antalFiler === 0 ? `${navn} så ingen filer, og det er en fejl.\n` : `→ ${hjaelp}\n`)
  fejlede.push(navn)
}

if (!process.argv.includes('--uden-test')) {
  const start = performance.now()
  const kode = await koer(process.execPath, [path.join(ROD, 'scripts', 'test.mjs')])
  console.log(`${kode === 0 ? '✔' : '✘'} Prøver ${sekunder(start)}`)
  if (kode !== 0) fejlede.push('Prøver')
}

if (fejlede.length > 0) console.error(`\nIkke i orden: ${fejlede.join(', ')}`)
process.exitCode = fejlede.length > 0 ? 1 : 0
