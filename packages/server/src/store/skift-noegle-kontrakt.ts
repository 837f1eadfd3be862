import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Lager } from './aabn-lager.ts'
import { type CprBoks, NOEGLE_BYTES, cprBoks } from './cpr-boks.ts'
import { iKommune } from './i-kommune.ts'
import { FJORDBY, aabn } from './proevesag.ts'
import { laastMedAndre, skiftNoegle } from './skift-noegle.ts'

const [GAMMEL, NY] = [randomBytes(NOEGLE_BYTES), randomBytes(NOEGLE_BYTES)]
const foer = cprBoks(GAMMEL)
const imens = cprBoks(NY, [GAMMEL])
const efter = cprBoks(NY)

/** Numre på en dag, der ikke findes: den 32. */
const nummer = (nr: number) => `3201${String(nr).padStart(6, '0')}`

/** Hvad et nøgleskift lover. Køres mod begge databaser. */
export function skiftNoegleKontrakt(navn: string, nytLager: () => Promise<Lager>): void {
  describe(`${navn}: nøgleskift`, () => {
    const SAGER = Array.from({ length: 450 }, (_, nr) => ({ sagId: randomUUID(), cpr: nummer(nr) }))
    const kommune = FJORDBY.kommune
    let lager: Lager
    beforeAll(async () => {
      lager = await nytLager()
      await lager.personer.opretKommune({ id: kommune, navn: 'Fjordby' })
      await lager.personer.gemPerson(kommune, { ...FJORDBY.bruger, roller: [], beskrivelse: '' })
      await iKommune(lager.db, FJORDBY, (trx) =>
        trx
          .insertInto('sag_borger')
          .values(SAGER.map(({ sagId, cpr }) => ({ sag_id: sagId, kommune_id: kommune, ...raekke(foer, cpr, sagId) })))
          .execute(),
      )
      // Karla har erklæret en borger, trukket det tilbage og erklæret ham igen; både det gamle og det nye skal med over.
      await erklaer(lager, foer, nummer(7))
      const [gammel] = await lager.adgang.erklaeringer(FJORDBY)
      await lager.adgang.traekTilbage(FJORDBY, { id: gammel?.id ?? 0, begrundelse: 'Forkert nummer' })
      // Karla har erklæret en borger med en sag, en uden, og én, fra før nummeret blev gemt med.
      await erklaer(lager, foer, nummer(7))
      await erklaer(lager, foer, nummer(9001))
      await erklaer(lager, foer, nummer(9002), false)
      await erklaer(lager, foer, nummer(8), false)
    })
    afterAll(() => lager?.luk())

    const opslagI = (boks: CprBoks, cpr: string) =>
      iKommune(lager.db, FJORDBY, (trx) =>
        trx
          .selectFrom('sag_borger')
          .select('sag_id')
          .where('cpr_opslag', '=', Buffer.from(boks.opslag(cpr, kommune)))
          .execute(),
      )

    it('afbrudt midt i er hvert nummer hos den ene eller den anden nøgle, og intet er væk', async () => {
      const afbrudt = skiftNoegle(lager.db, FJORDBY, imens, (flyttet) => {
        if (flyttet > 0) throw new Error('Slået ihjel')
      })
      await expect(afbrudt).rejects.toThrow('Slået ihjel')
      expect(await laastMedAndre(lager.db, FJORDBY, imens)).toBe(253)
      for (const { sagId, cpr } of SAGER) {
        const laast = await lager.sager.hentCpr(FJORDBY, sagId)
        expect(laast && imens.laasOp(laast, { kommune, sagId })).toBe(cpr)
      }
    })

    it('midt i skiftet findes en borger på sit nummer, også når sagen endnu er under den gamle nøgle', async () => {
      const gamle = await Promise.all(SAGER.map(async ({ cpr }) => (await opslagI(foer, cpr)).length))
      const endnuGammel = SAGER[gamle.indexOf(1)]
      if (endnuGammel === undefined) throw new Error('Alt er flyttet')
      const { sagId, cpr } = endnuGammel
      const ny = aabn(randomUUID(), { cpr: imens.laas(cpr, { kommune, sagId }) })
      const set = await lager.sager.opret(FJORDBY, { cprOpslag: imens.opslagene(cpr, kommune), aar: 2026 }, () => ({
        ok: true,
        sag: ny,
      }))
      expect(set.ok).toBe(true)
      // Den gamle sag er samlet med den nye under samme opslag.
      expect((await opslagI(efter, cpr)).map(({ sag_id }) => sag_id).toSorted()).toEqual([sagId, ny.sagId].toSorted())
    })

    it('en erklæring, ingen sag passer til, følger med, når der kommer en sag', async () => {
      const cpr = nummer(9001)
      const sagId = randomUUID()
      const ny = aabn(sagId, { cpr: imens.laas(cpr, { kommune, sagId }) })
      await lager.sager.opret(FJORDBY, { cprOpslag: imens.opslagene(cpr, kommune), aar: 2026 }, () => ({
        ok: true,
        sag: ny,
      }))
      const { erklaerede } = await lager.adgang.saerligeForhold(FJORDBY, '2026-03-02')
      expect(erklaerede).toContainEqual({ sagId, art: 'selv' })
    })

    it('kørt til ende læses og findes alt med den nye nøgle alene, og det siges, hvad der ikke kan flyttes', async () => {
      const skiftet = await skiftNoegle(lager.db, FJORDBY, imens)
      expect(skiftet).toMatchObject({ kunGammel: 1 })
      expect(await laastMedAndre(lager.db, FJORDBY, efter)).toBe(0)
      for (const { sagId, cpr } of SAGER) {
        const laast = await lager.sager.hentCpr(FJORDBY, sagId)
        expect(laast && efter.laasOp(laast, { kommune, sagId })).toBe(cpr)
        expect((await opslagI(efter, cpr)).map(({ sag_id }) => sag_id)).toContain(sagId)
      }
      const { erklaerede } = await lager.adgang.saerligeForhold(FJORDBY, '2026-03-02')
      expect(erklaerede.map(({ sagId }) => sagId)).toEqual(
        expect.arrayContaining([SAGER[7]?.sagId, SAGER[8]?.sagId]) as string[],
      )
      const egne = await lager.adgang.erklaeringer(FJORDBY)
      const sted = { kommune, erklaeretAf: FJORDBY.bruger.id }
      const syveren = egne.filter(({ krypteret }) => krypteret && efter.laasOp({ krypteret }, sted) === nummer(7))
      expect(syveren.map(({ trukket }) => trukket?.begrundelse).toSorted()).toEqual(['Forkert nummer', undefined])
    })

    it('kørt igen flytter intet', async () => {
      expect(await skiftNoegle(lager.db, FJORDBY, imens)).toMatchObject({ flyttet: 0 })
    })

    it('med en boks, der mangler den gamle nøgle, standser det, før noget er rørt', async () => {
      const fremmed = cprBoks(randomBytes(NOEGLE_BYTES))
      await expect(skiftNoegle(lager.db, FJORDBY, fremmed)).rejects.toThrow('a key that is not here')
      expect(await laastMedAndre(lager.db, FJORDBY, efter)).toBe(0)
    })
  })
}

function raekke(boks: CprBoks, cpr: string, sagId: string) {
  const { krypteret, opslag } = boks.laas(cpr, { kommune: FJORDBY.kommune, sagId })
  return { cpr_krypteret: Buffer.from(krypteret), cpr_opslag: Buffer.from(opslag) }
}

async function erklaer(lager: Lager, boks: CprBoks, cpr: string, medNummer = true): Promise<void> {
  const { kommune, bruger } = FJORDBY
  const laast = boks.laas(cpr, { kommune, erklaeretAf: bruger.id })
  await lager.adgang.erklaer(FJORDBY, { ...laast, opslagene: boks.opslagene(cpr, kommune) }, 'selv')
  if (medNummer) return
  await iKommune(lager.db, FJORDBY, (trx) =>
    trx
      .updateTable('erklaering')
      .set({ cpr_krypteret: null })
      .where('cpr_opslag', '=', Buffer.from(laast.opslag))
      .execute(),
  )
}
