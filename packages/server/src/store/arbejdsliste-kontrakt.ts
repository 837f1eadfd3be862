import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Lager } from './aabn-lager.ts'
import { AABNET, FJORDBY, NOTERET, aabn, fold, note } from './proevesag.ts'
import type { Kontekst } from './sag-store.ts'

/** Hvad arbejdslisten lover: orden, søgning, sider og dagens svar. Køres mod begge databaser. */
export function arbejdslisteKontrakt(navn: string, nytLager: () => Promise<Lager>): void {
  let lager: Lager
  beforeAll(async () => {
    lager = await nytLager()
  })
  afterAll(() => lager?.luk())

  describe(`${navn}: arbejdslisten`, () => {
    const NAVNE = ['Anders Vig', 'Bo_Lund', 'Zenia Holt', 'Ægir Dam', 'Øjvind Bak', 'Aage Sten', 'Åse 100% Friis']
    const ALFABETBY: Kontekst = { ...FJORDBY, kommune: 'alfabetby' }

    beforeAll(async () => {
      for (const borger of NAVNE.toReversed()) {
        await lager.sager.tilfoej(
          ALFABETBY,
          aabn(randomUUID(), { haendelser: [{ ...AABNET, data: { navn: borger } }] }),
        )
      }
    })

    it('står i dansk alfabetisk orden, side for side', async () => {
      const side1 = await lager.sager.liste(ALFABETBY, { antal: 4 })
      const side2 = await lager.sager.liste(ALFABETBY, { antal: 4, ...(side1.naeste ? { efter: side1.naeste } : {}) })
      expect([...side1.raekker, ...side2.raekker].map(({ borgerNavn }) => borgerNavn)).toEqual(NAVNE)
      expect([side1.iAlt, side2.iAlt, side2.naeste]).toEqual([7, 7, undefined])
    })

    it.each([
      { soeg: 'åse', finder: ['Åse 100% Friis'] },
      { soeg: 'Aase', finder: ['Åse 100% Friis'] },
      { soeg: 'HOLT zen', finder: ['Zenia Holt'] },
      { soeg: '2026-0001 vig', finder: ['Anders Vig'] },
      { soeg: '2026', finder: NAVNE },
      { soeg: '100%', finder: ['Åse 100% Friis'] },
      { soeg: 'lun', finder: ['Bo_Lund'] },
      { soeg: '\\', finder: [] },
      { soeg: 'findes ikke', finder: [] },
    ])('finder på «$soeg»: $finder', async ({ soeg, finder }) => {
      const { raekker, iAlt } = await lager.sager.liste(ALFABETBY, { soeg, antal: 10 })
      expect(raekker.map(({ borgerNavn }) => borgerNavn)).toEqual(finder)
      expect(iAlt).toBe(finder.length)
    })

    it.each(['smerte', 'smerterne', 'SMERTER', 'ryg', 'rygsmerter'])(
      'finder sagen på «%s», når der et sted står rygsmerter og smerterne',
      async (soeg) => {
        const SMERTEBY: Kontekst = { ...FJORDBY, kommune: 'smerteby' }
        await lager.sager.tilfoej(
          SMERTEBY,
          aabn(randomUUID(), {
            haendelser: [
              { ...AABNET, data: { navn: 'Ida Holm', ord: 'Lægen skriver om rygsmerter; smerterne er daglige.' } },
            ],
          }),
        )
        const { raekker } = await lager.sager.liste(SMERTEBY, { soeg, antal: 10 })
        expect(raekker[0]?.borgerNavn).toBe('Ida Holm')
      },
    )

    it('finder ikke længere en sag på et ord, der er gået ud af den', async () => {
      const ORDBY: Kontekst = { ...FJORDBY, kommune: 'ordby' }
      const sagId = randomUUID()
      const foerste = { ...AABNET, data: { navn: 'Per Bro', ord: 'gartner' } }
      await lager.sager.tilfoej(ORDBY, aabn(sagId, { haendelser: [foerste] }))
      expect((await lager.sager.liste(ORDBY, { soeg: 'gartner', antal: 10 })).iAlt).toBe(1)
      await lager.sager.tilfoej(ORDBY, {
        ...note(sagId, 1),
        oversigt: { ...fold([foerste, NOTERET]), soegetekster: ['tømrer'] },
      })
      expect((await lager.sager.liste(ORDBY, { soeg: 'gartner', antal: 10 })).iAlt).toBe(0)
      expect((await lager.sager.liste(ORDBY, { soeg: 'tømrer', antal: 10 })).iAlt).toBe(1)
    })

    it.each(['navn', 'opdateret', 'taerskel', 'sagsnummer'] as const)(
      'hver sag én gang, side for side, ordnet efter %s',
      async (orden) => {
        const fundne: string[] = []
        let efter: string | undefined
        do {
          const side = await lager.sager.liste(ALFABETBY, {
            orden,
            antal: 3,
            ...(efter === undefined ? {} : { efter }),
          })
          fundne.push(...side.raekker.map(({ sagId }) => sagId))
          efter = side.naeste
        } while (efter !== undefined)
        expect(new Set(fundne).size).toBe(NAVNE.length)
        expect(fundne).toHaveLength(NAVNE.length)
      },
    )

    it('regner kun de rækker om, der er fra en anden dag, og kun svaret', async () => {
      const DAGBY: Kontekst = { ...FJORDBY, kommune: 'dagby' }
      await lager.sager.tilfoej(DAGBY, aabn(randomUUID()))
      expect(await lager.sager.foraeldede(DAGBY, '2026-03-02', 10)).toBe(0)
      expect(await lager.sager.foraeldede(DAGBY, '2026-03-03', 10)).toBe(1)
      const dagens = {
        fase: 'klage',
        tilstand: 'tvivl',
        taerskelDag: '2027-01-01',
        beregnetPaa: '2026-03-03',
        data: {},
      }
      expect(await lager.sager.omregn(DAGBY, '2026-03-03', () => dagens)).toBe(1)
      expect(await lager.sager.omregn(DAGBY, '2026-03-03', () => dagens)).toBe(0)
      const { raekker } = await lager.sager.liste(DAGBY, { tilstand: 'tvivl', fase: 'klage', soeg: 'ærø', antal: 10 })
      expect(raekker).toMatchObject([{ borgerNavn: 'Åse Ærø', taerskelDag: '2027-01-01' }])
    })

    it('nævner dem, der har sager', async () => {
      expect(await lager.sager.listemuligheder(ALFABETBY)).toEqual({ sagsbehandlere: ['Karla Toft'] })
    })

    it('rammer på fase og sagsbehandler', async () => {
      const antal = async (valg: object) => (await lager.sager.liste(ALFABETBY, { antal: 10, ...valg })).iAlt
      expect(await antal({ fase: 'henvisning', sagsbehandler: 'Karla Toft' })).toBe(7)
      expect(await antal({ fase: 'klage' })).toBe(0)
      expect(await antal({ sagsbehandler: 'En anden' })).toBe(0)
    })

    it('regnet igen fra hændelserne er den samme, som blev gemt undervejs', async () => {
      const GENBY: Kontekst = { ...FJORDBY, kommune: 'genby' }
      for (let nr = 0; nr < 205; nr++) {
        const sagId = randomUUID()
        await lager.sager.tilfoej(GENBY, aabn(sagId))
        if (nr % 3 === 0) await lager.sager.tilfoej(GENBY, note(sagId, 1))
      }
      const foer = await lager.sager.liste(GENBY, { antal: 500 })
      // Rækkerne slettes helt ved en fold, der ingen giver, og bygges så igen.
      expect(await lager.sager.genopbyg(GENBY, () => undefined)).toMatchObject({ antal: 205 })
      expect((await lager.sager.liste(GENBY, { antal: 500 })).iAlt).toBe(0)
      const genopbygget = await lager.sager.genopbyg(GENBY, fold)
      expect(await lager.sager.liste(GENBY, { antal: 500 })).toEqual(foer)
      // Genoptaget efter den sidste sag er der intet tilbage.
      const efterSag = genopbygget.sidsteSag ?? ''
      expect(await lager.sager.genopbyg(GENBY, fold, { efterSag })).toEqual({ antal: 0, sidsteSag: efterSag })
    })
  })
}
