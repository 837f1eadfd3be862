import { sql } from 'kysely'
import type { Db } from './forbindelse.ts'
import { type Trx, iKommune } from './i-kommune.ts'
import type { Kontekst, Laesning, Logpost } from './sag-store.ts'

export async function logLaesning(db: Db, kontekst: Kontekst, laesning: Laesning): Promise<void> {
  await iKommune(db, kontekst, (trx) => logI(trx, kontekst, laesning, 'laest'))
}

/** Skriver i adgangsloggen i den transaktion, der læser eller skriver: det ene sker ikke uden det andet. */
export async function logI(
  trx: Trx,
  { kommune, bruger, tidspunkt }: Kontekst,
  { sagId, formaal, hvad }: Laesning,
  handling: Logpost['handling'],
): Promise<void> {
  await trx
    .insertInto('adgangslog')
    .values({
      kommune_id: kommune,
      tidspunkt,
      bruger: bruger.id,
      bruger_navn: bruger.navn,
      sag_id: sagId ?? null,
      handling,
      formaal,
      hvad,
    })
    .execute()
}

/** Så længe er det samme afviste forsøg én linje: en side, der henter igen og igen, fylder ikke loggen. */
const AFVIST_SAMLES_MS = 15 * 60_000

/**
 * Nogen blev afvist i sagen: hvem, hvilken regel, og hvornår, og intet om indholdet. En sag, kommunen ikke har, efterlader
 * intet.
 */
export async function logAfvist(
  trx: Trx,
  kontekst: Kontekst,
  { sagId, regel }: { readonly sagId: string; readonly regel: string },
): Promise<void> {
  const { kommune, bruger, tidspunkt } = kontekst
  // To samtidige forsøg i samme sag tager hinanden i rækkefølge, så det andet ser det første.
  const laas = JSON.stringify(['afvist', kommune, sagId, bruger.id])
  await sql`select pg_advisory_xact_lock(hashtextextended(${laas}, 0))`.execute(trx)
  const { rows } = await sql<{ skal: boolean }>`
    select exists (select from sag_oversigt where kommune_id = ${kommune} and sag_id = ${sagId}::uuid)
      and not exists (select from adgangslog where kommune_id = ${kommune} and sag_id = ${sagId}::uuid
        and bruger = ${bruger.id} and handling = 'afvist' and hvad = ${regel}
        and tidspunkt > ${new Date(tidspunkt.getTime() - AFVIST_SAMLES_MS)}) as skal`.execute(trx)
  if (rows[0]?.skal === true) await logI(trx, kontekst, { sagId, formaal: '', hvad: regel }, 'afvist')
}

export async function adgangslog(db: Db, kontekst: Kontekst, sagId: string): Promise<readonly Logpost[]> {
  const poster = await iKommune(db, kontekst, (trx) =>
    trx.selectFrom('adgangslog').selectAll().where('sag_id', '=', sagId).orderBy('id', 'desc').execute(),
  )
  return poster.map(({ bruger, bruger_navn, tidspunkt, handling, formaal, hvad }) => ({
    sagId,
    bruger,
    brugerNavn: bruger_navn,
    tidspunkt: tidspunkt.toISOString(),
    handling,
    formaal,
    hvad,
  }))
}
