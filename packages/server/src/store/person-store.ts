import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
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

export interface Session {
  readonly kommune: Kommune
  readonly person: Person
}

/** Kommuner, de ansatte i dem, og hvem der er logget ind. */
export interface PersonStore {
  /** Opretter kommunen; findes den, sker intet. */
  opretKommune(kommune: Kommune): Promise<void>
  /** Opretter eller retter personen. */
  gemPerson(kommuneId: string, person: Person): Promise<void>
  /** I den orden, de blev givet id. */
  personer(kommuneId: string): Promise<readonly Person[]>
  /** Giver den hemmelige token, browseren bærer. Lageret gemmer kun dens hash. */
  opretSession(
    kommuneId: string,
    personId: string,
    tid: { readonly nu: Date; readonly udloeber: Date },
  ): Promise<string>
  /** undefined når token er ukendt, lukket eller udløbet. */
  findSession(token: string, nu: Date): Promise<Session | undefined>
  lukSession(token: string): Promise<void>
}

const TOKEN_BYTES = 32

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
    opretSession: async (kommune, personId, { nu, udloeber }) => {
      const token = randomBytes(TOKEN_BYTES).toString('base64url')
      await iKommune(db, { kommune }, (trx) =>
        trx
          .insertInto('session')
          .values({ token_hash: hashAf(token), kommune_id: kommune, person_id: personId, oprettet: nu, udloeber })
          .execute(),
      )
      return token
    },
    findSession: (token, nu) => findSession(db, token, nu),
    lukSession: (token) =>
      medToken(db, token, async (trx) => {
        await trx.deleteFrom('session').execute()
      }),
  }
}

function hashAf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** Før login kendes kommunen ikke: rækkesikkerheden viser netop den session, hvis token man har, og intet andet. */
function medToken<T>(db: Db, token: string, arbejde: Parameters<typeof iKommune<T>>[2]): Promise<T> {
  return iKommune(db, { kommune: '' }, async (trx) => {
    await sql`select set_config('fodfaeste.session', ${hashAf(token).toString('hex')}, true)`.execute(trx)
    return arbejde(trx)
  })
}

async function findSession(db: Db, token: string, nu: Date): Promise<Session | undefined> {
  return medToken(db, token, async (trx) => {
    const session = await trx.selectFrom('session').selectAll().where('udloeber', '>', nu).executeTakeFirst()
    if (session === undefined) return undefined
    await sql`select set_config('fodfaeste.kommune', ${session.kommune_id}, true)`.execute(trx)
    const kommune = await trx.selectFrom('kommune').selectAll().executeTakeFirstOrThrow()
    const person = await trx
      .selectFrom('person')
      .select(['id', 'navn', 'roller', 'beskrivelse'])
      .where('id', '=', session.person_id)
      .executeTakeFirstOrThrow()
    return { kommune, person }
  })
}
