import { sql } from 'kysely'
import type { Db } from './forbindelse.ts'
import { antalFrister, fristerI } from './frister.ts'
import { iKommune } from './i-kommune.ts'
import { dagensSvar, fraRaekke } from './oversigt-raekke.ts'
import type { Kontekst, Omregning } from './sag-store.ts'

/** Så mange rækker ad gangen: transaktionen er kort, og arbejdet kan standses mellem to. */
const BUNKE = 250

export async function foraeldede(db: Db, kontekst: Kontekst, dag: string, hoejst: number): Promise<number> {
  return iKommune(db, kontekst, async (trx) => {
    const gammel = foraeldet(dag, await antalFrister(trx))
    const { antal } = await trx
      .selectFrom(trx.selectFrom('sag_oversigt').select('sag_id').where(gammel).limit(hoejst).as('gamle'))
      .select(sql<number>`count(*)::integer`.as('antal'))
      .executeTakeFirstOrThrow()
    return antal
  })
}

/** To servere kan regne samtidig: svaret er det samme, og en række, der er ændret imens, røres ikke. */
export async function omregn(
  db: Db,
  kontekst: Kontekst,
  dag: string,
  omregning: Omregning,
  kun?: readonly string[],
): Promise<number> {
  return iKommune(db, kontekst, async (trx) => {
    const frister = await fristerI(trx)
    const alle = trx.selectFrom('sag_oversigt').selectAll().where(foraeldet(dag, frister.length)).limit(BUNKE)
    const raekker = await (
      kun === undefined ? alle : alle.where(sql<boolean>`sag_id = any(${[...kun]}::uuid[])`)
    ).execute()
    for (const raekke of raekker) {
      const dagens = JSON.stringify(dagensSvar(omregning(fraRaekke(raekke), frister)))
      await sql`select omregn_oversigt(${kontekst.kommune}, ${raekke.sag_id}::uuid, ${raekke.version}::integer,
        ${dagens}::jsonb)`.execute(trx)
    }
    return raekker.length
  })
}

/**
 * Fra en anden dag, eller regnet med et andet antal af kommunens egne frister, end den har sat. Skrevet som områder, for
 * «forskellig fra» følger intet indeks; og antallet er en værdi, for databasen kan ikke gætte på, hvad en underforespørgsel giver,
 * og læser så hele tabellen. Rækken hedder `sag_oversigt`.
 */
export const foraeldet = (dag: string, antal: number) => sql<boolean>`(
  sag_oversigt.beregnet_paa < ${dag}::date or sag_oversigt.beregnet_paa > ${dag}::date
  or sag_oversigt.frister < ${antal}::integer or sag_oversigt.frister > ${antal}::integer)`
