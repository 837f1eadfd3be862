import type { Selectable } from 'kysely'
import { KAEDENS_START, type KaedeEnde, type KaedetLogpost } from './adgangslog-kaede.ts'
import type { Db } from './forbindelse.ts'
import { iKommune } from './i-kommune.ts'
import type { Kontekst, Logpost } from './sag-store.ts'
import type { Skema } from './skema.ts'

/** Hvilke linjer i kommunens adgangslog. Det, der udelades, begrænser ikke. */
export interface Logvalg {
  readonly bruger?: string
  readonly sagId?: string
  readonly handling?: Logpost['handling']
  /** Del af formålet eller af det, der blev vist. */
  readonly tekst?: string
  readonly fra?: Date
  /** Til og med. */
  readonly til?: Date
  /** 1–1000. */
  readonly antal: number
  /** Kun linjer med et lavere nummer: `naeste` fra forrige side. */
  readonly foer?: number
}

export interface Logside {
  /** Nyeste først. */
  readonly poster: readonly KaedetLogpost[]
  /** Findes, når der er flere. */
  readonly naeste?: number
}

/** Kommunens adgangslog på tværs af sager. */
export interface LogStore {
  soeg(kontekst: Kontekst, valg: Logvalg): Promise<Logside>
  /** De næste linjer i kæden efter et nummer, ældste først. */
  kaede(kontekst: Kontekst, efterNr: number, antal: number): Promise<readonly KaedetLogpost[]>
  /** Hvor kæden ender; {@link KAEDENS_START} når den er tom. */
  ende(kontekst: Kontekst): Promise<KaedeEnde>
}

export function kyselyLogStore(db: Db): LogStore {
  return {
    soeg: (kontekst, valg) => soeg(db, kontekst, valg),
    kaede: (kontekst, efterNr, antal) =>
      iKommune(db, kontekst, async (trx) =>
        (
          await trx
            .selectFrom('adgangslog')
            .selectAll()
            // Kommunen er rækkesikkerhedens sag; den nævnes, så indekset kan bruges.
            .where('kommune_id', '=', kontekst.kommune)
            .where('nr', '>', efterNr)
            .orderBy('nr')
            .limit(antal)
            .execute()
        ).map(tilPost),
      ),
    ende: (kontekst) =>
      iKommune(db, kontekst, async (trx) => {
        const ende = await trx.selectFrom('adgangslog_kaede').select(['nr', 'hash']).executeTakeFirst()
        return ende === undefined ? KAEDENS_START : { nr: ende.nr, hash: ende.hash?.toString('hex') ?? null }
      }),
  }
}

async function soeg(db: Db, kontekst: Kontekst, valg: Logvalg): Promise<Logside> {
  const poster = await iKommune(db, kontekst, (trx) => {
    const { bruger, sagId, handling, tekst, fra, til, foer, antal } = valg
    let spoerg = trx.selectFrom('adgangslog').selectAll().where('kommune_id', '=', kontekst.kommune)
    if (bruger !== undefined) spoerg = spoerg.where('bruger', '=', bruger)
    if (sagId !== undefined) spoerg = spoerg.where('sag_id', '=', sagId)
    if (handling !== undefined) spoerg = spoerg.where('handling', '=', handling)
    if (fra !== undefined) spoerg = spoerg.where('tidspunkt', '>=', fra)
    if (til !== undefined) spoerg = spoerg.where('tidspunkt', '<=', til)
    if (foer !== undefined) spoerg = spoerg.where('nr', '<', foer)
    if (tekst !== undefined) {
      const moenster = `%${tekst.replaceAll(/[\\%_]/g, (tegn) => `\\${tegn}`)}%`
      spoerg = spoerg.where((hvor) => hvor.or([hvor('formaal', 'ilike', moenster), hvor('hvad', 'ilike', moenster)]))
    }
    return spoerg
      .orderBy('nr', 'desc')
      .limit(antal + 1)
      .execute()
  })
  const side = poster.slice(0, valg.antal).map(tilPost)
  const sidste = side.at(-1)
  return { poster: side, ...(poster.length > valg.antal && sidste !== undefined && { naeste: sidste.nr }) }
}

function tilPost(raekke: Selectable<Skema['adgangslog']>): KaedetLogpost {
  const { nr, sag_id, bruger, bruger_navn, tidspunkt, handling, formaal, hvad, forrige_hash, hash } = raekke
  return {
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
