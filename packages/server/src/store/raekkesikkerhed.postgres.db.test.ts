import { describe, expect, it } from 'vitest'
import { aabnLager } from './aabn-lager.ts'
import { proevePostgres } from './proevelager-postgres.ts'
import { raekkesikkerhedKontrakt } from './raekkesikkerhed-kontrakt.ts'

const SERVER = process.env['TEST_DATABASE_URL']

describe.skipIf(SERVER === undefined)('PostgreSQL (SPRINGES OVER uden TEST_DATABASE_URL)', () => {
  raekkesikkerhedKontrakt('PostgreSQL', async () => {
    const proeve = await proevePostgres(SERVER ?? '')
    const lager = await proeve.aabn()
    return { ...lager, luk: () => lager.luk().then(proeve.slet) }
  })

  it('nægter at åbne som superbruger, for hvem rækkesikkerhed ikke gælder', async () => {
    const proeve = await proevePostgres(SERVER ?? '')
    await expect(aabnLager({ databaseUrl: proeve.ejerUrl })).rejects.toMatchObject({
      kode: 'ROLLE_FOR_STAERK',
      message: expect.stringContaining('er superbruger') as string,
    })
    await proeve.slet()
  })
})
