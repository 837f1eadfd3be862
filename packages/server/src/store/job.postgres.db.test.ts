import { describe } from 'vitest'
import { jobKontrakt } from './job-kontrakt.ts'
import { proevePostgres } from './proevelager-postgres.ts'

const SERVER = process.env['TEST_DATABASE_URL']

describe.skipIf(SERVER === undefined)('På PostgreSQL (TEST_DATABASE_URL)', () => {
  jobKontrakt('PostgreSQL', async () => {
    const proeve = await proevePostgres(SERVER ?? '')
    const lager = await proeve.aabn()
    return { ...lager, luk: () => lager.luk().then(proeve.slet) }
  })
})
