import { sql } from 'kysely'
import type { Db } from './forbindelse.ts'
import { iKommune } from './i-kommune.ts'
import type { Kontekst } from './sag-store.ts'

/** En kollega, der har sagen åben. */
export interface Tilstede {
  readonly navn: string
  /** Hvornår hun sidst gav lyd. */
  readonly sidst: string
}

/** Hvem der har en sag åben lige nu. */
export interface TilstedeStore {
  /** Siger, at personen har sagen åben, og giver de andre, der har givet lyd siden `siden`, i dansk orden. */
  meld(kontekst: Kontekst, sagId: string, siden: Date): Promise<readonly Tilstede[]>
  /** Personen har lukket sagen. */
  forlad(kontekst: Kontekst, sagId: string): Promise<void>
  /** Sletter alle kommuners rækker, der sidst gav lyd før øjeblikket. */
  ryd(foer: Date): Promise<void>
}

const DANSK = new Intl.Collator('da')

export function kyselyTilstedeStore(db: Db): TilstedeStore {
  const andre: TilstedeStore['meld'] = async (kontekst, sagId, siden) => {
    const raekker = await iKommune(db, kontekst, (trx) =>
      trx
        .selectFrom('tilstede')
        .select(['person_navn', 'sidst'])
        .where('sag_id', '=', sagId)
        .where('person_id', '<>', kontekst.bruger.id)
        .where('sidst', '>=', siden)
        .execute(),
    )
    return raekker
      .map(({ person_navn, sidst }) => ({ navn: person_navn, sidst: sidst.toISOString() }))
      .toSorted((a, b) => DANSK.compare(a.navn, b.navn))
  }
  return {
    meld: async (kontekst, sagId, siden) => {
      const { kommune, bruger, tidspunkt } = kontekst
      await iKommune(db, kontekst, (trx) =>
        trx
          .insertInto('tilstede')
          .values({
            kommune_id: kommune,
            sag_id: sagId,
            person_id: bruger.id,
            person_navn: bruger.navn,
            sidst: tidspunkt,
          })
          .onConflict((c) =>
            c
              .columns(['kommune_id', 'sag_id', 'person_id'])
              .doUpdateSet({ sidst: tidspunkt, person_navn: bruger.navn }),
          )
          .execute(),
      )
      return andre(kontekst, sagId, siden)
    },
    forlad: async (kontekst, sagId) => {
      await iKommune(db, kontekst, (trx) =>
        trx.deleteFrom('tilstede').where('sag_id', '=', sagId).where('person_id', '=', kontekst.bruger.id).execute(),
      )
    },
    ryd: (foer) =>
      iKommune(db, { kommune: '' }, async (trx) => {
        await sql`select set_config('fodfaeste.tilstede_foer', ${foer.toISOString()}, true)`.execute(trx)
        await trx.deleteFrom('tilstede').execute()
      }),
  }
}
