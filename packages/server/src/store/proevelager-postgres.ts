import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { type Lager, aabnLager } from './aabn-lager.ts'
import { pulje } from './forbindelse.ts'
import { laesMigrationer } from './migrationer.ts'
import { migrer } from './migrer.ts'

/** En frisk database som i drift: en ejer, der migrerer, og en svag rolle, der arbejder. Ingen af dem er superbruger. */
export interface ProevePostgres extends PostgresAdresser {
  readonly aabn: () => Promise<Lager>
  readonly slet: () => Promise<void>
}

export interface PostgresAdresser {
  readonly databaseUrl: string
  readonly ejerUrl: string
  readonly superUrl: string
}

/** `serverUrl` er en superbruger. Databasen og rollerne har tilfældige navne og slettes af `slet`. */
export async function proevePostgres(serverUrl: string): Promise<ProevePostgres> {
  const navn = tilfaeldigtNavn()
  const ejer = `${navn}_ejer`
  const kode = randomBytes(12).toString('hex')
  await koer(serverUrl, [
    `create role ${ejer} login password '${kode}' nosuperuser nobypassrls createrole`,
    `create role ${navn} login password '${kode}' nosuperuser nobypassrls`,
    `create database ${navn} owner ${ejer} template template0 encoding 'UTF8'`,
  ])
  const som = (rolle: string) => {
    const url = new URL(iDatabase(serverUrl, navn))
    return Object.assign(url, { username: rolle, password: kode }).href
  }
  const adresser = { databaseUrl: som(navn), ejerUrl: som(ejer), superUrl: iDatabase(serverUrl, navn) }
  // Migrationen opretter fodfaeste_app; medlemskabet kan først gives derefter.
  const migrering = pulje({ connectionString: adresser.ejerUrl })
  await migrer(migrering, laesMigrationer())
  await migrering.end()
  await koer(serverUrl, [`grant fodfaeste_app to ${navn}`])
  return {
    ...adresser,
    aabn: () => aabnLager(adresser),
    slet: () => koer(serverUrl, [`drop database ${navn} with (force)`, `drop role ${navn}`, `drop role ${ejer}`]),
  }
}

/** En kopi af en database, ingen er forbundet til, med samme roller. `slet` fjerner kun kopien. */
export async function kopiAfPostgres(serverUrl: string, skabelon: PostgresAdresser): Promise<ProevePostgres> {
  const navn = tilfaeldigtNavn()
  const { username: ejer, pathname } = new URL(skabelon.ejerUrl)
  await koer(serverUrl, [`create database ${navn} owner ${ejer} template ${pathname.slice(1)}`])
  const adresser = {
    databaseUrl: iDatabase(skabelon.databaseUrl, navn),
    ejerUrl: iDatabase(skabelon.ejerUrl, navn),
    superUrl: iDatabase(serverUrl, navn),
  }
  return {
    ...adresser,
    aabn: () => aabnLager(adresser),
    slet: () => koer(serverUrl, [`drop database ${navn} with (force)`]),
  }
}

const tilfaeldigtNavn = () => `fodfaeste_proeve_${randomBytes(6).toString('hex')}`

const iDatabase = (url: string, navn: string): string => Object.assign(new URL(url), { pathname: `/${navn}` }).href

async function koer(url: string, saetninger: readonly string[]): Promise<void> {
  const klient = new Client({ connectionString: url })
  await klient.connect()
  try {
    for (const saetning of saetninger) await klient.query(saetning)
  } finally {
    await klient.end()
  }
}
