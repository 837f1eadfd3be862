// npm run lov:daekning: hver regel i loven og antallet af prøver, hvis titel nævner den. Fejler på en regel uden prøve,
// på en prøve uden regel, og når der ingen regler eller prøver var at se.
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { efterseDaekning } from './lov-daekning/efterse-daekning.ts'
import { findRegler } from './lov-daekning/find-regler.ts'
import { laesTitler } from './lov-daekning/laes-titler.ts'
import { ROD } from './node24.mjs'

const LOVEN = path.join(ROD, 'packages', 'lov', 'src')

const regler = await findRegler(LOVEN)
const filer = globSync('**/*.test.ts', { cwd: LOVEN })
const titler = filer.flatMap((fil) => laesTitler(fil, readFileSync(path.join(LOVEN, fil), 'utf8')))
const ids = regler.map(({ id }) => id)
const { antal, udenProeve, ukendte } = efterseDaekning(ids, titler)

const bredde = Math.max(0, ...ids.map((id) => id.length))
for (const { id, navn, fil } of regler)
  console.log(`${String(antal.get(id)).padStart(4)}  ${id.padEnd(bredde)}  ${navn} (${fil})`)
for (const id of udenProeve) console.error(`${id} har ingen prøve. Skriv en, hvis titel begynder med [${id}].`)
for (const id of ukendte)
  console.error(`[${id}] står i en prøve, men ingen regel hedder sådan. Ret titlen, eller skriv reglen.`)
console.log(
  `${regler.length} regler, ${titler.length} titler med id i ${filer.length} filer, ${udenProeve.length + ukendte.length} huller`,
)
process.exitCode = udenProeve.length + ukendte.length > 0 || regler.length === 0 || titler.length === 0 ? 1 : 0
