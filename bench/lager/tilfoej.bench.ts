// At tilføje gennem lageret mod samme SQL sendt råt til samme database. Krav: mindst 80 %.
// PGlite altid, PostgreSQL når TEST_DATABASE_URL er sat. `npm run bench -- lager`
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { Kysely, PostgresDialect } from 'kysely'
import type { PoolConfig } from 'pg'
import { type Maaling, opsummer } from '../maaling.ts'
import { pulje } from '../../packages/server/src/store/forbindelse.ts'
import { kyselySagStore } from '../../packages/server/src/store/kysely-sag-store.ts'
import { laesMigrationer } from '../../packages/server/src/store/migrationer.ts'
import { tilSql } from '../../packages/server/src/store/oversigt-raekke.ts'
import { startPglite } from '../../packages/server/src/store/pglite-proces.ts'
import { proevePostgres } from '../../packages/server/src/store/proevelager-postgres.ts'
import { sikrDatabase } from '../../packages/server/src/store/skabelon.ts'
import type { Skema } from '../../packages/server/src/store/skema.ts'

const RUNDER = 15
const PR_RUNDE = 200
/** Mindst 80 % af den rå hastighed er højst 1,25 gange den rå tid. */
const HOEJST = 1.25
const KONTEKST = { kommune: 'fjordby', bruger: { id: 'b', navn: 'Bo Bench' }, tidspunkt: new Date() }
const HAENDELSE = {
  type: 'NoteSkrevet',
  skema: 1,
  data: { tekst: 'x'.repeat(300), tal: [1, 2, 3] },
  virkerFra: '2026-03-02',
}
const OVERSIGT = {
  sagsnummer: '2026-0001',
  borgerNavn: 'Åse Ærø',
  fase: 'oplysning',
  sagsbehandler: 'Bo',
  tilstand: 'uoplyst',
  beregnetPaa: '2026-03-02',
  soegetekster: ['kontanthjælp', 'samtale med borgeren om arbejde og helbred'],
  data: {},
}

// Det færdige indhold: den rå vej skal intet regne.
const RAA_HAENDELSER = JSON.stringify([{ ...HAENDELSE, indhold: JSON.stringify({ ...KONTEKST, ...HAENDELSE }) }])
const RAA_OVERSIGT = tilSql(OVERSIGT)
const RAA_VED = JSON.stringify({
  bruger: 'b',
  brugerNavn: 'Bo Bench',
  tidspunkt: KONTEKST.tidspunkt,
  formaal: 'Måling',
})
const RAA_ROLLE = `select set_config('role', 'fodfaeste_app', true), set_config('fodfaeste.kommune', $1, true)`
const RAA_TILFOEJ = 'select tilfoej($1, $2, $3::integer, $4::jsonb, $5::jsonb, $6::jsonb, null, $7::jsonb) as svar'

type Tilfoej = (sagId: string, version: number) => Promise<unknown>

/** Millisekunder for en runde. */
async function tag(tilfoej: Tilfoej): Promise<number> {
  const sagId = randomUUID()
  const start = performance.now()
  for (let version = 0; version < PR_RUNDE; version++) await tilfoej(sagId, version)
  return performance.now() - start
}

async function maal(navn: string, config: PoolConfig): Promise<readonly Maaling[]> {
  const pool = pulje(config)
  const lager = kyselySagStore(new Kysely<Skema>({ dialect: new PostgresDialect({ pool }) }))
  const gennem: Tilfoej = (sagId, forventetVersion) =>
    lager.tilfoej(KONTEKST, { sagId, forventetVersion, haendelser: [HAENDELSE], oversigt: OVERSIGT, formaal: 'Måling' })
  const raat: Tilfoej = async (sagId, version) => {
    const klient = await pool.connect()
    await klient.query('begin')
    await klient.query(RAA_ROLLE, [KONTEKST.kommune])
    await klient.query(RAA_TILFOEJ, [KONTEKST.kommune, sagId, version, RAA_HAENDELSER, RAA_OVERSIGT, RAA_VED, '[]'])
    await klient.query('commit')
    klient.release()
  }
  const maalt = { raat: [] as number[], gennem: [] as number[] }
  // Skiftevis, så begge møder den samme maskine; den første runde varmer op.
  for (let runde = 0; runde <= RUNDER; runde++) {
    const par = { raat: await tag(raat), gennem: await tag(gennem) }
    if (runde === 0) continue
    maalt.raat.push(par.raat)
    maalt.gennem.push(par.gennem)
  }
  await pool.end()
  const gruppe = `Lager på ${navn}: ${PR_RUNDE} hændelser`
  return [
    opsummer(gruppe, { navn: 'samme SQL, sendt råt' }, maalt.raat, maalt.raat),
    opsummer(gruppe, { navn: 'tilføj + projektion gennem lageret', hoejst: HOEJST }, maalt.gennem, maalt.raat),
  ]
}

async function maalPglite(): Promise<readonly Maaling[]> {
  const mappe = mkdtempSync(join(tmpdir(), 'fodfaeste-maal-'))
  await sikrDatabase(join(mappe, 'pg'), laesMigrationer())
  const proces = await startPglite(join(mappe, 'pg'))
  const maalinger = await maal('PGlite', proces.forbindelse)
  await proces.luk()
  rmSync(mappe, { recursive: true })
  return maalinger
}

async function maalPostgres(server: string): Promise<readonly Maaling[]> {
  const proeve = await proevePostgres(server)
  const maalinger = await maal('PostgreSQL', { connectionString: proeve.databaseUrl, max: 1 })
  await proeve.slet()
  return maalinger
}

/** Lageret mod samme SQL sendt råt, på hver database, der er. */
export async function maalLageret(): Promise<readonly Maaling[]> {
  const server = process.env['TEST_DATABASE_URL']
  if (server === undefined) console.log('PostgreSQL: SPRUNGET OVER, TEST_DATABASE_URL er ikke sat.')
  return [...(await maalPglite()), ...(server === undefined ? [] : await maalPostgres(server))]
}
