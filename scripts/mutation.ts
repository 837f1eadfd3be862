// npm run mutation [-- mappe …]: ændrer koden i grund og lov ét sted ad gangen og ser, om prøverne opdager det.
// --forfra måler alt igen, --skriv skriver listen over overlevende på ny. Fejler på en overlevende uden begrundelse, på
// en begrundelse, der ikke længere er brug for, og under målet.
import { holdOp, skrivListe } from './mutation/begrundede.ts'
import { maalMappe } from './mutation/maal-mappe.ts'
import { type Mappe, findMapper } from './mutation/omfang.ts'

/** Så mange af mutanterne i en pakke skal prøverne slå ihjel. */
const MAAL = 0.9

const ORD = new Set(['--forfra', '--skriv'])
const argumenter = process.argv.slice(2)
const oensket = argumenter.filter((ord) => !ORD.has(ord))
const alle = findMapper()
const ukendt = oensket.find((navn) => !alle.some((mappe) => mappe.navn === navn))

const procent = (draebt: number, af: number): string =>
  `${((100 * draebt) / af).toFixed(1).replace('.', ',').padStart(5)} %`

const linje = (navn: string, mutanter: number, overlevende: number): string =>
  `${navn.padEnd(16)} ${String(mutanter).padStart(6)} mutanter ${String(overlevende).padStart(5)} overlevede ${procent(mutanter - overlevende, mutanter)}`

async function maal(mapper: readonly Mappe[]): Promise<boolean> {
  const ialt = new Map<string, { mutanter: number; overlevende: number }>()
  let iOrden = true
  for (const mappe of mapper) {
    const { mutanter, overlevende, genbrugt } = await maalMappe(mappe, argumenter.includes('--forfra'))
    if (mutanter.length === 0) continue
    if (argumenter.includes('--skriv')) skrivListe(mappe.navn, overlevende)
    const { ubegrundede, forbi } = holdOp(mappe.navn, overlevende)
    console.log(
      linje(mappe.navn, mutanter.length, overlevende.length) + (genbrugt > 0 ? ` (${genbrugt} fra sidst)` : ''),
    )
    for (const m of ubegrundede) console.log(`  ${m.fil}:${m.linjenr}  ${m.fra} → ${m.til}`)
    for (const grund of forbi) console.log(`  ikke længere: ${grund}`)
    iOrden &&= ubegrundede.length === 0 && forbi.length === 0
    const [pakke = ''] = mappe.navn.split('/')
    const foer = ialt.get(pakke) ?? { mutanter: 0, overlevende: 0 }
    ialt.set(pakke, { mutanter: foer.mutanter + mutanter.length, overlevende: foer.overlevende + overlevende.length })
  }
  for (const [pakke, { mutanter, overlevende }] of ialt) {
    console.log(linje(`${pakke} i alt`, mutanter, overlevende))
    iOrden &&= mutanter - overlevende >= MAAL * mutanter
  }
  return iOrden && ialt.size > 0
}

if (ukendt !== undefined) {
  console.error(`Mappen «${ukendt}» findes ikke. Vælg blandt: ${alle.map(({ navn }) => navn).join(', ')}`)
  process.exitCode = 1
} else {
  const mapper = oensket.length === 0 ? alle : oensket.flatMap((navn) => alle.filter((mappe) => mappe.navn === navn))
  try {
    if (!(await maal(mapper))) {
      console.error('En mutant overlever uden begrundelse, en begrundelse er forbi, eller målet på 90 % er ikke nået.')
      process.exitCode = 1
    }
  } catch (fejl) {
    console.error(fejl instanceof Error ? fejl.message : fejl)
    process.exitCode = 1
  }
}
