// Skriver indekset over lovene: hvilke paragraffer, stykker, numre og litra hver udgave har.
//
//   npm run lov:indeks -- MAPPE
//
// MAPPE har lovteksterne som .txt, hentet fra retsinformation.dk. Teksterne selv kommer ikke med i projektet.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { udgaverIMappe } from './lov-indeks/indeks-af-mappe.ts'
import { skrivIndeks } from './lov-indeks/skriv-indeks.ts'

const MAAL = join(import.meta.dirname, '../packages/lov/src/indeks/data')

const mappe = process.argv[2]
if (mappe === undefined) {
  console.error('Sig, hvor lovteksterne ligger: npm run lov:indeks -- MAPPE')
  process.exit(2)
}

const udgaver = udgaverIMappe(mappe)
const filer = skrivIndeks(udgaver)
mkdirSync(MAAL, { recursive: true })
for (const gammel of readdirSync(MAAL)) if (!filer.has(gammel)) rmSync(join(MAAL, gammel))
for (const [navn, indhold] of filer) writeFileSync(join(MAAL, navn), indhold)

for (const { id, love, bemaerkninger } of udgaver) {
  const antal = love.map(({ lov, paragraffer }) => `${lov} ${paragraffer.length}`).join(', ')
  console.log(`${id}: ${antal === '' ? 'ingen' : antal} paragraffer`)
  for (const bemaerkning of bemaerkninger) console.log(`  ${bemaerkning}`)
}
const tegn = [...filer.values()].reduce((sum, indhold) => sum + Buffer.byteLength(indhold), 0)
console.log(`${udgaver.length} udgaver i ${filer.size} filer, ${Math.round(tegn / 1024)} kB`)
