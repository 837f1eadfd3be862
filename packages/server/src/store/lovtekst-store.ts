import type { LovKode } from '@fodfaeste/grund'
import type { Aftrykssvar, EftersetLovtekst, StykkeTekst } from '@fodfaeste/lov/lovtekst'
import { sql } from 'kysely'
import type { Db } from './forbindelse.ts'
import type { Trx } from './i-kommune.ts'

/** En udgave, driften har læst ind. */
export interface IndlaestUdgave {
  /** «LBK 280/2024» */
  readonly udgave: string
  readonly titel: string
  readonly eli: string
  /** Filens navn, og sha256 (hex) af den, som den lå. */
  readonly fil: string
  readonly sha256: string
  readonly indlaest: Date
}

/** En paragraf med lovens ord. Uden stykker er den ophævet. */
export interface IndlaestParagraf {
  readonly lov: LovKode
  readonly paragraf: string
  readonly stykker: readonly StykkeTekst[]
  readonly aftryk: Aftrykssvar
}

/** Lovens ordlyd i denne installation: fælles for alle kommuner. */
export interface LovtekstStore {
  /** I udgavernes alfabetiske orden. */
  udgaver(): Promise<readonly IndlaestUdgave[]>
  udgave(udgave: string): Promise<IndlaestUdgave | undefined>
  /** Alle paragraffer i udgaven, eller kun dem med det navn; en ændringslov kan have den samme i flere love. */
  paragraffer(udgave: string, paragraf?: string): Promise<readonly IndlaestParagraf[]>
}

export interface NyLovtekst {
  readonly tekst: EftersetLovtekst
  readonly fil: string
  readonly sha256: string
}

export type Indlaesning = 'ny' | 'erstattet' | 'uændret'

/** Skriver ordlyden. Kræver databasens ejer; rollen, serveren arbejder med, får nej af databasen. */
export interface LovtekstSkriver {
  /**
   * Alle eller ingen: hver udgave erstattes helt af sin tekst. Svaret er i samme orden. Er filen den samme som sidst,
   * beholder den dagen, den blev læst ind.
   */
  erstat(tekster: readonly NyLovtekst[], nu: Date): Promise<readonly Indlaesning[]>
  /** Fandtes den? */
  fjern(udgave: string): Promise<boolean>
}

export function kyselyLovtekstStore(db: Db): LovtekstStore {
  return {
    udgaver: () => db.selectFrom('lovtekst_udgave').selectAll().orderBy('udgave').execute(),
    udgave: (udgave) => db.selectFrom('lovtekst_udgave').selectAll().where('udgave', '=', udgave).executeTakeFirst(),
    paragraffer: (udgave, paragraf) => {
      const iUdgaven = db
        .selectFrom('lovtekst_paragraf')
        .select(['lov', 'paragraf', 'stykker', 'aftryk'])
        .where('udgave', '=', udgave)
        .orderBy('lov')
        .orderBy('paragraf')
      return (paragraf === undefined ? iUdgaven : iUdgaven.where('paragraf', '=', paragraf)).execute()
    },
  }
}

export function kyselyLovtekstSkriver(db: Db): LovtekstSkriver {
  return {
    erstat: (tekster, nu) =>
      db.transaction().execute(async (trx) => {
        // To, der læser ind samtidig, må ikke flette deres udgaver.
        await sql`select pg_advisory_xact_lock(hashtextextended('lovtekst', 0))`.execute(trx)
        const svar: Indlaesning[] = []
        for (const ny of tekster) svar.push(await erstatUdgave(trx, ny, nu))
        return svar
      }),
    fjern: async (udgave) => {
      const { numDeletedRows } = await db.deleteFrom('lovtekst_udgave').where('udgave', '=', udgave).executeTakeFirst()
      return numDeletedRows > 0n
    },
  }
}

async function erstatUdgave(trx: Trx, { tekst, fil, sha256 }: NyLovtekst, nu: Date): Promise<Indlaesning> {
  const { udgave, titel, eli, paragraffer } = tekst
  const foer = await trx.selectFrom('lovtekst_udgave').selectAll().where('udgave', '=', udgave).executeTakeFirst()
  const uaendret = foer?.sha256 === sha256
  await trx.deleteFrom('lovtekst_udgave').where('udgave', '=', udgave).execute()
  await trx
    .insertInto('lovtekst_udgave')
    .values({ udgave, titel, eli, fil, sha256, indlaest: uaendret ? foer.indlaest : nu })
    .execute()
  if (paragraffer.length > 0) {
    const raekker = paragraffer.map(({ lov, tekst: { paragraf, stykker }, aftryk }) => ({
      udgave,
      lov,
      paragraf,
      stykker: JSON.stringify(stykker),
      aftryk,
    }))
    await trx.insertInto('lovtekst_paragraf').values(raekker).execute()
  }
  if (foer === undefined) return 'ny'
  return uaendret ? 'uændret' : 'erstattet'
}
