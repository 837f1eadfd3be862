import type { Selectable } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KAEDENS_START, logbrud } from './adgangslog-kaede.ts'
import { tilPost } from './log-store.ts'
import type { FriskDatabase } from './migrer-kontrakt.ts'
import { laesMigrationer } from './migrationer.ts'
import { migrer } from './migrer.ts'
import type { Skema } from './skema.ts'

const SAG = 'f10d0000-0000-4000-8000-000000000007'

/** En installation, der har været i brug, får kæder på de linjer, der er, og de nye hænger i dem. */
export function logOpgraderingKontrakt(navn: string, nyTomDatabase: () => Promise<FriskDatabase>): void {
  const ALLE = laesMigrationer()
  const kaederne = ALLE.findIndex((migration) => migration.navn.endsWith('adgangslog-kaede'))
  let database: FriskDatabase
  beforeAll(async () => {
    database = await nyTomDatabase()
  })
  afterAll(() => database?.luk())

  describe(`${navn}: en adgangslog fra før kæderne`, () => {
    it('kædes i den orden, linjerne kom, sag for sag og bruger for bruger, og fortsætter', async () => {
      const { pulje } = database
      await migrer(pulje, ALLE.slice(0, kaederne))
      const iKommune = async <T extends object>(kommune: string, saetning: string) => {
        const klient = await pulje.connect()
        await klient.query('begin')
        await klient.query(`select set_config('fodfaeste.kommune', $1, true)`, [kommune])
        const { rows } = await klient.query<T>(saetning)
        await klient.query('commit')
        klient.release()
        return rows
      }
      const linje = (kommune: string, bruger: string, sag: string | undefined, hvad: string) =>
        iKommune(
          kommune,
          `insert into adgangslog (kommune_id, tidspunkt, bruger, bruger_navn, sag_id, handling, formaal, hvad) values
           ('${kommune}', '2026-03-02T08:30:00.123Z', '${bruger}', 'Æ "Ø" Å', ${sag === undefined ? 'null' : `'${sag}'`},
            'laest', 'Sagsbehandling', '${hvad}')`,
        )
      for (const kommune of ['fjordby', 'oesterklit']) {
        await linje(kommune, 'karla', SAG, 'a')
        await linje(kommune, 'karla', undefined, 'b')
        await linje(kommune, 'bo', SAG, 'c')
      }
      await migrer(pulje, ALLE)
      await linje('fjordby', 'karla', SAG, 'd')

      const fundet = await iKommune<Selectable<Skema['adgangslog']>>(
        'fjordby',
        `select * from adgangslog where kommune_id = 'fjordby' order by kaede, nr`,
      )
      const poster = fundet.map(tilPost)
      expect(poster.map(({ kaede, nr, hvad }) => `${kaede} ${nr} ${hvad}`)).toEqual([
        'bruger/karla 1 b',
        `sag/${SAG} 1 a`,
        `sag/${SAG} 2 c`,
        `sag/${SAG} 3 d`,
      ])
      const kaeder = [...Map.groupBy(poster, ({ kaede }) => kaede).values()]
      expect(kaeder.flatMap((kaede) => logbrud('fjordby', kaede, KAEDENS_START))).toEqual([])
      const ender = await iKommune<Selectable<Skema['adgangslog_kaede']>>(
        'fjordby',
        `select * from adgangslog_kaede where kommune_id = 'fjordby' order by kaede`,
      )
      expect(ender.map(({ kaede, nr, hash }) => [kaede, nr, hash?.toString('hex')])).toEqual(
        kaeder.map((kaede) => [kaede.at(-1)?.kaede, kaede.at(-1)?.nr, kaede.at(-1)?.hash]),
      )
    })

    it('er igen under rækkesikkerhed, også for ejeren, og kan ikke rettes', async () => {
      const { rows } = await database.pulje.query(
        `select relname from pg_class where relname like 'adgangslog%' and relkind = 'r' and not relforcerowsecurity`,
      )
      expect(rows).toEqual([])
      await expect(database.pulje.query(`update adgangslog set hvad = 'x'`)).rejects.toThrow('append-only')
    })
  })
}
