import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { type Lager, aabnLager } from './aabn-lager.ts'

/** En frisk database med en svag rolle at logge ind med, som i drift. */
export interface ProevePostgres {
  readonly databaseUrl: string
  readonly ejerUrl: string
  readonly aabn: () => Promise<Lager>
  readonly slet: () => Promise<void>
}

/** `serverUrl` må oprette databaser og roller. Databasen og rollen har tilfældige navne og slettes af `slet`. */
export async function proevePostgres(serverUrl: string): Promise<ProevePostgres> {
  const navn = `fodfaeste_proeve_${randomBytes(6).toString('hex')}`
  const kode = randomBytes(12).toString('hex')
  await koer(serverUrl, [
    `create database ${navn} template template0 encoding 'UTF8'`,
    `create role ${navn} login password '${kode}' nosuperuser nobypassrls`,
  ])
  const ejer = new URL(serverUrl)
  ejer.pathname = `/${navn}`
  const app = new URL(ejer)
  app.username = navn
  app.password = kode
  // Migrationen opretter fodfaeste_app; medlemskabet kan først gives derefter.
  await (await aabnLager({ databaseUrl: ejer.href, tilladStaerkRolle: true })).luk()
  await koer(serverUrl, [`grant fodfaeste_app to ${navn}`])
  return {
    databaseUrl: app.href,
    ejerUrl: ejer.href,
    aabn: () => aabnLager({ databaseUrl: app.href, ejerUrl: ejer.href }),
    slet: () => koer(serverUrl, [`drop database ${navn} with (force)`, `drop role ${navn}`]),
  }
}

async function koer(url: string, saetninger: readonly string[]): Promise<void> {
  const klient = new Client({ connectionString: url })
  await klient.connect()
  try {
    for (const saetning of saetninger) await klient.query(saetning)
  } finally {
    await klient.end()
  }
}
