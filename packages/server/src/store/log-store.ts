import { type Selectable, sql } from 'kysely'
import type { KaedetLogpost } from './adgangslog-kaede.ts'
import { logAfvist, logI } from './adgangslog.ts'
import type { Db } from './forbindelse.ts'
import { type Trx, iKommune } from './i-kommune.ts'
import type { Kontekst, Laesning, Logpost } from './sag-store.ts'
import type { Skema } from './skema.ts'

/** Hvilke linjer i kommunens adgangslog. Det, der udelades, begrænser ikke. */
export interface Logvalg {
  /** Den ansattes id, eller en del af navnet. */
  readonly bruger?: string
  readonly sagId?: string
  readonly sagsnummer?: string
  readonly handling?: Logpost['handling']
  /** Del af formålet eller af det, der blev vist. */
  readonly tekst?: string
  readonly fra?: Date
  /** Til og med. */
  readonly til?: Date
  /** 1–1000. */
  readonly antal: number
  /** Kun linjer med et lavere id: `naeste` fra forrige side. */
  readonly foer?: number
}

export interface Logside {
  /** Nyeste først; med sagens nummer, når den har et. */
  readonly poster: readonly (KaedetLogpost & { readonly sagsnummer?: string })[]
  /** Findes, når der er flere. */
  readonly naeste?: number
}

/** En kæde, hvis ende ikke er, hvor databasen husker den, eller som slet ikke er der. */
export interface LoestEnde {
  readonly kaede: string
  readonly hvad: 'AFKORTET' | 'MANGLER'
}

/** Kommunens adgangslog på tværs af sager. */
export interface LogStore {
  /** Skriver søgningen i loggen og søger i ét: kan den ikke skrives, ses intet. Uden `laesning` er det en senere side. */
  soeg(kontekst: Kontekst, valg: Logvalg, laesning?: Laesning): Promise<Logside>
  /** Nogen blev afvist i sagen, før den blev hentet. */
  afvist(kontekst: Kontekst, forsoeg: { readonly sagId: string; readonly regel: string }): Promise<void>
  /** De næste linjer, kæde for kæde og ældste først. `efter` er det sidste sted i den forrige bunke. */
  kaeder(
    kontekst: Kontekst,
    efter: { readonly kaede: string; readonly nr: number },
    antal: number,
  ): Promise<readonly KaedetLogpost[]>
  /** Kæder, der mangler noget for enden, og sager, hvis kæde er borte: hver sag er mindst skrevet én gang. */
  loeseEnder(kontekst: Kontekst): Promise<readonly LoestEnde[]>
}

export function kyselyLogStore(db: Db): LogStore {
  return {
    soeg: (kontekst, valg, laesning) =>
      iKommune(db, kontekst, async (trx) => {
        if (laesning !== undefined) await logI(trx, kontekst, laesning, 'laest')
        return soeg(trx, kontekst, valg)
      }),
    afvist: (kontekst, forsoeg) => iKommune(db, kontekst, (trx) => logAfvist(trx, kontekst, forsoeg)),
    kaeder: (kontekst, { kaede, nr }, antal) =>
      iKommune(db, kontekst, async (trx) => {
        const raekker = await trx
          .selectFrom('adgangslog')
          .selectAll()
          // Kommunen er rækkesikkerhedens sag; den nævnes, så indekset kan bruges.
          .where('kommune_id', '=', kontekst.kommune)
          .where(sql<boolean>`(kaede, nr) > (${kaede}, ${nr})`)
          .orderBy('kaede')
          .orderBy('nr')
          .limit(antal)
          .execute()
        return raekker.map(tilPost)
      }),
    loeseEnder: (kontekst) => iKommune(db, kontekst, (trx) => loeseEnder(trx, kontekst)),
  }
}

