// Kører loven i en verden uden Node og uden browser: kun JavaScript selv. Kan den det, kan den køre hvor som helst.
// node --experimental-vm-modules uden-omgivelser.mjs MAPPE, hvor MAPPE/node_modules har pakkerne.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'

const mappe = process.argv[2]
const verden = vm.createContext(Object.create(null))
const moduler = new Map()

function laes(navn) {
  const fundet = moduler.get(navn)
  if (fundet !== undefined) return fundet
  if (!/^@fodfaeste\/(?:grund|lov)$/.test(navn)) throw new Error(`The law imports ${navn}`)
  const fil = path.join(mappe, 'node_modules', navn, 'dist', 'index.js')
  const modul = new vm.SourceTextModule(readFileSync(fil, 'utf8'), { context: verden, identifier: navn })
  moduler.set(navn, modul)
  return modul
}

const brug = new vm.SourceTextModule(
  `import { dato } from '@fodfaeste/grund'
   import { REGLER, TOMT_GRUNDLAG, hvorforIkke, visRegel, visVurdering, vurder, vurderSag } from '@fodfaeste/lov'
   const dag = dato('2024-04-01')
   vurderSag({ maalgruppe: TOMT_GRUNDLAG }, dag)
   hvorforIkke(TOMT_GRUNDLAG, dag)
   for (const regel of REGLER) visRegel(regel, dag)
   export const svar = visVurdering(vurder(TOMT_GRUNDLAG, dag)).konklusion.kode`,
  { context: verden, identifier: 'brug' },
)
await brug.link(laes)
await brug.evaluate()
console.log(brug.namespace.svar)
