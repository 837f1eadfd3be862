import type { Db } from './forbindelse.ts'
import type { Trx } from './i-kommune.ts'
import type { Arbejder, SetArbejder } from './job-store.ts'

/** Første gang bliver den skrevet op; derefter er det et livstegn. */
export async function meldTil(db: Db, { startet, ...arbejder }: Arbejder, nu: Date): Promise<void> {
  await db
    .insertInto('arbejder')
    .values({ ...arbejder, startet, sidst_set: nu })
    .onConflict((c) => c.column('id').doUpdateSet({ sidst_set: nu }))
    .execute()
}

export async function meldFra(db: Db, id: string): Promise<void> {
  await db.deleteFrom('arbejder').where('id', '=', id).execute()
}

export async function arbejdere(db: Db): Promise<readonly SetArbejder[]> {
  const raekker = await db.selectFrom('arbejder').selectAll().orderBy('sidst_set', 'desc').orderBy('id').execute()
  return raekker.map(({ sidst_set, ...arbejder }) => ({ ...arbejder, sidstSet: sidst_set }))
}

/** En, der ikke har givet lyd siden, er væk. */
export async function rydArbejdere(trx: Trx, siden: Date): Promise<void> {
  await trx.deleteFrom('arbejder').where('sidst_set', '<', siden).execute()
}
