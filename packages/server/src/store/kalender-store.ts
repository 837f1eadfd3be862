import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from './forbindelse.ts'
import { iKommune } from './i-kommune.ts'
import type { Person } from './person-store.ts'
import type { Kontekst } from './sag-store.ts'

export interface Kalenderlink {
  /** ISO. */
  readonly oprettet: string
  /** Sidste dag (ISO), linket virker, hvis personen ikke åbner Min dag inden. */
  readonly gyldigTil: string
}

export interface Kalenderejer {
  readonly kommune: string
  /** Som personen er nu: rollerne er dem, hun har i dag, ikke dem, hun havde, da linket blev lavet. */
  readonly person: Person
}

/** Det hemmelige link til en persons kalender. Lageret gemmer kun hemmelighedens hash. */
export interface KalenderStore {
  /** Laver et nyt link og giver hemmeligheden, som aldrig kan læses igen. Det forrige virker ikke længere. */
  nytLink(kontekst: Kontekst, gyldigTil: string): Promise<string>
  link(kontekst: Kontekst, dag: string): Promise<Kalenderlink | undefined>
  /** Personen er her stadig: linket lever videre til dagen. */
  forny(kontekst: Kontekst, dag: string, gyldigTil: string): Promise<void>
  luk(kontekst: Kontekst): Promise<void>
  /** Hvis kalender er det? undefined når linket er ukendt, lukket eller udløbet på dagen. */
  ejer(hemmelighed: string, dag: string): Promise<Kalenderejer | undefined>
}

const HEMMELIGHED_BYTES = 32

export function kyselyKalenderStore(db: Db): KalenderStore {
  return {
    nytLink: (kontekst, gyldigTil) =>
      iKommune(db, kontekst, async (trx) => {
        const hemmelighed = randomBytes(HEMMELIGHED_BYTES).toString('base64url')
        const link = { hemmelighed_hash: hashAf(hemmelighed), oprettet: kontekst.tidspunkt, gyldig_til: gyldigTil }
        await trx
          .insertInto('kalenderlink')
          .values({ kommune_id: kontekst.kommune, person_id: kontekst.bruger.id, ...link })
          .onConflict((c) => c.columns(['kommune_id', 'person_id']).doUpdateSet(link))
          .execute()
        return hemmelighed
      }),
    link: (kontekst, dag) =>
      iKommune(db, kontekst, async (trx) => {
        const fundet = await trx
          .selectFrom('kalenderlink')
          .select(['oprettet', 'gyldig_til'])
          .where('person_id', '=', kontekst.bruger.id)
          .where('gyldig_til', '>=', dag)
          .executeTakeFirst()
        return fundet && { oprettet: fundet.oprettet.toISOString(), gyldigTil: fundet.gyldig_til }
      }),
    forny: async (kontekst, dag, gyldigTil) => {
      await iKommune(db, kontekst, (trx) =>
        trx
          .updateTable('kalenderlink')
          .set({ gyldig_til: gyldigTil })
          .where('person_id', '=', kontekst.bruger.id)
          .where('gyldig_til', '>=', dag)
          .where('gyldig_til', '<', gyldigTil)
          .execute(),
      )
    },
    luk: async (kontekst) => {
      await iKommune(db, kontekst, (trx) =>
        trx.deleteFrom('kalenderlink').where('person_id', '=', kontekst.bruger.id).execute(),
      )
    },
    ejer: (hemmelighed, dag) => ejer(db, hashAf(hemmelighed), dag),
  }
}

const hashAf = (hemmelighed: string): Buffer => createHash('sha256').update(hemmelighed).digest()

/** Kommunen kendes først, når linket er fundet: rækkesikkerheden viser netop det ene og intet andet. */
function ejer(db: Db, hash: Buffer, dag: string): Promise<Kalenderejer | undefined> {
  return iKommune(db, { kommune: '' }, async (trx) => {
    await sql`select set_config('fodfaeste.kalender', ${hash.toString('hex')}, true)`.execute(trx)
    const link = await trx.selectFrom('kalenderlink').selectAll().where('gyldig_til', '>=', dag).executeTakeFirst()
    if (link === undefined) return undefined
    await sql`select set_config('fodfaeste.kommune', ${link.kommune_id}, true)`.execute(trx)
    const person = await trx
      .selectFrom('person')
      .select(['id', 'navn', 'roller', 'beskrivelse'])
      .where('id', '=', link.person_id)
      .executeTakeFirstOrThrow()
    return { kommune: link.kommune_id, person }
  })
}
