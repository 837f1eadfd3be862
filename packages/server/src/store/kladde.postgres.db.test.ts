import { describe } from 'vitest'
import { proevePostgres } from './proevelager-postgres.ts'
import { kladdeKontrakt } from './kladde-kontrakt.ts'

const SERVER = process.env['TEST_DATABASE_URL']

describe.skipIf(SERVER === undefined)('På PostgreSQL (TEST_DATABASE_URL)', () => {
  kladdeKontrakt('PostgreSQL', async () => {
    const proeve = await proevePostgres(SERVER ?? '')
    const lager = await proeve.aabn()
    return { ...lager, luk: () => lager.luk().then(proeve.slet) }
  })
})
