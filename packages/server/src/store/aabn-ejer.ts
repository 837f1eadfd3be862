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

/**
 * Åbner databasen som dens ejer og migrerer den. Sagerne kan ikke nås herfra.
 * @throws {LagerFejl} når den indlejrede database er i brug, eller migrationerne ikke passer
 */
export async function aabnEjer(valg: IndlejretLager | PostgresLager): Promise<Ejerlager> {
  if ('databaseUrl' in valg) {
    const config = { connectionString: valg.ejerUrl ?? valg.databaseUrl, max: 1 }
    await migrerMed(config)
    return over(aabnEjerDb(config), () => Promise.resolve())
  }
  const { forbindelse, ryd } = await aabnMappe(valg)
  return over(aabnEjerDb(forbindelse), ryd)
}

function over(db: Db, ryd: () => Promise<void>): Ejerlager {
  return {
    lovtekst: { ...kyselyLovtekstStore(db), ...kyselyLovtekstSkriver(db) },
    luk: () => db.destroy().then(ryd),
  }
}
