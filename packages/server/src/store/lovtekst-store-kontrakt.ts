import type { EftersetLovtekst } from '@fodfaeste/lov/lovtekst'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ejerlager } from './aabn-ejer.ts'
import type { Lager } from './aabn-lager.ts'
import type { NyLovtekst } from './lovtekst-store.ts'

/** En installation: databasen åbnes på skift af driften (ejeren) og af serveren, som i virkeligheden. */
export interface Installation {
  readonly somEjer: <T>(arbejde: (lager: Ejerlager) => Promise<T>) => Promise<T>
  readonly somServer: <T>(arbejde: (lager: Lager) => Promise<T>) => Promise<T>
  readonly slet: () => Promise<void>
}

const FOERST = new Date('2026-03-02T08:30:00.123Z')
const SIDEN = new Date('2026-04-07T10:00:00.000Z')

type Stykker = EftersetLovtekst['paragraffer'][number]['tekst']['stykker']

// Ordene er opdigtede; de er ikke lovens.
function enTekst(udgave: EftersetLovtekst['udgave'], paragraffer: Readonly<Record<string, Stykker>>): EftersetLovtekst {
  return {
    udgave,
    titel: 'Bekendtgørelse om både',
    eli: 'https://www.retsinformation.dk/eli/lta/2021/2409',
    paragraffer: Object.entries(paragraffer).map(([paragraf, stykker], i) => ({
      lov: 'BEK',
      tekst: { paragraf, ophaevet: stykker.length === 0, stykker, linje: i + 4 },
      aftryk: 'anderledes',
    })),
    bemaerkninger: [],
  }
}

function ny(tekst: EftersetLovtekst, tegn: string): NyLovtekst {
  return { tekst, fil: `${tekst.udgave}.txt`.replaceAll(/[ /]/g, '-'), sha256: tegn.repeat(64) }
}

const STYKKER: Stykker = [{ indledning: 'Både «males» og', numre: ['ros, 12½ øre,', ' \\ " ’'] }]
const BAADE = ny(enTekst('BEK 2409/2021', { '1': STYKKER, '2 a': [] }), 'a')
const RETTET = ny(enTekst('BEK 2409/2021', { '1': [{ indledning: 'Både lakeres.', numre: [] }] }), 'b')
const JOLLER = ny(enTekst('BEK 2408/2021', { '1': [{ indledning: 'Joller ros.', numre: [] }] }), 'c')

