import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startServer, stands } from './serverproces.ts'

/** Dagen i prøverne. Demoens sager er sået frem til den, så svarene er de samme hver gang. */
export const OEVEDAG = '2026-11-23'

/** De dage, flere prøver begynder på. På en anden dag sår serveren selv. */
const DAGE = [OEVEDAG, '2025-06-02']

/** Sat af opsætningen, så hver proces med prøver kan læse det. */
const MILJOE = 'FODFAESTE_SAAEDE_MAPPER'

/** Lægger en kopi af dagens såede datamappe i mappen, hvis der er en. */
export function begyndPaaKopi(data: string, dag: string): void {
  const rod = process.env[MILJOE]
  if (rod === undefined) throw new Error('The setup of the e2e project has not run')
  const mappe = path.join(rod, dag)
  if (existsSync(mappe)) cpSync(mappe, data, { recursive: true })
}

let ryd: (() => void) | undefined

/** Køres af vitest, før den første prøve i projektet «e2e». */
export async function setup(): Promise<void> {
  ryd = await saa()
}

/** Køres af vitest, når den sidste prøve er kørt. */
export function teardown(): void {
  ryd?.()
}

/** En server på hver dag sår sin mappe. Giver det, der rydder op. */
async function saa(): Promise<() => void> {
  const rod = mkdtempSync(path.join(tmpdir(), 'fodfaeste-e2e-saaet-'))
  await Promise.all(
    DAGE.map(async (dag) => {
      const { proces } = await startServer({ data: path.join(rod, dag), dag, port: '0' })
      await stands(proces)
    }),
  )
  process.env[MILJOE] = rod
  return () => rmSync(rod, { recursive: true, force: true })
}
