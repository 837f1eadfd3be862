import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { rydHalve } from './modtag.ts'

const MODTAG = fileURLToPath(new URL('./modtag.ts', import.meta.url))

/** En proces, der tager imod en fil, som aldrig bliver færdig, og siger til, når den er begyndt. */
const BARN = `
  import { readdirSync } from 'node:fs'
  import { PassThrough } from 'node:stream'
  const { modtag } = await import(${JSON.stringify(MODTAG)})
  const stroem = new PassThrough()
  void modtag(stroem, process.argv[1])
  stroem.write(Buffer.alloc(300000, 'a'))
  const vent = setInterval(() => {
    if (readdirSync(process.argv[1]).length > 0) { clearInterval(vent); process.stdout.write('begyndt') }
  }, 5)
  setInterval(() => {}, 1000)
`

describe('En forsendelse, der dræbes midt i det hele', () => {
  it('efterlader intet dokument, og det halve ryddes væk, når det er opgivet', async () => {
    const rod = mkdtempSync(join(tmpdir(), 'fodfaeste-drab-'))
    const halv = join(rod, '.halv')
    const barn = spawn(process.execPath, ['--input-type=module', '-e', BARN, halv], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(barn.stdout, 'data')
    barn.kill('SIGKILL')
    await once(barn, 'exit')
    expect(readdirSync(rod)).toEqual(['.halv'])
    const [rest = ''] = readdirSync(halv)
    expect(rest).not.toBe('')

    const nu = new Date()
    await rydHalve(halv, nu)
    expect(readdirSync(halv)).toEqual([rest])
    const igaar = new Date(nu.getTime() - 25 * 60 * 60 * 1000)
    utimesSync(join(halv, rest), igaar, igaar)
    await rydHalve(halv, nu)
    expect(readdirSync(halv)).toEqual([])
    rmSync(rod, { recursive: true })
  })
})
