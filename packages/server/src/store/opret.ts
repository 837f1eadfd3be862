import type { KommunensFrister } from '@fodfaeste/sag'
import { sql } from 'kysely'
import type { Db } from './forbindelse.ts'
import { fristerI } from './frister.ts'
import { type Trx, iKommune } from './i-kommune.ts'
import { udvalg } from './liste.ts'
import { fraRaekke } from './oversigt-raekke.ts'
import type { Kontekst, OversigtRaekke, Tilfoej, Tilfoejet } from './sag-store.ts'
import { samlOpslag } from './saml-opslag.ts'
import { tilfoejI } from './tilfoej.ts'

export interface FoerNySag {
  /** De sager, borgeren allerede har i kommunen. */
  readonly borgerensSager: readonly OversigtRaekke[]
  /** «2026-0042»: det næste ledige i årets række. */
  readonly naesteSagsnummer: string
  /** Kommunens egne frister. */
  readonly frister: KommunensFrister
}

export type NySag<A> = { readonly ok: true; readonly sag: Tilfoej } | { readonly ok: false; readonly afslag: A }

/** Se `SagStore.opret`. */
export async function opret<A>(
  db: Db,
  kontekst: Kontekst,
  { cprOpslag, aar }: { readonly cprOpslag: readonly Uint8Array[]; readonly aar: number },
  beslut: (foer: FoerNySag) => NySag<A>,
): Promise<{ readonly ok: true; readonly vaerdi: Tilfoejet } | { readonly ok: false; readonly afvist: A }> {
  return iKommune(db, kontekst, async (trx) => {
    await laasNyeSager(trx, kontekst.kommune)
    await samlOpslag(trx, cprOpslag)
    const raekker = await udvalg(trx, { cprOpslag }).selectAll('sag_oversigt').execute()
    const naesteSagsnummer = skrivSagsnummer(aar, (await hoejesteSagsnummer(trx, aar)) + 1)
    const ny = beslut({ borgerensSager: raekker.map(fraRaekke), naesteSagsnummer, frister: await fristerI(trx) })
    if (!ny.ok) return { ok: false, afvist: ny.afslag }
    const gemt = await tilfoejI(trx, kontekst, ny.sag)
    if (!gemt.ok) throw new Error('A new case id was already in use')
    return gemt
  })
}

/** Én ny sag ad gangen i kommunen, også fra to servere: den næste ser den førstes nummer og borger. */
export async function laasNyeSager(trx: Trx, kommune: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('ny sag/' || ${kommune}, 0))`.execute(trx)
}

/** Det højeste løbenummer i årets række; 0, når der ingen er. */
export async function hoejesteSagsnummer(trx: Trx, aar: number): Promise<number> {
  const { rows } = await sql<{ hoejeste: number | null }>`
    select max(substring(sagsnummer from 6)::integer) as hoejeste from sag_oversigt
    where sagsnummer collate "C" >= ${`${aar}-`} and sagsnummer collate "C" < ${`${aar}.`}
      and sagsnummer ~ '^\\d{4}-\\d{1,9}$'`.execute(trx)
  return rows[0]?.hoejeste ?? 0
}

export function skrivSagsnummer(aar: number, nummer: number): string {
  return `${aar}-${String(nummer).padStart(4, '0')}`
}
