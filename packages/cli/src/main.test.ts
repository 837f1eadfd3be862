import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROD = fileURLToPath(new URL('../../../', import.meta.url))
const BIN = fileURLToPath(new URL('../bin/fodfaeste.mjs', import.meta.url))
const MAIN = fileURLToPath(new URL('main.ts', import.meta.url))

function fodfaeste(
  argumenter: readonly string[],
  { ind = '', miljoe = {} }: { ind?: string; miljoe?: Record<string, string> } = {},
) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env
  return spawnSync(process.execPath, [MAIN, ...argumenter], {
    cwd: ROD,
    input: ind,
    encoding: 'utf8',
    env: { ...env, ...miljoe },
  })
}

describe('Programmet selv', () => {
  it('vurderer en fil: udgang 0, svar på stdout, intet på stderr, ingen farver i et rør', () => {
    const { status, stdout, stderr } = fodfaeste(['vurder', 'eksempler/praksis-2022/03.json'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('✗ Kommunen kan ikke kræve')
    expect(stdout).not.toContain('\u001B')
  })

  it('et rør er også uden farver, når CI er sat', () => {
    const { stdout } = fodfaeste(['vurder', 'eksempler/praksis-2022/03.json'], { miljoe: { CI: 'true' } })
    expect(stdout).toContain('✗ Kommunen kan ikke kræve')
    expect(stdout).not.toContain('\u001B')
  })

  it('læser fra standard ind og afviser med udgang 2', () => {
    const { status, stdout, stderr } = fodfaeste(['vurder', '-'], { ind: '{"a":1,}' })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('linje 1, kolonne 8')
  })

  it('NO_COLOR vinder over FORCE_COLOR', () => {
    const fil = 'eksempler/praksis-2022/03.json'
    expect(fodfaeste(['vurder', fil], { miljoe: { FORCE_COLOR: '1' } }).stdout).toContain('\u001B[')
    expect(fodfaeste(['vurder', fil], { miljoe: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).not.toContain('\u001B')
  })

  it('--version er pakkens', () => {
    expect(fodfaeste(['--version']).stdout).toMatch(/^fodfaeste \d+\.\d+\.\d+\n$/)
  })

  it('lovtekst er serverens egen kommando: udgangskode og tekst kommer uændret igennem', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, 'lovtekst'], { encoding: 'utf8' })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('lovtekst mangler en underkommando')
    const hjaelp = spawnSync(process.execPath, [BIN, 'lovtekst', '--help'], { encoding: 'utf8' })
    expect(hjaelp).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('docs/lovtekst.md') as string,
    })
  })

  it('en ukendt kommando er udgang 2', () => {
    expect(fodfaeste(['ukendt']).status).toBe(2)
  })
})
