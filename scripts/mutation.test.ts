import { describe, expect, it } from 'vitest'
import { holdOpMod } from './mutation/begrundede.ts'
import { type Mutant, lavMutanter } from './mutation/lav-mutanter.ts'
import { findMapper } from './mutation/omfang.ts'

const aendringer = async (fil: string): Promise<readonly string[]> =>
  (await lavMutanter([fil])).mutanter.map(({ fra, til }) => `${fra} → ${til}`)

describe('Det, der ændres', () => {
  it('er hver lovdag til dagen før og dagen efter', async () => {
    const fundne = await aendringer('packages/lov/src/overgang/skaeringsdage.ts')
    expect(fundne).toEqual(expect.arrayContaining([`'2022-01-01' → "2022-01-02"`, `'2022-01-01' → "2021-12-31"`]))
  })

  it('er hvert tal til det før og det efter, også foran «as const»', async () => {
    const fundne = await aendringer('packages/lov/src/katalog.ts')
    expect(fundne).toEqual(expect.arrayContaining(['3 → 4', '3 → 2', `'112' → ""`, `'LAB' → ""`]))
  })

  it('er aldrig en tekst til mennesker og aldrig tidernes begyndelse', async () => {
    const fundne = await aendringer('packages/lov/src/lab/paragraf-112.ts')
    const strenge = fundne.filter((aendring) => /^'[^']*' →/.test(aendring))
    expect(strenge.length).toBeGreaterThan(20)
    expect(strenge.filter((streng) => /^'[^']*\s/.test(streng) || streng.includes('0001-01-01'))).toEqual([])
  })

  it('er alt i grund og lov undtagen prøverne, deres sager og indeksets data', () => {
    const filer = findMapper().flatMap((mappe) => mappe.filer)
    expect(filer).toContain('packages/grund/src/dato.ts')
    expect(filer).toContain('packages/lov/src/garanti/garanti-ur.ts')
    expect(filer.filter((fil) => /\.test\.ts$|proeve-|-proeve\.|-kontrakt\.|\/data\//.test(fil))).toEqual([])
  })
})

describe('Listen over overlevende', () => {
  const mutant = (fra: string, til: string): Mutant => ({
    nr: '1',
    fil: 'packages/lov/src/x.ts',
    noegle: '',
    linje: 'if (a < b) return a',
    linjenr: 7,
    fra,
    til,
  })
  const GRUND = {
    fil: 'packages/lov/src/x.ts',
    linje: 'if (a < b) return a',
    mutanter: ['a < b → a <= b'],
    hvorfor: 'På grænsen er de ens.',
  }

  it('dækker en overlevende, der står der med en grund', () => {
    expect(holdOpMod([GRUND], [mutant('a < b', 'a <= b')])).toEqual({ ubegrundede: [], forbi: [] })
  })

  it('dækker ikke en anden ændring på samme linje, og ikke en uden grund', () => {
    const ny = mutant('a < b', 'true')
    expect(holdOpMod([GRUND], [mutant('a < b', 'a <= b'), ny]).ubegrundede).toEqual([ny])
    expect(holdOpMod([{ ...GRUND, hvorfor: ' ' }], [mutant('a < b', 'a <= b')]).ubegrundede).toHaveLength(1)
  })

  it('siger, når en grund ikke længere er brug for', () => {
    expect(holdOpMod([GRUND], []).forbi).toHaveLength(1)
  })
})
