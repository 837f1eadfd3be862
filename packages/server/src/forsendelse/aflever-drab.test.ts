import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { afleverEnGang } from './aflever.ts'

const AFLEVER = fileURLToPath(new URL('./aflever.ts', import.meta.url))
/** Borgerens brev og kopien til partsrepræsentanten: to forsendelser med hver sin nøgle, den ene efter den anden. */
const DE_TO = {
  'brev.xml': '0f3c1d52-8a9e-4f0e-9d6b-3c1f2a7b8d90',
  'kopi.pdf': '1f3c1d52-8a9e-4f0e-9d6b-3c1f2a7b8d91',
} as const
const BREV = Buffer.alloc(200_000, 'brev')

/** De kald til filsystemet, en aflevering består af; hvert er et sted, hvor strømmen kan gå. */
const GREB = ['mkdir', 'writeFile', 'open', 'link', 'rename', 'rm', 'readdir'] as const

/** En proces, der afleverer og dræber sig selv lige før kaldet nummer `nr` af den slags. */
const BARN = `
  import { createRequire, syncBuiltinESMExports } from 'node:module'
  const fs = createRequire(import.meta.url)('node:fs/promises')
  const [rod, greb, nr] = process.argv.slice(1)
  const rigtig = fs[greb]
  let kaldt = 0
  fs[greb] = (...a) => {
    if (++kaldt === Number(nr)) process.kill(process.pid, 'SIGKILL')
    return rigtig(...a)
  }
  syncBuiltinESMExports()
  const { afleverEnGang } = await import(${JSON.stringify(AFLEVER)})
  for (const [fil, noegle] of Object.entries(${JSON.stringify(DE_TO)}))
    await afleverEnGang({ rod, noegle, til: rod + '/ud/' + fil, indhold: Buffer.alloc(200000, 'brev') })
  process.stdout.write('færdig ' + kaldt)
`

const roedder: string[] = []
const nyRod = (): string => {
  const rod = mkdtempSync(join(tmpdir(), 'fodfaeste-aflever-'))
  roedder.push(rod)
  return rod
}
afterAll(() => roedder.forEach((rod) => rmSync(rod, { recursive: true })))

async function koer(rod: string, greb: string, nr: number): Promise<{ readonly draebt: boolean; readonly ud: string }> {
  const barn: ChildProcess = spawn(process.execPath, ['--input-type=module', '-e', BARN, rod, greb, String(nr)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let ud = ''
  barn.stdout?.on('data', (del: Buffer) => (ud += del.toString()))
  const [, signal] = (await once(barn, 'exit')) as [number | null, string | null]
  return { draebt: signal === 'SIGKILL', ud }
}

/** Kanalen tager det, der ligger; det, den har fået, er sendt: hvor mange gange af hver. */
function tag(rod: string): readonly number[] {
  return Object.keys(DE_TO).map((navn) => {
    const fil = join(rod, 'ud', navn)
    if (!existsSync(fil)) return 0
    expect(readFileSync(fil).equals(BREV)).toBe(true)
    rmSync(fil)
    return 1
  })
}

const aflever = async (rod: string): Promise<void> => {
  for (const [fil, noegle] of Object.entries(DE_TO))
    await afleverEnGang({ rod, noegle, til: join(rod, 'ud', fil), indhold: BREV })
}

const lagt = (...gange: readonly (readonly number[])[]): readonly number[] =>
  Object.keys(DE_TO).map((_, nr) => gange.reduce((sum, en) => sum + (en[nr] ?? 0), 0))

describe('En server, der dræbes midt i at aflevere et brev og kopien af det', () => {
  it.each(GREB)(
    'lige før hvert kald til %s: begge går ud netop én gang, og intet ligger tilbage',
    async (greb) => {
      for (let nr = 1; ; nr++) {
        const rod = nyRod()
        const { draebt, ud } = await koer(rod, greb, nr)
        const foer = tag(rod)
        await aflever(rod)
        const efter = tag(rod)
        await aflever(rod)
        expect([greb, nr, lagt(foer, efter, tag(rod))]).toEqual([greb, nr, [1, 1]])
        expect(readdirSync(join(rod, '.klar'))).toEqual([])
        if (draebt) continue
        // Alle stederne er prøvet, når processen blev færdig af sig selv.
        expect(ud).toBe(`færdig ${nr - 1}`)
        return
      }
    },
    60_000,
  )

  it('mange på én gang afleverer hver én gang', async () => {
    const rod = nyRod()
    await Promise.all(Array.from({ length: 8 }, () => aflever(rod)))
    expect(tag(rod)).toEqual([1, 1])
    await aflever(rod)
    expect(tag(rod)).toEqual([0, 0])
    expect(readdirSync(join(rod, '.klar'))).toEqual([])
  })
})
