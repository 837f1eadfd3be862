// Listen over sager og Min dag med 100.000 sager i én kommune: tiden for en side, og planen bag den. `npm run bench -- liste`
// PGlite altid, PostgreSQL når TEST_DATABASE_URL er sat.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { type Kysely, sql } from 'kysely'
import { Client } from 'pg'
import { aabnDb } from '../../packages/server/src/store/forbindelse.ts'
import { danskOrden } from '../../packages/server/src/store/dansk-orden.ts'
import { iKommune } from '../../packages/server/src/store/i-kommune.ts'
import { kyselySagStore } from '../../packages/server/src/store/kysely-sag-store.ts'
import { kyselyOpgaveStore } from '../../packages/server/src/store/opgave-store.ts'
import { laesMigrationer } from '../../packages/server/src/store/migrationer.ts'
import { startPglite } from '../../packages/server/src/store/pglite-proces.ts'
import { proevePostgres } from '../../packages/server/src/store/proevelager-postgres.ts'
import type { Listevalg } from '../../packages/server/src/store/sag-store.ts'
import { sikrDatabase } from '../../packages/server/src/store/skabelon.ts'
import type { Skema } from '../../packages/server/src/store/skema.ts'

const ANTAL = 100_000
const GANGE = 60
const KONTEKST = { kommune: 'storby', bruger: { id: 'b', navn: 'Bo Bench' }, tidspunkt: new Date() }
const FORNAVNE = ['Åse', 'Bo', 'Zenia', 'Ægir', 'Karla', 'Øjvind', 'Ida', 'Mads', 'Noor', 'Per']
const EFTERNAVNE = ['Bro', 'Dam', 'Eng', 'Fjord', 'Gade', 'Holm', 'Klit', 'Lund', 'Mose', 'Vang']
const ORD = ['smerter', 'ryg', 'angst', 'gartneri', 'praktik', 'depression', 'lager', 'butik', 'mentor', 'uddannelse']
const FASER = ['henvisning', 'oplysning', 'maalgruppe', 'forloeb', 'klage', 'afsluttet']

/** Rækkerne lægges direkte i tabellen: det er listen, der måles, ikke vejen ind. */
async function fyld(db: Kysely<Skema>): Promise<void> {
  const navne = FORNAVNE.flatMap((f) => EFTERNAVNE.map((e) => `${f} ${e}`))
  await iKommune(db, KONTEKST, async (trx) => {
    await sql`insert into sag_oversigt (kommune_id, sag_id, version, sagsnummer, borger_navn, navn_noegle, soegetekst, fase,
        sagsbehandler, opdateret, data, tilstand, taerskel_dag, beregnet_paa)
      select 'storby', gen_random_uuid(), 1, '2026-' || lpad(n::text, 6, '0'), navne[1 + n % 100] || ' ' || n,
        noegler[1 + n % 100] || ' ' || n, '', faser[1 + n % 6], 'Sagsbehandler ' || n % 400,
        timestamptz '2026-01-01' + n * interval '1 minute', '{}', case n % 5 when 0 then 'opfyldt' else 'uoplyst' end,
        date '2026-12-01' + n % 4000, date '2026-11-23'
      from generate_series(1, ${ANTAL}) n,
        (select ${navne}::text[] navne, ${navne.map(danskOrden)}::text[] noegler, ${FASER}::text[] faser) d`.execute(
      trx,
    )
    await sql`insert into sag_ord
      select kommune_id, et, sag_id from sag_oversigt,
        lateral (select unnest(string_to_array(lower(borger_navn), ' ') || array[sagsnummer, ord[1 + (hashtext(sag_id::text) & 1023) % 10]]) et
          from (select ${ORD}::text[] ord) o) alle
      on conflict do nothing`.execute(trx)
    await sql`insert into sag_ord select distinct kommune_id, stamme(ord), sag_id from sag_ord where stamme(ord) is not null
      on conflict do nothing`.execute(trx)
    // Syv opgaver i hver sag, fordelt på de samme 400 sagsbehandlere; to ud af tre har en frist.
    await sql`insert into sag_opgave (kommune_id, sag_id, noegle, ansvarlig, frist, data)
      select kommune_id, sag_id, 'opgave-' || nr, sagsbehandler,
        case nr % 3 when 0 then date 'infinity' else date '2026-06-01' + (hashtext(sag_id::text || nr) & 511) end,
        '{"hvad": "Hold en samtale", "frist": "2026-12-01"}'
      from sag_oversigt, generate_series(1, 7) nr`.execute(trx)
  })
}

