import { sql } from 'kysely'
import type { Db } from './forbindelse.ts'
import { fristerI } from './frister.ts'
import { fraRaekke } from './haendelse-raekke.ts'
import type { LagretHaendelse } from './haendelse.ts'
import { type Trx, iKommune } from './i-kommune.ts'
import { tilSql } from './oversigt-raekke.ts'
import type { Genopbygget, Kontekst, Oversigt, OversigtFold } from './sag-store.ts'

/** Så mange sager ad gangen: hukommelse og transaktioner forbliver små, uanset hvor mange sager kommunen har. */
const BUNKE = 100

export async function genopbyg(
  db: Db,
  kontekst: Kontekst,
  fold: OversigtFold,
  fra: { readonly efterSag?: string } = {},
): Promise<Genopbygget> {
  let antal = 0
  let efterSag = fra.efterSag
  for (;;) {
    const sager = await iKommune(db, kontekst, (trx) => genopbygBunke(trx, kontekst.kommune, fold, efterSag))
    antal += sager.length
    efterSag = sager.at(-1) ?? efterSag
    if (sager.length < BUNKE) return { antal, ...(efterSag === undefined ? {} : { sidsteSag: efterSag }) }
  }
}

/** Det samme i en transaktion, der også gør andet. */
export async function genopbygI(trx: Trx, kommune: string, fold: OversigtFold): Promise<void> {
  let efterSag: string | undefined
  for (;;) {
    const sager = await genopbygBunke(trx, kommune, fold, efterSag)
    if (sager.length < BUNKE) return
    efterSag = sager.at(-1)
  }
}

async function genopbygBunke(
  trx: Trx,
  kommune: string,
  fold: OversigtFold,
  efterSag: string | undefined,
): Promise<readonly string[]> {
  const sager = await naesteSager(trx, efterSag)
  const frister = await fristerI(trx)
  await fjernForaeldreloese(trx, efterSag, sager.length < BUNKE ? undefined : sager.at(-1))
  if (sager.length === 0) return sager
  const raekker = await trx
    .selectFrom('haendelse')
    .selectAll()
    .where('slettet', 'is', null)
    .where('sag_id', 'in', sager)
    .orderBy('sag_id')
    .orderBy('version')
    .execute()
  for (const haendelser of Map.groupBy(raekker.map(fraRaekke), ({ sagId }) => sagId).values()) {
    await skriv(trx, kommune, haendelser, (dens) => fold(dens, frister))
  }
  return sager
}

async function naesteSager(trx: Trx, efterSag: string | undefined): Promise<readonly string[]> {
  const foerste = trx.selectFrom('haendelse').select('sag_id').where('version', '=', 1).orderBy('sag_id').limit(BUNKE)
  const fundne = await (efterSag === undefined ? foerste : foerste.where('sag_id', '>', efterSag)).execute()
  return fundne.map(({ sag_id }) => sag_id)
}

/** Skriver kun, hvis ingen imens har lagt en nyere hændelse til: så er dens række den rigtige. */
async function skriv(
  trx: Trx,
  kommune: string,
  haendelser: readonly LagretHaendelse[],
  fold: (haendelser: readonly LagretHaendelse[]) => Oversigt | undefined,
): Promise<void> {
  const sidste = haendelser.at(-1)
  if (sidste === undefined) return
  const { sagId, version, registreret } = sidste
  const oversigt = fold(haendelser)
  if (oversigt === undefined) {
    await trx.deleteFrom('sag_oversigt').where('sag_id', '=', sagId).where('version', '<=', version).execute()
    return
  }
  await sql`select skriv_oversigt(${kommune}, ${sagId}::uuid, ${version}::integer, ${registreret}::timestamptz,
    ${tilSql(oversigt)}::jsonb)`.execute(trx)
}

/** En række uden hændelser hører ikke til nogen sag. */
async function fjernForaeldreloese(trx: Trx, efterSag: string | undefined, tilSag: string | undefined): Promise<void> {
  await sql`delete from sag_oversigt o
    where (${efterSag ?? null}::uuid is null or o.sag_id > ${efterSag ?? null}::uuid)
      and (${tilSag ?? null}::uuid is null or o.sag_id <= ${tilSag ?? null}::uuid)
      and not exists (select from haendelse h where h.kommune_id = o.kommune_id and h.sag_id = o.sag_id)`.execute(trx)
}
