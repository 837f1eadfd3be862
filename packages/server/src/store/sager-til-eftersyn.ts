import type { KommunensFrister } from '@fodfaeste/sag'
import { sql } from 'kysely'
import type { Db } from './forbindelse.ts'
import { fristerI } from './frister.ts'
import { fraRaekke } from './haendelse-raekke.ts'
import type { JsonObjekt, LagretHaendelse } from './haendelse.ts'
import type { SletningensLed } from './haendelseskaede.ts'
import { type Trx, iKommune } from './i-kommune.ts'
import type { Kontekst } from './sag-store.ts'

/** En sag, som den ligger: dens hændelser, og rækken i arbejdslisten, der skulle være regnet af dem. */
export interface SagTilEftersyn {
  readonly sagId: string
  readonly haendelser: readonly LagretHaendelse[]
  /** Sagen er slettet efter kommunens regel; af den er kun kæden tilbage. */
  readonly sletning?: SletningensLed
  /** Kommunens egne frister, i den orden de blev sat. */
  readonly frister: KommunensFrister
  readonly raekke?: {
    readonly version: number
    readonly opdateret: string
    /** Rækkens felter under de navne, `tilSql` skriver dem; søgeordene er for sig. */
    readonly felter: JsonObjekt
    readonly ord: LagredeOrd
    /** Rækkerne på Min dag, som `tilSql` skriver dem. */
    readonly opgaver: readonly JsonObjekt[]
  }
}

/** De ord, sagen kan findes på. */
export interface LagredeOrd {
  readonly ord: readonly string[]
  readonly stammer: readonly string[]
  /** Stammerne, databasen giver af ordene nu. */
  readonly ordenesStammer: readonly string[]
}

const INGEN_ORD: LagredeOrd = { ord: [], stammer: [], ordenesStammer: [] }

const BUNKE = 100

/** Kommunens sager, en bunke ad gangen. Også en sag, hvis hændelser er væk, og en række uden sag. */
export async function* sagerTilEftersyn(db: Db, kontekst: Kontekst): AsyncGenerator<readonly SagTilEftersyn[]> {
  let efterSag = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const bunke = await hentBunke(db, kontekst, efterSag)
    if (bunke.length > 0) yield bunke
    if (bunke.length < BUNKE) return
    efterSag = bunke.at(-1)?.sagId ?? efterSag
  }
}

function hentBunke(db: Db, kontekst: Kontekst, efterSag: string): Promise<readonly SagTilEftersyn[]> {
  return iKommune(db, kontekst, async (trx) => {
    const { kommune } = kontekst
    const { rows } = await sql<{ sag_id: string }>`
      select sag_id from (
        (select distinct sag_id from haendelse where kommune_id = ${kommune} and sag_id > ${efterSag}
         order by sag_id limit ${BUNKE})
        union
        (select sag_id from sag_oversigt where kommune_id = ${kommune} and sag_id > ${efterSag}
         order by sag_id limit ${BUNKE})
      ) s order by sag_id limit ${BUNKE}`.execute(trx)
    const ider = rows.map(({ sag_id }) => sag_id)
    if (ider.length === 0) return []
    const haendelser = await trx
      .selectFrom('haendelse')
      .selectAll()
      .where('sag_id', 'in', ider)
      .orderBy('sag_id')
      .orderBy('version')
      .execute()
    const oversigter = await trx.selectFrom('sag_oversigt').selectAll().where('sag_id', 'in', ider).execute()
    const slettede = await trx.selectFrom('sletning').selectAll().where('sag_id', 'in', ider).execute()
    const ordene = await hentOrd(trx, ider)
    const opgaver = await hentOpgaver(trx, ider)
    const frister = await fristerI(trx)
    const efterSagen = Map.groupBy(haendelser.map(fraRaekke), ({ sagId }) => sagId)
    return ider.map((sagId) => {
      const s = slettede.find((sletning) => sletning.sag_id === sagId)
      const o = oversigter.find((oversigt) => oversigt.sag_id === sagId)
      return {
        sagId,
        haendelser: efterSagen.get(sagId) ?? [],
        frister,
        ...(s !== undefined && {
          sletning: { haendelser: s.haendelser, sidsteHash: s.sidste_hash.toString('hex') },
        }),
        ...(o !== undefined && {
          raekke: {
            version: o.version,
            opdateret: o.opdateret.toISOString(),
            felter: {
              sagsnummer: o.sagsnummer,
              borgerNavn: o.borger_navn,
              navnNoegle: o.navn_noegle,
              fase: o.fase,
              sagsbehandler: o.sagsbehandler,
              tilstand: o.tilstand,
              taerskelDag: o.taerskel_dag,
              beregnetPaa: o.beregnet_paa,
              frister: o.frister,
              data: o.data,
            },
            ord: ordene.get(sagId) ?? INGEN_ORD,
            opgaver: opgaver.get(sagId) ?? [],
          },
        }),
      }
    })
  })
}

async function hentOrd(trx: Trx, sager: readonly string[]): Promise<ReadonlyMap<string, LagredeOrd>> {
  const { rows } = await sql<LagredeOrd & { sag_id: string }>`
    select sag_id,
      coalesce(array_agg(ord) filter (where ord not like '~%'), '{}') as ord,
      coalesce(array_agg(ord) filter (where ord like '~%'), '{}') as stammer,
      coalesce(array_agg(distinct stamme(ord)) filter (where ord not like '~%' and stamme(ord) is not null), '{}')
        as "ordenesStammer"
    from sag_ord where sag_id = any(${[...sager]}::uuid[]) group by sag_id`.execute(trx)
  return new Map(rows.map(({ sag_id, ...ord }) => [sag_id, ord]))
}

async function hentOpgaver(trx: Trx, sager: string[]): Promise<ReadonlyMap<string, readonly JsonObjekt[]>> {
  const raekker = await trx.selectFrom('sag_opgave').selectAll().where('sag_id', 'in', sager).execute()
  const efterSag = Map.groupBy(raekker, ({ sag_id }) => sag_id)
  return new Map(
    [...efterSag].map(([sagId, dens]) => [
      sagId,
      dens.map(({ noegle, ansvarlig, rolle, frist, data }) => ({
        noegle,
        ansvarlig,
        ...(rolle !== null && { rolle }),
        frist,
        data,
      })),
    ]),
  )
}
