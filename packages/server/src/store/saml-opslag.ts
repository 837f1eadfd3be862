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
  for (const gammelt of foer) await flytErklaeringerne(trx, gammelt, nyt)
}

/** Har personen erklæret det samme under begge opslag, er den ene nok; egen sag lukker mere end en nærtståendes. */
async function flytErklaeringerne(trx: Trx, foer: Buffer, nyt: Buffer): Promise<void> {
  await sql`update erklaering set art = greatest(erklaering.art, gammel.art) from erklaering gammel
    where erklaering.cpr_opslag = ${nyt} and gammel.cpr_opslag = ${foer} and gammel.person_id = erklaering.person_id
      and erklaering.trukket_tilbage is null and gammel.trukket_tilbage is null`.execute(trx)
  await sql`delete from erklaering gammel where cpr_opslag = ${foer} and trukket_tilbage is null
    and exists (select from erklaering e where e.cpr_opslag = ${nyt} and e.person_id = gammel.person_id
      and e.trukket_tilbage is null)`.execute(trx)
  await sql`update erklaering set cpr_opslag = ${nyt} where cpr_opslag = ${foer}`.execute(trx)
}
