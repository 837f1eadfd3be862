// Skriver indekset over lovene: hvilke paragraffer, stykker, numre og litra hver udgave har.
//
//   npm run lov:indeks -- MAPPE             skriver det
//   npm run lov:indeks -- MAPPE --efterse   skriver intet, men fejler, når det ikke er præcis det, lovteksterne giver
//
// MAPPE har lovteksterne som .txt, hentet fra retsinformation.dk. Teksterne selv kommer ikke med i projektet.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

if (process.argv.includes('--efterse')) {
  const fundet = new Map(readdirSync(MAAL).map((navn) => [navn, readFileSync(join(MAAL, navn), 'utf8')]))
  const navne = new Set([...fundet.keys(), ...filer.keys()])
  const afviger = [...navne].filter((navn) => fundet.get(navn) !== filer.get(navn))
  for (const navn of afviger) console.error(`${navn} er ikke det, lovteksterne giver.`)
  console.log(`${navne.size} filer efterset, ${afviger.length} afviger`)
  process.exit(afviger.length > 0 || navne.size === 0 ? 1 : 0)
}

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
