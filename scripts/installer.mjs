// Sørger for, at node_modules svarer til package-lock.json. Koster få millisekunder, når intet mangler.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ROD } from './node24.mjs'
import { koer } from './proces.mjs'

// Advarslerne om den ældre Node, der kun starter os, er uden betydning: alt andet kører på Node 24.
const CI = ['ci', '--loglevel=error']

const STDERR = ['ignore', 2, 2]

const laesPakker = (fil) => JSON.parse(readFileSync(path.join(ROD, fil), 'utf8')).packages

/** Er hver pakke i låsefilen installeret i netop den version? npm skriver selv, hvad der ligger i node_modules. */
function erInstalleret() {
  let findes
  try {
    findes = laesPakker('node_modules/.package-lock.json')
  } catch {
    return false
  }
  return Object.entries(laesPakker('package-lock.json')).every(([sti, oensket]) => {
    if (!sti.startsWith('node_modules/')) return true
    const fundet = findes[sti]
    // En valgfri pakke til en anden maskine mangler med rette.
    if (fundet === undefined) return oensket.optional === true || oensket.devOptional === true || oensket.peer === true
    return fundet.version === oensket.version && fundet.link === oensket.link
  })
}

/** Henter det, der mangler, med `npm ci`. Standser processen, når det ikke lykkes. */
export async function sikrInstalleret() {
  if (erInstalleret()) return
  // Alt herfra går på stderr: stdout hører svaret til (fodfaeste … --json).
  console.error('Henter det, projektet bruger (npm ci). Det sker kun første gang, og når noget er skiftet ud.')
  // npm fortæller sine scripts, hvor den selv ligger; på Windows kan «npm» ikke startes uden en skal.
  const npm = process.env.npm_execpath
  const kode = npm
    ? await koer(process.execPath, [npm, ...CI], { stdio: STDERR })
    : await koer('npm', CI, { stdio: STDERR })
  if (kode === 0) return
  console.error('npm ci lykkedes ikke. Se beskeden ovenfor; er der forbindelse til nettet?')
  process.exit(kode)
}
