import { sql } from 'kysely'
import type { Db } from './forbindelse.ts'
import type { JsonObjekt } from './haendelse.ts'
import { type Trx, iKommune } from './i-kommune.ts'
import type { Kontekst } from './sag-store.ts'

/** Et valg i listen, en person har givet et navn. */
export interface LagretVisning {
  readonly navn: string
  readonly valg: JsonObjekt
}

/** Den enkeltes gemte visninger. Ingen ser en andens. */
export interface VisningStore {
  /** I dansk orden. */
  visninger(kontekst: Kontekst): Promise<readonly LagretVisning[]>
  /** Gemmer, eller afløser den med samme navn. */
  gem(kontekst: Kontekst, visning: LagretVisning): Promise<readonly LagretVisning[]>
  slet(kontekst: Kontekst, navn: string): Promise<readonly LagretVisning[]>
}

const DANSK = new Intl.Collator('da')

export function kyselyVisningStore(db: Db): VisningStore {
  return {
    visninger: (kontekst) => iKommune(db, kontekst, (trx) => egne(trx, kontekst)),
    gem: (kontekst, { navn, valg }) =>
      iKommune(db, kontekst, async (trx) => {
        const noegle = { kommune_id: kontekst.kommune, person_id: kontekst.bruger.id, navn }
        await trx
          .insertInto('gemt_visning')
          .values({ ...noegle, valg: sql`${JSON.stringify(valg)}::jsonb` })
          .onConflict((c) => c.columns(['kommune_id', 'person_id', 'navn']).doUpdateSet({ valg: sql`excluded.valg` }))
          .execute()
        return egne(trx, kontekst)
      }),
    slet: (kontekst, navn) =>
      iKommune(db, kontekst, async (trx) => {
        await trx
          .deleteFrom('gemt_visning')
          .where('person_id', '=', kontekst.bruger.id)
          .where('navn', '=', navn)
          .execute()
        return egne(trx, kontekst)
      }),
  }
}

async function egne(trx: Trx, { bruger }: Kontekst): Promise<readonly LagretVisning[]> {
  const raekker = await trx
    .selectFrom('gemt_visning')
    .select(['navn', 'valg'])
    .where('person_id', '=', bruger.id)
    .execute()
  return raekker.toSorted((a, b) => DANSK.compare(a.navn, b.navn))
}
