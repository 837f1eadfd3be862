import { describe, expect, it } from 'vitest'
import { aabnEjer } from './aabn-ejer.ts'
import { lovtekstStoreKontrakt } from './lovtekst-store-kontrakt.ts'
import { proevePostgres } from './proevelager-postgres.ts'

const SERVER = process.env['TEST_DATABASE_URL']

describe.skipIf(SERVER === undefined)('På PostgreSQL (TEST_DATABASE_URL)', () => {
  lovtekstStoreKontrakt('PostgreSQL', async () => {
    const { databaseUrl, ejerUrl, aabn, slet } = await proevePostgres(SERVER ?? '')
    return {
      somEjer: async (arbejde) => {
        const lager = await aabnEjer({ databaseUrl, ejerUrl })
        return arbejde(lager).finally(() => lager.luk())
      },
      somServer: async (arbejde) => {
        const lager = await aabn()
        return arbejde(lager).finally(() => lager.luk())
      },
      slet,
    }
  })

  it('får serverens egen rolle nej, når ejerens adresse ikke er sat', async () => {
    const { databaseUrl, slet } = await proevePostgres(SERVER ?? '')
    const udfald = await aabnEjer({ databaseUrl })
      .then((lager) => lager.lovtekst.fjern('BEK 2409/2021').finally(() => lager.luk()))
      .catch((fejl: unknown) => fejl)
    expect(udfald).toMatchObject({ code: '42501' })
    await slet()
  })
})
