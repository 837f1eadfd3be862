import type { PostgresLager } from './aabn-lager.ts'
import { type Db, aabnEjerDb } from './forbindelse.ts'
import {
  type LovtekstSkriver,
  type LovtekstStore,
  kyselyLovtekstSkriver,
  kyselyLovtekstStore,
} from './lovtekst-store.ts'
import { type IndlejretLager, aabnMappe, migrerMed } from './pglite-mappe.ts'

/** Det, databasens ejer kan, og serveren ikke kan: at skrive lovens ordlyd. */
export interface Ejerlager {
  readonly lovtekst: LovtekstStore & LovtekstSkriver
  readonly luk: () => Promise<void>
}

/** Databasen, som dens ejer ser den. På PostgreSQL gælder rækkesikkerheden også ham; i den indlejrede gør den ikke. */
export interface Ejerdatabase {
  readonly db: Db
  readonly luk: () => Promise<void>
}

/**
 * Åbner databasen som dens ejer og migrerer den.
 * @throws {LagerFejl} når den indlejrede database er i brug, eller migrationerne ikke passer
 */
export async function aabnEjerdatabase(valg: IndlejretLager | PostgresLager): Promise<Ejerdatabase> {
  if ('databaseUrl' in valg) {
    const config = { connectionString: valg.ejerUrl ?? valg.databaseUrl, max: 1 }
    await migrerMed(config)
    const db = aabnEjerDb(config)
    return { db, luk: () => db.destroy() }
  }
  const { forbindelse, ryd } = await aabnMappe(valg)
  const db = aabnEjerDb(forbindelse)
  return { db, luk: () => db.destroy().then(ryd) }
}

/** Som `aabnEjerdatabase`, til lovteksten. Sagerne kan ikke nås herfra. */
export async function aabnEjer(valg: IndlejretLager | PostgresLager): Promise<Ejerlager> {
  const { db, luk } = await aabnEjerdatabase(valg)
  return { lovtekst: { ...kyselyLovtekstStore(db), ...kyselyLovtekstSkriver(db) }, luk }
}
