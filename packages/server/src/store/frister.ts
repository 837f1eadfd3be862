import type { KommunensFrist } from '@fodfaeste/sag'
import { sql } from 'kysely'
import type { Trx } from './i-kommune.ts'
import type { Sat } from './kommune-store.ts'

/** Kommunens egne frister, alle, i den orden de blev sat. I den samme transaktion som det, de skal regnes med. */
export async function fristerI(trx: Trx): Promise<readonly (KommunensFrist & Sat)[]> {
  const raekker = await trx.selectFrom('kommune_frist').selectAll().orderBy('id').execute()
  return raekker.map(({ sagstype, uger, dage, region, offentliggjort, gaelder_fra, sat_af_navn, sat }) => ({
    sagstype,
    ...(uger !== null && { uger }),
    ...(dage !== null && { dage }),
    ...(region !== null && { region }),
    offentliggjort,
    gaelderFra: gaelder_fra,
    satAf: sat_af_navn,
    sat: sat.toISOString(),
  }))
}

export async function antalFrister(trx: Trx): Promise<number> {
  const { antal } = await trx
    .selectFrom('kommune_frist')
    .select(sql<number>`count(*)::integer`.as('antal'))
    .executeTakeFirstOrThrow()
  return antal
}
