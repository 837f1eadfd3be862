import { sql } from 'kysely'
import { logI } from './adgangslog.ts'
import type { Db } from './forbindelse.ts'
import { iKommune } from './i-kommune.ts'
import { fraRaekke } from './oversigt-raekke.ts'
import type { Kontekst, OversigtRaekke } from './sag-store.ts'

/** Kommunens regel for, hvor længe en afsluttet sag gemmes. */
export interface Opbevaringsregel {
  readonly id: number
  /** Hele år efter afslutningen. Mangler: intet slettes. */
  readonly aar?: number
  readonly begrundelse: string
  readonly satAf: string
  /** ISO. */
  readonly sat: string
}

/** En sag, der er slettet. Intet om borgeren. */
export interface Sletning {
  readonly sagId: string
  readonly regelId: number
  readonly tidspunkt: string
  readonly haendelser: number
  readonly sidsteHash: string
  /** Aftryk af de dokumenter, sagen havde. */
  readonly dokumenter: readonly string[]
}

/** Hvor længe sager gemmes, og det, der er slettet. Alt er kontekstens kommunes eget. */
export interface OpbevaringStore {
  /** Nyeste først; den første gælder. */
  regler(kontekst: Kontekst): Promise<readonly Opbevaringsregel[]>
  saetRegel(kontekst: Kontekst, regel: { readonly aar?: number; readonly begrundelse: string }): Promise<void>
  /** De sager, listen har som afsluttede, i bunker. */
  afsluttede(kontekst: Kontekst): AsyncIterable<readonly OversigtRaekke[]>
  /** False, når der er skrevet i sagen, siden den blev læst i den version. Kaster, når reglen ikke gælder. */
  slet(kontekst: Kontekst, sag: { readonly sagId: string; readonly version: number }, regelId: number): Promise<boolean>
  sletninger(kontekst: Kontekst): Promise<readonly Sletning[]>
  /** Hvilke af de dokumenter bruges endnu af en sag, der ikke er slettet? */
  brugteDokumenter(kontekst: Kontekst, aftryk: readonly string[]): Promise<readonly string[]>
}

const BUNKE = 250

export function kyselyOpbevaringStore(db: Db): OpbevaringStore {
  return {
    regler: async (kontekst) => {
      const raekker = await iKommune(db, kontekst, (trx) =>
        trx.selectFrom('opbevaringsregel').selectAll().orderBy('id', 'desc').execute(),
      )
      return raekker.map(({ id, aar, begrundelse, sat_af_navn, sat }) => ({
        id,
        ...(aar !== null && { aar }),
        begrundelse,
        satAf: sat_af_navn,
        sat: sat.toISOString(),
      }))
    },
    saetRegel: async (kontekst, { aar, begrundelse }) => {
      const { kommune, bruger, tidspunkt } = kontekst
      const sat = { sat_af: bruger.id, sat_af_navn: bruger.navn, sat: tidspunkt }
      await iKommune(db, kontekst, (trx) =>
        trx
          .insertInto('opbevaringsregel')
          .values({ kommune_id: kommune, aar: aar ?? null, begrundelse, ...sat })
          .execute(),
      )
    },
    afsluttede: (kontekst) => afsluttede(db, kontekst),
    slet: (kontekst, sag, regelId) => slet(db, kontekst, sag, regelId),
    sletninger: (kontekst) => sletninger(db, kontekst),
    brugteDokumenter: (kontekst, aftryk) => brugteDokumenter(db, kontekst, aftryk),
  }
}

async function* afsluttede(db: Db, kontekst: Kontekst): AsyncGenerator<readonly OversigtRaekke[]> {
  let efter: string | undefined
  for (;;) {
    const sidst = efter
    const raekker = await iKommune(db, kontekst, (trx) => {
      const alle = trx.selectFrom('sag_oversigt').selectAll().where('fase', '=', 'afsluttet').orderBy('sag_id')
      return (sidst === undefined ? alle : alle.where('sag_id', '>', sidst)).limit(BUNKE).execute()
    })
    if (raekker.length > 0) yield raekker.map(fraRaekke)
    efter = raekker.at(-1)?.sag_id
    if (raekker.length < BUNKE) return
  }
}

/** Sletningen og linjen i adgangsloggen er én transaktion. */
function slet(
  db: Db,
  kontekst: Kontekst,
  { sagId, version }: { readonly sagId: string; readonly version: number },
  regelId: number,
): Promise<boolean> {
  const { kommune, bruger, tidspunkt } = kontekst
  const ved = JSON.stringify({ bruger: bruger.id, brugerNavn: bruger.navn, tidspunkt })
  return iKommune(db, kontekst, async (trx) => {
    const { rows } = await sql<{ slettet: boolean }>`
      select slet_sag(${kommune}, ${sagId}::uuid, ${regelId}::bigint, ${version}::integer, ${ved}::jsonb) as slettet`.execute(
      trx,
    )
    if (rows[0]?.slettet !== true) return false
    await logI(trx, kontekst, { sagId, formaal: 'Opbevaring', hvad: 'Slettet efter kommunens regel' }, 'skrevet')
    return true
  })
}

/** Alt, kommunen har slettet, nyeste først; eller netop den ene sag. */
export async function sletninger(db: Db, kontekst: Kontekst, sagId?: string): Promise<readonly Sletning[]> {
  const raekker = await iKommune(db, kontekst, (trx) => {
    const alle = trx.selectFrom('sletning').selectAll().orderBy('id', 'desc')
    return (sagId === undefined ? alle : alle.where('sag_id', '=', sagId)).execute()
  })
  return raekker.map(({ sag_id, regel_id, tidspunkt, haendelser, sidste_hash, dokumenter }) => ({
    sagId: sag_id,
    regelId: regel_id,
    tidspunkt: tidspunkt.toISOString(),
    haendelser,
    sidsteHash: sidste_hash.toString('hex'),
    dokumenter,
  }))
}

/** De af aftrykkene, som en sag, der ikke er slettet, stadig bruger. */
async function brugteDokumenter(db: Db, kontekst: Kontekst, aftryk: readonly string[]): Promise<readonly string[]> {
  const { rows } = await iKommune(db, kontekst, (trx) =>
    sql<{ aftryk: string }>`select distinct aftryk from (
        select coalesce(data->>'aftryk', data->'erstatning'->'data'->>'aftryk') as aftryk from haendelse
        where kommune_id = ${kontekst.kommune} and slettet is null
          and type in ('DokumentRegistreret', 'HaendelseRettet')) brugt
      where aftryk = any(${[...aftryk]}::text[])`.execute(trx),
  )
  return rows.map((raekke) => raekke.aftryk)
}
