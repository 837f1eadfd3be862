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

/** Brevet er i kø eller ved at blive sendt, så ingen kan vide, om det kom frem. */
export class BrevetErUndervejs extends Error {}

/**
 * Skriver kanalens svar ved siden af brevet. Kun et brev, der er gået, kan være leveret; et, der ikke er begyndt, kan tages
 * ud af køen som afvist, og så går det ikke.
 * @throws {BrevetErUndervejs} og så er heller intet skrevet i sagen
 */
export async function kvitterForsendelse(
  trx: Trx,
  { kommune }: Kontekst,
  sagId: string,
  { brevVersion, svar }: NonNullable<Tilfoej['kvitteret']>,
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('forsendelse')
    .set({ svar })
    .where('kommune_id', '=', kommune)
    .where('sag_id', '=', sagId)
    .where('brev_version', '=', brevVersion)
    .where((e) => {
      const gaaet = e('afsendt', 'is not', null)
      return svar === 'leveret' ? gaaet : e.or([gaaet, e('mappe', 'is', null)])
    })
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new BrevetErUndervejs('The letter is on its way')
}
