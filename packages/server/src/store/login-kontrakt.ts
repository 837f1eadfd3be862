import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Lager } from './aabn-lager.ts'
import { iKommune } from './i-kommune.ts'

const BRUGER = { id: 'karla', navn: 'Karla Toft' }
const TIDSPUNKT = new Date('2026-03-02T08:30:00Z')
const ROLLER = ['koordinerende-sagsbehandler']

/** Hvad sessioner og begyndte login lover. Køres mod begge databaser. */
export function loginKontrakt(navn: string, nytLager: () => Promise<Lager>): void {
  let lager: Lager
  beforeAll(async () => {
    lager = await nytLager()
    await lager.personer.opretKommune({ id: 'fjordby', navn: 'Fjordby' })
    await lager.personer.gemPerson('fjordby', { ...BRUGER, roller: ROLLER, beskrivelse: '' })
  })
  afterAll(() => lager?.luk())

  const antal = async (tabel: string, kommune?: string) => {
    const spoerg = sql<{ antal: number }>`select count(*)::integer as antal from ${sql.table(tabel)}`
    const { rows } = await (kommune
      ? iKommune(lager.db, { kommune }, (trx) => spoerg.execute(trx))
      : spoerg.execute(lager.db))
    return rows[0]?.antal
  }

  describe(`${navn}: session`, () => {
    const udloeber = new Date('2026-03-02T16:30:00Z')
    const ledigMs = 30 * 60_000
    const tid = { nu: TIDSPUNKT, udloeber, ledigMs }
    const efter = (minutter: number) => ({ nu: new Date(TIDSPUNKT.getTime() + minutter * 60_000), ledigMs })
    const ny = (lidt: Partial<typeof tid> = {}) => lager.login.opretSession('fjordby', 'karla', { ...tid, ...lidt })
    const find = (token: string, minutter = 0) => lager.login.findSession(token, efter(minutter))

    it('findes af den, der har token, og viser hvem det er', async () => {
      expect(await find(await ny())).toEqual({
        kommune: { id: 'fjordby', navn: 'Fjordby' },
        person: { ...BRUGER, roller: ['koordinerende-sagsbehandler'], beskrivelse: '' },
      })
    })

    it.each(['gættet', ''])('findes ikke for en ukendt token: «%s»', async (token) => {
      expect(await find(token)).toBeUndefined()
    })

    it('findes ikke, når den er lukket', async () => {
      const token = await ny()
      await lager.login.lukSession(token)
      expect(await find(token)).toBeUndefined()
    })

    it('udløber, når der er siddet stille for længe, og brug skubber det', async () => {
      const [stille, brugt] = [await ny(), await ny()]
      expect(await find(brugt, 29)).toBeDefined()
      expect(await find(stille, 30)).toBeUndefined()
      expect(await find(brugt, 58)).toBeDefined()
      expect(await find(brugt, 88)).toBeUndefined()
    })

    it('udløber, når dagen er omme, også midt i arbejdet', async () => {
      const token = await ny({ udloeber: efter(20).nu })
      expect(await find(token, 19)).toBeDefined()
      expect(await find(token, 20)).toBeUndefined()
    })

    it('kan ikke ses uden token, heller ikke i sin egen kommune', async () => {
      await ny()
      expect(await antal('session', 'fjordby')).toBe(0)
      expect(await antal('session')).toBe(0)
    })

    it('lukker kun sin egen', async () => {
      const [en, anden] = [await ny(), await ny()]
      await lager.login.lukSession(en)
      expect(await find(anden)).toBeDefined()
    })

    it('kan lukkes for en person i kommunen, og kun for den', async () => {
      await lager.personer.gemPerson('fjordby', { id: 'aage', navn: 'Aage', roller: ['klage'], beskrivelse: '' })
      const [karlas, aages] = [await ny(), await lager.login.opretSession('fjordby', 'aage', tid)]
      expect(await lager.login.lukPersonens('bakkeby', 'aage')).toBe(0)
      expect(await lager.login.lukPersonens('fjordby', 'aage')).toBe(1)
      expect(await find(aages)).toBeUndefined()
      expect(await find(karlas)).toBeDefined()
    })

    it('tælles for kommunens personer og ikke for andres', async () => {
      await lager.login.lukPersonens('fjordby', 'karla')
      await ny()
      const personer = await lager.login.personerMedSessioner('fjordby', TIDSPUNKT)
      expect(personer.find(({ id }) => id === 'karla')).toMatchObject({ sessioner: 1 })
      expect(await lager.login.personerMedSessioner('bakkeby', TIDSPUNKT)).toEqual([])
    })

    it('slettes, når den er udløbet, og ingen anden gør', async () => {
      await lager.login.ryd(new Date('2100-01-01T00:00:00Z'))
      const [kort, lang] = [await ny({ udloeber: efter(5).nu }), await ny()]
      expect(await lager.login.ryd(efter(6).nu)).toBe(1)
      expect(await find(kort)).toBeUndefined()
      expect(await find(lang)).toBeDefined()
    })
  })

  describe(`${navn}: et begyndt login`, () => {
    const forsoeg = { state: 's', nonce: 'n', verifikator: 'v', retur: '/sager' }
    const udloeber = new Date('2026-03-02T08:40:00Z')

    it('kan tages én gang af den, der begyndte det', async () => {
      const noegle = await lager.login.gemForsoeg(forsoeg, udloeber)
      expect(await lager.login.tagForsoeg('gættet', TIDSPUNKT)).toBeUndefined()
      expect(await lager.login.tagForsoeg(noegle, TIDSPUNKT)).toEqual(forsoeg)
      expect(await lager.login.tagForsoeg(noegle, TIDSPUNKT)).toBeUndefined()
    })

    it('udløber og kan ikke ses af andre', async () => {
      const noegle = await lager.login.gemForsoeg(forsoeg, udloeber)
      expect(await antal('login_forsoeg', 'fjordby')).toBe(0)
      expect(await lager.login.tagForsoeg(noegle, udloeber)).toBeUndefined()
    })
  })
}
