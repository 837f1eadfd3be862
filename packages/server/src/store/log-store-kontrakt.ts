import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KAEDENS_START, type KaedetLogpost, logbrud } from './adgangslog-kaede.ts'
import type { Lager } from './aabn-lager.ts'
import type { Kontekst } from './sag-store.ts'

const KARLA = { id: 'karla', navn: 'Karla Toft' }
const BO = { id: 'bo', navn: 'Bo "Sand" Lund\\' }

/** Hvad enhver database lover om adgangsloggen. Køres mod begge. */
export function logStoreKontrakt(navn: string, nytLager: () => Promise<Lager>): void {
  let lager: Lager
  beforeAll(async () => {
    lager = await nytLager()
  })
  afterAll(() => lager?.luk())

  const i = (kommune: string, bruger = KARLA, tid = '2026-03-02T08:30:00.123Z'): Kontekst => ({
    kommune,
    bruger,
    tidspunkt: new Date(tid),
  })
  const laes = (kontekst: Kontekst, sagId: string | undefined, formaal = 'Sagsbehandling', hvad = 'Overblik') =>
    lager.sager.logLaesning(kontekst, { ...(sagId !== undefined && { sagId }), formaal, hvad })
  const kaede = (kommune: string): Promise<readonly KaedetLogpost[]> => lager.log.kaede(i(kommune), 0, 1000)

  describe(`${navn}: adgangsloggens kæde`, () => {
    it('er hel, også med tegn databasen og JSON skriver hver på sin måde, og i en læsning uden sag', async () => {
      await laes(i('kaedeby'), randomUUID(), 'Æøå «ok» "citat" \\ skråstreg', 'Linje\nto\tog \u0001 og 😀 og \u007f')
      await laes(i('kaedeby', BO, '2026-03-02T08:30:00.000Z'), undefined, 'Søgning', 'Sagslisten')
      await laes(i('kaedeby', BO, '2026-12-31T23:59:59.999Z'), randomUUID(), '</script>', 'a/b\r\n')
      const poster = await kaede('kaedeby')
      expect(poster.map(({ nr }) => nr)).toEqual([1, 2, 3])
      expect(logbrud('kaedeby', poster, KAEDENS_START)).toEqual([])
      expect(await lager.log.ende(i('kaedeby'))).toEqual({ nr: 3, hash: poster.at(-1)?.hash })
    })

    it('er kommunens egen: den ene kommunes linjer står ikke i den andens', async () => {
      await laes(i('egenby'), randomUUID())
      await laes(i('naboby'), randomUUID())
      expect((await kaede('egenby')).map(({ nr }) => nr)).toEqual([1])
      expect(await lager.log.ende(i('tomby'))).toEqual(KAEDENS_START)
    })

    it('har ingen huller, når tyve skriver på én gang', async () => {
      await Promise.all(Array.from({ length: 20 }, () => laes(i('travlby'), randomUUID())))
      const poster = await kaede('travlby')
      expect(poster).toHaveLength(20)
      expect(logbrud('travlby', poster, KAEDENS_START)).toEqual([])
    })

    it('tager også det med, der er skrevet i en sag', async () => {
      const oversigt = { sagsnummer: '1', borgerNavn: 'Åse', fase: 'henvisning', sagsbehandler: 'K', data: {} }
      await lager.sager.tilfoej(i('skriveby'), {
        sagId: randomUUID(),
        forventetVersion: 0,
        haendelser: [{ type: 'SagAabnet', skema: 1, data: {}, virkerFra: null }],
        oversigt,
        formaal: 'Oprettelse',
      })
      const poster = await kaede('skriveby')
      expect(poster).toMatchObject([{ nr: 1, handling: 'skrevet', hvad: 'SagAabnet' }])
      expect(logbrud('skriveby', poster, KAEDENS_START)).toEqual([])
    })
  })

  describe(`${navn}: søgning i adgangsloggen`, () => {
    const SAG = randomUUID()
    const nr = async (valg: Partial<Parameters<Lager['log']['soeg']>[1]>) =>
      (await lager.log.soeg(i('soegeby'), { antal: 100, ...valg })).poster.map((post) => post.nr)
    beforeAll(async () => {
      await laes(i('soegeby', KARLA, '2026-03-01T08:00:00.000Z'), SAG)
      await laes(i('soegeby', BO, '2026-03-02T08:00:00.000Z'), SAG, 'Tilsyn 100%', 'Journal')
      await laes(i('soegeby', BO, '2026-03-03T08:00:00.000Z'), randomUUID())
    })

    it.each([
      { valg: {}, fundet: [3, 2, 1] },
      { valg: { bruger: 'bo' }, fundet: [3, 2] },
      { valg: { sagId: SAG }, fundet: [2, 1] },
      { valg: { fra: new Date('2026-03-02T08:00:00.000Z') }, fundet: [3, 2] },
      { valg: { til: new Date('2026-03-02T08:00:00.000Z') }, fundet: [2, 1] },
      { valg: { tekst: 'TILSYN' }, fundet: [2] },
      { valg: { tekst: '100%' }, fundet: [2] },
      { valg: { tekst: '_' }, fundet: [] },
      { valg: { handling: 'skrevet' as const }, fundet: [] },
    ])('finder med $valg', async ({ valg, fundet }) => {
      expect(await nr(valg)).toEqual(fundet)
    })

    it('kommer side for side, nyeste først', async () => {
      const foerste = await lager.log.soeg(i('soegeby'), { antal: 2 })
      expect([foerste.poster.map((p) => p.nr), foerste.naeste]).toEqual([[3, 2], 2])
      const anden = await lager.log.soeg(i('soegeby'), { antal: 2, ...(foerste.naeste && { foer: foerste.naeste }) })
      expect([anden.poster.map((p) => p.nr), anden.naeste]).toEqual([[1], undefined])
    })
  })
}