const VALG: readonly (readonly [string, Listevalg])[] = [
  ['første side, navneorden', { antal: 100 }],
  ['fase «klage»', { antal: 100, fase: 'klage' }],
  ['mine sager', { antal: 100, sagsbehandler: 'Sagsbehandler 7' }],
  ['nærmeste tærskel', { antal: 100, orden: 'taerskel' }],
  ['søgning «smerterne»', { antal: 100, soeg: 'smerterne' }],
  ['søgning «åse kl»', { antal: 100, soeg: 'åse kl' }],
  ['sagsnummer', { antal: 100, soeg: '2026-054321' }],
]

async function maal(navn: string, db: Kysely<Skema>, opgoer: () => Promise<unknown>): Promise<void> {
  const lager = kyselySagStore(db)
  const fra = performance.now()
  await fyld(db)
  // Det gør databasen selv efter et stykke tid; her ventes der ikke.
  await opgoer()
  console.log(
    `\n${navn}: ${ANTAL.toLocaleString('da')} sager lagt ind på ${((performance.now() - fra) / 1000).toFixed(0)} s`,
  )
  for (const [hvad, valg] of VALG) {
    const tider: number[] = []
    let fundne = 0
    for (let gang = 0; gang < GANGE; gang += 1) {
      const start = performance.now()
      fundne = (await lager.liste(KONTEKST, valg)).raekker.length
      tider.push(performance.now() - start)
    }
    skriv(hvad, tider, fundne)
  }
  await maalMinDag(db)
}

/** En sagsbehandlers dag: 250 sager, 1.750 opgaver, og læsningen logget. */
async function maalMinDag(db: Kysely<Skema>): Promise<void> {
  const opgaver = kyselyOpgaveStore(db)
  const tider: number[] = []
  let fundne = 0
  for (let gang = 0; gang < GANGE; gang += 1) {
    const hvis = { personer: [`Sagsbehandler ${gang * 6}`] }
    const start = performance.now()
    const raekker = await opgaver.opgaver(
      KONTEKST,
      { hvis, synlige: { art: 'alle', undtagen: [] }, dag: '2026-11-23', hoejst: 500 },
      { formaal: 'Måling', hvad: 'Min dag' },
    )
    tider.push(performance.now() - start)
    fundne = raekker.length
  }
  skriv('Min dag, de første 500', tider, fundne)
}

function skriv(hvad: string, tider: number[], fundne: number): void {
  tider.sort((a, b) => a - b)
  const ms = (andel: number) => (tider[Math.floor(andel * (GANGE - 1))] ?? 0).toFixed(1).padStart(7)
  console.log(`  ${hvad.padEnd(26)} p50${ms(0.5)} ms   p99${ms(0.99)} ms   ${fundne} rækker`)
}

/** Planen for en filtreret side, som databasen selv viser den. */
async function visPlan(db: Kysely<Skema>): Promise<void> {
  const plan = await iKommune(db, KONTEKST, (trx) =>
    sql<Record<string, string>>`explain (analyze, costs off, timing off, summary off)
      select * from sag_oversigt where fase = 'klage' order by navn_noegle, sag_id limit 101`.execute(trx),
  )
  console.log(`\nEn side med fase «klage»:\n${plan.rows.map((r) => `  ${Object.values(r)[0]}`).join('\n')}`)
}

export async function visListen(): Promise<void> {
  const mappe = mkdtempSync(join(tmpdir(), 'fodfaeste-liste-'))
  await sikrDatabase(join(mappe, 'pg'), laesMigrationer())
  const proces = await startPglite(join(mappe, 'pg'))
  const indlejret = aabnDb(proces.forbindelse)
  await maal('PGlite', indlejret, () => sql`analyze`.execute(indlejret))
  await indlejret.destroy()
  await proces.luk()
  rmSync(mappe, { recursive: true })
  await visPg()
}

async function visPg(): Promise<void> {
  const server = process.env['TEST_DATABASE_URL']
  if (server === undefined) return console.log('\nPostgreSQL: SPRUNGET OVER, TEST_DATABASE_URL er ikke sat.')
  const proeve = await proevePostgres(server)
  const db = aabnDb({ connectionString: proeve.databaseUrl, max: 1 })
  await maal('PostgreSQL', db, () => medEjer(proeve.ejerUrl, 'analyze sag_oversigt, sag_ord, sag_opgave'))
  await visPlan(db)
  await db.destroy()
  await proeve.slet()
}

async function medEjer(connectionString: string, saetning: string): Promise<void> {
  const ejer = new Client({ connectionString })
  await ejer.connect()
  await ejer.query(saetning)
  await ejer.end()
}
