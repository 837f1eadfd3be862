import { type Transaction, sql } from 'kysely'
import type { Db } from './forbindelse.ts'
import type { Skema } from './skema.ts'

export type Trx = Transaction<Skema>

/**
 * Den eneste vej til en kommunes rækker: én transaktion, i den svage rolle, i én kommune.
 * Begge dele gælder kun transaktionen; en indstilling på forbindelsen ville følge med til den næste bruger af den.
 */
export async function iKommune<T>(
  db: Db,
  { kommune }: { readonly kommune: string },
  arbejde: (trx: Trx) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('role', 'fodfaeste_app', true), set_config('fodfaeste.kommune', ${kommune}, true)`.execute(
      trx,
    )
    return arbejde(trx)
  })
}
