import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bucketlager } from './bucketlager.ts'
import type { Dokumentlager } from './dokumentlager.ts'
import { mappelager } from './mappelager.ts'
import { type Proevebucket, proevebucket } from './proevebucket.ts'

const TEKST = Buffer.from('Aftalt: to timer på Ærø.')
const aftrykAf = (indhold: Buffer) => createHash('sha256').update(indhold).digest('hex')
const AFTRYK = aftrykAf(TEKST)

let rod = ''
let s3: Proevebucket
beforeAll(async () => {
  rod = await mkdtemp(join(tmpdir(), 'fodfaeste-lager-'))
  s3 = await proevebucket()
})
afterAll(async () => {
  await s3.luk()
  await rm(rod, { recursive: true })
})

async function paaDisken(indhold: Buffer): Promise<string> {
  const fil = join(rod, `paa-vej-${Math.random()}`)
  await writeFile(fil, indhold)
  return fil
}

describe.each<[string, () => Dokumentlager]>([
  ['en mappe', () => mappelager(join(rod, 'mappe'))],
  ['en bucket', () => bucketlager(s3.bucket)],
])('Dokumenter i %s', (_navn, lav) => {
  it('optages én gang, også når det samme kommer igen, og den sendte fil er væk', async () => {
    for (const fil of [await paaDisken(TEKST), await paaDisken(TEKST)]) {
      await lav().optag('fjordby', AFTRYK, fil)
      expect(existsSync(fil)).toBe(false)
    }
    const aabnet = await lav().aabn('fjordby', AFTRYK)
    expect(aabnet?.stoerrelse).toBe(TEKST.length)
    expect(aabnet && (await buffer(aabnet.stroem))).toEqual(TEKST)
  })

  it('er kommunens egne, og det, der ikke er der, er der ikke', async () => {
    expect(await lav().aabn('naboby', AFTRYK)).toBeUndefined()
    expect(await lav().aabn('fjordby', 'b'.repeat(64))).toBeUndefined()
  })

  it('fjernes for altid, kun den ene kommunes, og en gang til er også i orden', async () => {
    const andet = Buffer.from('Skal slettes')
    const aftryk = aftrykAf(andet)
    for (const kommune of ['bakkeby', 'naboby']) await lav().optag(kommune, aftryk, await paaDisken(andet))
    await lav().fjern('naboby', aftryk)
    await lav().fjern('naboby', aftryk)
    expect(await lav().aabn('naboby', aftryk)).toBeUndefined()
    const bevaret = await lav().aabn('bakkeby', aftryk)
    expect(bevaret && (await buffer(bevaret.stroem))).toEqual(andet)
    await lav().fjern('bakkeby', aftryk)
    await expect(lav().fjern('..', aftryk)).rejects.toThrow('Not a document address')
  })

  it('nås ikke med noget, der ikke er et aftryk', async () => {
    await expect(lav().aabn('fjordby', '../../noegle')).rejects.toThrow('Not a document address')
    await expect(lav().aabn('..', AFTRYK)).rejects.toThrow('Not a document address')
  })
})

describe('En bucket', () => {
  it('har hvert dokument ét sted, efter kommune og aftryk', () => {
    expect([...s3.indhold.keys()]).toEqual([`fjordby/${AFTRYK.slice(0, 2)}/${AFTRYK}`])
  })

  it('tager ikke imod noget andet end det, aftrykket er af, og filen bliver hos den, der sendte', async () => {
    const fil = await paaDisken(Buffer.from('noget andet'))
    const andet = aftrykAf(Buffer.from('det rigtige'))
    await expect(bucketlager(s3.bucket).optag('fjordby', andet, fil)).rejects.toThrow('400')
    expect(s3.indhold.size).toBe(1)
    expect((await readFile(fil)).toString()).toBe('noget andet')
  })

  it('siger nej til en forkert nøgle, og fejlen nævner den ikke', async () => {
    const lager = bucketlager({ ...s3.bucket, hemmelighed: 'en-anden' })
    const fejl = await lager.aabn('fjordby', AFTRYK).catch((nej: unknown) => String(nej))
    expect(fejl).toContain('403')
    expect(fejl).not.toContain('en-anden')
    await expect(lager.optag('fjordby', AFTRYK, await paaDisken(TEKST))).rejects.toThrow('403')
  })
})

it('en mappe har kun hele filer med navn', async () => {
  expect(await readdir(join(rod, 'mappe', 'fjordby'))).toEqual([AFTRYK.slice(0, 2)])
})
