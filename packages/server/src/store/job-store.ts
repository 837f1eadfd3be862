import { sql } from 'kysely'
import type { Db } from './forbindelse.ts'
import type { JsonObjekt } from './haendelse.ts'
import { type Trx, iKommune } from './i-kommune.ts'
import { arbejdere, meldFra, meldTil } from './arbejder.ts'
import { faerdig, mislykket, tag, forlaeng } from './tag-job.ts'
import { opgivne, proevIgen, ryd, status } from './job-tilsyn.ts'

/** Arbejde, der ikke er gjort. Samme kommune, art og nøgle er samme arbejde. */
export interface NytJob {
  /** Mangler: for hele installationen. */
  readonly kommune?: string
  /** Hvilken opgave: små bogstaver, cifre og bindestreg. */
  readonly art: string
  /** Fx dagen, arbejdet er for. */
  readonly noegle: string
  /** Aldrig personoplysninger. */
  readonly data?: JsonObjekt
  /** Mangler: nu. */
  readonly tidligst?: Date
}

/** Et job, en arbejder har lånt. */
export interface TagetJob {
  readonly id: number
  readonly kommune?: string
  readonly art: string
  readonly noegle: string
  readonly data: JsonObjekt
  /** 1 første gang. */
  readonly forsoeg: number
  readonly arbejder: string
}

/** Et job, der ikke ville lykkes, og som et menneske skal se på. */
export interface OpgivetJob {
  readonly id: number
  readonly kommune?: string
  readonly art: string
  readonly noegle: string
  readonly forsoeg: number
  /** Sidste fejl, på engelsk og uden personoplysninger. */
  readonly fejl: string
  readonly opgivet: Date
}

export interface Jobstatus {
  readonly venter: number
  readonly iGang: number
  readonly opgivet: number
  /** Venter og er fejlet mindst én gang. */
  readonly fejlerNu: number
  /** Det længst ventende, som måtte være begyndt. */
  readonly aeldste?: Date
}

/** En server, der tager arbejde. */
export interface Arbejder {
  /** Ny for hver gang serveren starter. */
  readonly id: string
  readonly maskine: string
  readonly proces: number
  readonly version: string
  readonly startet: Date
}

export interface SetArbejder extends Arbejder {
  readonly sidstSet: Date
}

/** Hvem og hvornår. `arter` er de opgaver, arbejderen kan; resten lader den ligge. */
export interface Tager {
  readonly arbejder: string
  readonly arter: readonly string[]
  readonly nu: Date
  /** Så længe har arbejderen det, før en anden må tage det. */
  readonly laanMs: number
}

/**
 * Arbejde uden for en forespørgsel, og hvem der gør det. Flere servere kan tage af den samme tabel: et job er hos én ad
 * gangen, og det bliver færdigt én gang. Se beslutning 0017.
 */
export interface JobStore {
  /** Lægger arbejdet. Er det der i forvejen, også gjort, sker intet. */
  laeg(job: NytJob, nu: Date): Promise<void>
  /** Det næste, der må begyndes; også det, en forsvunden arbejder havde. Udbakkens poster bliver til job først. */
  tag(tager: Tager): Promise<TagetJob | undefined>
  /** Låner længere. Falsk, når en anden har taget det: så skal der standses. */
  forlaeng(job: TagetJob, til: Date): Promise<boolean>
  /** Færdigt, og det, der hører med, i samme transaktion. Falsk, når en anden har taget det: så er intet gjort. */
  faerdig(job: TagetJob, nu: Date, ogsaa?: (trx: Trx) => Promise<void>): Promise<boolean>
  /** Det gik galt. Det prøves igen med længere og længere imellem, og opgives til sidst. */
  mislykket(job: TagetJob, nu: Date, fejl: string): Promise<void>
  status(nu: Date): Promise<Jobstatus>
  /** Nyeste først, højst 100. */
  opgivne(): Promise<readonly OpgivetJob[]>
  /** Prøver et opgivet job forfra. Falsk, når der ikke er et opgivet job med det nummer. */
  proevIgen(id: number, nu: Date): Promise<boolean>
  /** Sletter det, der er gjort for længe siden, og arbejdere, der ikke har givet lyd i et døgn. */
  ryd(nu: Date): Promise<void>
  meldTil(arbejder: Arbejder, nu: Date): Promise<void>
  meldFra(arbejder: string): Promise<void>
  /** Den, der sidst gav lyd, først. */
  arbejdere(): Promise<readonly SetArbejder[]>
  /** Id på kommunerne i installationen. */
  kommuner(): Promise<readonly string[]>
}

export function kyselyJobStore(db: Db): JobStore {
  return {
    laeg: (job, nu) => somArbejder(db, (trx) => laeg(trx, job, nu)),
    tag: (tager) => somArbejder(db, (trx) => tag(trx, tager)),
    forlaeng: (job, til) => somArbejder(db, (trx) => forlaeng(trx, job, til)),
    faerdig: (job, nu, ogsaa) => somArbejder(db, (trx) => faerdig(trx, job, nu, ogsaa)),
    mislykket: (job, nu, fejl) => somArbejder(db, (trx) => mislykket(trx, job, nu, fejl)),
    status: (nu) => somArbejder(db, (trx) => status(trx, nu)),
    opgivne: () => somArbejder(db, opgivne),
    proevIgen: (id, nu) => somArbejder(db, (trx) => proevIgen(trx, id, nu)),
    ryd: (nu) => somArbejder(db, (trx) => ryd(trx, nu)),
    meldTil: (arbejder, nu) => meldTil(db, arbejder, nu),
    meldFra: (id) => meldFra(db, id),
    arbejdere: () => arbejdere(db),
    kommuner: () =>
      somArbejder(db, async (trx) => {
        const fundne = await trx.selectFrom('kommune').select('id').orderBy('id').execute()
        return fundne.map(({ id }) => id)
      }),
  }
}

/** Uden for kommunerne: rækkesikkerheden viser job, udbakke og hvilke kommuner der er, og intet andet. */
function somArbejder<T>(db: Db, arbejde: (trx: Trx) => Promise<T>): Promise<T> {
  return iKommune(db, { kommune: '' }, async (trx) => {
    await sql`select set_config('fodfaeste.arbejder', 'ja', true)`.execute(trx)
    return arbejde(trx)
  })
}

async function laeg(trx: Trx, { kommune, art, noegle, data, tidligst }: NytJob, nu: Date): Promise<void> {
  const job = { kommune_id: kommune ?? null, art, noegle, data: JSON.stringify(data ?? {}) }
  await sql`insert into job (kommune_id, art, noegle, data, tidligst, oprettet)
    values (${job.kommune_id}, ${art}, ${noegle}, ${job.data}::jsonb, ${tidligst ?? nu}, ${nu})
    on conflict do nothing`.execute(trx)
}
