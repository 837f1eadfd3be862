import { sql } from 'kysely'
import type { Db } from './forbindelse.ts'
import { type Trx, iKommune } from './i-kommune.ts'
import type { Kontekst } from './sag-store.ts'

/** Felterne, som de står, mens der skrives: navn → tekst. */
export type Kladdeindhold = Readonly<Record<string, string>>

/** Det, en person er ved at skrive ét sted i en sag. */
export interface Kladde {
  readonly sted: string
  readonly indhold: Kladdeindhold
  /** Sagens version, da den blev begyndt. */
  readonly sagVersion: number
  /** Tælles op, hver gang den gemmes. */
  readonly udgave: number
  /** Hvornår den sidst blev gemt. */
  readonly gemt: string
}

export interface GemKladde {
  readonly sagId: string
  readonly sted: string
  readonly indhold: Kladdeindhold
  readonly sagVersion: number
  /** Den udgave, der skrives videre på; 0 for en ny. */
  readonly udgave: number
}

/** Den gemte kladde, eller den, et andet vindue nåede at gemme imens: så er intet skrevet over. */
export type GemtKladde = { readonly gemt: boolean; readonly kladde: Kladde }

/** Den enkeltes kladder. Ingen ser en andens; det holder rækkesikkerheden. */
export interface KladdeStore {
  kladder(kontekst: Kontekst, sagId: string): Promise<readonly Kladde[]>
  gem(kontekst: Kontekst, kladde: GemKladde): Promise<GemtKladde>
  slet(kontekst: Kontekst, sag: { readonly sagId: string; readonly sted: string }): Promise<void>
  /** Sletter alle kommuners kladder, der sidst er gemt før øjeblikket. Giver antallet. */
  ryd(foer: Date): Promise<number>
}

export function kyselyKladdeStore(db: Db): KladdeStore {
  return {
    kladder: (kontekst, sagId) =>
      somPerson(db, kontekst, async (trx) => (await egne(trx, sagId).orderBy('sted').execute()).map(fraRaekke)),
    gem: (kontekst, kladde) => somPerson(db, kontekst, (trx) => gem(trx, kontekst, kladde)),
    slet: (kontekst, sag) => iKommune(db, kontekst, (trx) => sletKladdeI(trx, kontekst, sag)),
    ryd: (foer) =>
      iKommune(db, { kommune: '' }, async (trx) => {
        await sql`select set_config('fodfaeste.kladder_foer', ${foer.toISOString()}, true)`.execute(trx)
        const { numDeletedRows } = await trx.deleteFrom('kladde').executeTakeFirstOrThrow()
        return Number(numDeletedRows)
      }),
  }
}

/** Sletter den skrivendes egen kladde i en transaktion, der også gør det, kladden var til. */
export async function sletKladdeI(
  trx: Trx,
  kontekst: Kontekst,
  { sagId, sted }: { readonly sagId: string; readonly sted: string },
): Promise<void> {
  await saetPerson(trx, kontekst)
  await trx.deleteFrom('kladde').where('sag_id', '=', sagId).where('sted', '=', sted).execute()
}

function somPerson<T>(db: Db, kontekst: Kontekst, arbejde: (trx: Trx) => Promise<T>): Promise<T> {
  return iKommune(db, kontekst, async (trx) => {
    await saetPerson(trx, kontekst)
    return arbejde(trx)
  })
}

async function saetPerson(trx: Trx, { bruger }: Kontekst): Promise<void> {
  await sql`select set_config('fodfaeste.person', ${bruger.id}, true)`.execute(trx)
}

const egne = (trx: Trx, sagId: string) => trx.selectFrom('kladde').selectAll().where('sag_id', '=', sagId)

async function gem(trx: Trx, kontekst: Kontekst, kladde: GemKladde): Promise<GemtKladde> {
  const { sagId, sted, indhold, sagVersion, udgave } = kladde
  const json = sql<Kladdeindhold>`${JSON.stringify(indhold)}::jsonb`
  // Er kladden slettet imens, fordi det er gjort i et andet vindue, gemmes det nye som en ny: intet skrevet går tabt.
  const skrevet = await trx
    .insertInto('kladde')
    .values({
      kommune_id: kontekst.kommune,
      person_id: kontekst.bruger.id,
      sag_id: sagId,
      sted,
      indhold: json,
      sag_version: sagVersion,
      udgave: udgave + 1,
      gemt: kontekst.tidspunkt,
    })
    .onConflict((c) =>
      c
        .columns(['kommune_id', 'person_id', 'sag_id', 'sted'])
        .doUpdateSet({ indhold: json, sag_version: sagVersion, udgave: udgave + 1, gemt: kontekst.tidspunkt })
        .where('kladde.udgave', '=', udgave),
    )
    .returningAll()
    .executeTakeFirst()
  if (skrevet !== undefined) return { gemt: true, kladde: fraRaekke(skrevet) }
  const andens = await egne(trx, sagId).where('sted', '=', sted).executeTakeFirstOrThrow()
  return { gemt: false, kladde: fraRaekke(andens) }
}

interface Raekke {
  readonly sted: string
  readonly indhold: Kladdeindhold
  readonly sag_version: number
  readonly udgave: number
  readonly gemt: Date
}

function fraRaekke({ sted, indhold, sag_version, udgave, gemt: tidspunkt }: Raekke): Kladde {
  return { sted, indhold, sagVersion: sag_version, udgave, gemt: tidspunkt.toISOString() }
}
