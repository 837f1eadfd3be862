import { sql } from 'kysely'
import type { Db } from './forbindelse.ts'
import { type Trx, iKommune } from './i-kommune.ts'
import type { Kontekst, NyForsendelse } from './sag-store.ts'
import type { Skema } from './skema.ts'

export interface Forsendelse extends NyForsendelse {
  readonly sagId: string
  readonly lagt: Date
  /** Mangler, mens brevet er i kø. */
  readonly afsendt?: Date
  readonly svar?: 'leveret' | 'afvist'
}

/** En forsendelse, driften skal kunne se, og det seneste forsøg på at få den ud. */
export interface Tilsyn extends Forsendelse {
  /** Hvor mange gange der er forsøgt. */
  readonly forsoeg: number
  /** Sidste fejl, på engelsk og uden personoplysninger. */
  readonly fejl?: string
  /** Der forsøges ikke igen af sig selv. */
  readonly opgivet: boolean
}

/** Breve på vej ud af huset, i kontekstens kommune. */
export interface ForsendelseStore {
  iSagen(kontekst: Kontekst, sagId: string): Promise<readonly Forsendelse[]>
  find(kontekst: Kontekst, noegle: string): Promise<Forsendelse | undefined>
  /** Binder brevet til den mappe, det lægges i. Falsk, når det er begyndt i en anden eller taget ud af køen. */
  bindTil(kontekst: Kontekst, noegle: string, mappe: string): Promise<boolean>
  /** Alle breve til den kanal den dag (ISO), i den orden de blev lagt. */
  dagens(kontekst: Kontekst, kanal: Forsendelse['kanal'], den: string): Promise<readonly Forsendelse[]>
  /** Det, der ikke er leveret: i kø, uden svar eller afvist. Nyeste først, højst 200. */
  aabne(kontekst: Kontekst): Promise<readonly Tilsyn[]>
  /** Hvornår det ældste, der endnu er i kø, blev lagt. */
  aeldsteIKoe(kontekst: Kontekst): Promise<Date | undefined>
}

const HOEJST_VIST = 200

export function kyselyForsendelseStore(db: Db): ForsendelseStore {
  const raekker = (trx: Trx, { kommune }: Kontekst) =>
    trx.selectFrom('forsendelse').selectAll().where('kommune_id', '=', kommune)
  return {
    iSagen: async (kontekst, sagId) => {
      const fundne = await iKommune(db, kontekst, (trx) =>
        raekker(trx, kontekst).where('sag_id', '=', sagId).orderBy('brev_version').execute(),
      )
      return fundne.map(fraRaekke)
    },
    find: async (kontekst, noegle) => {
      const fundet = await iKommune(db, kontekst, (trx) =>
        raekker(trx, kontekst).where('noegle', '=', noegle).executeTakeFirst(),
      )
      return fundet === undefined ? undefined : fraRaekke(fundet)
    },
    bindTil: async (kontekst, noegle, mappe) => {
      const { numUpdatedRows } = await iKommune(db, kontekst, (trx) =>
        trx
          .updateTable('forsendelse')
          .set({ mappe })
          .where('kommune_id', '=', kontekst.kommune)
          .where('noegle', '=', noegle)
          .where('svar', 'is', null)
          .where((e) => e.or([e('mappe', 'is', null), e('mappe', '=', mappe)]))
          .executeTakeFirst(),
      )
      return numUpdatedRows > 0n
    },
    dagens: async (kontekst, kanal, den) => {
      const fundne = await iKommune(db, kontekst, (trx) =>
        raekker(trx, kontekst)
          .where('kanal', '=', kanal)
          .where('den', '=', den)
          .orderBy('lagt')
          .orderBy('noegle')
          .execute(),
      )
      return fundne.map(fraRaekke)
    },
    aabne: (kontekst) => iKommune(db, kontekst, (trx) => aabne(trx, kontekst)),
    aeldsteIKoe: async (kontekst) => {
      const fundet = await iKommune(db, kontekst, (trx) =>
        raekker(trx, kontekst).where('afsendt', 'is', null).orderBy('lagt').executeTakeFirst(),
      )
      return fundet?.lagt
    },
  }
}

/** Brevet er ude af huset. Kaldes i den transaktion, jobbet bliver færdigt i. */
export async function saetAfsendt(trx: Trx, noegle: string, nu: Date): Promise<void> {
  await trx
    .updateTable('forsendelse')
    .set({ afsendt: nu })
    .where('noegle', '=', noegle)
    .where('afsendt', 'is', null)
    .execute()
}

type Raekke = Skema['forsendelse']

function fraRaekke({ sag_id, brev_version, den, afsendt, svar, ...raekke }: Raekke): Forsendelse {
  const { noegle, sagsnummer, brev, kanal, lagt } = raekke
  return {
    noegle,
    sagId: sag_id,
    brevVersion: brev_version,
    sagsnummer,
    brev,
    kanal,
    den,
    lagt,
    ...(afsendt !== null && { afsendt }),
    ...(svar !== null && { svar }),
  }
}

async function aabne(trx: Trx, { kommune }: Kontekst): Promise<readonly Tilsyn[]> {
  const { rows } = await sql<
    Raekke & { forsoeg: number | null; fejl: string | null; opgivet: boolean }
  >`select f.*, j.forsoeg, j.fejl, coalesce(j.tilstand = 'opgivet', false) as opgivet
    from forsendelse f left join lateral (
      select forsoeg, fejl, tilstand from job
      where kommune_id = f.kommune_id and art = 'send-brev' and data->'data'->>'noegle' = f.noegle
      order by id desc limit 1) j on f.afsendt is null
    where f.kommune_id = ${kommune} and f.svar is distinct from 'leveret'
    order by f.lagt desc, f.noegle limit ${HOEJST_VIST}`.execute(trx)
  return rows.map(({ forsoeg, fejl, opgivet, ...raekke }) => ({
    ...fraRaekke(raekke),
    forsoeg: forsoeg ?? 0,
    ...(fejl !== null && { fejl }),
    opgivet,
  }))
}
