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
