import { type SelectQueryBuilder, sql } from 'kysely'
import { soegbar } from './dansk-orden.ts'
import type { Db } from './forbindelse.ts'
import { type Trx, iKommune } from './i-kommune.ts'
import type { Skema } from './skema.ts'
import { fraRaekke } from './oversigt-raekke.ts'
import type { Kontekst, Liste, Listevalg } from './sag-store.ts'

const HOEJST = 500

export async function liste(db: Db, kontekst: Kontekst, valg: Listevalg): Promise<Liste> {
  const antal = Math.min(Math.max(1, valg.antal), HOEJST)
  return iKommune(db, kontekst, async (trx) => {
    const fundne = udvalg(trx, valg)
    const { iAlt } = await fundne.select(sql<number>`count(*)::integer`.as('iAlt')).executeTakeFirstOrThrow()
    const raekker = await efter(fundne, valg.efter)
      .selectAll('sag_oversigt')
      .orderBy('navn_noegle')
      .orderBy('sag_id')
      .limit(antal + 1)
      .execute()
    const side = raekker.slice(0, antal)
    const sidste = side.at(-1)
    return {
      raekker: side.map(fraRaekke),
      iAlt,
      ...(raekker.length > antal && sidste ? { naeste: sidste.sag_id } : {}),
    }
  })
}

type Udvalg = SelectQueryBuilder<Skema, 'sag_oversigt', object>

export function udvalg(trx: Trx, valg: Omit<Listevalg, 'antal'>): Udvalg {
  const { soeg, cprOpslag, fase, sagsbehandler, synlige } = valg
  let valgt: Udvalg = trx.selectFrom('sag_oversigt')
  for (const ord of soegbar(soeg ?? '')
    .split(' ')
    .filter(Boolean)) {
    valgt = valgt.where('soegetekst', 'like', `%${ord.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`)
  }
  if (fase !== undefined) valgt = valgt.where('fase', '=', fase)
  if (sagsbehandler !== undefined) valgt = valgt.where('sagsbehandler', '=', sagsbehandler)
  if (synlige?.art === 'kun') valgt = valgt.where(sql<boolean>`sag_id = any(${[...synlige.sager]}::uuid[])`)
  if (synlige?.art === 'alle') valgt = valgt.where(sql<boolean>`sag_id <> all(${[...synlige.undtagen]}::uuid[])`)
  if (cprOpslag === undefined) return valgt
  return valgt.where('sag_id', 'in', (q) =>
    q.selectFrom('sag_borger').select('sag_id').where('cpr_opslag', '=', Buffer.from(cprOpslag)),
  )
}

function efter(valgt: Udvalg, sagId: string | undefined): Udvalg {
  if (sagId === undefined) return valgt
  return valgt.where(
    sql<boolean>`(navn_noegle, sag_id) > (select o.navn_noegle, o.sag_id from sag_oversigt o where o.sag_id = ${sagId}::uuid)`,
  )
}
