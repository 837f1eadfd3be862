import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aabnLager } from './aabn-lager.ts'
import { pulje } from './forbindelse.ts'
import { type ProevePostgres, proevePostgres } from './proevelager-postgres.ts'
import { raekkesikkerhedKontrakt } from './raekkesikkerhed-kontrakt.ts'

const SERVER = process.env['TEST_DATABASE_URL']

describe.skipIf(SERVER === undefined)('På PostgreSQL (TEST_DATABASE_URL)', () => {
  raekkesikkerhedKontrakt('PostgreSQL', async () => {
    const proeve = await proevePostgres(SERVER ?? '')
    const lager = await proeve.aabn()
    return { ...lager, luk: () => lager.luk().then(proeve.slet) }
  })

  describe('Rollen, serveren logger ind som', () => {
    let proeve: ProevePostgres
    beforeAll(async () => {
      proeve = await proevePostgres(SERVER ?? '')
    })
    afterAll(() => proeve?.slet())

    it('må ikke være superbruger, for hvem rækkesikkerhed ikke gælder', async () => {
      await expect(aabnLager({ databaseUrl: proeve.superUrl })).rejects.toMatchObject({
        kode: 'ROLLE_FOR_STAERK',
        message: expect.stringContaining('er superbruger') as string,
      })
    })

    it('må ikke være tabellernes ejer, der kan slå den fra', async () => {
      await expect(aabnLager({ databaseUrl: proeve.ejerUrl })).rejects.toMatchObject({
        kode: 'ROLLE_FOR_STAERK',
        message: expect.stringContaining('ejer tabellerne') as string,
      })
    })

    it('skal have fået lov at arbejde i sagerne', async () => {
      const ny = await proevePostgres(SERVER ?? '')
      const fremmed = new URL(proeve.ejerUrl)
      fremmed.pathname = new URL(ny.ejerUrl).pathname
      const { databaseUrl, ejerUrl } = { databaseUrl: fremmed.href, ejerUrl: ny.ejerUrl }
      await expect(aabnLager({ databaseUrl, ejerUrl })).rejects.toMatchObject({ kode: 'ROLLE_MANGLER' })
      await ny.slet()
    })

    it('er ikke ejeren, som kan se, hvilke kommuner der er, men ingen af deres rækker', async () => {
      const lager = await proeve.aabn()
      await lager.personer.opretKommune({ id: 'fjordby', navn: 'Fjordby' })
      await lager.personer.gemPerson('fjordby', { id: 'karla', navn: 'Karla Toft', roller: [], beskrivelse: '' })
      await lager.luk()
      const ejer = pulje({ connectionString: proeve.ejerUrl })
      const kommuner = await ejer.query('select * from kommune')
      const personer = await ejer.query('select * from person')
      await ejer.end()
      expect(kommuner.rows).toEqual([{ id: 'fjordby', navn: 'Fjordby' }])
      expect(personer.rows).toEqual([])
    })
  })
})
