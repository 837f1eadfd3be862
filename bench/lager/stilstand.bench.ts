// Hvor længe står serverens eget arbejde stille, mens databasen regner? Længste tid mellem to millisekunders tikken,
// med databasen i samme tråd og i sin egen. `npm run bench -- stilstand`
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { PGlite } from '@electric-sql/pglite'
import { pulje } from '../../packages/server/src/store/forbindelse.ts'
import { startPglite } from '../../packages/server/src/store/pglite-proces.ts'

type Spoerg = (sql: string, vaerdier?: unknown[]) => Promise<unknown>

const TUNG = `select count(*) from generate_series(1, 3000000) a where md5(a::text) like '0%'`
const INDSAET = 'insert into maaling (data) values ($1)'
const DATA = JSON.stringify({ tekst: 'x'.repeat(500) })
const ANTAL = 2_000

async function laengsteStilstand(arbejde: () => Promise<unknown>): Promise<{ ialtMs: number; stilleMs: number }> {
  let stilleMs = 0
  let sidst = performance.now()
  const tik = () => {
    const nu = performance.now()
    stilleMs = Math.max(stilleMs, nu - sidst)
    sidst = nu
  }
  const ur = setInterval(tik, 1)
  const start = performance.now()
  await arbejde()
  const ialtMs = performance.now() - start
  tik()
  clearInterval(ur)
  return { ialtMs, stilleMs }
}

async function maal(navn: string, spoerg: Spoerg): Promise<void> {
  await spoerg('create table maaling (id bigint generated always as identity primary key, data jsonb)')
  const skriv = async () => {
    for (let nr = 0; nr < ANTAL; nr++) await spoerg(INDSAET, [DATA])
  }
  for (const [hvad, arbejde] of Object.entries({
    [`${ANTAL} indsættelser`]: skriv,
    'en tung forespørgsel': () => spoerg(TUNG),
  })) {
    for (let runde = 1; runde <= 3; runde++) {
      const { ialtMs, stilleMs } = await laengsteStilstand(arbejde)
      console.log(`${navn} · ${hvad}: ${ialtMs.toFixed(0)} ms i alt, stille i højst ${stilleMs.toFixed(1)} ms`)
    }
  }
}

/** Skriver stilstanden med databasen i samme tråd og i sin egen. Intet budget: tallene bærer beslutning 0003. */
export async function visStilstand(): Promise<void> {
  const mappe = mkdtempSync(join(tmpdir(), 'fodfaeste-maal-'))
  const samme = await PGlite.create(join(mappe, 'samme'))
  await maal('samme tråd', (sql, vaerdier) => samme.query(sql, vaerdier))
  await samme.close()

  const proces = await startPglite(join(mappe, 'egen'))
  const forbindelser = pulje(proces.forbindelse)
  await maal('egen tråd', (sql, vaerdier) => forbindelser.query(sql, vaerdier))
  await forbindelser.end()
  await proces.luk()
  rmSync(mappe, { recursive: true })
}
