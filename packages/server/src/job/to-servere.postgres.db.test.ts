import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as vent } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Lager } from '../store/aabn-lager.ts'
import { iKommune } from '../store/i-kommune.ts'
import { type ProevePostgres, proevePostgres } from '../store/proevelager-postgres.ts'
import type { Arbejderopgave } from './arbejderbarn.ts'

const SERVER = process.env['TEST_DATABASE_URL']
const BARN = fileURLToPath(new URL('./arbejderbarn.ts', import.meta.url))
const ANTAL = 200
const LAAN_MS = 1_000

describe.skipIf(SERVER === undefined)('To servere om én PostgreSQL (TEST_DATABASE_URL)', () => {
  let proeve: ProevePostgres
  let lager: Lager
  let boern: ChildProcess[]
  beforeEach(async () => {
    proeve = await proevePostgres(SERVER ?? '')
    lager = await proeve.aabn()
    await lager.personer.opretKommune({ id: 'fjordby', navn: 'Fjordby' })
    boern = []
  })
  afterEach(async () => {
    for (const barn of boern.filter((b) => b.exitCode === null && b.signalCode === null)) {
      barn.kill('SIGKILL')
      await once(barn, 'exit')
    }
    await lager.luk()
    await proeve.slet()
  })

  function foed(valg: Pick<Arbejderopgave, 'haengVed'> = {}): { barn: ChildProcess; linjer: () => string[] } {
    const { databaseUrl, ejerUrl } = proeve
    const opgave: Arbejderopgave = { lager: { databaseUrl, ejerUrl }, laanMs: LAAN_MS, ...valg }
    const barn = spawn(process.execPath, [BARN, JSON.stringify(opgave)], { stdio: ['ignore', 'pipe', 'inherit'] })
    boern.push(barn)
    let tekst = ''
    barn.stdout.setEncoding('utf8').on('data', (mere: string) => (tekst += mere))
    return { barn, linjer: () => tekst.split('\n').slice(0, -1) }
  }

  async function til(sandt: () => boolean | Promise<boolean>): Promise<void> {
    while (!(await sandt())) await vent(20)
  }
  const antalArbejdere = async () => (await lager.job.arbejdere()).length

  async function laegJob(): Promise<void> {
    for (let nr = 0; nr < ANTAL; nr++)
      await lager.job.laeg({ kommune: 'fjordby', art: 'proeve', noegle: `${nr}` }, new Date())
  }
  const iFjordby = <T>(saetning: ReturnType<typeof sql<T>>) =>
    iKommune(lager.db, { kommune: 'fjordby' }, async (trx) => (await saetning.execute(trx)).rows)
  const job = (art: string) =>
    iFjordby(sql<{ noegle: string; tilstand: string; forsoeg: number }>`
      select noegle, tilstand, forsoeg from job where art = ${art} order by id`)
  const faerdige = async () => (await job('proeve')).every(({ tilstand }) => tilstand === 'faerdig')

  async function hverErGjortEnGang(): Promise<void> {
    const gjort = await iFjordby(sql<{ emne: string }>`select emne from udbakke`)
    const ventet = Array.from({ length: ANTAL }, (_, nr) => `gjort/${nr}`)
    expect(gjort.map(({ emne }) => emne).toSorted()).toEqual(ventet.toSorted())
  }

  it('gør hvert job én gang, og dagens og timens arbejde én gang i alt', async () => {
    const [a, b] = [foed(), foed()]
    await til(async () => (await antalArbejdere()) === 2)
    await laegJob()
    await til(faerdige)
    await hverErGjortEnGang()
    expect([...a.linjer(), ...b.linjer()]).toHaveLength(ANTAL)
    expect(a.linjer().length).toBeGreaterThan(0)
    expect(b.linjer().length).toBeGreaterThan(0)
    await til(async () => (await job('dagskifte')).every(({ tilstand }) => tilstand === 'faerdig'))
    expect(await job('dagskifte')).toMatchObject([{ forsoeg: 1 }])
  })

  it('gør hvert job én gang, også når den ene slås ihjel midt i et, som den anden så tager', async () => {
    const [a, b] = [foed({ haengVed: 20 }), foed()]
    await til(async () => (await antalArbejdere()) === 2)
    await laegJob()
    await til(() => a.linjer().includes('hænger'))
    a.barn.kill('SIGKILL')
    await once(a.barn, 'close')
    await til(faerdige)
    await hverErGjortEnGang()
    const tabt = a.linjer().at(-2)
    expect((await job('proeve')).filter(({ forsoeg }) => forsoeg > 1)).toEqual([
      { noegle: tabt, tilstand: 'faerdig', forsoeg: 2 },
    ])
    expect(b.linjer()).toContain(tabt)
  })
})
