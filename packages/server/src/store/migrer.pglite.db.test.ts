import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pulje } from './forbindelse.ts'
import { logOpgraderingKontrakt } from './log-opgradering-kontrakt.ts'
import { laesMigrationer } from './migrationer.ts'
import { type FriskDatabase, migrerKontrakt } from './migrer-kontrakt.ts'
import { startPglite } from './pglite-proces.ts'
import { raekkeOpgraderingKontrakt } from './raekke-opgradering-kontrakt.ts'
import { rolleskiftKontrakt } from './rolleskift-kontrakt.ts'
import { sikrDatabase } from './skabelon.ts'

migrerKontrakt('PGlite', async () => {
  const mappe = await nyMappe()
  await sikrDatabase(join(mappe, 'pg'), laesMigrationer())
  return aabn(mappe)
})

rolleskiftKontrakt('PGlite', async () => aabn(await nyMappe()))
logOpgraderingKontrakt('PGlite', async () => aabn(await nyMappe()))
raekkeOpgraderingKontrakt('PGlite', async () => aabn(await nyMappe()))

const nyMappe = () => mkdtemp(join(tmpdir(), 'fodfaeste-migrer-'))

async function aabn(mappe: string): Promise<FriskDatabase> {
  const proces = await startPglite(join(mappe, 'pg'))
  const forbindelser = pulje(proces.forbindelse)
  const luk = async () => {
    await forbindelser.end()
    await proces.luk()
    await rm(mappe, { recursive: true })
  }
  return { pulje: forbindelser, luk }
}
