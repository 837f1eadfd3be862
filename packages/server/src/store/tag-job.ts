import { sql } from 'kysely'
import type { Trx } from './i-kommune.ts'
import type { TagetJob, Tager } from './job-store.ts'

/** Så mange gange prøves et job. Med pauserne er det omkring to timer. */
const HOEJST_FORSOEG = 8
const FOERSTE_PAUSE_MS = 30_000
const LAENGSTE_PAUSE_MS = 3_600_000

/** Det, der kan stå i fejlen: nok til at finde den, aldrig en hel svartekst. */
const HOEJST_FEJLTEGN = 500

const FORSVUNDET = 'The worker disappeared while doing it'

/** Se `JobStore.tag`. Den, der er ved at blive taget af en anden, springes over og ventes ikke på. */
export async function tag(trx: Trx, { arbejder, arter, nu, laanMs }: Tager): Promise<TagetJob | undefined> {
  await flytUdbakke(trx, arter, nu)
  await opgivForsvundne(trx, nu)
  const taget = await trx
    .updateTable('job')
    .set({
      tilstand: 'i-gang',
      forsoeg: sql<number>`forsoeg + 1`,
      arbejder,
      laant_til: new Date(nu.getTime() + laanMs),
    })
    .where('id', '=', (naeste) =>
      naeste
        .selectFrom('job')
        .select('id')
        .where('art', 'in', [...arter])
        .where((e) =>
          e.or([
            e.and([e('tilstand', '=', 'venter'), e('tidligst', '<=', nu)]),
            e.and([e('tilstand', '=', 'i-gang'), e('laant_til', '<', nu)]),
          ]),
        )
        .orderBy('tidligst')
        .orderBy('id')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'kommune_id', 'art', 'noegle', 'data', 'forsoeg'])
    .executeTakeFirst()
  if (taget === undefined) return undefined
  const { kommune_id, ...job } = taget
  return { ...job, arbejder, ...(kommune_id !== null && { kommune: kommune_id }) }
}

/** Det, en beslutning lagde i udbakken, er et job af samme navn. Flyttes det, er det flyttet én gang. */
async function flytUdbakke(trx: Trx, arter: readonly string[], nu: Date): Promise<void> {
  await sql`with taget as (
      delete from udbakke where id in (
        select id from udbakke where emne = any(${[...arter]}::text[]) order by id limit 100 for update skip locked)
      returning *)
    insert into job (kommune_id, art, noegle, data, tidligst, oprettet)
      select kommune_id, emne, 'udbakke/' || id, jsonb_build_object('sagId', sag_id, 'data', data), ${nu}, oprettet
      from taget`.execute(trx)
}

/** Et job, der tager arbejderen med sig hver gang, skal ikke tage den næste. */
async function opgivForsvundne(trx: Trx, nu: Date): Promise<void> {
  await trx
    .updateTable('job')
    .set({ tilstand: 'opgivet', arbejder: null, laant_til: null, fejl: FORSVUNDET, afsluttet: nu })
    .where('tilstand', '=', 'i-gang')
    .where('laant_til', '<', nu)
    .where('forsoeg', '>=', HOEJST_FORSOEG)
    .execute()
}

/** Kun den, der har lånt det, og kun i det forsøg: en, der vågner sent, kan intet. */
function minHaand(trx: Trx, { id, arbejder, forsoeg }: TagetJob) {
  return trx
    .updateTable('job')
    .where('id', '=', id)
    .where('tilstand', '=', 'i-gang')
    .where('arbejder', '=', arbejder)
    .where('forsoeg', '=', forsoeg)
}

export async function forlaeng(trx: Trx, job: TagetJob, til: Date): Promise<boolean> {
  const aendret = await minHaand(trx, job).set({ laant_til: til }).executeTakeFirst()
  return aendret.numUpdatedRows > 0n
}

export async function faerdig(
  trx: Trx,
  job: TagetJob,
  nu: Date,
  ogsaa?: (trx: Trx) => Promise<void>,
): Promise<boolean> {
  const aendret = await minHaand(trx, job)
    .set({ tilstand: 'faerdig', arbejder: null, laant_til: null, fejl: null, afsluttet: nu })
    .executeTakeFirst()
  if (aendret.numUpdatedRows === 0n) return false
  if (ogsaa === undefined) return true
  // Fra nu af er transaktionen kommunens egen, som enhver anden.
  await sql`select set_config('fodfaeste.arbejder', '', true),
    set_config('fodfaeste.kommune', ${job.kommune ?? ''}, true)`.execute(trx)
  await ogsaa(trx)
  return true
}

export async function mislykket(trx: Trx, job: TagetJob, nu: Date, besked: string): Promise<void> {
  const fejl = besked.slice(0, HOEJST_FEJLTEGN)
  const fri = { arbejder: null, laant_til: null, fejl }
  const pause = Math.min(LAENGSTE_PAUSE_MS, FOERSTE_PAUSE_MS * 2 ** (job.forsoeg - 1))
  await minHaand(trx, job)
    .set(
      job.forsoeg >= HOEJST_FORSOEG
        ? { ...fri, tilstand: 'opgivet', afsluttet: nu }
        : { ...fri, tilstand: 'venter', tidligst: new Date(nu.getTime() + pause) },
    )
    .execute()
}
