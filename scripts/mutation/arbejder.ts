// Én proces, der prøver mutanter, én ad gangen, som den får dem. Startes af flok.ts.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Moduler } from './byg-moduler.ts'
import type { Mutant } from './lav-mutanter.ts'
import type { Daekning } from './loebende-daekning.ts'
import { lavProevebaenk } from './proevebaenk.ts'

const [modulfil = '', daekningsfil = ''] = process.argv.slice(2)
const baenk = lavProevebaenk(JSON.parse(readFileSync(modulfil, 'utf8')) as Moduler)

async function daekning(): Promise<Daekning> {
  if (existsSync(daekningsfil)) return JSON.parse(readFileSync(daekningsfil, 'utf8')) as Daekning
  const maalt = await baenk.maalDaekning()
  writeFileSync(daekningsfil, JSON.stringify(maalt))
  return maalt
}

try {
  const maalt = await daekning()
  process.on('message', (mutant: Mutant) => {
    void baenk.proev(mutant, maalt).then((udfald) => process.send?.(udfald))
  })
  process.on('disconnect', () => process.exit())
  process.send?.('klar')
} catch (fejl) {
  console.error(fejl)
  process.exit(1)
}
