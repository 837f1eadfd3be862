// Navne, længder og ord, der ikke hører til i projektet.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { efterseFil } from './navne/efterse-fil.ts'
import { ROD } from './node24.mjs'
import { projektetsFiler } from './projektets-filer.ts'

const TEKST = /\.(?:tsx?|mjs|json|ya?ml|md|css|html|sql|sh|typ)$|(?:^|\/)[^.]+$/

const filer = projektetsFiler().filter((fil) => TEKST.test(fil))
let brud = 0
for (const fil of filer) {
  for (const hvad of efterseFil(fil, readFileSync(path.join(ROD, fil), 'utf8'))) {
    console.error(`${fil}  ${hvad}`)
    brud++
  }
}
console.log(`${filer.length} filer efterset, ${brud} brud`)
process.exitCode = brud > 0 || filer.length === 0 ? 1 : 0
