import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Lager } from './aabn-lager.ts'
import { iKommune } from './i-kommune.ts'
import type { JobStore, TagetJob } from './job-store.ts'

const NU = new Date('2026-03-02T08:00:00Z')
const efter = (minutter: number) => new Date(NU.getTime() + minutter * 60_000)
const LAAN_MS = 60_000
const FJORDBY = { kommune: 'fjordby', bruger: { id: 'p', navn: 'Prøve' }, tidspunkt: NU }

/** Hvad arbejdet uden for en forespørgsel lover. Køres mod begge databaser. */
export function jobKontrakt(navn: string, nytLager: () => Promise<Lager>): void {
  let lager: Lager
  let job: JobStore
  beforeAll(async () => {
    lager = await nytLager()
    job = lager.job
    for (const id of ['fjordby', 'bakkeby']) await lager.personer.opretKommune({ id, navn: id })
  })
  afterAll(() => lager?.luk())

  // Hver prøve sin opgave, så ingen tager en andens.
  let art: string
  beforeEach(() => {
    art = `proeve-${randomUUID()}`
  })
  const tag = (arbejder: string, minutter = 0) =>
    job.tag({ arbejder, arter: [art], nu: efter(minutter), laanMs: LAAN_MS })
  const kraev = async (taget: Promise<TagetJob | undefined>): Promise<TagetJob> => {
    const et = await taget
    if (et === undefined) throw new Error('Der var intet job at tage')
    return et
  }
  const udbakken = () =>
    iKommune(lager.db, FJORDBY, (trx) =>
      trx.selectFrom('udbakke').select('emne').where('emne', 'like', `%${art}`).execute(),
    )

  describe(`${navn}: et job`, () => {
    it('lægges én gang, også når to servere lægger det, og heller ikke igen, når det er gjort', async () => {
      const dagens = { kommune: 'fjordby', art, noegle: '2026-03-02' }
      await Promise.all([job.laeg(dagens, NU), job.laeg(dagens, NU)])
      const taget = await kraev(tag('a'))
      expect(taget).toMatchObject({ kommune: 'fjordby', art, noegle: '2026-03-02', data: {}, forsoeg: 1 })
      expect(await tag('b')).toBeUndefined()
      expect(await job.faerdig(taget, NU)).toBe(true)
      await job.laeg(dagens, efter(1))
      expect(await tag('b', 600)).toBeUndefined()
    })

    it('er et andet i en anden kommune og for hele installationen', async () => {
      await job.laeg({ kommune: 'fjordby', art, noegle: 'n' }, NU)
      await job.laeg({ kommune: 'bakkeby', art, noegle: 'n' }, NU)
      await job.laeg({ art, noegle: 'n' }, NU)
      await job.laeg({ art, noegle: 'n' }, NU)
      const tagne = [await kraev(tag('a')), await kraev(tag('a')), await kraev(tag('a'))]
      expect(tagne.map(({ kommune }) => kommune)).toEqual(['fjordby', 'bakkeby', undefined])
      expect(await tag('a')).toBeUndefined()
    })

    it('begyndes ikke før tiden og ikke af en, der ikke kan opgaven', async () => {
      await job.laeg({ art, noegle: 'n', tidligst: efter(10) }, NU)
      expect(await tag('a', 9)).toBeUndefined()
      const fremmed = { arbejder: 'a', arter: ['noget-andet'], nu: efter(10), laanMs: LAAN_MS }
      expect(await job.tag(fremmed)).toBeUndefined()
      expect(await tag('a', 10)).toBeDefined()
    })

    it('er hos én ad gangen, når mange tager på én gang', async () => {
      for (let nr = 0; nr < 20; nr++) await job.laeg({ art, noegle: String(nr) }, NU)
      const tagne = await Promise.all(Array.from({ length: 30 }, (_, nr) => tag(`arbejder-${nr}`)))
      const noegler = tagne.flatMap((et) => (et === undefined ? [] : [et.noegle]))
      // En låst række springes over, så nogle kan gå tomhændet; ingen får en andens.
      expect(new Set(noegler).size).toBe(noegler.length)
      for (let naeste = await tag('sidst'); naeste !== undefined; naeste = await tag('sidst'))
        noegler.push(naeste.noegle)
      expect(new Set(noegler).size).toBe(20)
      expect(noegler).toHaveLength(20)
    })
  })

  describe(`${navn}: en arbejder, der forsvinder`, () => {
    it('har jobbet, til lånet er udløbet; så tager en anden det, og den første kan intet', async () => {
      await job.laeg({ kommune: 'fjordby', art, noegle: 'n' }, NU)
      const foerste = await kraev(tag('a'))
      expect(await tag('b', 1)).toBeUndefined()
      const anden = await kraev(tag('b', 2))
      expect(anden).toMatchObject({ noegle: 'n', forsoeg: 2 })
      const skriv = (hvem: string) =>
        job.faerdig(hvem === 'a' ? foerste : anden, efter(2), async (trx) => {
          await sql`insert into udbakke (kommune_id, sag_id, emne, data, oprettet)
            values ('fjordby', ${randomUUID()}, ${`${hvem}/${art}`}, '{}', ${NU})`.execute(trx)
        })
      expect(await job.forlaeng(foerste, efter(9))).toBe(false)
      expect(await skriv('a')).toBe(false)
      expect(await skriv('b')).toBe(true)
      expect(await skriv('b')).toBe(false)
      expect(await udbakken()).toEqual([{ emne: `b/${art}` }])
    })

    it('beholder det, når hun låner længere', async () => {
      await job.laeg({ art, noegle: 'n' }, NU)
      const taget = await kraev(tag('a'))
      expect(await job.forlaeng(taget, efter(5))).toBe(true)
      expect(await tag('b', 4)).toBeUndefined()
    })

    it('gør hverken det ene eller det andet, når det, der hører med, slår fejl', async () => {
      await job.laeg({ kommune: 'fjordby', art, noegle: 'n' }, NU)
      const taget = await kraev(tag('a'))
      const medFejl = job.faerdig(taget, NU, () => Promise.reject(new Error('nej')))
      await expect(medFejl).rejects.toThrow('nej')
      expect(await kraev(tag('b', 2))).toMatchObject({ forsoeg: 2 })
    })

    it('tager ikke den næste med sig i det uendelige: til sidst opgives jobbet', async () => {
      await job.laeg({ art, noegle: 'giftig' }, NU)
      for (let nr = 0; nr < 8; nr++) expect(await tag(`a${nr}`, nr * 2)).toMatchObject({ forsoeg: nr + 1 })
      expect(await tag('sidst', 16)).toBeUndefined()
      expect((await job.opgivne()).filter((et) => et.art === art)).toMatchObject([
        { noegle: 'giftig', forsoeg: 8, fejl: 'The worker disappeared while doing it' },
      ])
    })
  })

  describe(`${navn}: et job, der ikke vil lykkes`, () => {
    it('prøves igen med længere og længere imellem, opgives, kan ses, og kan prøves forfra', async () => {
      await job.laeg({ art, noegle: 'n' }, NU)
      const foer = await job.status(NU)
      let minut = 0
      for (const pause of [0.5, 1, 2, 4, 8, 16, 32]) {
        await job.mislykket(await kraev(tag('a', minut)), efter(minut), 'The disk is full')
        expect(await tag('a', minut + pause - 0.01)).toBeUndefined()
        minut += pause
      }
      await job.mislykket(await kraev(tag('a', minut)), efter(minut), 'The disk is full')
      expect(await tag('a', 10_000)).toBeUndefined()
      expect((await job.status(NU)).opgivet).toBe(foer.opgivet + 1)
      const [opgivet] = (await job.opgivne()).filter((et) => et.art === art)
      expect(opgivet).toMatchObject({ art, noegle: 'n', forsoeg: 8, fejl: 'The disk is full' })
      expect(await job.proevIgen(opgivet?.id ?? 0, efter(20_000))).toBe(true)
      expect(await job.proevIgen(opgivet?.id ?? 0, efter(20_000))).toBe(false)
      expect(await tag('a', 20_000)).toMatchObject({ noegle: 'n', forsoeg: 1 })
    })
  })

  describe(`${navn}: udbakken`, () => {
    it('bliver til job for den, der kan opgaven, og kun én gang', async () => {
      const sagId = randomUUID()
      await iKommune(lager.db, FJORDBY, (trx) =>
        sql`insert into udbakke (kommune_id, sag_id, emne, data, oprettet)
          values ('fjordby', ${sagId}, ${art}, '{"nr": 7}', ${NU})`.execute(trx),
      )
      await job.tag({ arbejder: 'x', arter: ['noget-andet'], nu: NU, laanMs: LAAN_MS })
      expect(await udbakken()).toHaveLength(1)
      const taget = await kraev(tag('a'))
      expect(taget).toMatchObject({ kommune: 'fjordby', art, data: { sagId, data: { nr: 7 } } })
      expect(await udbakken()).toEqual([])
      expect(await tag('b')).toBeUndefined()
    })
  })

  describe(`${navn}: hvem der ser hvad`, () => {
    it('en kommune ser kun sit eget arbejde og kan ikke lægge en andens', async () => {
      await job.laeg({ kommune: 'bakkeby', art, noegle: 'n' }, NU)
      await job.laeg({ art, noegle: 'n' }, NU)
      const set = (kommune: string) =>
        iKommune(lager.db, { kommune }, (trx) =>
          trx.selectFrom('job').select('kommune_id').where('art', '=', art).execute(),
        )
      expect(await set('fjordby')).toEqual([])
      expect(await set('')).toEqual([])
      expect(await set('bakkeby')).toEqual([{ kommune_id: 'bakkeby' }])
      await expect(
        iKommune(lager.db, FJORDBY, (trx) =>
          sql`insert into job (kommune_id, art, noegle, tidligst, oprettet)
            values ('bakkeby', ${art}, 'x', ${NU}, ${NU})`.execute(trx),
        ),
      ).rejects.toMatchObject({ code: '42501' })
    })

    it('arbejderen ser, hvilke kommuner der er, men ingen sager', async () => {
      expect(await job.kommuner()).toEqual(['bakkeby', 'fjordby'])
      await job.laeg({ art, noegle: 'n' }, NU)
      const taget = await kraev(tag('a'))
      await job.faerdig(taget, NU, async (trx) => {
        expect(await trx.selectFrom('person').selectAll().execute()).toEqual([])
        expect(await trx.selectFrom('kommune').selectAll().execute()).toEqual([])
      })
    })
  })

  describe(`${navn}: arbejdere`, () => {
    it('giver livstegn, kan ses, og glemmes, når de har været væk et døgn', async () => {
      const en = { id: `${art}-1`, maskine: 'en', proces: 1, version: '0', startet: NU }
      await job.meldTil(en, NU)
      await job.meldTil({ ...en, id: `${art}-2` }, efter(60 * 24))
      await job.meldTil(en, efter(1))
      const mine = async () => (await job.arbejdere()).filter(({ id }) => id.startsWith(art))
      expect(await mine()).toMatchObject([{ id: `${art}-2` }, { ...en, sidstSet: efter(1) }])
      await job.ryd(efter(60 * 24 + 2))
      expect((await mine()).map(({ id }) => id)).toEqual([`${art}-2`])
      await job.meldFra(`${art}-2`)
      expect(await mine()).toEqual([])
    })
  })
}
