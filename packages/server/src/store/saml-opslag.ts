import { sql } from 'kysely'
import type { Trx } from './i-kommune.ts'

/**
 * Samler en borgers rækker under den gældende nøgles opslag, så en erklæring og en sag om samme menneske altid mødes,
 * også midt i et nøgleskift. Det første opslag er det gældende; er der kun ét, er der intet at samle.
 */
export async function samlOpslag(trx: Trx, [gaeldende, ...gamle]: readonly Uint8Array[]): Promise<void> {
  if (gaeldende === undefined || gamle.length === 0) return
  const [nyt, foer] = [Buffer.from(gaeldende), gamle.map((et) => Buffer.from(et))]
  await sql`update sag_borger set cpr_opslag = ${nyt} where cpr_opslag = any(${foer}::bytea[])`.execute(trx)
  // Har personen erklæret det samme under begge nøgler, er den ene nok; egen sag lukker mere end en nærtståendes.
  await sql`insert into erklaering (kommune_id, person_id, cpr_opslag, art, erklaeret, cpr_krypteret)
    select kommune_id, person_id, ${nyt}, art, erklaeret, cpr_krypteret from erklaering
    where cpr_opslag = any(${foer}::bytea[])
    on conflict (kommune_id, person_id, cpr_opslag) do update set art = greatest(erklaering.art, excluded.art)`.execute(
    trx,
  )
  await sql`delete from erklaering where cpr_opslag = any(${foer}::bytea[])`.execute(trx)
}
