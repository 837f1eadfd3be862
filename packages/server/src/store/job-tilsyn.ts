import { sql } from 'kysely'
import type { Trx } from './i-kommune.ts'
import type { Jobstatus, OpgivetJob } from './job-store.ts'
import { rydArbejdere } from './arbejder.ts'

const DOEGN_MS = 86_400_000
/** Så længe kan man se, at noget blev gjort. Det opgivne bliver, til nogen har taget stilling. */
const GEMMES_MS = 30 * DOEGN_MS
const HOEJST_VIST = 100

export async function status(trx: Trx, nu: Date): Promise<Jobstatus> {
  const { rows } = await sql<{
    venter: number
    igang: number
    opgivet: number
    fejler: number
    aeldste: Date | null
  }>`select count(*) filter (where tilstand = 'venter')::integer as venter,
      count(*) filter (where tilstand = 'i-gang')::integer as igang,
      count(*) filter (where tilstand = 'opgivet')::integer as opgivet,
      count(*) filter (where tilstand = 'venter' and forsoeg > 0)::integer as fejler,
      min(tidligst) filter (where tilstand = 'venter' and tidligst <= ${nu}) as aeldste
    from job where tilstand <> 'faerdig'`.execute(trx)
  const [raekke] = rows
  if (raekke === undefined) throw new Error('An aggregate returned no row')
  const { venter, igang, opgivet, fejler, aeldste } = raekke
  return { venter, iGang: igang, opgivet, fejlerNu: fejler, ...(aeldste !== null && { aeldste }) }
}

export async function opgivne(trx: Trx): Promise<readonly OpgivetJob[]> {
  const raekker = await trx
    .selectFrom('job')
    .select(['id', 'kommune_id', 'art', 'noegle', 'forsoeg', 'fejl', 'afsluttet'])
    .where('tilstand', '=', 'opgivet')
    .orderBy('afsluttet', 'desc')
    .orderBy('id', 'desc')
    .limit(HOEJST_VIST)
    .execute()
  return raekker.map(({ kommune_id, fejl, afsluttet, ...job }) => {
    if (afsluttet === null) throw new Error(`Job ${job.id} is given up at no time`)
    return { ...job, fejl: fejl ?? '', opgivet: afsluttet, ...(kommune_id !== null && { kommune: kommune_id }) }
  })
}

export async function proevIgen(trx: Trx, id: number, nu: Date): Promise<boolean> {
  const aendret = await trx
    .updateTable('job')
    .set({ tilstand: 'venter', forsoeg: 0, tidligst: nu, afsluttet: null })
    .where('id', '=', id)
    .where('tilstand', '=', 'opgivet')
    .executeTakeFirst()
  return aendret.numUpdatedRows > 0n
}

export async function ryd(trx: Trx, nu: Date): Promise<void> {
  await trx
    .deleteFrom('job')
    .where('tilstand', '=', 'faerdig')
    .where('afsluttet', '<', new Date(nu.getTime() - GEMMES_MS))
    .execute()
  await rydArbejdere(trx, new Date(nu.getTime() - DOEGN_MS))
}
