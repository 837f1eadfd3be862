import { sql } from 'kysely'
import { logI } from './adgangslog.ts'
import type { CprBoks } from './cpr-boks.ts'
import type { Db } from './forbindelse.ts'
import { type Trx, iKommune } from './i-kommune.ts'
import type { Kontekst } from './sag-store.ts'
import { samlOpslag } from './saml-opslag.ts'

/** Så mange numre ad gangen: hver bunke er en transaktion for sig, så et afbrud højst gør den sidste om. */
const BUNKE = 200

export interface Noegleskift {
  /** CPR-numre, der blev låst om i dette gennemløb. */
  readonly flyttet: number
  /** Erklæringer fra før nummeret blev gemt med dem, som ingen sag passer til: de kan kun læses med den gamle nøgle. */
  readonly kunGammel: number
}

/**
 * Låser kommunens CPR-numre om med boksens gældende nøgle og regner deres opslag igen. Kan afbrydes hvor som helst og
 * køres igen; det, der er flyttet, røres ikke. Boksen skal også have den gamle nøgle.
 */
export async function skiftNoegle(
  db: Db,
  kontekst: Kontekst,
  cpr: CprBoks,
  vis: (flyttet: number) => void = () => undefined,
): Promise<Noegleskift> {
  let flyttet = 0
  for (const flyt of [flytSager, giv, flytErklaeringer]) {
    for (;;) {
      const antal = await iKommune(db, kontekst, (trx) => flyt(trx, kontekst.kommune, cpr))
      flyttet += antal
      vis(flyttet)
      if (antal === 0) break
    }
  }
  return iKommune(db, kontekst, async (trx) => {
    const hvad = `${flyttet} CPR-numre låst om`
    if (flyttet > 0) await logI(trx, kontekst, { formaal: 'Nøgleskift', hvad }, 'skrevet')
    return { flyttet, kunGammel: await udenNummer(trx) }
  })
}

/** Hvor mange numre er låst med en anden nøgle end den gældende? */
export async function laastMedAndre(db: Db, kontekst: Kontekst, cpr: CprBoks): Promise<number> {
  return iKommune(db, kontekst, async (trx) => {
    const { rows } = await sql<{ antal: number }>`select
      (select count(*) from sag_borger where ${medAnden(cpr)})::integer
      + (select count(*) from erklaering where ${medAnden(cpr)})::integer as antal`.execute(trx)
    return rows[0]?.antal ?? 0
  })
}

const medAnden = ({ noegleId }: CprBoks) =>
  sql<boolean>`(cpr_krypteret is not null and laast_med(cpr_krypteret) <> ${Buffer.from(noegleId)})`

async function flytSager(trx: Trx, kommune: string, cpr: CprBoks): Promise<number> {
  const raekker = await trx
    .selectFrom('sag_borger')
    .select(['sag_id', 'cpr_krypteret'])
    .where(medAnden(cpr))
    .orderBy('sag_id')
    .limit(BUNKE)
    .forUpdate()
    .execute()
  for (const { sag_id: sagId, cpr_krypteret: krypteret } of raekker) {
    const sted = { kommune, sagId }
    const nummer = cpr.laasOp({ krypteret }, sted)
    const laast = cpr.laas(nummer, sted)
    await trx
      .updateTable('sag_borger')
      .set({ cpr_krypteret: Buffer.from(laast.krypteret), cpr_opslag: Buffer.from(laast.opslag) })
      .where('sag_id', '=', sagId)
      .execute()
    await samlOpslag(trx, cpr.opslagene(nummer, kommune))
  }
  return raekker.length
}

/** En ældre erklæring har kun opslaget. Passer det til en sag, kendes nummeret, og erklæringen får det med. */
async function giv(trx: Trx, kommune: string, cpr: CprBoks): Promise<number> {
  const raekker = await trx
    .selectFrom('erklaering')
    .innerJoin('sag_borger', 'sag_borger.cpr_opslag', 'erklaering.cpr_opslag')
    .select(['id', 'person_id', 'sag_id', 'sag_borger.cpr_krypteret as sagens'])
    .where('erklaering.cpr_krypteret', 'is', null)
    .orderBy('person_id')
    .limit(BUNKE)
    .execute()
  for (const { id, person_id, sag_id: sagId, sagens } of raekker) {
    const nummer = cpr.laasOp({ krypteret: sagens }, { kommune, sagId })
    await laasErklaering(trx, id, cpr.laas(nummer, { kommune, erklaeretAf: person_id }))
  }
  return raekker.length
}

async function flytErklaeringer(trx: Trx, kommune: string, cpr: CprBoks): Promise<number> {
  const raekker = await trx
    .selectFrom('erklaering')
    .select(['id', 'person_id', 'cpr_krypteret'])
    .where(medAnden(cpr))
    .orderBy('person_id')
    .limit(BUNKE)
    .forUpdate()
    .execute()
  for (const { id, person_id, cpr_krypteret: krypteret } of raekker) {
    if (krypteret === null) throw new Error('A row without a sealed number was chosen for re-sealing')
    const sted = { kommune, erklaeretAf: person_id }
    const nummer = cpr.laasOp({ krypteret }, sted)
    await samlOpslag(trx, cpr.opslagene(nummer, kommune))
    // Var det samme erklæret under den gældende nøgle, er denne lagt sammen med den og er her ikke mere.
    await laasErklaering(trx, id, cpr.laas(nummer, sted))
  }
  return raekker.length
}

async function laasErklaering(trx: Trx, id: number, { krypteret }: { readonly krypteret: Uint8Array }): Promise<void> {
  await trx
    .updateTable('erklaering')
    .set({ cpr_krypteret: Buffer.from(krypteret) })
    .where('id', '=', id)
    .execute()
}

async function udenNummer(trx: Trx): Promise<number> {
  const { antal } = await trx
    .selectFrom('erklaering')
    .select(sql<number>`count(*)::integer`.as('antal'))
    .where('cpr_krypteret', 'is', null)
    .executeTakeFirstOrThrow()
  return antal
}
