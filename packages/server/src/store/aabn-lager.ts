import { join } from 'node:path'
import type { PoolConfig } from 'pg'
import { type Db, aabnDb, pulje } from './forbindelse.ts'
import { kyselySagStore } from './kysely-sag-store.ts'
import { tagLaas } from './laas.ts'
import { laesMigrationer } from './migrationer.ts'
import { migrer } from './migrer.ts'
import { type PersonStore, kyselyPersonStore } from './person-store.ts'
import { startPglite } from './pglite-proces.ts'
import { kraevRaekkesikkerhed, kraevSvagRolle } from './rolletjek.ts'
import type { SagStore } from './sag-store.ts'
import { sikrDatabase } from './skabelon.ts'
import { type VisningStore, kyselyVisningStore } from './visning-store.ts'

/** Den indlejrede database: alt ligger i mappen, og kun denne proces må bruge den. */
export interface IndlejretLager {
  readonly dataMappe: string
  /** Det rigtige øjeblik, også i et øvemiljø: står i låsefilen. */
  readonly nu: Date
  /** Hvor færdige tomme databaser gemmes; ellers projektets egen .cache. */
  readonly skabelonMappe?: string
}

/** PostgreSQL ≥ 15. */
export interface PostgresLager {
  /** En rolle, der hverken ejer tabellerne eller er superbruger, og som er medlem af fodfaeste_app. */
  readonly databaseUrl: string
  /** Rollen, der ejer tabellerne og må migrere. Udelades den, bruges databaseUrl. */
  readonly ejerUrl?: string
  /** Kun til prøver og udvikling: lad databaseUrl være ejer eller superbruger. */
  readonly tilladStaerkRolle?: boolean
}

export interface Lager {
  readonly sager: SagStore
  readonly personer: PersonStore
  readonly visninger: VisningStore
  /** Migrationerne, der blev kørt ved åbningen. */
  readonly migreret: readonly string[]
  /** Til kontraktprøver og drift; alt andet går gennem `sager` og `personer`. */
  readonly db: Db
  /** Venter på igangværende arbejde, skriver ud og giver mappen fri. Må kaldes flere gange. */
  readonly luk: () => Promise<void>
}

/** Åbner lageret og migrerer det. Kaster LagerFejl med en dansk besked, når driften kan gøre noget ved det. */
export function aabnLager(valg: IndlejretLager | PostgresLager): Promise<Lager> {
  return 'databaseUrl' in valg ? aabnPostgres(valg) : aabnIndlejret(valg)
}

async function aabnPostgres({ databaseUrl, ejerUrl, tilladStaerkRolle = false }: PostgresLager): Promise<Lager> {
  const migreret = await migrerMed({ connectionString: ejerUrl ?? databaseUrl, max: 1 })
  const config = { connectionString: databaseUrl }
  await kraevSvagRolle(config, { tilladStaerk: tilladStaerkRolle })
  return lagerOver(aabnDb(config), migreret, () => Promise.resolve())
}

async function aabnIndlejret({ dataMappe, nu, skabelonMappe }: IndlejretLager): Promise<Lager> {
  const laas = tagLaas(dataMappe, nu)
  try {
    const database = join(dataMappe, 'pg')
    await sikrDatabase(database, laesMigrationer(), skabelonMappe)
    const proces = await startPglite(database)
    const ryd = async () => {
      await proces.luk()
      laas.frigiv()
    }
    try {
      const migreret = await migrerMed(proces.forbindelse)
      return await lagerOver(aabnDb(proces.forbindelse), migreret, ryd)
    } catch (fejl) {
      await ryd()
      throw fejl
    }
  } catch (fejl) {
    laas.frigiv()
    throw fejl
  }
}

async function migrerMed(config: PoolConfig): Promise<readonly string[]> {
  const ejer = pulje(config)
  try {
    return await migrer(ejer, laesMigrationer())
  } finally {
    await ejer.end()
  }
}

async function lagerOver(db: Db, migreret: readonly string[], ryd: () => Promise<void>): Promise<Lager> {
  let lukker: Promise<void> | undefined
  const luk = () => (lukker ??= db.destroy().then(ryd))
  try {
    await kraevRaekkesikkerhed(db)
  } catch (fejl) {
    await db.destroy()
    throw fejl
  }
  return {
    sager: kyselySagStore(db),
    personer: kyselyPersonStore(db),
    visninger: kyselyVisningStore(db),
    migreret,
    db,
    luk,
  }
}
