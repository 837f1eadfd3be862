import { type Udfald, afvist, lykkes } from '@fodfaeste/grund'
import { sql } from 'kysely'
import type { Db } from './forbindelse.ts'
import { kvitterForsendelse, laegForsendelse } from './forsendelse-raekke.ts'
import { indholdAf } from './haendelseskaede.ts'
import { type Trx, iKommune } from './i-kommune.ts'
import { sletKladdeI } from './kladde-store.ts'
import { tilSql } from './oversigt-raekke.ts'
import type { Kontekst, LaastCpr, Tilfoej, Tilfoejet, Versionskonflikt } from './sag-store.ts'

type Svar =
  | { readonly ok: true; readonly hashes: readonly (string | null)[] }
  | { readonly ok: false; readonly aktuelVersion: number }

/** Ét kald til databasen: se `tilfoej` i 0001-grundlag.sql. */
export function tilfoej(db: Db, kontekst: Kontekst, ind: Tilfoej): Promise<Udfald<Tilfoejet, Versionskonflikt>> {
  return iKommune(db, kontekst, (trx) => tilfoejI(trx, kontekst, ind))
}

/** Det samme i en transaktion, der også gør andet. */
export async function tilfoejI(
  trx: Trx,
  kontekst: Kontekst,
  ind: Tilfoej,
): Promise<Udfald<Tilfoejet, Versionskonflikt>> {
  if (ind.haendelser.length === 0) throw new Error('tilfoej() needs at least one event')
  const haendelser = placer(kontekst, ind)
  const { rows } = await sql<{ svar: Svar }>`select tilfoej(
    ${kontekst.kommune}, ${ind.sagId}, ${ind.forventetVersion}::integer,
    ${JSON.stringify(haendelser.map((h) => ({ ...h, indhold: indholdAf(kontekst.kommune, h) })))}::jsonb,
    ${tilSql(ind.oversigt)}::jsonb, ${ved(kontekst, ind)}::jsonb,
    ${cprSql(ind.cpr)}::jsonb, ${JSON.stringify(ind.udbakke ?? [])}::jsonb) as svar`.execute(trx)
  const svar = rows[0]?.svar
  if (svar === undefined) throw new Error('tilfoej() in the database returned no row')
  if (!svar.ok) return afvist({ kode: 'VERSIONSKONFLIKT', aktuelVersion: svar.aktuelVersion })
  for (const forsendelse of ind.forsendelser ?? []) await laegForsendelse(trx, kontekst, ind.sagId, forsendelse)
  if (ind.kvitteret !== undefined) await kvitterForsendelse(trx, kontekst, ind.sagId, ind.kvitteret)
  if (ind.kladde !== undefined) await sletKladdeI(trx, kontekst, { sagId: ind.sagId, sted: ind.kladde })
  return lykkes({ version: ind.forventetVersion + haendelser.length, haendelser: kaed(haendelser, svar.hashes) })
}

type Placeret = ReturnType<typeof placer>[number]

function placer({ bruger, tidspunkt }: Kontekst, { sagId, forventetVersion, haendelser }: Tilfoej) {
  return haendelser.map(({ type, skema, data, virkerFra }, nr) => ({
    sagId,
    version: forventetVersion + nr + 1,
    type,
    skema,
    data,
    virkerFra,
    af: bruger.id,
    afNavn: bruger.navn,
    registreret: tidspunkt.toISOString(),
  }))
}

/** Databasen svarer med forgængerens hash (null i en ny sag) og derefter én for hver hændelse. */
function kaed(haendelser: readonly Placeret[], hashes: readonly (string | null)[]): Tilfoejet['haendelser'] {
  return haendelser.map((h, nr) => ({ ...h, forrigeHash: hashes[nr] ?? null, hash: hashes[nr + 1] ?? '' }))
}

function ved({ bruger, tidspunkt }: Kontekst, { formaal }: Tilfoej): string {
  return JSON.stringify({ bruger: bruger.id, brugerNavn: bruger.navn, tidspunkt, formaal })
}

function cprSql(cpr: LaastCpr | undefined): string | null {
  if (cpr === undefined) return null
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
  return JSON.stringify({ krypteret: hex(cpr.krypteret), opslag: hex(cpr.opslag) })
}
