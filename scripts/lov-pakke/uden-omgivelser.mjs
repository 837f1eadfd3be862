// Kører loven i en verden uden Node og uden browser: kun JavaScript selv. Kan den det, kan den køre hvor som helst.
// node --experimental-vm-modules uden-omgivelser.mjs MAPPE, hvor MAPPE/node_modules har pakkerne.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'

const mappe = process.argv[2]
const verden = vm.createContext(Object.create(null))
const moduler = new Map()

/** Filen bag et navn: en af pakkens indgange, eller en nabo til den fil, der spørger. */
function find(navn, spoerger) {
  if (navn.startsWith('.')) return path.resolve(path.dirname(spoerger), navn)
  const [, pakken, indgang] = /^(@fodfaeste\/(?:grund|lov))(\/.+)?$/.exec(navn) ?? []
  if (pakken === undefined) throw new Error(`The law imports ${navn}`)
  const mappen = path.join(mappe, 'node_modules', pakken)
  const { exports } = JSON.parse(readFileSync(path.join(mappen, 'package.json'), 'utf8'))
  return path.join(mappen, exports[`.${indgang ?? ''}`].default)
}

function laes(navn, { identifier }) {
  const fil = find(navn, identifier)
  const modul =
    moduler.get(fil) ?? new vm.SourceTextModule(readFileSync(fil, 'utf8'), { context: verden, identifier: fil })
  moduler.set(fil, modul)
  return modul
}

const brug = new vm.SourceTextModule(
  `import { dato } from '@fodfaeste/grund'
   import { REGLER, TOMT_GRUNDLAG, hvorforIkke, visVurdering, vurder, vurderSag } from '@fodfaeste/lov'
   import { visRegel } from '@fodfaeste/lov/regelbog'
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
