import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from './forbindelse.ts'
import { type Trx, iKommune } from './i-kommune.ts'
import type { Kommune, Person } from './person-store.ts'

export interface Session {
  readonly kommune: Kommune
  readonly person: Person
}

/** Hvor længe en session holder. `udloeber` er arbejdsdagens ende; `ledigMs` er, hvor længe man kan sidde stille. */
export interface Sessionstid {
  readonly nu: Date
  readonly udloeber: Date
  readonly ledigMs: number
}

/** Et login, der er begyndt hos udbyderen. Hemmelighederne findes kun her og hos udbyderen, aldrig i browseren. */
export interface LoginForsoeg {
  readonly state: string
  readonly nonce: string
  /** PKCE. */
  readonly verifikator: string
  /** Stien hos os, man skal tilbage til. */
  readonly retur: string
}

export interface PersonMedSessioner extends Person {
  /** Antal sessioner, der er åbne nu. */
  readonly sessioner: number
  /** Hvornår personen sidst var i systemet, også når sessionen siden er lukket (ISO). */
  readonly sidstBrugt?: string
}

/** Hvem der er logget ind, og hvem der er ved at logge ind. */
export interface LoginStore {
  /** Giver den hemmelige token, browseren bærer. Lageret gemmer kun dens hash. */
  opretSession(kommuneId: string, personId: string, tid: Sessionstid): Promise<string>
  /** undefined når token er ukendt, lukket eller udløbet. Ellers er den brugt nu, og stilstanden tæller forfra. */
  findSession(token: string, tid: Omit<Sessionstid, 'udloeber'>): Promise<Session | undefined>
  lukSession(token: string): Promise<void>
  /** Lukker alle personens sessioner, og giver, hvor mange det var. */
  lukPersonens(kommuneId: string, personId: string): Promise<number>
  personerMedSessioner(kommuneId: string, nu: Date): Promise<readonly PersonMedSessioner[]>
  /** Giver nøglen, browseren bærer, til den kommer tilbage fra udbyderen. */
  gemForsoeg(forsoeg: LoginForsoeg, udloeber: Date): Promise<string>
  /** Tager forsøget ud: det kan kun bruges én gang. */
  tagForsoeg(noegle: string, nu: Date): Promise<LoginForsoeg | undefined>
  /** Sletter det, der er udløbet, i alle kommuner, og giver, hvor mange sessioner det var. */
  ryd(nu: Date): Promise<number>
}

const TOKEN_BYTES = 32

/** Stilstanden skrives ikke ved hvert kald: to kald inden for et minut er det samme. */
const SKRIVES_HVERT_MS = 60_000

export function kyselyLoginStore(db: Db): LoginStore {
  return {
    opretSession: async (kommune, personId, { nu, udloeber, ledigMs }) => {
      const token = nyToken()
      await iKommune(db, { kommune }, async (trx) => {
        await setNu(trx, personId, nu)
        await trx
          .insertInto('session')
          .values({
            token_hash: hashAf(token),
            kommune_id: kommune,
            person_id: personId,
            oprettet: nu,
            udloeber,
            ledig_til: plus(nu, ledigMs),
            sidst_brugt: nu,
          })
          .execute()
      })
      return token
    },
    findSession: (token, tid) => findSession(db, token, tid),
    lukSession: (token) =>
      medSkjult(db, 'fodfaeste.session', hashAf(token).toString('hex'), async (trx) => {
        await trx.deleteFrom('session').execute()
      }),
    lukPersonens: (kommune, personId) =>
      iKommune(db, { kommune }, async (trx) => {
        await sql`select set_config('fodfaeste.sessioner_for', ${personId}, true)`.execute(trx)
        const lukkede = await trx.deleteFrom('session').where('person_id', '=', personId).executeTakeFirst()
        return Number(lukkede.numDeletedRows)
      }),
    personerMedSessioner: (kommune, nu) => personerMedSessioner(db, kommune, nu),
    gemForsoeg: async (forsoeg, udloeber) => {
      const noegle = nyToken()
      await medSkjult(db, 'fodfaeste.login', hashAf(noegle).toString('hex'), (trx) =>
        trx
          .insertInto('login_forsoeg')
          .values({ noegle_hash: hashAf(noegle), ...forsoeg, udloeber })
          .execute(),
      )
      return noegle
    },
    tagForsoeg: (noegle, nu) =>
      medSkjult(db, 'fodfaeste.login', hashAf(noegle).toString('hex'), async (trx) => {
        const fundet = await trx
          .deleteFrom('login_forsoeg')
          .where('udloeber', '>', nu)
          .returning(['state', 'nonce', 'verifikator', 'retur'])
          .executeTakeFirst()
        return fundet
      }),
    ryd: (nu) =>
      medSkjult(db, 'fodfaeste.udloebet', nu.toISOString(), async (trx) => {
        await trx.deleteFrom('login_forsoeg').execute()
        const slettede = await trx.deleteFrom('session').executeTakeFirst()
        return Number(slettede.numDeletedRows)
      }),
  }
}

const nyToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url')
const hashAf = (token: string): Buffer => createHash('sha256').update(token).digest()
const plus = (tid: Date, ms: number): Date => new Date(tid.getTime() + ms)

/** Før login kendes kommunen ikke: rækkesikkerheden viser netop det, indstillingen peger på, og intet andet. */
function medSkjult<T>(db: Db, indstilling: string, vaerdi: string, arbejde: (trx: Trx) => Promise<T>): Promise<T> {
  return iKommune(db, { kommune: '' }, async (trx) => {
    await sql`select set_config(${indstilling}, ${vaerdi}, true)`.execute(trx)
    return arbejde(trx)
  })
}

function findSession(
  db: Db,
  token: string,
  { nu, ledigMs }: Omit<Sessionstid, 'udloeber'>,
): Promise<Session | undefined> {
  return medSkjult(db, 'fodfaeste.session', hashAf(token).toString('hex'), async (trx) => {
    const session = await trx
      .selectFrom('session')
      .selectAll()
      .where('udloeber', '>', nu)
      .where('ledig_til', '>', nu)
      .executeTakeFirst()
    if (session === undefined) return undefined
    await sql`select set_config('fodfaeste.kommune', ${session.kommune_id}, true)`.execute(trx)
    if (nu.getTime() - session.sidst_brugt.getTime() >= SKRIVES_HVERT_MS) {
      await setNu(trx, session.person_id, nu)
      await trx
        .updateTable('session')
        .set({ sidst_brugt: nu, ledig_til: plus(nu, ledigMs) })
        .where('token_hash', '=', session.token_hash)
        .execute()
    }
    const kommune = await trx.selectFrom('kommune').selectAll().executeTakeFirstOrThrow()
    const person = await trx
      .selectFrom('person')
      .select(['id', 'navn', 'roller', 'beskrivelse'])
      .where('id', '=', session.person_id)
      .executeTakeFirstOrThrow()
    return { kommune, person }
  })
}

async function setNu(trx: Trx, personId: string, nu: Date): Promise<void> {
  await trx.updateTable('person').set({ sidst_set: nu }).where('id', '=', personId).execute()
}

async function personerMedSessioner(db: Db, kommune: string, nu: Date): Promise<readonly PersonMedSessioner[]> {
  const raekker = await iKommune(db, { kommune }, async (trx) => {
    await sql`select set_config('fodfaeste.sessioner_for', '*', true)`.execute(trx)
    return trx
      .selectFrom('person')
      .leftJoin('session', (sammen) =>
        sammen
          .onRef('session.person_id', '=', 'person.id')
          .onRef('session.kommune_id', '=', 'person.kommune_id')
          .on('session.udloeber', '>', nu)
          .on('session.ledig_til', '>', nu),
      )
      .select(['person.id', 'person.navn', 'person.roller', 'person.beskrivelse'])
      .select([sql<number>`count(session.token_hash)::integer`.as('sessioner')])
      .select([sql<Date | null>`max(person.sidst_set)`.as('sidst_brugt')])
      .groupBy(['person.kommune_id', 'person.id'])
      .orderBy('person.id')
      .execute()
  })
  return raekker.map(({ sidst_brugt, ...person }) => ({
    ...person,
    ...(sidst_brugt !== null && { sidstBrugt: sidst_brugt.toISOString() }),
  }))
}
