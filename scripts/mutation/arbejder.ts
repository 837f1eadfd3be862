// Én proces, der prøver mutanter, én ad gangen, som den får dem. Startes af flok.ts.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Moduler } from './byg-moduler.ts'
import type { Spoergsmaal } from './flok.ts'
import type { Daekning } from './loebende-daekning.ts'
import { maalDaekning } from './maal-daekning.ts'
import { proevMutant } from './proev-mutant.ts'
import { lavProevebaenk } from './proevebaenk.ts'

const [modulfil = '', daekningsfil = ''] = process.argv.slice(2)
const baenk = lavProevebaenk(JSON.parse(readFileSync(modulfil, 'utf8')) as Moduler)

/** Den første, der startes, måler; de næste læser, hvad den fandt. */
async function hentDaekning(): Promise<Daekning> {
  if (existsSync(daekningsfil)) return JSON.parse(readFileSync(daekningsfil, 'utf8')) as Daekning
  const daekning = await maalDaekning(baenk)
  writeFileSync(daekningsfil, JSON.stringify(daekning))
  return daekning
}

try {
  const daekning = await hentDaekning()
  process.on('message', ({ mutant, hurtigt }: Spoergsmaal) => {
    // Er den, der spurgte, standset imens, er der ingen at svare.
    void proevMutant(baenk, mutant, daekning, hurtigt).then((udfald) => process.connected && process.send?.(udfald))
  })
  process.on('disconnect', () => process.exit())
  process.send?.('klar')
} catch (fejl) {
  console.error(fejl)
  process.exit(1)
}
