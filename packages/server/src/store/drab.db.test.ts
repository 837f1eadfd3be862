import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Lager, aabnLager } from './aabn-lager.ts'

const BARN = fileURLToPath(new URL('./proevebarn.ts', import.meta.url))
const NU = new Date('2026-03-02T08:00:00Z')
const KONTEKST = { kommune: 'fjordby', bruger: { id: 'p', navn: 'Prøve' }, tidspunkt: NU }
const UENDELIG = 1_000_000

type Barn = ChildProcessByStdio<null, Readable, null>

let dataMappe: string
let boern: Barn[]

beforeEach(() => {
  dataMappe = mkdtempSync(join(tmpdir(), 'fodfaeste-drab-'))
  boern = []
})
afterEach(async () => {
  for (const barn of boern.filter((b) => b.exitCode === null && b.signalCode === null)) {
    barn.kill('SIGKILL')
    await once(barn, 'exit')
  }
  rmSync(dataMappe, { recursive: true })
})

/** Starter en server i sin egen proces og samler, hvad den kvitterer for. */
function foed(sagId: string, antal: number): { readonly barn: Barn; readonly linjer: () => string[] } {
  const barn = spawn(process.execPath, [BARN, dataMappe, sagId, String(antal)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  boern.push(barn)
  let tekst = ''
  barn.stdout.setEncoding('utf8').on('data', (mere: string) => (tekst += mere))
  return { barn, linjer: () => tekst.split('\n').slice(0, -1) }
}

async function ventTil(barn: Barn, sandt: () => boolean): Promise<void> {
  while (!sandt()) await once(barn.stdout, 'data')
}

async function draeb(barn: Barn, signal: NodeJS.Signals): Promise<void> {
  barn.kill(signal)
  // «close» kommer først, når alt, den nåede at skrive, er læst.
  await once(barn, 'close')
}

async function medLager<T>(arbejde: (lager: Lager) => Promise<T>): Promise<T> {
  const lager = await aabnLager({ dataMappe, nu: NU })
  try {
    return await arbejde(lager)
  } finally {
    await lager.luk()
  }
}

describe('En server, der slås ihjel (SIGKILL) midt i at skrive', () => {
  it('har alt, den kvitterede for, når den starter igen, og kæden er hel', async () => {
    const sagId = randomUUID()
    let kvitteret = 0
    // Forskelligt antal hver gang, så drabet falder forskellige steder, også lige efter den første.
    for (const drabEfter of [1, 40, 137]) {
      const maal = kvitteret + drabEfter
      const { barn, linjer } = foed(sagId, UENDELIG)
      await ventTil(barn, () => Number(linjer().at(-1)) >= maal)
      await draeb(barn, 'SIGKILL')
      kvitteret = Number(linjer().at(-1))
      const gemt = await medLager(async ({ sager }) => {
        const { raekker } = await sager.liste(KONTEKST, { antal: 1 })
        const haendelser = await sager.hent(KONTEKST, sagId)
        expect(await sager.verificer(KONTEKST, sagId)).toEqual([])
        expect(raekker[0]?.version).toBe(haendelser.length)
        expect(raekker[0]?.data).toEqual({ version: haendelser.length })
        return haendelser.length
      })
      // Én kan være gemt, uden at kvitteringen nåede ud; aldrig omvendt.
      expect([kvitteret, kvitteret + 1]).toContain(gemt)
      kvitteret = gemt
    }
  })
})

describe('Datamappens lås', () => {
  it('nægter en ny server mappen og siger, hvem der har den', async () => {
    const { barn, linjer } = foed(randomUUID(), 0)
    await ventTil(barn, () => linjer().includes('åben'))
    await expect(aabnLager({ dataMappe, nu: NU })).rejects.toMatchObject({
      kode: 'MAPPE_OPTAGET',
      message: expect.stringMatching(
        new RegExp(`^Datamappen ${dataMappe} er i brug\\. Proces ${barn.pid} har den og har haft den siden .*Z\\.`),
      ) as string,
    })
  })

  it('nægter også samme proces at åbne mappen to gange, og giver den fri, når den lukkes', async () => {
    await medLager(async () => {
      await expect(aabnLager({ dataMappe, nu: NU })).rejects.toMatchObject({ kode: 'MAPPE_OPTAGET' })
    })
    await medLager(() => Promise.resolve())
    expect(existsSync(join(dataMappe, 'laas.json'))).toBe(false)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'slippes, når serveren stoppes med %s',
    { timeout: 60_000 },
    async (signal) => {
      const { barn, linjer } = foed(randomUUID(), 0)
      await ventTil(barn, () => linjer().includes('åben'))
      await draeb(barn, signal)
      expect(barn.signalCode).toBe(signal)
      expect(existsSync(join(dataMappe, 'laas.json'))).toBe(false)
    },
  )

  it.each([
    { hvad: 'er død', laas: { pid: 2 ** 22 + 1, siden: 'x', maskine: hostname() } },
    {
      hvad: 'er død, og hvis nummer en anden har fået',
      laas: { pid: process.pid, siden: 'x', maskine: hostname(), kendetegn: 'før/1' },
    },
    { hvad: 'døde, mens den skrev låsen', laas: undefined },
  ])('overtages fra en proces, der $hvad', async ({ laas }) => {
    writeFileSync(join(dataMappe, 'laas.json'), laas === undefined ? '{"pi' : JSON.stringify(laas))
    expect(await medLager(({ sager }) => sager.liste(KONTEKST, { antal: 1 }))).toEqual({ raekker: [], iAlt: 0 })
  })

  it('overtages ikke fra en anden maskine, hvor vi ikke kan se efter', async () => {
    writeFileSync(join(dataMappe, 'laas.json'), JSON.stringify({ pid: 1, siden: 'i går', maskine: 'en-anden' }))
    await expect(aabnLager({ dataMappe, nu: NU })).rejects.toThrow('Er den stoppet, så slet filen laas.json i mappen')
  })

  it('vindes af én, når seks processer vil overtage den samme døde lås', async () => {
    writeFileSync(join(dataMappe, 'laas.json'), JSON.stringify({ pid: 2 ** 22 + 1, siden: 'x', maskine: hostname() }))
    const server = Array.from({ length: 6 }, () => foed(randomUUID(), 0))
    await Promise.all(server.map(({ barn, linjer }) => ventTil(barn, () => linjer().length > 0)))
    const foerste = server.map(({ linjer }) => linjer()[0] ?? '')
    expect(foerste.filter((linje) => linje === 'åben')).toHaveLength(1)
    expect(foerste.filter((linje) => linje.startsWith('MAPPE_OPTAGET: Datamappen'))).toHaveLength(5)
  })
})
