// `npm run bench`: alle budgetter i én kørsel, side om side. `npm run bench -- lov`, `-- start` eller `-- lager` tager
// den ene, `-- stilstand` viser tallene bag beslutning 0003, `-- liste` listen med 100.000 sager, `-- sagen` en sag med
// 500 hændelser.
import { maalLageret } from './lager/tilfoej.bench.ts'
import { visListen } from './lager/liste.bench.ts'
import { visSagen } from './lager/sagen.bench.ts'
import { visStilstand } from './lager/stilstand.bench.ts'
import { maalLoven } from './lov/lov.bench.ts'
import { maalStart } from './lov/start.bench.ts'
import { type Maaling, erOver } from './maaling.ts'

const MAALINGER: Readonly<Record<string, () => readonly Maaling[] | Promise<readonly Maaling[]>>> = {
  lov: maalLoven,
  start: maalStart,
  lager: maalLageret,
}

const ms = (tal: number): string => `${tal.toFixed(1)} ms`.padStart(11)

function skriv(maaling: Maaling): void {
  const { navn, median, mindst, stoerst, forhold, hoejst, hoejstMs, mbFoer, mbHoejest } = maaling
  const graense = hoejst ?? (hoejstMs === undefined ? undefined : `${hoejstMs} ms`)
  const dom = graense === undefined ? '' : erOver(maaling) ? `  OVER ${graense}` : `  holder ≤ ${graense}`
  console.log(`  ${navn.padEnd(38)} ${ms(median)}  (${ms(mindst)} –${ms(stoerst)})  ${forhold.toFixed(2)}×${dom}`)
  if (mbFoer !== undefined && mbHoejest !== undefined)
    console.log(
      `  ${''.padEnd(38)} hukommelse højst ${mbHoejest.toFixed(0)} MB, heraf ${mbFoer.toFixed(0)} MB før regningen`,
    )
}

const valgt = process.argv.slice(2)
if (valgt.includes('stilstand')) {
  await visStilstand()
} else if (valgt.includes('liste')) {
  await visListen()
} else if (valgt.includes('sagen')) {
  await visSagen()
} else {
  const navne = valgt.length === 0 ? Object.keys(MAALINGER) : valgt
  const maalt: Maaling[] = []
  for (const navn of navne) {
    const maal = MAALINGER[navn]
    if (maal === undefined)
      throw new Error(`Unknown bench ${navn}; known: ${Object.keys(MAALINGER).join(', ')}, stilstand, liste, sagen`)
    maalt.push(...(await maal()))
  }
  for (const gruppe of new Set(maalt.map((m) => m.gruppe))) {
    console.log(`\n${gruppe} (median, mindst – størst, forhold til den første)`)
    for (const maaling of maalt) if (maaling.gruppe === gruppe) skriv(maaling)
  }
  if (maalt.length === 0) throw new Error('Nothing was measured')
  if (maalt.some(erOver)) {
    console.log('\nMindst ét budget er overskredet.')
    process.exitCode = 1
  }
}
