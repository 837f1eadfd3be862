import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kvitteringer } from './kvittering.ts'
import { modtag } from './modtag.ts'

let halv = ''
beforeAll(async () => {
  halv = await mkdtemp(join(tmpdir(), 'fodfaeste-modtag-'))
})
afterAll(() => rm(halv, { recursive: true }))

describe('Et dokument på vej ind', () => {
  it('skrives, mens det kommer, i dele der er delt midt i et tegn', async () => {
    const bytes = Buffer.from('Æblegrød på Ærø')
    const svar = await modtag(Readable.from([bytes.subarray(0, 1), bytes.subarray(1, 9), bytes.subarray(9)]), halv)
    expect(svar).toMatchObject({ ok: true, vaerdi: { indholdstype: 'text/plain', stoerrelse: bytes.length } })
    if (svar.ok) {
      expect(await readFile(svar.vaerdi.fil)).toEqual(bytes)
      await rm(svar.vaerdi.fil)
    }
  })

  it('standses, når det er for meget, og den, der sender, er ikke afbrudt', async () => {
    const stroem = Readable.from([Buffer.alloc(60, 'a'), Buffer.alloc(60, 'a'), Buffer.alloc(60, 'a')])
    expect(await modtag(stroem, halv, 100)).toEqual({ ok: false, afvist: 'FOR_STOR' })
    expect(stroem.destroyed).toBe(false)
    expect(await readdir(halv)).toEqual([])
  })

  it('efterlader intet, når forbindelsen brydes', async () => {
    const brudt = Readable.from(
      (async function* () {
        yield Buffer.from('halvt')
        throw new Error('aborted')
      })(),
    )
    await expect(modtag(brudt, halv)).rejects.toThrow('aborted')
    expect(await readdir(halv)).toEqual([])
  })
})

describe('Kvitteringen', () => {
  const boks = kvitteringer(new Uint8Array(32))
  const nu = new Date('2026-11-20T09:00:00Z')
  const kvitteret = {
    kommune: 'fjordby',
    sagId: 'f10d0000-0000-4000-8000-000000000007',
    person: 'nanna-fyrlys',
    aftryk: 'a'.repeat(64),
    stoerrelse: 1,
    indholdstype: 'text/plain',
    udloeber: nu.getTime() + 1,
  }

  it('gælder til den udløber, og kun med serverens egen nøgle', () => {
    const givet = boks.udsted(kvitteret)
    expect(boks.laes(givet, nu)).toEqual(kvitteret)
    expect(boks.laes(givet, new Date(kvitteret.udloeber))).toBeUndefined()
    expect(kvitteringer(new Uint8Array(32).fill(1)).laes(givet, nu)).toBeUndefined()
  })
})
