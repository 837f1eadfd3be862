// npm run mutation [-- mappe …]: ændrer koden i grund og lov ét sted ad gangen og ser, om prøverne opdager det.
// --forfra måler alt igen, --hurtig kører kun de første prøver, --skriv skriver listen over overlevende på ny. Fejler på en
// overlevende uden begrundelse, på en begrundelse, der ikke længere er brug for, på en, der ikke er afgjort, og under målet.
import { holdOp, skrivListe } from './mutation/begrundede.ts'
import type { Mutant } from './mutation/lav-mutanter.ts'
import { maalMappe } from './mutation/maal-mappe.ts'
import { type Mappe, findMapper } from './mutation/omfang.ts'

/** Så mange af mutanterne i en pakke skal prøverne slå ihjel. */
const MAAL = 0.9

const ORD = new Set(['--forfra', '--hurtig', '--skriv'])
const argumenter = process.argv.slice(2)
const oensket = argumenter.filter((ord) => !ORD.has(ord))
const alle = findMapper()
const ukendt = oensket.find((navn) => !alle.some((mappe) => mappe.navn === navn))

const procent = (draebt: number, af: number): string =>
  `${((100 * draebt) / af).toFixed(1).replace('.', ',').padStart(5)} %`

interface Antal {
  readonly mutanter: number
  readonly overlevende: number
  readonly uafgjorte: number
}

const linje = (navn: string, { mutanter, overlevende, uafgjorte }: Antal): string =>
  [
    navn.padEnd(16),
    `${String(mutanter).padStart(6)} mutanter`,
    `${String(overlevende).padStart(5)} overlevede`,
    ...(uafgjorte === 0 ? [] : [`${String(uafgjorte).padStart(5)} uafgjorte, mindst`]),
    procent(mutanter - overlevende - uafgjorte, mutanter),
  ].join(' ')

function tael(ialt: Map<string, Antal>, pakke: string, { mutanter, overlevende, uafgjorte }: Antal): void {
  const foer = ialt.get(pakke) ?? { mutanter: 0, overlevende: 0, uafgjorte: 0 }
  ialt.set(pakke, {
    mutanter: foer.mutanter + mutanter,
    overlevende: foer.overlevende + overlevende,
    uafgjorte: foer.uafgjorte + uafgjorte,
  })
}

/** Skriver listen, om der er bedt om det, og siger det, der ikke står rigtigt i den. */
function erListenRigtig(mappe: string, overlevende: readonly Mutant[]): boolean {
  if (argumenter.includes('--skriv')) skrivListe(mappe, overlevende)
  const { ubegrundede, forbi } = holdOp(mappe, overlevende)
  for (const m of ubegrundede) console.log(`  ${m.fil}:${m.linjenr}  ${m.fra} → ${m.til}`)
  for (const grund of forbi) console.log(`  ikke længere: ${grund}`)
  return ubegrundede.length === 0 && forbi.length === 0
}

async function maal(mapper: readonly Mappe[]): Promise<boolean> {
  const ialt = new Map<string, Antal>()
  const maade = { forfra: argumenter.includes('--forfra'), hurtigt: argumenter.includes('--hurtig') }
  let iOrden = true
  for (const mappe of mapper) {
    const { mutanter, overlevende, uafgjorte, genbrugt } = await maalMappe(mappe, maade)
    if (mutanter.length === 0) continue
    const antal = { mutanter: mutanter.length, overlevende: overlevende.length, uafgjorte: uafgjorte.length }
    console.log(linje(mappe.navn, antal) + (genbrugt > 0 ? ` (${genbrugt} fra sidst)` : ''))
    tael(ialt, mappe.navn.split('/')[0] ?? '', antal)
    iOrden &&= uafgjorte.length === 0
    // En mutant, der ikke er afgjort, kan endnu vise sig at overleve; så er listen hverken rigtig eller forkert.
    if (uafgjorte.length > 0) continue
    if (!erListenRigtig(mappe.navn, overlevende)) iOrden = false
  }
  for (const [pakke, antal] of ialt) {
    console.log(linje(`${pakke} i alt`, antal))
    iOrden &&= antal.mutanter - antal.overlevende - antal.uafgjorte >= MAAL * antal.mutanter
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
      console.error(
        'En mutant overlever uden begrundelse eller er ikke afgjort, en begrundelse er forbi, eller målet på 90 % er ikke nået.',
      )
      process.exitCode = 1
    }
  } catch (fejl) {
    console.error(fejl instanceof Error ? fejl.message : fejl)
    process.exitCode = 1
  }
}
