import { type Udfald, afvist, lykkes } from '@fodfaeste/grund'
import { sql } from 'kysely'
import type { Db } from './forbindelse.ts'
import { type Trx, iKommune } from './i-kommune.ts'
import type { Kontekst } from './sag-store.ts'

/** I perioden (ISO, begge dage med) ser stedfortræderen personens dag. */
export interface Stedfortraeder {
  readonly personId: string
  readonly stedfortraederId: string
  readonly fra: string
  readonly til: string
}

export interface Team {
  readonly navn: string
  /** Personernes id. Mindst én: et team uden medlemmer er der ikke. */
  readonly medlemmer: readonly string[]
}

export interface GemtTeam extends Team {
  /** Det, teamet hed før. */
  readonly hidtil?: string | undefined
  /** Der må ikke være et af det navn. */
  readonly nyt?: boolean | undefined
}

/** En person findes ikke i kommunen; et andet team har navnet; det, der skulle omdøbes, er der ikke. */
export type Teamnej = 'UKENDT_PERSON' | 'NAVNET_ER_TAGET' | 'TEAMET_ER_VAEK'

/** Hvem der ser hvis dag. */
export interface BemandingStore {
  /** Dem, der gælder på dagen eller senere. */
  stedfortraedere(kontekst: Kontekst, dag: string): Promise<readonly Stedfortraeder[]>
  /** Sætter perioden; den, der stod mellem de to, afløses. False når en af dem ikke findes i kommunen. */
  saetStedfortraeder(kontekst: Kontekst, stedfortraeder: Stedfortraeder): Promise<boolean>
  fjernStedfortraeder(kontekst: Kontekst, personId: string, stedfortraederId: string): Promise<void>
  /** I dansk orden. */
  teams(kontekst: Kontekst): Promise<readonly Team[]>
  /** Afløser teamets medlemmer, evt. under et nyt navn; uden medlemmer er teamet lukket. Siger nej, og hvorfor. */
  gemTeam(kontekst: Kontekst, team: GemtTeam): Promise<Udfald<undefined, Teamnej>>
}

export function kyselyBemandingStore(db: Db): BemandingStore {
  return {
    stedfortraedere: (kontekst, dag) =>
      iKommune(db, kontekst, async (trx) => {
        const raekker = await trx
          .selectFrom('stedfortraeder')
          .select(['person_id', 'stedfortraeder_id', 'fra', 'til'])
          .where('til', '>=', dag)
          .orderBy('fra')
          .orderBy('person_id')
          .orderBy('stedfortraeder_id')
          .execute()
        return raekker.map((r) => ({
          personId: r.person_id,
          stedfortraederId: r.stedfortraeder_id,
          fra: r.fra,
          til: r.til,
        }))
      }),
    saetStedfortraeder: (kontekst, stedfortraeder) =>
      iKommune(db, kontekst, (trx) => saetStedfortraeder(trx, kontekst, stedfortraeder)),
    fjernStedfortraeder: async (kontekst, personId, stedfortraederId) => {
      await iKommune(db, kontekst, (trx) =>
        trx
          .deleteFrom('stedfortraeder')
          .where('person_id', '=', personId)
          .where('stedfortraeder_id', '=', stedfortraederId)
          .execute(),
      )
    },
    teams: (kontekst) => iKommune(db, kontekst, teams),
    gemTeam: (kontekst, team) => iKommune(db, kontekst, (trx) => gemTeam(trx, kontekst, team)),
  }
}

async function saetStedfortraeder(
  trx: Trx,
  { kommune, bruger, tidspunkt }: Kontekst,
  { personId, stedfortraederId, fra, til }: Stedfortraeder,
): Promise<boolean> {
  if (!(await findes(trx, [personId, stedfortraederId]))) return false
  const periode = { fra, til, sat_af: bruger.id, sat: tidspunkt }
  await trx
    .insertInto('stedfortraeder')
    .values({ kommune_id: kommune, person_id: personId, stedfortraeder_id: stedfortraederId, ...periode })
    .onConflict((c) => c.columns(['kommune_id', 'person_id', 'stedfortraeder_id']).doUpdateSet(periode))
    .execute()
  return true
}

const DANSK = new Intl.Collator('da')

async function teams(trx: Trx): Promise<readonly Team[]> {
  const raekker = await trx
    .selectFrom('arbejdsteam_medlem')
    .select(['team', 'person_id'])
    .orderBy('person_id')
    .execute()
  const ved = Map.groupBy(raekker, ({ team }) => team)
  return [...ved]
    .map(([navn, dens]) => ({ navn, medlemmer: dens.map(({ person_id }) => person_id) }))
    .toSorted((a, b) => DANSK.compare(a.navn, b.navn))
}

async function gemTeam(
  trx: Trx,
  { kommune }: Kontekst,
  { navn, medlemmer, hidtil = navn, nyt = false }: GemtTeam,
): Promise<Udfald<undefined, Teamnej>> {
  // To, der retter samtidig, tages én ad gangen: ellers kunne begge oprette det samme navn.
  await sql`select pg_advisory_xact_lock(hashtextextended('team/' || ${kommune}, 0))`.execute(trx)
  const enkelte = [...new Set(medlemmer)]
  if (!(await findes(trx, enkelte))) return afvist('UKENDT_PERSON')
  const kendte = new Set((await teams(trx)).map((team) => team.navn))
  if ((nyt || hidtil !== navn) && kendte.has(navn)) return afvist('NAVNET_ER_TAGET')
  if (hidtil !== navn && !kendte.has(hidtil)) return afvist('TEAMET_ER_VAEK')
  await trx.deleteFrom('arbejdsteam_medlem').where('team', '=', hidtil).execute()
  if (enkelte.length > 0) {
    const raekker = enkelte.map((person_id) => ({ kommune_id: kommune, team: navn, person_id }))
    await trx.insertInto('arbejdsteam_medlem').values(raekker).execute()
  }
  return lykkes(undefined)
}

async function findes(trx: Trx, personer: readonly string[]): Promise<boolean> {
  if (personer.length === 0) return true
  const fundne = await trx
    .selectFrom('person')
    .select('id')
    .where('id', 'in', [...personer])
    .execute()
  return fundne.length === new Set(personer).size
}
