import { sql } from 'kysely'
import { logI } from './adgangslog.ts'
import type { Moede, MoedeSat } from './adgang-store.ts'
import type { Db } from './forbindelse.ts'
import { type Trx, iKommune } from './i-kommune.ts'
import { personerFindes } from './personer-findes.ts'
import type { Kontekst } from './sag-store.ts'

/** Dagens møde åbner sagerne for dem, der er med; derfor står det i hver sags adgangslog, hvem der satte den på. */
export function saetMoede(db: Db, kontekst: Kontekst, { dag, personer, sager, sagsnumre }: Moede): Promise<MoedeSat> {
  return iKommune(db, kontekst, async (trx) => {
    if (!(await personerFindes(trx, personer))) return { sat: false, ukendt: 'person' }
    const fundne = await paaNummer(trx, sagsnumre)
    const mangler = sagsnumre.find((nummer) => !fundne.has(nummer))
    if (mangler !== undefined) return { sat: false, ukendt: 'sagsnummer', nummer: mangler }
    const alle = [...new Set([...sager, ...fundne.values()])]
    const foer = await trx.selectFrom('teammoede_adgang').select('sag_id').distinct().where('dag', '=', dag).execute()
    await trx.deleteFrom('teammoede_adgang').where('dag', '=', dag).execute()
    const raekker = personer.flatMap((person_id) =>
      alle.map((sag_id) => ({ kommune_id: kontekst.kommune, dag, sag_id, person_id })),
    )
    if (raekker.length > 0) {
      const ind = trx.insertInto('teammoede_adgang').values(raekker)
      await ind.onConflict((c) => c.doNothing()).execute()
    }
    for (const sagId of alle) {
      if (foer.some(({ sag_id }) => sag_id === sagId)) continue
      await logI(trx, kontekst, { sagId, formaal: 'Teammøde', hvad: `Sat på mødet ${dag}` }, 'skrevet')
    }
    return { sat: true }
  })
}

/** Sagernes id ved deres numre; dem, kommunen ikke har, er ikke med. */
export async function paaNummer(trx: Trx, sagsnumre: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (sagsnumre.length === 0) return new Map()
  const { rows } = await sql<{ sag_id: string; sagsnummer: string }>`
    select sag_id, sagsnummer from sag_oversigt where sagsnummer collate "C" = any(${[...sagsnumre]}::text[])`.execute(
    trx,
  )
  return new Map(rows.map(({ sagsnummer, sag_id }) => [sagsnummer, sag_id]))
}

/** Hvem er med, og hvilke sager er på? */
export async function moede(db: Db, kontekst: Kontekst, dag: string) {
  const raekker = await iKommune(db, kontekst, (trx) =>
    trx
      .selectFrom('teammoede_adgang')
      .innerJoin('sag_oversigt', 'sag_oversigt.sag_id', 'teammoede_adgang.sag_id')
      .select(['person_id', 'sagsnummer'])
      .where('dag', '=', dag)
      .execute(),
  )
  return {
    personer: [...new Set(raekker.map(({ person_id }) => person_id))],
    sagsnumre: [...new Set(raekker.map(({ sagsnummer }) => sagsnummer))].toSorted(),
  }
}
