import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { laesMigrationer } from './migrationer.ts'
import { sikrDatabase } from './skabelon.ts'

let rod: string
beforeAll(() => {
  rod = mkdtempSync(join(tmpdir(), 'fodfaeste-skabelon-'))
})
afterAll(() => rmSync(rod, { recursive: true }))

describe('En ny database', () => {
  const skabeloner = () => join(rod, 'skabeloner')
  const opret = (navn: string, migrationer = laesMigrationer()) =>
    sikrDatabase(join(rod, navn), migrationer, skabeloner())

  it('laves én gang og kopieres siden; kun ejeren kan komme ind i den', async () => {
    await opret('a')
    const foerste = readdirSync(skabeloner())
    await opret('b')
    expect(readdirSync(skabeloner())).toEqual(foerste)
    for (const mappe of [join(rod, 'a'), join(rod, 'b'), join(skabeloner(), foerste[0] ?? '')]) {
      expect(statSync(mappe).mode & 0o777).toBe(0o700)
    }
  })

  it('får sin egen skabelon, når migrationerne er nogle andre', async () => {
    await opret('c', [])
    expect(readdirSync(skabeloner())).toHaveLength(2)
  })

  it('rører ikke en database, der er der', async () => {
    mkdirSync(join(rod, 'd'))
    await opret('d')
    expect(readdirSync(join(rod, 'd'))).toEqual([])
  })

  it('begynder forfra efter en kopi, der blev afbrudt', async () => {
    mkdirSync(join(rod, 'e.ny'))
    writeFileSync(join(rod, 'e.ny', 'rest'), '')
    await opret('e')
    expect(readdirSync(join(rod, 'e'))).not.toContain('rest')
    expect(readdirSync(rod)).not.toContain('e.ny')
  })
})
