import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KAEDENS_START, type KaedetLogpost, logbrud } from './adgangslog-kaede.ts'
import { logI } from './adgangslog.ts'
import type { Lager } from './aabn-lager.ts'
import { iKommune } from './i-kommune.ts'
import type { Kontekst } from './sag-store.ts'

const KARLA = { id: 'karla', navn: 'Karla Toft' }
const BO = { id: 'bo', navn: 'Bo "Sand" Lund\\' }

/** Hvad enhver database lover om adgangsloggen. Køres mod begge. */
export function logStoreKontrakt(
  navn: string,
  nytLager: () => Promise<Lager>,
  { flereForbindelser }: { readonly flereForbindelser: boolean },
): void {
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
  const kaeder = (kommune: string): Promise<readonly KaedetLogpost[]> =>
    lager.log.kaeder(i(kommune), { kaede: '', nr: 0 }, 1000)
  /** Bruddene i hver af kommunens kæder, gået igennem fra den første linje. */
  const brudI = async (kommune: string) =>
    [...Map.groupBy(await kaeder(kommune), ({ kaede }) => kaede).values()].flatMap((poster) =>
      logbrud(kommune, poster, KAEDENS_START),
    )

  describe(`${navn}: adgangsloggens kæde`, () => {
    it('er hel, også med tegn databasen og JSON skriver hver på sin måde', async () => {
      const sag = randomUUID()
      await laes(i('kaedeby'), sag, 'Æøå «ok» "citat" \\ skråstreg', 'Linje\nto\tog \u0001 og 😀 og \u007f')
      await laes(i('kaedeby', BO, '2026-03-02T08:30:00.000Z'), sag, 'Søgning', '')
      await laes(i('kaedeby', BO, '2026-12-31T23:59:59.999Z'), sag, '</script>', 'a/b\r\n')
      const poster = await kaeder('kaedeby')
      expect(poster.map(({ kaede, nr }) => [kaede, nr])).toEqual([1, 2, 3].map((nr) => [`sag/${sag}`, nr]))
      expect(logbrud('kaedeby', poster, KAEDENS_START)).toEqual([])
      expect(await lager.log.loeseEnder(i('kaedeby'))).toEqual([])
    })

    it('er én for hver sag, og én for hver bruger til det, der ikke er en sag', async () => {
      const [foerste, anden] = [randomUUID(), randomUUID()].toSorted()
      await laes(i('flereby'), anden)
      await laes(i('flereby'), foerste)
      await laes(i('flereby', BO), anden)
      await laes(i('flereby', BO), undefined, 'Sagsbehandling', 'Sagslisten')
      await laes(i('flereby'), undefined, 'Sagsbehandling', 'Sagslisten')
      expect((await kaeder('flereby')).map(({ kaede, nr }) => `${kaede} ${nr}`)).toEqual([
        'bruger/bo 1',
        'bruger/karla 1',
        `sag/${foerste} 1`,
        `sag/${anden} 1`,
        `sag/${anden} 2`,
      ])
      expect(await brudI('flereby')).toEqual([])
    })

    it('er kommunens egen: den ene kommunes linjer står ikke i den andens', async () => {
      const sag = randomUUID()
      await laes(i('egenby'), sag)
      await laes(i('naboby'), sag)
      expect((await kaeder('egenby')).map(({ nr }) => nr)).toEqual([1])
      expect((await kaeder('naboby')).map(({ nr }) => nr)).toEqual([1])
    })

    it('har ingen huller, når tyve læser den samme sag på én gang, og tyve hver sin', async () => {
      const sag = randomUUID()
      await Promise.all(Array.from({ length: 40 }, (_, nr) => laes(i('travlby'), nr % 2 === 0 ? sag : randomUUID())))
      const poster = await kaeder('travlby')
      expect(poster.filter(({ sagId }) => sagId === sag).map(({ nr }) => nr)).toEqual(
        Array.from({ length: 20 }, (_, nr) => nr + 1),
      )
      expect(new Set(poster.map(({ kaede }) => kaede)).size).toBe(21)
      expect(await brudI('travlby')).toEqual([])
      expect(await lager.log.loeseEnder(i('travlby'))).toEqual([])
    })

    it('lader ikke én, der er ved at læse en sag, vente på én, der læser en anden', async () => {
      const [optaget, fri] = [randomUUID(), randomUUID()]
      const kontekst = i('ventby')
      // PGlite har én forbindelse: dér er der intet at vente på, og ingen at vente sammen med.
      if (flereForbindelser) {
        await iKommune(lager.db, kontekst, async (trx) => {
          await logI(trx, kontekst, { sagId: optaget, formaal: 'Sagsbehandling', hvad: 'Sagen' }, 'laest')
          await laes(kontekst, fri)
        })
      } else await laes(kontekst, fri)
      expect((await kaeder('ventby')).map(({ sagId }) => sagId)).toContain(fri)
    })

    it('sættes af databasen selv, hvad end der skrives i linjen', async () => {
      const kontekst = i('selvby')
      await iKommune(lager.db, kontekst, (trx) =>
        trx
          .insertInto('adgangslog')
          .values({
            kommune_id: 'selvby',
            tidspunkt: kontekst.tidspunkt,
            bruger: 'karla',
            bruger_navn: 'Karla Toft',
            sag_id: null,
            handling: 'laest',
            formaal: 'x',
            hvad: 'x',
            kaede: 'sag/en-anden',
            nr: 900,
            hash: Buffer.alloc(32),
          })
          .execute(),
      )
      expect(await kaeder('selvby')).toMatchObject([{ kaede: 'bruger/karla', nr: 1 }])
      expect(await brudI('selvby')).toEqual([])
    })

    it('tager også det med, der er skrevet i en sag', async () => {
      const oversigt = {
        sagsnummer: '1',
        borgerNavn: 'Åse',
        fase: 'henvisning',
        sagsbehandler: 'K',
        tilstand: 'uoplyst',
        beregnetPaa: '2026-03-02',
        soegetekster: [],
        data: {},
      }
      await lager.sager.tilfoej(i('skriveby'), {
        sagId: randomUUID(),
        forventetVersion: 0,
        haendelser: [{ type: 'SagAabnet', skema: 1, data: {}, virkerFra: null }],
        oversigt,
        formaal: 'Oprettelse',
      })
      const poster = await kaeder('skriveby')
      expect(poster).toMatchObject([{ nr: 1, handling: 'skrevet', hvad: 'SagAabnet' }])
      expect(logbrud('skriveby', poster, KAEDENS_START)).toEqual([])
    })
  })

  describe(`${navn}: søgning i adgangsloggen`, () => {
    const SAG = randomUUID()
    const DAG = { '01': 1, '02': 2, '03': 3 } as const
    const nummer = ({ tidspunkt }: KaedetLogpost) => DAG[tidspunkt.slice(8, 10) as keyof typeof DAG]
    const nr = async (valg: Partial<Parameters<Lager['log']['soeg']>[1]>) =>
      (await lager.log.soeg(i('soegeby'), { antal: 100, ...valg })).poster.map(nummer)
    beforeAll(async () => {
      await laes(i('soegeby', KARLA, '2026-03-01T08:00:00.000Z'), SAG)
      await laes(i('soegeby', BO, '2026-03-02T08:00:00.000Z'), SAG, 'Tilsyn 100%', 'Journal')
      await laes(i('soegeby', BO, '2026-03-03T08:00:00.000Z'), randomUUID())
    })

    it.each([
      { valg: {}, fundet: [3, 2, 1] },
      { valg: { bruger: 'bo' }, fundet: [3, 2] },
      { valg: { bruger: 'toft' }, fundet: [1] },
      { valg: { bruger: 'o' }, fundet: [3, 2, 1] },
      { valg: { bruger: 'karl_' }, fundet: [] },
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
      expect([foerste.poster.map(nummer), foerste.naeste]).toEqual([[3, 2], foerste.poster[1]?.id])
      const anden = await lager.log.soeg(i('soegeby'), { antal: 2, ...(foerste.naeste && { foer: foerste.naeste }) })
      expect([anden.poster.map(nummer), anden.naeste]).toEqual([[1], undefined])
    })

    it('står selv i loggen, skrevet i den samme transaktion', async () => {
      const tilsyn = { formaal: 'Tilsyn', hvad: 'Adgangsloggen' }
      const { poster } = await lager.log.soeg(i('tilsynby'), { antal: 1 }, tilsyn)
      expect(poster).toMatchObject([{ ...tilsyn, kaede: 'bruger/karla' }])
    })
  })
}
