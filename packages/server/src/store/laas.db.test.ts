import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Lager, aabnLager } from './aabn-lager.ts'
import { type Foedt, type Proeveboern, proeveboern } from './proeveboern.ts'

const NU = new Date('2026-03-02T08:00:00Z')
const KONTEKST = { kommune: 'fjordby', bruger: { id: 'p', navn: 'Prøve' }, tidspunkt: NU }

let dataMappe: string
let boern: Proeveboern

beforeEach(() => {
  dataMappe = mkdtempSync(join(tmpdir(), 'fodfaeste-laas-'))
  boern = proeveboern()
})
afterEach(async () => {
  await boern.ryd()
  rmSync(dataMappe, { recursive: true })
})

/** En server i sin egen proces, der kun holder mappen. */
function holder(): Foedt {
  return boern.foed({ lager: { dataMappe }, sagId: randomUUID(), tilVersion: 0 })
}

async function medLager<T>(arbejde: (lager: Lager) => Promise<T>): Promise<T> {
  const lager = await aabnLager({ dataMappe, nu: NU })
  try {
    return await arbejde(lager)
  } finally {
    await lager.luk()
  }
}

describe('Datamappens lås', () => {
  it('nægter en ny server mappen og siger, hvem der har den', async () => {
    const { barn, til } = holder()
    await til((linjer) => linjer.includes('åben'))
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
      const { barn, til, draeb } = holder()
      await til((linjer) => linjer.includes('åben'))
      await draeb(signal)
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
    const server = Array.from({ length: 6 }, holder)
    await Promise.all(server.map(({ til }) => til((linjer) => linjer.length > 0)))
    const foerste = server.map(({ linjer }) => linjer()[0] ?? '')
    expect(foerste.filter((linje) => linje === 'åben')).toHaveLength(1)
    expect(foerste.filter((linje) => linje.startsWith('MAPPE_OPTAGET: Datamappen'))).toHaveLength(5)
  })
})
