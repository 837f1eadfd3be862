import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bucketlager } from '../dokument/bucketlager.ts'
import { type Proevebucket, proevebucket } from '../dokument/proevebucket.ts'
import { koerDrift } from '../drift/kommando.ts'
import { ARTER, type Proeveinstallation, fyld, proeveinstallation } from '../drift/proeveinstallation.ts'
import { demoSagId } from '../proeveserver.ts'

describe.each(ARTER)('Sikkerhedskopi med dokumenterne i en bucket, på %s', (art) => {
  let gammel: Proeveinstallation
  let s3: Proevebucket
  let mappe: string
  beforeAll(async () => {
    mappe = await mkdtemp(join(tmpdir(), 'fodfaeste-bucketkopi-'))
    s3 = await proevebucket()
    gammel = await proeveinstallation(art)
    await fyld(gammel)
    // Det, prøven lagde i mappen, flyttes til bucketen, som en drift ville.
    const rod = join(gammel.sted.dataMappe, 'dokumenter')
    for (const sti of await readdir(rod, { recursive: true })) {
      if (/[0-9a-f]{64}$/.test(sti)) s3.indhold.set(sti, await readFile(join(rod, sti)))
    }
    await rm(rod, { recursive: true })
  })
  afterAll(async () => {
    await gammel?.slet()
    await s3?.luk()
    await rm(mappe, { recursive: true })
  })

  const drift = (her: Proeveinstallation, ...argumenter: readonly string[]) =>
    her.koer(
      (disse, omverden) => {
        const { bucket } = s3
        const sted = { ...omverden.sted, bucket }
        return koerDrift(disse, { ...omverden, sted, dokumenter: bucketlager(bucket) })
      },
      ...argumenter,
    )

  it('siger, at dokumenterne ikke er med, og hvad man gør; og efter en gendannelse, hvilke der mangler', async () => {
    const taget = await drift(gammel, 'sikkerhedskopi', mappe)
    expect(taget).toMatchObject({ udgang: 0, fejl: '' })
    expect(taget.ud).toContain('DOKUMENTERNE ER IKKE MED')
    expect(taget.ud).toContain('Slå versioner til')
    const [navn = ''] = await readdir(mappe)

    const ny = await proeveinstallation(art, gammel.sted.noegle)
    try {
      await ny.toem()
      const gendannet = await drift(ny, 'gendan', join(mappe, navn))
      expect(gendannet.ud).toContain('Dokumenterne var ikke med i kopien')
      expect(await drift(ny, 'efterproev')).toMatchObject({ udgang: 0 })
      const [sti = '', indhold = Buffer.alloc(0)] = [...s3.indhold][0] ?? []
      s3.indhold.clear()
      const { udgang, ud } = await drift(ny, 'efterproev')
      expect(udgang).toBe(1)
      expect(ud).toContain(`Sag ${demoSagId(1)}, dokument `)
      expect(ud).toContain(`(${sti}): Dokumentets indhold er der ikke.`)
      s3.indhold.set(sti, indhold)
    } finally {
      await ny.slet()
    }
  })

  it('siges i selvtjekket, til bucketen gemmer versioner', async () => {
    const tjek = async () => {
      const { ud } = await drift(gammel, 'selvtjek', '--json')
      const svar = JSON.parse(ud) as { tjek: readonly { id: string; svar: string; fundet: string; raad?: string }[] }
      return svar.tjek.find(({ id }) => id === 'dokumentkopi')
    }
    const ikkeMed = expect.stringContaining('ikke med i sikkerhedskopien') as string
    expect(await tjek()).toMatchObject({ svar: 'fejl', fundet: ikkeMed })
    s3.naegt.add('versioner')
    expect(await tjek()).toMatchObject({ svar: 'ved-ikke', fundet: ikkeMed })
    s3.naegt.clear()
    s3.versioneret = true
    expect(await tjek()).toMatchObject({ svar: 'i-orden', fundet: ikkeMed })
  })
})
