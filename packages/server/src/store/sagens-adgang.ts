import type { Erklaering, GaeldendeTilknytning } from './adgang-store.ts'
import type { Db } from './forbindelse.ts'
import { iKommune } from './i-kommune.ts'
import type { Kontekst } from './sag-store.ts'

/** Det, personen selv har erklæret, nyeste først. */
export async function erklaeringer(db: Db, kontekst: Kontekst): Promise<readonly Erklaering[]> {
  const raekker = await iKommune(db, kontekst, (trx) =>
    trx
      .selectFrom('erklaering')
      .select(['cpr_krypteret', 'art', 'erklaeret'])
      .where('person_id', '=', kontekst.bruger.id)
      .orderBy('erklaeret', 'desc')
      .execute(),
  )
  return raekker.map(({ cpr_krypteret: krypteret, art, erklaeret }) => ({
    ...(krypteret !== null && { krypteret }),
    art,
    erklaeret: erklaeret.toISOString(),
  }))
}

/** Alle, der er eller har været knyttet til sagen; den seneste først. */
export async function tilknytninger(
  db: Db,
  kontekst: Kontekst,
  sagId: string,
): Promise<readonly GaeldendeTilknytning[]> {
  const raekker = await iKommune(db, kontekst, (trx) =>
    trx
      .selectFrom('sag_tilknytning')
      .innerJoin('person', (sammen) =>
        sammen
          .onRef('person.id', '=', 'sag_tilknytning.person_id')
          .onRef('person.kommune_id', '=', 'sag_tilknytning.kommune_id'),
      )
      .select(['person_id', 'person.navn', 'rolle', 'fra', 'til'])
      .where('sag_id', '=', sagId)
      .orderBy('sat', 'desc')
      .execute(),
  )
  return raekker.map(({ person_id: personId, til, ...resten }) => ({
    sagId,
    personId,
    ...resten,
    ...(til !== null && { til }),
  }))
}

export async function erBeskyttet(db: Db, kontekst: Kontekst, sagId: string): Promise<boolean> {
  const raekke = await iKommune(db, kontekst, (trx) =>
    trx.selectFrom('sag_beskyttelse').select('sag_id').where('sag_id', '=', sagId).executeTakeFirst(),
  )
  return raekke !== undefined
}
