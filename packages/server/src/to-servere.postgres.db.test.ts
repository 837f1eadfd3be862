import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as vent } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Lager } from './store/aabn-lager.ts'
import { iKommune } from './store/i-kommune.ts'
import { type ProevePostgres, proevePostgres } from './store/proevelager-postgres.ts'

const SERVER = process.env['TEST_DATABASE_URL']
const MAIN = fileURLToPath(new URL('main.ts', import.meta.url))

describe.skipIf(SERVER === undefined)('To servere om én PostgreSQL (TEST_DATABASE_URL)', () => {
  let proeve: ProevePostgres
  let lager: Lager
  let mappe: string
  let startede: ChildProcess[]
  beforeEach(async () => {
    proeve = await proevePostgres(SERVER ?? '')
    lager = await proeve.aabn()
    mappe = mkdtempSync(join(tmpdir(), 'fodfaeste-to-'))
    startede = []
  })
  afterEach(async () => {
    for (const proces of startede.filter((p) => p.exitCode === null && p.signalCode === null)) {
      proces.kill('SIGKILL')
      await once(proces, 'exit')
    }
    await lager.luk()
    await proeve.slet()
    rmSync(mappe, { recursive: true })
  })

  /** Adressen, når den lytter; ellers det, den sagde, da den stoppede. */
  async function start(navn: string, noegle?: string): Promise<{ proces: ChildProcess; svar: string }> {
    const env = {
      ...process.env,
      PORT: '0',
      FODFAESTE_DATA: join(mappe, navn),
      DATABASE_URL: proeve.databaseUrl,
      DATABASE_EJER_URL: proeve.ejerUrl,
      ...(noegle !== undefined && { FODFAESTE_NOEGLE: noegle }),
    }
    const proces = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    startede.push(proces)
    let tekst = ''
    for (const stroem of [proces.stdout, proces.stderr])
      stroem.setEncoding('utf8').on('data', (mere: string) => (tekst += mere))
    while (!/kører på (http:\S+)/.test(tekst) && proces.exitCode === null) await vent(50)
    return { proces, svar: /kører på (http:\S+)/.exec(tekst)?.[1] ?? tekst }
  }

  const job = () =>
    iKommune(lager.db, { kommune: 'fjordby' }, async (trx) => {
      const { rows } = await sql<{ art: string; tilstand: string; forsoeg: number }>`
        select art, tilstand, forsoeg from job where art = 'dagskifte'`.execute(trx)
      return rows
    })

  it('arbejder begge, gør dagens arbejde én gang, og den ene kan falde', async () => {
    const noegle = randomBytes(32).toString('hex')
    const a = await start('a', noegle)
    const b = await start('b', noegle)
    while ((await lager.job.arbejdere()).length < 2) await vent(50)
    while ((await job()).some(({ tilstand }) => tilstand !== 'faerdig')) await vent(50)
    expect(await job()).toEqual([{ art: 'dagskifte', tilstand: 'faerdig', forsoeg: 1 }])
    expect((await lager.job.arbejdere()).map(({ proces }) => proces).toSorted()).toEqual(
      [a.proces.pid, b.proces.pid].toSorted(),
    )
    a.proces.kill('SIGKILL')
    await once(a.proces, 'exit')
    expect((await fetch(`${b.svar}/api/sundhed`)).status).toBe(200)
    // En, der standses ordentligt, melder sig fra.
    b.proces.kill('SIGTERM')
    await once(b.proces, 'exit')
    expect((await lager.job.arbejdere()).map(({ proces }) => proces)).toEqual([a.proces.pid])
  })

  it('nægter den anden at starte uden nøglen eller med en anden, i én sætning uden den', async () => {
    await start('a', randomBytes(32).toString('hex'))
    const uden = await start('b')
    expect(uden.svar).toMatch(
      /^Databasen har CPR-numre låst med nøglen med kendetegnet [0-9a-f]{16}, men der er ingen nøgle i .*\n$/,
    )
    const anden = randomBytes(32).toString('hex')
    const forkert = await start('b', anden)
    expect(forkert.svar).toMatch(/^Nøglen er ikke den, .* skal have den samme nøgle\.\n$/)
    expect(forkert.svar).not.toContain(anden)
  })
})
