import { describe } from 'vitest'
import { proevePostgres } from './proevelager-postgres.ts'
import { skiftNoegleKontrakt } from './skift-noegle-kontrakt.ts'

const SERVER = process.env['TEST_DATABASE_URL']

describe.skipIf(SERVER === undefined)('På PostgreSQL (TEST_DATABASE_URL)', () => {
  skiftNoegleKontrakt('PostgreSQL', async () => {
    const proeve = await proevePostgres(SERVER ?? '')
    const lager = await proeve.aabn()
    return { ...lager, luk: () => lager.luk().then(proeve.slet) }
  })
})
