import type { Db } from './forbindelse.ts'
import { iKommune } from './i-kommune.ts'
import type { Kontekst, Laesning, Logpost } from './sag-store.ts'

export async function logLaesning(db: Db, kontekst: Kontekst, laesning: Laesning): Promise<void> {
  const { kommune, bruger, tidspunkt } = kontekst
  await iKommune(db, kontekst, (trx) =>
    trx
      .insertInto('adgangslog')
      .values({
        kommune_id: kommune,
        tidspunkt,
        bruger: bruger.id,
        bruger_navn: bruger.navn,
        sag_id: laesning.sagId ?? null,
        handling: 'laest',
        formaal: laesning.formaal,
        hvad: laesning.hvad,
      })
      .execute(),
  )
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
