import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
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

async function alle(aftryk: AsyncIterable<string>): Promise<readonly string[]> {
  const fundne: string[] = []
  for await (const et of aftryk) fundne.push(et)
  return fundne
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

  it('kan ses efter for det, der er sendt for længe siden, og kun det fjernes', async () => {
    const filer = ['et', 'to', 'tre', 'fire', 'fem'].map((tekst) => Buffer.from(tekst))
    for (const fil of filer) await lav().optag('gammelby', aftrykAf(fil), await paaDisken(fil))
    await lav().optag('nyby', aftrykAf(Buffer.from('et')), await paaDisken(Buffer.from('et')))
    const [foer, nu] = [new Date(Date.now() - 60_000), new Date(Date.now() + 60_000)]
    const fundne = async (oejeblik: Date) => (await alle(lav().sendtFoer('gammelby', oejeblik))).toSorted()
    expect(await fundne(foer)).toEqual([])
    expect(await fundne(nu)).toEqual(filer.map(aftrykAf).toSorted())
    const [aftryk = ''] = await fundne(nu)
    expect(await lav().fjernSendtFoer('gammelby', aftryk, foer)).toBe(false)
    expect(await lav().findes('gammelby', aftryk)).toBe(true)
    expect(await lav().fjernSendtFoer('gammelby', aftryk, nu)).toBe(true)
    expect(await lav().fjernSendtFoer('gammelby', aftryk, nu)).toBe(false)
    expect(await lav().findes('gammelby', aftryk)).toBe(false)
    expect(await lav().findes('nyby', aftrykAf(Buffer.from('et')))).toBe(true)
    for (const et of [...(await fundne(nu)), aftrykAf(Buffer.from('et'))]) {
      await lav().fjern('gammelby', et)
      await lav().fjern('nyby', et)
    }
  })

  it('er lige sendt, når det sendes igen', async () => {
    const igen = Buffer.from('Sendt igen')
    await lav().optag('igenby', aftrykAf(igen), await paaDisken(igen))
    const imellem = new Date(Date.now() + 1100)
    await new Promise((videre) => setTimeout(videre, 2200))
    await lav().optag('igenby', aftrykAf(igen), await paaDisken(igen))
    expect(await lav().fjernSendtFoer('igenby', aftrykAf(igen), imellem)).toBe(false)
    await lav().fjern('igenby', aftrykAf(igen))
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

  it('siger, om den gemmer versioner, og det, nøglen ikke må se, siges uden hemmeligheder', async () => {
    const lager = bucketlager(s3.bucket)
    expect(await lager.versioner?.()).toBe(false)
    s3.versioneret = true
    expect(await lager.versioner?.()).toBe(true)
    s3.naegt.add('liste').add('versioner')
    await expect(lager.versioner?.()).rejects.toThrow('403')
    await expect(alle(lager.sendtFoer('fjordby', new Date()))).rejects.toThrow('403')
    s3.naegt.clear()
  })

  it('siger nej til en forkert nøgle, og fejlen nævner den ikke', async () => {
    const lager = bucketlager({ ...s3.bucket, hemmelighed: 'en-anden' })
    const fejl = await lager.aabn('fjordby', AFTRYK).catch((nej: unknown) => String(nej))
    expect(fejl).toContain('403')
    expect(fejl).not.toContain('en-anden')
    await expect(lager.optag('fjordby', AFTRYK, await paaDisken(TEKST))).rejects.toThrow('403')
  })
})

it('en mappe, hvor en oprydning blev dræbt midt i det, har det hele igen næste gang', async () => {
  const [fil, lager] = [Buffer.from('Lagt til side'), mappelager(join(rod, 'mappe'))]
  const aftryk = aftrykAf(fil)
  await lager.optag('draebtby', aftryk, await paaDisken(fil))
  const plads = join(rod, 'mappe', 'draebtby', aftryk.slice(0, 2), aftryk)
  await rename(plads, `${plads}.til-side`)
  expect(await alle(lager.sendtFoer('draebtby', new Date(0)))).toEqual([])
  expect(await lager.findes('draebtby', aftryk)).toBe(true)
})

it('en mappe har kun hele filer med navn', async () => {
  expect(await readdir(join(rod, 'mappe', 'fjordby'))).toEqual([AFTRYK.slice(0, 2)])
})
