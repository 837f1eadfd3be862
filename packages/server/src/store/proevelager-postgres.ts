import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { type Lager, aabnLager } from './aabn-lager.ts'
import { pulje } from './forbindelse.ts'
import { laesMigrationer } from './migrationer.ts'
import { migrer } from './migrer.ts'

/** En frisk database som i drift: en ejer, der migrerer, og en svag rolle, der arbejder. Ingen af dem er superbruger. */
export interface ProevePostgres {
  readonly databaseUrl: string
  readonly ejerUrl: string
  readonly superUrl: string
  readonly aabn: () => Promise<Lager>
  readonly slet: () => Promise<void>
}

/** `serverUrl` er en superbruger. Databasen og rollerne har tilfældige navne og slettes af `slet`. */
export async function proevePostgres(serverUrl: string): Promise<ProevePostgres> {
  const navn = `fodfaeste_proeve_${randomBytes(6).toString('hex')}`
  const ejer = `${navn}_ejer`
  const kode = randomBytes(12).toString('hex')
  await koer(serverUrl, [
    `create role ${ejer} login password '${kode}' nosuperuser nobypassrls createrole`,
    `create role ${navn} login password '${kode}' nosuperuser nobypassrls`,
    `create database ${navn} owner ${ejer} template template0 encoding 'UTF8'`,
  ])
  const som = (rolle?: string) => {
    const url = new URL(serverUrl)
    url.pathname = `/${navn}`
    if (rolle !== undefined) Object.assign(url, { username: rolle, password: kode })
    return url.href
  }
  const [databaseUrl, ejerUrl, superUrl] = [som(navn), som(ejer), som()]
  // Migrationen opretter fodfaeste_app; medlemskabet kan først gives derefter.
  const migrering = pulje({ connectionString: ejerUrl })
  await migrer(migrering, laesMigrationer())
  await migrering.end()
  await koer(serverUrl, [`grant fodfaeste_app to ${navn}`])
  return {
    databaseUrl,
    ejerUrl,
    superUrl,
    aabn: () => aabnLager({ databaseUrl, ejerUrl }),
    slet: () => koer(serverUrl, [`drop database ${navn} with (force)`, `drop role ${navn}`, `drop role ${ejer}`]),
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
