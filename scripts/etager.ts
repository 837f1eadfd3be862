// Hvem importerer hvem, som tabel. Fejler på en import opad, på tværs eller forbi en indgang, og når intet blev set.
import { efterseEtager, type Eftersyn } from './etager/efterse-etager.ts'
import { ETAGER } from './etager/etagetabel.ts'
import { ROD } from './node24.mjs'

/** Rækken importerer søjlen; tallet er antal imports, «·» må ske men sker ikke, blank må ikke ske. */
function tegnTabel({ tabel }: Eftersyn): string {
  const pakker = Object.keys(ETAGER)
  const bredde = Math.max(...pakker.map((navn) => navn.length)) + 2
  const celle = (fra: string, til: string): string =>
    String(tabel.get(fra)?.get(til) ?? (ETAGER[fra]?.maaKende.includes(til) ? '·' : ''))
  const raekker = pakker.map((fra) =>
    [`  ${ETAGER[fra]?.etage} ${fra.padEnd(bredde)}`, ...pakker.map((til) => celle(fra, til).padStart(bredde))].join(
      '',
    ),
  )
  return [`    ${''.padEnd(bredde)}${pakker.map((navn) => navn.padStart(bredde)).join('')}`, ...raekker].join('\n')
}

const eftersyn = efterseEtager(ROD)
console.log(tegnTabel(eftersyn))
for (const { sted, hvad } of eftersyn.brud) console.error(`${sted}  ${hvad}`)
console.log(`${eftersyn.antalFiler} filer efterset, ${eftersyn.brud.length} brud`)
process.exitCode = eftersyn.brud.length > 0 || eftersyn.antalFiler === 0 ? 1 : 0
