import { describe } from 'vitest'
import { drabskontrakt } from './drab-kontrakt.ts'
import { proevePostgres } from './proevelager-postgres.ts'

const SERVER = process.env['TEST_DATABASE_URL']

describe.skipIf(SERVER === undefined)('På PostgreSQL (TEST_DATABASE_URL)', () => {
  drabskontrakt('PostgreSQL', async () => {
    const { databaseUrl, ejerUrl, slet } = await proevePostgres(SERVER ?? '')
    return { valg: { databaseUrl, ejerUrl }, slet }
  })
})