async function soeg(trx: Trx, { kommune }: Kontekst, valg: Logvalg): Promise<Logside> {
  const { bruger, sagId, sagsnummer, handling, tekst, fra, til, foer, antal } = valg
  let spoerg = trx.selectFrom('adgangslog').selectAll().where('kommune_id', '=', kommune)
  if (sagsnummer !== undefined) {
    spoerg = spoerg.where('sag_id', 'in', (q) =>
      q
        .selectFrom('sag_oversigt')
        .select('sag_id')
        .where(sql<boolean>`sagsnummer collate "C" = ${sagsnummer}`),
    )
  }
  if (sagId !== undefined) spoerg = spoerg.where('sag_id', '=', sagId)
  if (handling !== undefined) spoerg = spoerg.where('handling', '=', handling)
  if (fra !== undefined) spoerg = spoerg.where('tidspunkt', '>=', fra)
  if (til !== undefined) spoerg = spoerg.where('tidspunkt', '<=', til)
  if (foer !== undefined) spoerg = spoerg.where('id', '<', foer)
  if (bruger !== undefined) {
    spoerg = spoerg.where((hvor) => hvor.or([hvor('bruger', '=', bruger), hvor('bruger_navn', 'ilike', delAf(bruger))]))
  }
  if (tekst !== undefined) {
    const del = delAf(tekst)
    spoerg = spoerg.where((hvor) => hvor.or([hvor('formaal', 'ilike', del), hvor('hvad', 'ilike', del)]))
  }
  const raekker = await spoerg
    .orderBy('id', 'desc')
    .limit(antal + 1)
    .execute()
  const poster = raekker.slice(0, antal).map(tilPost)
  const numre = await sagsnumre(trx, poster)
  const side = poster.map((post) => {
    const nummer = numre.get(post.sagId ?? '')
    return { ...post, ...(nummer !== undefined && { sagsnummer: nummer }) }
  })
  const sidste = side.at(-1)
  return { poster: side, ...(raekker.length > antal && sidste !== undefined && { naeste: sidste.id }) }
}

async function sagsnumre(trx: Trx, poster: readonly KaedetLogpost[]): Promise<ReadonlyMap<string, string>> {
  const sager = [...new Set(poster.flatMap(({ sagId = [] }) => sagId))]
  if (sager.length === 0) return new Map()
  const fundne = await trx
    .selectFrom('sag_oversigt')
    .select(['sag_id', 'sagsnummer'])
    .where('sag_id', 'in', sager)
    .execute()
  return new Map(fundne.map((sag) => [sag.sag_id, sag.sagsnummer]))
}

/** Mønstret, der finder teksten hvor som helst, og hvor dens egne % og _ er sig selv. */
const delAf = (tekst: string) => `%${tekst.replaceAll(/[\\%_]/g, (tegn) => `\\${tegn}`)}%`

/** Ét øjebliksbillede, så det passer, også mens der arbejdes. */
async function loeseEnder(trx: Trx, { kommune }: Kontekst): Promise<readonly LoestEnde[]> {
  const { rows } = await sql<LoestEnde>`
    select coalesce(e.kaede, s.kaede) as kaede, 'AFKORTET' as hvad
    from (select distinct on (kaede) kaede, nr, hash from adgangslog where kommune_id = ${kommune}
          order by kaede, nr desc) s
    full join (select kaede, nr, hash from adgangslog_kaede where kommune_id = ${kommune}) e on e.kaede = s.kaede
    where e.nr is distinct from s.nr or e.hash is distinct from s.hash
    union all
    select 'sag/' || h.sag_id::text, 'MANGLER' from haendelse h
    where h.kommune_id = ${kommune} and h.version = 1
      and not exists (select from adgangslog_kaede e where e.kommune_id = ${kommune} and e.kaede = 'sag/' || h.sag_id::text)
    order by 1`.execute(trx)
  return rows
}

/** Fra tabellens række til linjen, koden kender. */
export function tilPost(raekke: Selectable<Skema['adgangslog']>): KaedetLogpost {
  const { id, kaede, nr, sag_id, bruger, bruger_navn, tidspunkt, handling, formaal, hvad, forrige_hash, hash } = raekke
  return {
    id,
    kaede,
    nr,
    ...(sag_id !== null && { sagId: sag_id }),
    bruger,
    brugerNavn: bruger_navn,
    tidspunkt: tidspunkt.toISOString(),
    handling,
    formaal,
    hvad,
    forrigeHash: forrige_hash?.toString('hex') ?? null,
    hash: hash.toString('hex'),
  }
}
