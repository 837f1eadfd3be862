import { describe } from 'vitest'
import { pulje } from './forbindelse.ts'
import { logOpgraderingKontrakt } from './log-opgradering-kontrakt.ts'
import { raekkeOpgraderingKontrakt } from './raekke-opgradering-kontrakt.ts'
import { migrerKontrakt } from './migrer-kontrakt.ts'
import { proevePostgres } from './proevelager-postgres.ts'
import { rolleskiftKontrakt } from './rolleskift-kontrakt.ts'

const SERVER = process.env['TEST_DATABASE_URL']

describe.skipIf(SERVER === undefined)('På PostgreSQL (TEST_DATABASE_URL)', () => {
  const nyDatabase = async () => {
    const proeve = await proevePostgres(SERVER ?? '')
    const forbindelser = pulje({ connectionString: proeve.ejerUrl })
    return { pulje: forbindelser, luk: () => forbindelser.end().then(proeve.slet) }
  }
  migrerKontrakt('PostgreSQL', nyDatabase)
  const tomDatabase = async () => {
    const database = await nyDatabase()
    await database.pulje.query('drop schema public cascade; create schema public')
    return database
  }
  rolleskiftKontrakt('PostgreSQL', tomDatabase)
  logOpgraderingKontrakt('PostgreSQL', tomDatabase)
  raekkeOpgraderingKontrakt('PostgreSQL', tomDatabase)
})
