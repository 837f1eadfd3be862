import type { KommunensFrister } from '@fodfaeste/sag'
import { sql } from 'kysely'
import type { Db } from './forbindelse.ts'
import { fristerI } from './frister.ts'
import { type Trx, iKommune } from './i-kommune.ts'
import { hoejesteSagsnummer, laasNyeSager, skrivSagsnummer } from './opret.ts'
import { fraRaekke } from './oversigt-raekke.ts'
import type { Kontekst, OversigtRaekke, Tilfoej } from './sag-store.ts'
import type { Skema } from './skema.ts'
import { tilfoejI } from './tilfoej.ts'

/** En sag, der er importeret før: hvad den blev til, og aftryk af felterne, den kom med. */
export interface Importeret {
  readonly sagId: string
  readonly felter: { readonly [felt: string]: string }
  readonly fil: string
  readonly importeret: Date
  /** Opslaget på borgerens CPR-nummer, i hex. */
  readonly cprOpslag: string
}

/** Kommunen, som den er, før noget importeres. */
export interface FoerImport {
  /** Efter kommunens eget id. */
  readonly kendte: ReadonlyMap<string, Importeret>
  /** Efter borgerens opslagsværdi i hex. */
  readonly borgernesSager: ReadonlyMap<string, readonly OversigtRaekke[]>
  /** Det næste ledige sagsnummer; et nyt hver gang. */
  readonly naesteSagsnummer: () => string
  /** Kommunens egne frister. */
  readonly frister: KommunensFrister
}

export interface NyImport {
  readonly egetId: string
  readonly linje: number
  readonly felter: { readonly [felt: string]: string }
  readonly sag: Tilfoej
}

/** Det, der spørges om, og filen, det kom fra. */
export interface Import {
  readonly egneIder: readonly string[]
  readonly cprOpslag: readonly Uint8Array[]
  readonly aar: number
  readonly fil: { readonly navn: string; readonly sha256: string }
  /** Hvor mange der er gemt. Ses først af andre, når alle er. */
  readonly visFremgang: (gemt: number, iAlt: number) => void
}

export interface ImportStore {
  /**
   * Alle sagerne eller ingen, i én transaktion. `beslut` ser kommunen, mens ingen anden kan oprette i den, og giver de
   * sager, der skal gemmes; er der ingen, er intet sket.
   */
  importer(kontekst: Kontekst, ind: Import, beslut: (foer: FoerImport) => readonly NyImport[]): Promise<void>
}

const BUNKE = 1000

export function kyselyImportStore(db: Db): ImportStore {
  return {
    importer: (kontekst, ind, beslut) =>
      iKommune(db, kontekst, async (trx) => {
        await laasNyeSager(trx, kontekst.kommune)
        let nummer = await hoejesteSagsnummer(trx, ind.aar)
        const nye = beslut({
          kendte: await kendte(trx, ind.egneIder),
          borgernesSager: await borgernesSager(trx, ind.cprOpslag),
          naesteSagsnummer: () => skrivSagsnummer(ind.aar, ++nummer),
          frister: await fristerI(trx),
        })
        for (const [nr, ny] of nye.entries()) {
          await gem(trx, kontekst, ny, ind.fil)
          ind.visFremgang(nr + 1, nye.length)
        }
      }),
  }
}

async function gem(trx: Trx, kontekst: Kontekst, { egetId, linje, felter, sag }: NyImport, fil: Import['fil']) {
  const gemt = await tilfoejI(trx, kontekst, sag)
  if (!gemt.ok) throw new Error('A new case id was already in use')
  await trx
    .insertInto('importeret_sag')
    .values({
      kommune_id: kontekst.kommune,
      eget_id: egetId,
      sag_id: sag.sagId,
      felter,
      fil: fil.navn,
      fil_sha256: fil.sha256,
      linje,
      af: kontekst.bruger.id,
      af_navn: kontekst.bruger.navn,
      importeret: kontekst.tidspunkt,
    })
    .execute()
}

async function kendte(trx: Trx, egneIder: readonly string[]): Promise<FoerImport['kendte']> {
  const fundne = new Map<string, Importeret>()
  for (const ider of bunker(egneIder)) {
    const raekker = await trx
      .selectFrom('importeret_sag')
      .innerJoin('sag_borger', 'sag_borger.sag_id', 'importeret_sag.sag_id')
      .select(['eget_id', 'importeret_sag.sag_id', 'felter', 'fil', 'importeret', 'cpr_opslag'])
      .where('eget_id', 'in', ider)
      .execute()
    for (const { eget_id, sag_id, felter, fil, importeret, cpr_opslag } of raekker) {
      const kendt = { felter: felter as Importeret['felter'], cprOpslag: cpr_opslag.toString('hex') }
      fundne.set(eget_id, { sagId: sag_id, fil, importeret, ...kendt })
    }
  }
  return fundne
}

async function borgernesSager(trx: Trx, cprOpslag: readonly Uint8Array[]): Promise<FoerImport['borgernesSager']> {
  const fundne: { opslag: string; raekke: OversigtRaekke }[] = []
  for (const opslag of bunker(cprOpslag.map((bytes) => Buffer.from(bytes)))) {
    const { rows } = await sql<Skema['sag_oversigt'] & { opslag: Buffer }>`
      select o.*, b.cpr_opslag as opslag from sag_borger b join sag_oversigt o using (kommune_id, sag_id)
      where b.cpr_opslag = any(${opslag}::bytea[])`.execute(trx)
    fundne.push(...rows.map((raekke) => ({ opslag: raekke.opslag.toString('hex'), raekke: fraRaekke(raekke) })))
  }
  return new Map(
    [...Map.groupBy(fundne, ({ opslag }) => opslag)].map(([opslag, alle]) => [
      opslag,
      alle.map(({ raekke }) => raekke),
    ]),
  )
}

function* bunker<T>(alle: readonly T[]): Generator<T[]> {
  for (let fra = 0; fra < alle.length; fra += BUNKE) yield alle.slice(fra, fra + BUNKE)
}
