import type { Erklaering, GaeldendeTilknytning } from './adgang-store.ts'
import { logI } from './adgangslog.ts'
import type { Db } from './forbindelse.ts'
import { iKommune } from './i-kommune.ts'
import type { Kontekst } from './sag-store.ts'

/** Det, personen selv har erklæret, nyeste først. */
export async function erklaeringer(db: Db, kontekst: Kontekst): Promise<readonly Erklaering[]> {
  const raekker = await iKommune(db, kontekst, (trx) =>
    trx
      .selectFrom('erklaering')
      .select(['id', 'cpr_krypteret', 'art', 'erklaeret', 'trukket_tilbage', 'begrundelse'])
      .where('person_id', '=', kontekst.bruger.id)
      .orderBy('erklaeret', 'desc')
      .orderBy('id', 'desc')
      .execute(),
  )
  return raekker.map(({ id, cpr_krypteret: krypteret, art, erklaeret, trukket_tilbage: trukket, begrundelse }) => ({
    id,
    ...(krypteret !== null && { krypteret }),
    art,
    erklaeret: erklaeret.toISOString(),
    ...(trukket !== null && { trukket: { tidspunkt: trukket.toISOString(), begrundelse: begrundelse ?? '' } }),
  }))
}

/**
 * Trækker personens egen erklæring tilbage. De sager, den lukkede for hende, får det i deres adgangslog med begrundelsen: den,
 * der ser efter, skal kunne se, hvorfor sagen blev åben igen.
 */
export function traekErklaeringTilbage(
  db: Db,
  kontekst: Kontekst,
  { id, begrundelse }: { readonly id: number; readonly begrundelse: string },
): Promise<boolean> {
  return iKommune(db, kontekst, async (trx) => {
    const trukket = await trx
      .updateTable('erklaering')
      .set({ trukket_tilbage: kontekst.tidspunkt, begrundelse })
      .where('id', '=', id)
      .where('person_id', '=', kontekst.bruger.id)
      .where('trukket_tilbage', 'is', null)
      .returning('cpr_opslag')
      .executeTakeFirst()
    if (trukket === undefined) return false
    const { cpr_opslag: opslag } = trukket
    const sager = await trx.selectFrom('sag_borger').select('sag_id').where('cpr_opslag', '=', opslag).execute()
    for (const { sag_id: sagId } of sager)
      await logI(trx, kontekst, { sagId, formaal: begrundelse, hvad: 'Erklæring trukket tilbage' }, 'skrevet')
    return true
  })
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
