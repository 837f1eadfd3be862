import type { Trx } from './i-kommune.ts'
import type { Skema } from './skema.ts'
import type { Teammedlem, Teammoede, TeammoedeStore, Teampunkt } from './teammoede-store.ts'

const HOEJST = 200

type Moederaekke = Skema['teammoede']

export async function hentMoede(trx: Trx, id: string): Promise<Teammoede | undefined> {
  const raekker = await trx.selectFrom('teammoede').selectAll().where('id', '=', id).execute()
  const [moede] = await medDele(trx, raekker)
  return moede
}

/** De møder, sagen er på nu; et aflyst er der ingen sager på. */
export async function hentMoederMedSagen(trx: Trx, sagId: string): Promise<readonly Teammoede[]> {
  const raekker = await trx
    .selectFrom('teammoede')
    .selectAll()
    .where('aflyst', 'is', null)
    .where((e) =>
      e.exists(
        e
          .selectFrom('teammoede_punkt')
          .select('moede_id')
          .whereRef('moede_id', '=', 'teammoede.id')
          .where('sag_id', '=', sagId)
          .where('taget_af', 'is', null),
      ),
    )
    .execute()
  return medDele(trx, raekker)
}

/** De kommende først, i dagens orden, og så de seneste. */
export async function hentMoeder(
  trx: Trx,
  { fra, kunMed }: Parameters<TeammoedeStore['liste']>[1],
): Promise<readonly Teammoede[]> {
  const alle = () => {
    const moeder = trx.selectFrom('teammoede').selectAll()
    if (kunMed === undefined) return moeder
    return moeder.where((e) =>
      e.or([
        e('moedeleder', '=', kunMed),
        e.exists(
          e
            .selectFrom('teammoede_medlem')
            .select('nr')
            .whereRef('moede_id', '=', 'teammoede.id')
            .where('person_id', '=', kunMed),
        ),
      ]),
    )
  }
  const kommende = await alle()
    .where('dag', '>=', fra)
    .orderBy('dag')
    .orderBy('fra')
    .orderBy('id')
    .limit(HOEJST)
    .execute()
  const tidligere = await alle()
    .where('dag', '<', fra)
    .orderBy('dag', 'desc')
    .orderBy('fra')
    .orderBy('id')
    .limit(HOEJST - kommende.length)
    .execute()
  return medDele(trx, [...kommende, ...tidligere])
}

async function medDele(trx: Trx, raekker: readonly Moederaekke[]): Promise<readonly Teammoede[]> {
  if (raekker.length === 0) return []
  const ider = raekker.map(({ id }) => id)
  const medlemmer = await trx
    .selectFrom('teammoede_medlem')
    .selectAll()
    .where('moede_id', 'in', ider)
    .orderBy('nr')
    .execute()
  const punkter = await trx
    .selectFrom('teammoede_punkt')
    .selectAll()
    .where('moede_id', 'in', ider)
    .where('taget_af', 'is', null)
    .orderBy('fra')
    .execute()
  return raekker.map(
    ({ id, dag, fra, til, sted, moedeleder, udgave, aendret, aendret_af_navn, aflyst, aflyst_grund }) => ({
      id,
      dag,
      fra,
      til,
      sted,
      moedeleder,
      udgave,
      aendret,
      aendretAf: aendret_af_navn,
      ...(aflyst !== null && { aflyst: { tidspunkt: aflyst, grund: aflyst_grund ?? '' } }),
      medlemmer: medlemmer.filter((en) => en.moede_id === id).map(medlemAf),
      punkter: punkter.filter((en) => en.moede_id === id).map(punktAf),
    }),
  )
}

function medlemAf({ navn, omraade, email, person_id, svar, svar_den }: Skema['teammoede_medlem']): Teammedlem {
  return {
    navn,
    omraade,
    ...(email !== null && { email }),
    ...(person_id !== null && { personId: person_id }),
    ...(svar !== null && svar_den !== null && { svar: { svar, den: svar_den } }),
  }
}

const punktAf = ({
  sag_id,
  sagsnummer,
  behandling,
  fra,
  til,
}: Pick<Skema['teammoede_punkt'], 'sag_id' | 'sagsnummer' | 'behandling' | 'fra' | 'til'>): Teampunkt => ({
  sagId: sag_id,
  sagsnummer,
  behandling,
  fra,
  til,
})
