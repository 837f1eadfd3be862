import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Migration, laesMigrationer } from './migrationer.ts'
import { migrer } from './migrer.ts'

export interface FriskDatabase {
  readonly pulje: Pool
  readonly luk: () => Promise<void>
}

/** Hvad enhver database lover om migrationer. Databasen er migreret, når prøverne begynder. */
export function migrerKontrakt(navn: string, nyDatabase: () => Promise<FriskDatabase>): void {
  const RIGTIGE = laesMigrationer()
  const ny = (sql: string): Migration => ({ nummer: RIGTIGE.length + 1, navn: '9999-proeve', sql, sha256: 'proeve' })
  let database: FriskDatabase
  beforeAll(async () => {
    database = await nyDatabase()
  })
  afterAll(() => database?.luk())

  describe(`${navn}: migrationer`, () => {
    it('kører kun én gang', async () => {
      await migrer(database.pulje, RIGTIGE)
      expect(await migrer(database.pulje, RIGTIGE)).toEqual([])
    })

    it('nægter, når en kørt migration er ændret', async () => {
      const aendret = RIGTIGE.map((m) => ({ ...m, sha256: 'en anden' }))
      await expect(migrer(database.pulje, aendret)).rejects.toMatchObject({ kode: 'MIGRATION_AENDRET' })
    })

    it('nægter, når databasen er nyere end programmet', async () => {
      await expect(migrer(database.pulje, [])).rejects.toMatchObject({ kode: 'MIGRATION_UKENDT' })
    })

    it('efterlader intet af en migration, der fejler halvvejs', async () => {
      const halv = ny('create table halv (x int); select 1/0')
      await expect(migrer(database.pulje, [...RIGTIGE, halv])).rejects.toThrow('9999-proeve failed and was rolled back')
      const { rows } = await database.pulje.query(`select to_regclass('halv') as tabel`)
      expect(rows).toEqual([{ tabel: null }])
    })

    it('kører den nye, når den er rettet', async () => {
      const hel = ny('create table hel (x int)')
      expect(await migrer(database.pulje, [...RIGTIGE, hel])).toEqual(['9999-proeve'])
    })
  })
}
