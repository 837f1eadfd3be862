import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { efterseDaekning } from './lov-daekning/efterse-daekning.ts'
import { findRegler } from './lov-daekning/find-regler.ts'
import { laesTitler } from './lov-daekning/laes-titler.ts'
import { ROD } from './node24.mjs'

describe('Ids i prøvernes titler', () => {
  it.each([
    { kilde: "it('[LAB-112-3] præcis seks år er ikke mindre', f)", ids: ['LAB-112-3'] },
    { kilde: "it.each([1])('[LSP-1a] $sag', f)", ids: ['LSP-1a'] },
    { kilde: "describe('[LAB-114-3] [LAB-114-4] mellem 40 og 50', f)", ids: ['LAB-114-3', 'LAB-114-4'] },
    { kilde: 'it(`[LAB-112-1-nr-2] ${navn}`, f)', ids: ['LAB-112-1-nr-2'] },
    { kilde: "it('uden id', f)", ids: [] },
    { kilde: "it('nævner [LAB-112-3] midt i', f)", ids: [] },
    { kilde: "const tekst = '[LAB-112-3] er ikke en titel'", ids: [] },
    { kilde: "// it('[LAB-112-3] sprunget over', f)", ids: [] },
  ])('$kilde', ({ kilde, ids }) => {
    expect(laesTitler('a.test.ts', kilde)).toEqual(ids)
  })
})

describe('Dækningen', () => {
  const regler = ['LAB-114-4', 'LAB-114-4-pension', 'LSP-1a']

  it('tæller prøver hos reglen, også prøver af et led i den', () => {
    const { antal } = efterseDaekning(regler, [
      'LAB-114-4',
      'LAB-114-4-foerste',
      'LAB-114-4-pension',
      'LAB-114-4-pension-A',
    ])
    expect(Object.fromEntries(antal)).toEqual({ 'LAB-114-4': 2, 'LAB-114-4-pension': 2, 'LSP-1a': 0 })
  })

  it('finder reglen uden prøve og prøven uden regel', () => {
    const { udenProeve, ukendte } = efterseDaekning(regler, ['LAB-114-4', 'LAB-114-4-pension', 'LAB-114', 'LSP-1ab'])
    expect(udenProeve).toEqual(['LSP-1a'])
    expect(ukendte).toEqual(['LAB-114', 'LSP-1ab'])
  })

  it('finder reglerne i lovens filer, også overgangsreglerne', async () => {
    const ids = (await findRegler(path.join(ROD, 'packages', 'lov', 'src'))).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['LAB-112-1', 'LAB-114-4-pension', 'LSP-1a', 'LOV-1160-7-4']))
    expect(ids).toEqual([...new Set(ids)])
  })
})

describe('Loven', () => {
  it('har en prøve til hver regel og en regel til hver prøve', () => {
    expect(() =>
      execFileSync(process.execPath, [path.join(ROD, 'scripts', 'lov-daekning.ts')], { stdio: 'pipe' }),
    ).not.toThrow()
  })
})
