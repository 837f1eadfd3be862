import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FriskDatabase } from './migrer-kontrakt.ts'
import { laesMigrationer } from './migrationer.ts'
import { migrer } from './migrer.ts'

/** Ejeren, der migrerer, er selv under rækkesikkerhed: uden videre ville skiftet ikke se en eneste person. */
export function rolleskiftKontrakt(navn: string, nyTomDatabase: () => Promise<FriskDatabase>): void {
  const ALLE = laesMigrationer()
  const skiftet = ALLE.findIndex((migration) => migration.navn.endsWith('login-og-adgang'))
  let database: FriskDatabase
  beforeAll(async () => {
    database = await nyTomDatabase()
  })
  afterAll(() => database?.luk())

  describe(`${navn}: de gamle roller`, () => {
    it('er de nye i alle kommuner, når databasen er ført op, og de gamle sessioner er lukket', async () => {
      const { pulje } = database
      await migrer(pulje, ALLE.slice(0, skiftet))
      const iKommune = async (kommune: string, saetning: string) => {
        const klient = await pulje.connect()
        await klient.query('begin')
        await klient.query(`select set_config('fodfaeste.kommune', $1, true)`, [kommune])
        const { rows } = await klient.query<{ id: string; roller: string[] }>(saetning)
        await klient.query('commit')
        klient.release()
        return rows
      }
      for (const kommune of ['fjordby', 'oesterklit']) {
        await iKommune(kommune, `insert into kommune values ('${kommune}', '${kommune}')`)
        await iKommune(
          kommune,
          `insert into person (kommune_id, id, navn, roller) values
             ('${kommune}', 'a', 'A', '{sagsbehandler}'), ('${kommune}', 'b', 'B', '{faglig-leder,jurist}'),
             ('${kommune}', 'c', 'C', '{ydelsesmedarbejder,revision}'), ('${kommune}', 'd', 'D', '{}')`,
        )
        await iKommune(kommune, `insert into session values (sha256('${kommune}'), '${kommune}', 'a', now(), now())`)
      }
      await migrer(pulje, ALLE)
      for (const kommune of ['fjordby', 'oesterklit']) {
        const personer = await iKommune(
          kommune,
          `select id, roller from person where kommune_id = '${kommune}' order by id`,
        )
        expect(personer.map(({ id, roller }) => [id, roller.toSorted()])).toEqual([
          ['a', ['koordinerende-sagsbehandler']],
          ['b', ['klage', 'leder']],
          ['c', ['revision', 'ydelse']],
          ['d', []],
        ])
        const gamle = `select set_config('fodfaeste.session', encode(sha256('${kommune}'), 'hex'), true)`
        expect(await iKommune(kommune, `with s as (${gamle}) select s.* from s, session`)).toEqual([])
      }
    })

    it('kan ejeren stadig ikke se uden en kommune', async () => {
      const { rows } = await database.pulje.query(
        `select relname from pg_class where relname in ('person', 'session') and not relforcerowsecurity`,
      )
      expect(rows).toEqual([])
    })
  })
}
