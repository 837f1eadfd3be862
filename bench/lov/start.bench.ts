// Tiden fra en frisk proces beder om loven, til den kan bruges. `npm run bench -- start`
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { npm, pakLovPakker } from '../../scripts/lov-pakke/pak-lov-pakker.ts'
import { ROD } from '../../scripts/node24.mjs'
import { lyt } from '../../scripts/proces.mjs'
import { type Maaling, type Maalt, opsummer } from '../maaling.ts'

const RUNDER = 15

interface Start extends Maalt {
  /** Det, der importeres, set fra prøvemappen. */
  readonly modul: string
}

const GRUNDLINJE: Start = { navn: 'et tomt modul', modul: './tom.js' }
const MOD: readonly Start[] = [
  { navn: '@fodfaeste/lov, som den pakkes', modul: '@fodfaeste/lov', hoejstMs: 25 },
  // Sådan starter serveren og kommandolinjen i projektet: hver fil for sig, og typerne tages ud undervejs.
  {
    navn: '@fodfaeste/lov fra kilden',
    modul: pathToFileURL(path.join(ROD, 'packages', 'lov', 'src', 'index.ts')).href,
  },
]

/** Pakken i en mappe uden for projektet mod et tomt modul, hver gang i en ny proces. */
export async function maalStart(): Promise<readonly Maaling[]> {
  const mappe = mkdtempSync(path.join(tmpdir(), 'fodfaeste-start-'))
  writeFileSync(path.join(mappe, 'package.json'), '{ "name": "start", "private": true, "type": "module" }')
  writeFileSync(path.join(mappe, 'tom.js'), 'export {}\n')
  writeFileSync(
    path.join(mappe, 'tag.js'),
    'const fra = performance.now()\nawait import(process.argv[2])\nconsole.log(performance.now() - fra)\n',
  )
  await npm(['install', ...(await pakLovPakker(mappe))], mappe)
  const alle = [GRUNDLINJE, ...MOD]
  const tider = alle.map(() => [] as number[])
  // Skiftevis, så alle møder den samme maskine; den første runde varmer diskens lager op.
  for (let runde = 0; runde <= RUNDER; runde += 1) {
    for (const [nr, { modul }] of alle.entries()) {
      const tid = await tag(mappe, modul)
      if (runde > 0) tider[nr]?.push(tid)
    }
  }
  rmSync(mappe, { recursive: true })
  return alle.map((start, nr) => opsummer('Loven: start i en ny proces', start, tider[nr] ?? [], tider[0] ?? []))
}

async function tag(mappe: string, modul: string): Promise<number> {
  const { kode, tekst } = await lyt(process.execPath, ['tag.js', modul], { cwd: mappe })
  if (kode !== 0) throw new Error(`Importing ${modul} failed:\n${tekst}`)
  return Number(tekst)
}
