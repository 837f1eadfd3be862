import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pulje } from './forbindelse.ts'
import { laesMigrationer } from './migrationer.ts'
import { migrerKontrakt } from './migrer-kontrakt.ts'
import { startPglite } from './pglite-proces.ts'
import { sikrDatabase } from './skabelon.ts'

migrerKontrakt('PGlite', async () => {
  const mappe = await mkdtemp(join(tmpdir(), 'fodfaeste-migrer-'))
  await sikrDatabase(join(mappe, 'pg'), laesMigrationer())
  const proces = await startPglite(join(mappe, 'pg'))
  const forbindelser = pulje(proces.forbindelse)
  const luk = async () => {
    await forbindelser.end()
    await proces.luk()
    await rm(mappe, { recursive: true })
  }
  return { pulje: forbindelser, luk }
})
