import { Kysely, PostgresDialect } from 'kysely'
import { Pool, type PoolConfig, types } from 'pg'
import type { Skema } from './skema.ts'

export type Db = Kysely<Skema>

const DAG = types.builtins.DATE
const HELTAL_64 = types.builtins.INT8

/**
 * Forbindelser til databasen, ens for begge.
 * En dag kommer ud som ISO-tekst (pg ville gøre den til et øjeblik i maskinens tidszone), et stort heltal som tal.
 */
export function pulje(config: PoolConfig): Pool {
  const ny = new Pool({
    // Beder nogen om en forbindelse inde fra et stykke arbejde, der holder den eneste, skal det ses og ikke hænge.
    connectionTimeoutMillis: 30_000,
    types: {
      getTypeParser: (oid, format) => {
        if (oid === DAG) return (tekst: string) => tekst
        if (oid === HELTAL_64) return Number
        return types.getTypeParser(oid, format) as (tekst: string) => unknown
      },
    } as NonNullable<PoolConfig['types']>,
    ...config,
  })
  // En ledig forbindelse, serveren i den anden ende lukker, er puljen allerede af med. Uden denne linje faldt processen.
  return ny.on('error', () => {})
}

/** Databasen, som koden ser den. Rollen tages straks: også en forespørgsel uden for `iKommune` er under rækkesikkerhed. */
export function aabnDb(config: PoolConfig): Db {
  const onConnect: NonNullable<PoolConfig['onConnect']> = async (klient) => {
    await klient.query('set role fodfaeste_app')
  }
  return aabnEjerDb({ ...config, onConnect })
}

/** Databasen, som dens ejer ser den: rollen er den, der logges ind med. Kun til det, driften gør uden om sagerne. */
export function aabnEjerDb(config: PoolConfig): Db {
  return new Kysely<Skema>({ dialect: new PostgresDialect({ pool: pulje(config) }) })
}
