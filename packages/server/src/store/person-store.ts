import type { Db } from './forbindelse.ts'
import { iKommune } from './i-kommune.ts'

export interface Kommune {
  /** Små bogstaver, cifre og bindestreg, højst 40. */
  readonly id: string
  readonly navn: string
}

export interface Person {
  readonly id: string
  readonly navn: string
  readonly roller: readonly string[]
  readonly beskrivelse: string
}

/** Kommuner og menneskene i dem. */
export interface PersonStore {
  /** Opretter kommunen; findes den, sker intet. */
  opretKommune(kommune: Kommune): Promise<void>
  /** Opretter eller retter personen. */
  gemPerson(kommuneId: string, person: Person): Promise<void>
  /** I den orden, de blev givet id. */
  personer(kommuneId: string): Promise<readonly Person[]>
}

export function kyselyPersonStore(db: Db): PersonStore {
  return {
    opretKommune: async (kommune) => {
      await iKommune(db, { kommune: kommune.id }, (trx) =>
        trx
          .insertInto('kommune')
          .values(kommune)
          .onConflict((c) => c.doNothing())
          .execute(),
      )
    },
    gemPerson: async (kommune, { id, navn, roller, beskrivelse }) => {
      const felter = { navn, roller: [...roller], beskrivelse }
      await iKommune(db, { kommune }, (trx) =>
        trx
          .insertInto('person')
          .values({ kommune_id: kommune, id, ...felter })
          .onConflict((c) => c.columns(['kommune_id', 'id']).doUpdateSet(felter))
          .execute(),
      )
    },
    personer: (kommune) =>
      iKommune(db, { kommune }, (trx) =>
        trx.selectFrom('person').select(['id', 'navn', 'roller', 'beskrivelse']).orderBy('id').execute(),
      ),
  }
}
