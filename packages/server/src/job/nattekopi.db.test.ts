import { existsSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Proeveinstallation, proeveinstallation } from '../drift/proeveinstallation.ts'
import type { TagetJob } from '../store/job-store.ts'
import { nattekopi } from './nattekopi.ts'

const JOB: TagetJob = { id: 1, art: 'nattekopi', noegle: 'x', data: {}, forsoeg: 1, arbejder: 'a' }

describe('Den natlige kopi af den indlejrede database', () => {
  let installation: Proeveinstallation
  let kopimappe: string
  beforeAll(async () => {
    installation = await proeveinstallation('pglite')
    kopimappe = join(installation.sted.dataMappe, 'kopier')
  })
  afterAll(() => installation.slet())

  const medOpgaven = <T>(arbejde: (opgave: NonNullable<ReturnType<typeof nattekopi>>) => Promise<T>) =>
    installation.medLager((lager) => {
      const opgave = nattekopi({ lager, version: '0' }, { dataMappe: installation.sted.dataMappe, kopimappe })
      if (opgave === undefined) throw new Error('Den indlejrede database kan kopieres')
      return arbejde(opgave)
    })

  it.each([
    ['2026-11-20T00:30:00Z', '2026-11-20', '2026-11-20T01:00:00.000Z'],
    ['2026-11-20T01:00:00Z', '2026-11-21', '2026-11-21T01:00:00.000Z'],
    ['2026-11-20T22:59:00Z', '2026-11-21', '2026-11-21T01:00:00.000Z'],
    ['2026-06-20T12:00:00Z', '2026-06-21', '2026-06-21T00:00:00.000Z'],
  ])('klokken %s er den næste natten til %s', async (nu, noegle, tidligst) => {
    const planlagt = await medOpgaven(({ planlaeg }) => Promise.resolve(planlaeg(new Date(nu), [])))
    expect(planlagt).toEqual([{ art: 'nattekopi', noegle, tidligst: new Date(tidligst) }])
  })

  it('tages, mens der arbejdes, de fjorten nyeste beholdes, og andet i mappen røres ikke', async () => {
    await mkdir(join(kopimappe, '.halv-fodfaeste-kopi-2026-01-01T010000Z'), { recursive: true })
    await writeFile(join(kopimappe, 'laes-mig.txt'), 'vores egen')
    await installation.medLager(async (lager) => {
      const opgave = nattekopi({ lager, version: '0' }, { dataMappe: installation.sted.dataMappe, kopimappe })
      for (let dag = 1; dag <= 15; dag++) {
        await mkdir(join(kopimappe, `fodfaeste-kopi-2026-11-${String(dag).padStart(2, '0')}T010000Z`))
      }
      const opret = (id: string) => lager.personer.opretKommune({ id, navn: 'By' })
      await opret('foer')
      await Promise.all([opgave?.udfoer(JOB, new Date('2026-11-16T01:00:00Z')), opret('imens')])
      expect(await lager.job.kommuner()).toEqual(['foer', 'imens'])
      // Forbindelsen er under rækkesikkerhed igen bagefter.
      expect(await lager.db.selectFrom('kommune').selectAll().execute()).toEqual([])
    })
    const navne = (await readdir(kopimappe)).toSorted()
    const kopier = navne.filter((navn) => navn.startsWith('fodfaeste-kopi-'))
    expect(kopier).toHaveLength(14)
    expect(kopier[0]).toBe('fodfaeste-kopi-2026-11-03T010000Z')
    expect(navne.filter((navn) => !kopier.includes(navn))).toEqual(['laes-mig.txt'])
  })

  it('kan gendannes', async () => {
    const kopi = join(kopimappe, 'fodfaeste-kopi-2026-11-16T010000Z')
    const ny = await proeveinstallation('pglite')
    expect(await ny.drift('gendan', kopi)).toMatchObject({ udgang: 0, fejl: '' })
    // «imens» kom til, mens kopien blev taget, og kan være med eller ikke.
    expect((await ny.alt())['kommune']).toContain('{"id": "foer", "navn": "By"}')
    await ny.slet()
  })

  it('efterlader intet halvt, når disken siger nej', async () => {
    const fil = join(installation.sted.dataMappe, 'en-fil')
    await writeFile(fil, '')
    await installation.medLager(async (lager) => {
      const opgave = nattekopi({ lager, version: '0' }, { dataMappe: installation.sted.dataMappe, kopimappe: fil })
      await expect(opgave?.udfoer(JOB, new Date())).rejects.toThrow(/EEXIST|ENOTDIR/)
    })
    expect(existsSync(join(kopimappe, '.halv'))).toBe(false)
  })
})
