import type { Db } from './forbindelse.ts'
import { fraRaekke } from './haendelse-raekke.ts'
import type { LagretHaendelse } from './haendelse.ts'
import { type Trx, iKommune } from './i-kommune.ts'
import type { Kontekst, LaastCpr, Tidsrejse } from './sag-store.ts'

/** En slettet sag er en sag, der ikke findes; kun eftersynet af kæden ser, hvad der er tilbage af den. */
const udenSlettede = (trx: Trx) => trx.selectFrom('haendelse').selectAll().where('slettet', 'is', null)

export async function hent(
  db: Db,
  kontekst: Kontekst,
  sagId: string,
  { tilVersion, registreretTil }: Tidsrejse = {},
): Promise<readonly LagretHaendelse[]> {
  const raekker = await iKommune(db, kontekst, (trx) => {
    const sagen = udenSlettede(trx).where('sag_id', '=', sagId).orderBy('version')
    return (tilVersion === undefined ? sagen : sagen.where('version', '<=', tilVersion)).execute()
  })
  if (registreretTil === undefined) return raekker.map(fraRaekke)
  // To servere kan gå lidt forskelligt. Versionen er ordenen: vi standser ved den første, der er senere, og tager ingen bag den.
  const foersteSenere = raekker.findIndex(({ registreret }) => registreret > registreretTil)
  return (foersteSenere === -1 ? raekker : raekker.slice(0, foersteSenere)).map(fraRaekke)
}

/** Alle sagens hændelser, i en transaktion, der også gør andet. */
export async function hentI(trx: Trx, sagId: string): Promise<readonly LagretHaendelse[]> {
  const raekker = await udenSlettede(trx).where('sag_id', '=', sagId).orderBy('version').execute()
  return raekker.map(fraRaekke)
}

export async function hentCpr(db: Db, kontekst: Kontekst, sagId: string): Promise<LaastCpr | undefined> {
  const raekke = await iKommune(db, kontekst, (trx) =>
    trx.selectFrom('sag_borger').selectAll().where('sag_id', '=', sagId).executeTakeFirst(),
  )
  return raekke && { krypteret: raekke.cpr_krypteret, opslag: raekke.cpr_opslag }
}

/** Det, kæden består af, også når indholdet er slettet. */
export async function hentKaede(db: Db, kontekst: Kontekst, sagId: string): Promise<readonly LagretHaendelse[]> {
  const raekker = await iKommune(db, kontekst, (trx) =>
    trx.selectFrom('haendelse').selectAll().where('sag_id', '=', sagId).orderBy('version').execute(),
  )
  return raekker.map(fraRaekke)
}
