// npm run mutation [-- mappe …]: ændrer loven ét sted ad gangen og ser, om prøverne opdager det.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bygModuler } from './mutation/byg-moduler.ts'
import { proevAlle } from './mutation/flok.ts'
import { MAPPEN, aftryk, gemUdfald, laesUdfald } from './mutation/gemte-udfald.ts'
import { type Mutant, lavMutanter } from './mutation/lav-mutanter.ts'
import { findMapper, findProever, findTekster } from './mutation/omfang.ts'
import type { Udfald } from './mutation/proevebaenk.ts'

const argumenter = process.argv.slice(2)
const forfra = argumenter.includes('--forfra')
const oensket = argumenter.filter((a) => !a.startsWith('--'))
const alleMapper = findMapper()
const mapper = alleMapper.filter(({ navn }) => oensket.length === 0 || oensket.includes(navn))
for (const navn of oensket)
  if (!alleMapper.some((m) => m.navn === navn)) {
    console.error(`Mappen ${navn} findes ikke. Vælg blandt: ${alleMapper.map((m) => m.navn).join(', ')}`)
    process.exit(1)
  }
mkdirSync(MAPPEN, { recursive: true })
for (const { navn, filer } of mapper) {
  const { kode, mutanter } = await lavMutanter(filer)
  const moduler = await bygModuler(findProever([{ navn, filer }]), kode)
  const alt = aftryk(JSON.stringify(moduler) + findTekster())
  const modulfil = path.join(MAPPEN, 'moduler.json')
  const daekningsfil = path.join(MAPPEN, 'daekning.json')
  writeFileSync(modulfil, JSON.stringify(moduler))
  rmSync(daekningsfil, { force: true })
  const udfald = new Map<Mutant, Udfald>()
  for (const fil of filer) {
    const kendte = forfra ? new Map<string, Udfald>() : laesUdfald(fil, alt)
    for (const mutant of mutanter) {
      const kendt = mutant.fil === fil ? kendte.get(mutant.noegle) : undefined
      if (kendt !== undefined) udfald.set(mutant, kendt)
    }
  }
  const mangler = mutanter.filter((m) => !udfald.has(m))
  const gem = (): void => {
    for (const fil of filer) {
      const filens = [...udfald].filter(([m]) => m.fil === fil).map(([m, u]) => [m.noegle, u] as const)
      gemUdfald(fil, alt, new Map(filens))
    }
  }
  let sidst = performance.now()
  if (mangler.length > 0)
    await proevAlle(mangler, [modulfil, daekningsfil], 2, (mutant, u) => {
      udfald.set(mutant, u)
      if (performance.now() - sidst < 5000) return
      sidst = performance.now()
      gem()
      console.error(`  ${navn} ${udfald.size}/${mutanter.length}`)
    })
  gem()
  const draebt = [...udfald.values()].filter(({ status }) => status === 'draebt').length
  console.log(`${navn.padEnd(16)} ${draebt}/${mutanter.length} ${((100 * draebt) / mutanter.length).toFixed(1)} %`)
  const overlevede = mutanter.filter((m) => udfald.get(m)?.status !== 'draebt')
  writeFileSync(
    path.join(MAPPEN, `overlevende-${navn.replaceAll('/', '-')}.txt`),
    overlevede
      .map((m) => `${udfald.get(m)?.status === 'udaekket' ? 'U' : 'O'} ${m.fil}:${m.linjenr} ${m.noegle}`)
      .join('\n'),
  )
}
