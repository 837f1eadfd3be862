import { type Selectable, type SelectQueryBuilder, sql } from 'kysely'
import type { Synlighed } from '@fodfaeste/sag'
import { logI } from './adgangslog.ts'
import type { Db } from './forbindelse.ts'
import { type Trx, iKommune } from './i-kommune.ts'
import { fraRaekke } from './oversigt-raekke.ts'
import type { Skema } from './skema.ts'
import {
  type Kontekst,
  type Laesning,
  type Liste,
  type Listemuligheder,
  type Listevalg,
  TAELLES_TIL,
} from './sag-store.ts'
import { soegeord } from './soegeord.ts'

const HOEJST = 500

/**
 * En side af listen: valget og siden følger hver sit indeks, og der læses kun de rækker, der vises. Læsningen logges i det
 * samme: kan den ikke skrives, ses intet.
 */
export async function liste(db: Db, kontekst: Kontekst, valg: Listevalg, laesning?: Laesning): Promise<Liste> {
  const antal = Math.min(Math.max(1, valg.antal), HOEJST)
  const orden = ORDNER[valg.orden ?? 'navn']
  return iKommune(db, kontekst, async (trx) => {
    if (laesning !== undefined) await logI(trx, kontekst, laesning, 'laest')
    const fundne = udvalg(trx, valg)
    const { iAlt } = await trx
      .selectFrom(fundne.select('sag_id').limit(TAELLES_TIL).as('fundne'))
      .select(sql<number>`count(*)::integer`.as('iAlt'))
      .executeTakeFirstOrThrow()
    const raekker = await efter(fundne, orden, await stedet(trx, valg.efter))
      .selectAll('sag_oversigt')
      .orderBy(orden.orderBy)
      .limit(antal + 1)
      .execute()
    const side = raekker.slice(0, antal)
    const sidste = side.at(-1)
    return {
      raekker: side.map(fraRaekke),
      iAlt,
      ...(raekker.length > antal && sidste ? { naeste: sidste.sag_id } : {}),
    }
  })
}

/** Hvem har sager i kommunen? */
export async function listemuligheder(db: Db, kontekst: Kontekst, synlige?: Synlighed): Promise<Listemuligheder> {
  const raekker = await iKommune(db, kontekst, (trx) =>
    udvalg(trx, synlige === undefined ? {} : { synlige })
      .select('sagsbehandler')
      .distinct()
      .execute(),
  )
  const navne = raekker.map(({ sagsbehandler }) => sagsbehandler)
  return { sagsbehandlere: navne.toSorted((a, b) => DANSK.compare(a, b)) }
}

const DANSK = new Intl.Collator('da')

type Udvalg = SelectQueryBuilder<Skema, 'sag_oversigt', object>
type Raekke = Selectable<Skema['sag_oversigt']>

interface Orden {
  readonly orderBy: ReturnType<typeof sql>
  /** Alt, der ligger efter stedet. Sagens id er med, så to ens navne ikke deler en plads. */
  readonly efter: (sted: Raekke) => ReturnType<typeof sql<boolean>>
}

const ORDNER: { readonly [O in NonNullable<Listevalg['orden']>]: Orden } = {
  navn: {
    orderBy: sql`navn_noegle, sag_id`,
    efter: (s) => sql<boolean>`(navn_noegle, sag_id) > (${s.navn_noegle}, ${s.sag_id}::uuid)`,
  },
  sagsnummer: {
    orderBy: sql`sagsnummer collate "C", sag_id`,
    efter: (s) => sql<boolean>`(sagsnummer collate "C", sag_id) > (${s.sagsnummer}, ${s.sag_id}::uuid)`,
  },
  /** Senest ændret først. */
  opdateret: {
    orderBy: sql`opdateret desc, sag_id`,
    efter: (s) =>
      sql<boolean>`opdateret <= ${s.opdateret} and (opdateret < ${s.opdateret} or sag_id > ${s.sag_id}::uuid)`,
  },
  /** Nærmeste tærskel først; sager uden nogen sidst. */
  taerskel: {
    orderBy: sql`taerskel_dag, sag_id`,
    efter: (s) => sql<boolean>`(taerskel_dag, sag_id) > (${s.taerskel_dag}::date, ${s.sag_id}::uuid)`,
  },
}

/** Rækken, forrige side sluttede med, som den er nu. */
async function stedet(trx: Trx, sagId: string | undefined): Promise<Raekke | undefined> {
  if (sagId === undefined) return undefined
  return trx.selectFrom('sag_oversigt').selectAll().where('sag_id', '=', sagId).executeTakeFirst()
}

function efter(valgt: Udvalg, orden: Orden, sted: Raekke | undefined): Udvalg {
  return sted === undefined ? valgt : valgt.where(orden.efter(sted))
}

export function udvalg(trx: Trx, valg: Omit<Listevalg, 'antal'>): Udvalg {
  const { soeg, cprOpslag, fase, sagsbehandler, tilstand, synlige } = valg
  let valgt: Udvalg = trx.selectFrom('sag_oversigt')
  if (soeg !== undefined) valgt = medOrdene(valgt, soeg)
  if (fase !== undefined) valgt = valgt.where('fase', '=', fase)
  if (tilstand !== undefined) valgt = valgt.where('tilstand', '=', tilstand)
  if (sagsbehandler !== undefined) valgt = valgt.where('sagsbehandler', '=', sagsbehandler)
  if (synlige?.art === 'kun') valgt = valgt.where(sql<boolean>`sag_id = any(${[...synlige.sager]}::uuid[])`)
  if (synlige?.art === 'alle') valgt = valgt.where(sql<boolean>`sag_id <> all(${[...synlige.undtagen]}::uuid[])`)
  if (cprOpslag === undefined) return valgt
  const opslagene = cprOpslag.map((et) => Buffer.from(et))
  return valgt.where('sag_id', 'in', (q) =>
    q
      .selectFrom('sag_borger')
      .select('sag_id')
      .where(sql<boolean>`cpr_opslag = any(${opslagene}::bytea[])`),
  )
}

/** Hvert ord skal findes: på sin begyndelse, eller som et ord med samme stamme. Uden et eneste ord findes intet. */
function medOrdene(valgt: Udvalg, soeg: string): Udvalg {
  // Kun de hele ord: «2025-0034» er ét, og dets dele er ikke hver sit krav.
  const ordene = soegeord(soeg.split(/\s+/).filter(Boolean)).filter((ord, _, alle) => !erDelAfEtAndet(ord, alle))
  if (ordene.length === 0) return soeg.trim() === '' ? valgt : valgt.where(sql<boolean>`false`)
  // Sagerne med alle ordene findes først, for sig: ellers gætter databasen på, hvor mange der er, og slår hver sag op.
  const medAlle = sql.join(ordene.map(sagerMed), sql` intersect `)
  return valgt.where(sql<boolean>`sag_id = any(array(${medAlle}))`)
}

/** To opslag hellere end ét med «eller»: hvert følger indekset. */
const sagerMed = (ord: string) =>
  sql`(select sag_id from sag_ord where ord >= ${ord} and ord < ${`${ord}${SIDST}`}
    union select sag_id from sag_ord where ord = stamme(${ord}))`

/** Efter ethvert bogstav, så alt, der begynder med ordet, ligger imellem. */
const SIDST = '\u{10FFFF}'

const erDelAfEtAndet = (ord: string, alle: readonly string[]): boolean =>
  alle.some((andet) => andet !== ord && andet.split(/[-_.'’]/).includes(ord))
