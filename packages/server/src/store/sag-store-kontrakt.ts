import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Lager } from './aabn-lager.ts'
import { AABNET, FJORDBY, NOTERET, aabn, note } from './proevesag.ts'
import type { Kontekst } from './sag-store.ts'

const BAKKEBY: Kontekst = { kommune: 'bakkeby', bruger: { id: 'bo', navn: 'Bo Krog' }, tidspunkt: FJORDBY.tidspunkt }

/** Hvad ethvert lager lover. Køres mod begge databaser. */
export function sagStoreKontrakt(navn: string, nytLager: () => Promise<Lager>): void {
  let lager: Lager
  beforeAll(async () => {
    lager = await nytLager()
  })
  afterAll(() => lager?.luk())

  describe(`${navn}: at gemme`, () => {
    it('giver hændelserne tilbage, som de blev skrevet, med hvem, hvornår og virkningsdag', async () => {
      const sagId = randomUUID()
      const udfald = await lager.sager.tilfoej(FJORDBY, aabn(sagId, { haendelser: [AABNET, NOTERET] }))
      const hentet = await lager.sager.hent(FJORDBY, sagId)
      expect(udfald).toEqual({ ok: true, vaerdi: { version: 2, haendelser: hentet } })
      expect(hentet[1]).toMatchObject({
        ...NOTERET,
        sagId,
        version: 2,
        af: 'karla',
        afNavn: 'Karla Toft',
        registreret: '2026-03-02T08:30:00.123Z',
        forrigeHash: hentet[0]?.hash,
      })
    })

    it('giver også forgængerens hash, når der skrives videre', async () => {
      const sagId = randomUUID()
      await lager.sager.tilfoej(FJORDBY, aabn(sagId))
      const udfald = await lager.sager.tilfoej(FJORDBY, note(sagId, 1))
      const hentet = await lager.sager.hent(FJORDBY, sagId)
      expect(udfald).toEqual({ ok: true, vaerdi: { version: 2, haendelser: hentet.slice(1) } })
    })

    it.each([{ forventet: 0 }, { forventet: 2 }])(
      'afviser den, der tror, at sagen er i version $forventet, når den er i 1',
      async ({ forventet }) => {
        const sagId = randomUUID()
        await lager.sager.tilfoej(FJORDBY, aabn(sagId))
        const udfald = await lager.sager.tilfoej(FJORDBY, note(sagId, forventet))
        expect(udfald).toEqual({ ok: false, afvist: { kode: 'VERSIONSKONFLIKT', aktuelVersion: 1 } })
        expect(await lager.sager.hent(FJORDBY, sagId)).toHaveLength(1)
        expect(await lager.sager.adgangslog(FJORDBY, sagId)).toHaveLength(1)
      },
    )

    it.each([{ fra: 0 }, { fra: 1 }])(
      'lader netop én vinde, når ti skriver på én gang fra version $fra',
      async ({ fra }) => {
        const sagId = randomUUID()
        if (fra === 1) await lager.sager.tilfoej(FJORDBY, aabn(sagId))
        const ind = fra === 0 ? aabn(sagId) : note(sagId, 1)
        const udfald = await Promise.all(Array.from({ length: 10 }, () => lager.sager.tilfoej(FJORDBY, ind)))
        expect(udfald.filter(({ ok }) => ok)).toHaveLength(1)
        expect(udfald.filter(({ ok }) => !ok)).toEqual(
          Array.from({ length: 9 }, () => ({
            ok: false,
            afvist: { kode: 'VERSIONSKONFLIKT', aktuelVersion: fra + 1 },
          })),
        )
        expect(await lager.sager.hent(FJORDBY, sagId)).toHaveLength(fra + 1)
      },
    )

    it('gemmer intet, når noget af det ikke kan gemmes', async () => {
      const sagId = randomUUID()
      const skaev = { ...AABNET, virkerFra: '2026-02-30' }
      await expect(lager.sager.tilfoej(FJORDBY, aabn(sagId, { haendelser: [AABNET, skaev] }))).rejects.toThrow(
        '2026-02-30',
      )
      expect(await lager.sager.hent(FJORDBY, sagId)).toEqual([])
      expect(await lager.sager.adgangslog(FJORDBY, sagId)).toEqual([])
    })
  })

  describe(`${navn}: tidsrejse`, () => {
    it('henter sagen til en version og til et øjeblik', async () => {
      const sagId = randomUUID()
      const kl = (tid: string): Kontekst => ({ ...FJORDBY, tidspunkt: new Date(`2026-03-02T${tid}Z`) })
      await lager.sager.tilfoej(kl('08:00:00'), aabn(sagId))
      await lager.sager.tilfoej(kl('09:00:00'), note(sagId, 1))
      // Skrevet af en server, hvis ur går bagud: kommer først med, når den foregående er med.
      await lager.sager.tilfoej(kl('08:30:00'), note(sagId, 2))
      const versioner = async (tidsrejse: Parameters<Lager['sager']['hent']>[2]) =>
        (await lager.sager.hent(FJORDBY, sagId, tidsrejse)).map(({ version }) => version)
      expect(await versioner({ tilVersion: 2 })).toEqual([1, 2])
      expect(await versioner({ registreretTil: kl('07:59:59').tidspunkt })).toEqual([])
      expect(await versioner({ registreretTil: kl('08:45:00').tidspunkt })).toEqual([1])
      expect(await versioner({ registreretTil: kl('09:00:00').tidspunkt })).toEqual([1, 2, 3])
    })
  })

  describe(`${navn}: kæden`, () => {
    it('er hel, også efter en tur gennem databasens egen måde at gemme JSON på', async () => {
      const sagId = randomUUID()
      await lager.sager.tilfoej(FJORDBY, aabn(sagId, { haendelser: [AABNET, NOTERET, NOTERET] }))
      expect(await lager.sager.verificer(FJORDBY, sagId)).toEqual([])
    })
  })

  describe(`${navn}: CPR og adgangslog`, () => {
    it('gemmer CPR som bytes og finder borgeren på opslagsnøglen', async () => {
      const sagId = randomUUID()
      const cpr = { krypteret: Buffer.from([1, 2, 3, 0, 255]), opslag: Buffer.from(randomUUID()) }
      await lager.sager.tilfoej(FJORDBY, aabn(sagId, { cpr }))
      expect(await lager.sager.hentCpr(FJORDBY, sagId)).toEqual(cpr)
      expect(await lager.sager.hentCpr(BAKKEBY, sagId)).toBeUndefined()
      const fundne = await lager.sager.liste(FJORDBY, { cprOpslag: [cpr.opslag], antal: 10 })
      expect(fundne.raekker.map((r) => r.sagId)).toEqual([sagId])
    })

    it('viser, hvem der har læst og skrevet, og hvorfor', async () => {
      const sagId = randomUUID()
      await lager.sager.tilfoej(FJORDBY, aabn(sagId))
      await lager.sager.logLaesning(FJORDBY, { sagId, formaal: 'Sagsbehandling', hvad: 'Overblik' })
      const hvem = { sagId, bruger: 'karla', brugerNavn: 'Karla Toft', tidspunkt: '2026-03-02T08:30:00.123Z' }
      expect(await lager.sager.adgangslog(FJORDBY, sagId)).toEqual([
        { ...hvem, handling: 'laest', formaal: 'Sagsbehandling', hvad: 'Overblik' },
        { ...hvem, handling: 'skrevet', formaal: 'Oprettelse', hvad: 'SagAabnet' },
      ])
    })
  })
}
