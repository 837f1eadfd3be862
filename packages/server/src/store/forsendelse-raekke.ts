import type { Trx } from './i-kommune.ts'
import type { Kontekst, NyForsendelse, Tilfoej } from './sag-store.ts'

/** Lægger brevet i kø i den transaktion, der gør det sendt i sagen. Databasen siger nej til den samme nøgle igen. */
export async function laegForsendelse(
  trx: Trx,
  { kommune, tidspunkt }: Kontekst,
  sagId: string,
  { noegle, brevVersion, sagsnummer, brev, kanal, den }: NyForsendelse,
): Promise<void> {
  await trx
    .insertInto('forsendelse')
    .values({
      kommune_id: kommune,
      noegle,
      sag_id: sagId,
      brev_version: brevVersion,
      sagsnummer,
      brev,
      kanal,
      den,
      lagt: tidspunkt,
      mappe: null,
      afsendt: null,
      svar: null,
    })
    .execute()
}

export async function kvitterForsendelse(
  trx: Trx,
  { kommune }: Kontekst,
  sagId: string,
  { brevVersion, svar }: NonNullable<Tilfoej['kvitteret']>,
): Promise<void> {
  await trx
    .updateTable('forsendelse')
    .set({ svar })
    .where('kommune_id', '=', kommune)
    .where('sag_id', '=', sagId)
    .where('brev_version', '=', brevVersion)
    .execute()
}
