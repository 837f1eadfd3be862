import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ejerdatabase, aabnEjerdatabase } from './aabn-ejer.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kommunetabeller } from './kommunetabeller.ts'

/** Uden kommune, og derfor ikke med, når en kommune læses ud. En ny tabel her skal være installationens og ikke kommunens. */
const INSTALLATIONENS = [
  'arbejder',
  'installation',
  'login_forsoeg',
  'lovtekst_paragraf',
  'lovtekst_udgave',
  'migration',
]
/** Regnes eller begyndes igen i den nye installation. */
const BEGYNDES_IGEN = [
  'adgangslog_kaede',
  'job',
  'kalenderlink',
  'kladde',
  'sag_opgave',
  'sag_ord',
  'sag_oversigt',
  'session',
  'tilstede',
]

describe('Kommunens tabeller', () => {
  let dataMappe: string
  let ejer: Ejerdatabase
  beforeAll(async () => {
    dataMappe = await mkdtemp(join(tmpdir(), 'fodfaeste-tabeller-'))
    ejer = await aabnEjerdatabase({ dataMappe, nu: new Date() })
  })
  afterAll(async () => {
    await ejer?.luk()
    await rm(dataMappe, { recursive: true })
  })

  it('er alle dem, der ikke er installationens eller begyndes igen, og den, en anden peger på, kommer først', async () => {
    const { rows } = await sql<{ navn: string }>`
      select tablename as navn from pg_tables where schemaname = 'public'`.execute(ejer.db)
    const tabeller = await ejer.db.transaction().execute(kommunetabeller)
    const navne = tabeller.map(({ navn }) => navn)
    expect([...navne, ...INSTALLATIONENS, ...BEGYNDES_IGEN].toSorted()).toEqual(rows.map(({ navn }) => navn).toSorted())
    expect(navne.indexOf('kommune')).toBeLessThan(navne.indexOf('person'))
    expect(navne.indexOf('person')).toBeLessThan(navne.indexOf('sag_tilknytning'))
  })
})
