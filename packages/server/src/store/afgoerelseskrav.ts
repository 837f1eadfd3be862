import { type Afgoerelseskrav, ALT_GODKENDES, GODKENDES } from '@fodfaeste/sag'
import type { Trx } from './i-kommune.ts'
import type { Sat } from './kommune-store.ts'

/** Det, kommunen kræver, før der afgøres, og hvem der satte det. Har ingen valgt, kræves to personer til alt. */
export async function kravI(trx: Trx): Promise<Afgoerelseskrav & Partial<Sat>> {
  const raekke = await trx
    .selectFrom('kommune_godkendelse')
    .select(['godkendes', 'sat_af_navn', 'sat'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (raekke === undefined) return ALT_GODKENDES
  const { godkendes, sat_af_navn, sat } = raekke
  return { godkendes: GODKENDES.filter((en) => godkendes.includes(en)), satAf: sat_af_navn, sat: sat.toISOString() }
}
