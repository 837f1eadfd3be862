import type { Pool, PoolClient } from 'pg'
import { LagerFejl } from './lager-fejl.ts'
import type { Migration } from './migrationer.ts'

/** Vilkårligt tal: to servere, der starter samtidig, migrerer efter hinanden. */
const LAAS = 4_112_114

const TABEL = `create table if not exists migration (
  nummer integer primary key, navn text not null, sha256 text not null, koert timestamptz not null default now()
)`

/** Bringer databasen op til de givne migrationer og giver navnene på dem, der blev kørt. Hver for sig: alt eller intet. */
export async function migrer(pulje: Pool, migrationer: readonly Migration[]): Promise<readonly string[]> {
  const klient = await pulje.connect()
  try {
    await klient.query(`select pg_advisory_lock(${LAAS})`)
    await klient.query(TABEL)
    const koerte = await klient.query<{ nummer: number; navn: string; sha256: string }>(
      'select nummer, navn, sha256 from migration order by nummer',
    )
    const nye = nyeEfter(koerte.rows, migrationer)
    for (const migration of nye) await koer(klient, migration)
    return nye.map(({ navn }) => navn)
  } finally {
    // Låsen hører til forbindelsen; den lukkes frem for at gå tilbage i puljen.
    klient.release(true)
  }
}

/** En migration, der er kørt, må hverken være ændret eller forsvundet: så er databasen ikke, hvad koden tror. */
function nyeEfter(
  koerte: readonly { nummer: number; navn: string; sha256: string }[],
  migrationer: readonly Migration[],
): readonly Migration[] {
  for (const koert of koerte) {
    const kendt = migrationer.find(({ nummer }) => nummer === koert.nummer)
    if (kendt === undefined) {
      throw new LagerFejl(
        'MIGRATION_UKENDT',
        `Databasen er nyere end programmet: migrationen ${koert.navn} er kørt, men findes ikke her. Opgradér programmet.`,
      )
    }
    if (kendt.sha256 !== koert.sha256) {
      throw new LagerFejl(
        'MIGRATION_AENDRET',
        `Migrationen ${kendt.navn} er ændret, efter at den blev kørt. Læg den tilbage, og skriv ændringen som en ny migration.`,
      )
    }
  }
  return migrationer.slice(koerte.length)
}

async function koer(klient: PoolClient, { nummer, navn, sql, sha256 }: Migration): Promise<void> {
  await klient.query('begin')
  try {
    await klient.query(sql)
    await klient.query('insert into migration (nummer, navn, sha256) values ($1, $2, $3)', [nummer, navn, sha256])
    await klient.query('commit')
  } catch (fejl) {
    await klient.query('rollback')
    throw new Error(`Migration ${navn} failed and was rolled back`, { cause: fejl })
  }
}