/** Hvad enhver database lover om lovens ordlyd. Køres mod begge. */
export function lovtekstStoreKontrakt(navn: string, nyInstallation: () => Promise<Installation>): void {
  let her: Installation
  beforeAll(async () => {
    her = await nyInstallation()
  })
  afterAll(() => her?.slet())
  /** Kun de tekster er læst ind, og de er læst ind først. */
  const begynd = (tekster: readonly NyLovtekst[]) =>
    her.somEjer(async ({ lovtekst }) => {
      for (const { udgave } of await lovtekst.udgaver()) await lovtekst.fjern(udgave)
      return lovtekst.erstat(tekster, FOERST)
    })
  const indlaes = (tekster: readonly NyLovtekst[]) => her.somEjer(({ lovtekst }) => lovtekst.erstat(tekster, SIDEN))

  describe(`${navn}: lovens ordlyd`, () => {
    it('læses af serveren, som driften læste den ind', async () => {
      expect(await begynd([BAADE, JOLLER])).toEqual(['ny', 'ny'])
      await her.somServer(async ({ lovtekst }) => {
        expect((await lovtekst.udgaver()).map(({ udgave }) => udgave)).toEqual(['BEK 2408/2021', 'BEK 2409/2021'])
        expect(await lovtekst.udgave('BEK 2409/2021')).toEqual({
          udgave: 'BEK 2409/2021',
          titel: 'Bekendtgørelse om både',
          eli: 'https://www.retsinformation.dk/eli/lta/2021/2409',
          fil: 'BEK-2409-2021.txt',
          sha256: 'a'.repeat(64),
          indlaest: FOERST,
        })
        expect(await lovtekst.paragraffer('BEK 2409/2021')).toEqual([
          { lov: 'BEK', paragraf: '1', stykker: STYKKER, aftryk: 'anderledes' },
          { lov: 'BEK', paragraf: '2 a', stykker: [], aftryk: 'anderledes' },
        ])
        expect(await lovtekst.paragraffer('BEK 2409/2021', '2 a')).toHaveLength(1)
        expect(await lovtekst.paragraffer('BEK 2409/2021', '3')).toEqual([])
        expect(await lovtekst.udgave('BEK 1/2099')).toBeUndefined()
      })
    })

    it('læst ind igen er den samme, og beholder den dag, den kom', async () => {
      await begynd([BAADE])
      expect(await indlaes([BAADE])).toEqual(['uændret'])
      await her.somServer(async ({ lovtekst }) => {
        expect(await lovtekst.udgaver()).toMatchObject([{ indlaest: FOERST }])
        expect(await lovtekst.paragraffer('BEK 2409/2021')).toHaveLength(2)
      })
    })

    it('erstattes helt af en ændret tekst', async () => {
      await begynd([BAADE, JOLLER])
      expect(await indlaes([RETTET])).toEqual(['erstattet'])
      await her.somServer(async ({ lovtekst }) => {
        expect(await lovtekst.udgave('BEK 2409/2021')).toMatchObject({ sha256: 'b'.repeat(64), indlaest: SIDEN })
        expect((await lovtekst.paragraffer('BEK 2409/2021')).map(({ paragraf }) => paragraf)).toEqual(['1'])
        expect(await lovtekst.paragraffer('BEK 2408/2021')).toHaveLength(1)
      })
    })

    it('ændres ikke, når én af teksterne ikke kan gemmes', async () => {
      await begynd([BAADE])
      const skaev = { ...JOLLER, sha256: 'ikke et aftryk' }
      await expect(indlaes([RETTET, skaev])).rejects.toMatchObject({ code: '23514' })
      await her.somServer(async ({ lovtekst }) => {
        expect(await lovtekst.udgaver()).toMatchObject([{ udgave: 'BEK 2409/2021', sha256: 'a'.repeat(64) }])
        expect(await lovtekst.paragraffer('BEK 2409/2021')).toHaveLength(2)
      })
    })

    it('fjernes med sine paragraffer, og kun den', async () => {
      await begynd([BAADE, JOLLER])
      const fjern = (udgave: string) => her.somEjer(({ lovtekst }) => lovtekst.fjern(udgave))
      expect([await fjern('BEK 2409/2021'), await fjern('BEK 2409/2021')]).toEqual([true, false])
      await her.somServer(async ({ lovtekst }) => {
        expect(await lovtekst.paragraffer('BEK 2409/2021')).toEqual([])
        expect(await lovtekst.paragraffer('BEK 2408/2021')).toHaveLength(1)
      })
    })

    it('kan ikke skrives af serveren', async () => {
      await begynd([BAADE])
      await her.somServer(async ({ db, lovtekst }) => {
        for (const saetning of SKRIVNINGER) {
          await expect(sql.raw(saetning).execute(db), saetning).rejects.toMatchObject({ code: '42501' })
        }
        expect(await lovtekst.paragraffer('BEK 2409/2021', '1')).toMatchObject([{ stykker: STYKKER }])
      })
    })
  })
}

const SKRIVNINGER = [
  `insert into lovtekst_udgave values ('x', 'x', 'x', 'x', repeat('a', 64), now())`,
  `update lovtekst_udgave set titel = 'x'`,
  'delete from lovtekst_udgave',
  `insert into lovtekst_paragraf values ('BEK 2409/2021', 'BEK', '9', '[]', 'ens')`,
  `update lovtekst_paragraf set stykker = '[]'`,
  'delete from lovtekst_paragraf',
  'truncate lovtekst_paragraf',
  'drop table lovtekst_paragraf',
]
