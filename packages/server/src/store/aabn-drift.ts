import { type Lager, type PostgresLager, aabnLager, lagerOver } from './aabn-lager.ts'
import { aabnDb, pulje } from './forbindelse.ts'
import type { Kommune } from './person-store.ts'
import { type IndlejretLager, aabnMappe } from './pglite-mappe.ts'

/** Lageret, som driften bruger det: hver kommune for sig, og hvilke der er. */
export interface Driftslager {
  readonly lager: Lager
  readonly kommuner: readonly Kommune[]
}

const KOMMUNER = 'select id, navn from kommune order by id'

/**
 * Åbner lageret til driften. Sagerne nås i den svage rolle som altid; kun listen over kommuner læses som ejer.
 * @throws {LagerFejl} når datamappen er i brug, migrationerne ikke passer
 */
export async function aabnDrift(valg: IndlejretLager | PostgresLager): Promise<Driftslager> {
  if ('databaseUrl' in valg) {
    // Åbner først: det migrerer.
    const lager = await aabnLager(valg)
    try {
      return { lager, kommuner: await kommunerne({ connectionString: valg.ejerUrl ?? valg.databaseUrl, max: 1 }) }
    } catch (fejl) {
      await lager.luk()
      throw fejl
    }
  }
  const { forbindelse, migreret, ryd } = await aabnMappe(valg)
  try {
    const kommuner = await kommunerne(forbindelse)
    return { lager: await lagerOver(aabnDb(forbindelse), migreret, ryd), kommuner }
  } catch (fejl) {
    await ryd()
    throw fejl
  }
}

async function kommunerne(config: Parameters<typeof pulje>[0]): Promise<readonly Kommune[]> {
  const ejer = pulje(config)
  try {
    return (await ejer.query<Kommune>(KOMMUNER)).rows
  } finally {
    await ejer.end()
  }
}
