import { createHash, randomUUID } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pulje } from './forbindelse.ts'
import type { Migration } from './migrationer.ts'
import { migrer } from './migrer.ts'
import { startPglite } from './pglite-proces.ts'

/** Ved siden af pakkerne og uden for git. Kan altid slettes. */
const SKABELONER = fileURLToPath(new URL('../../../../.cache/', import.meta.url))

/** Databasen skriver sine filer, så alle kan rette i dem. Mappen om dem er kun ejerens. */
const KUN_EJEREN = 0o700

/**
 * Lægger en oprettet og migreret, lukket database i mappen, hvis der ingen er.
 * Den første i et nyt programs liv tager sekunder at lave; den gemmes som skabelon, og de næste er en kopi.
 */
export async function sikrDatabase(
  mappe: string,
  migrationer: readonly Migration[],
  skabeloner: string = SKABELONER,
): Promise<void> {
  if (existsSync(mappe)) return
  const skabelon = await sikrSkabelon(migrationer, skabeloner)
  // Et afbrud midt i kopien må ikke efterlade noget, der ligner en database.
  const halv = `${mappe}.ny`
  rmSync(halv, { recursive: true, force: true })
  cpSync(skabelon, halv, { recursive: true })
  chmodSync(halv, KUN_EJEREN)
  renameSync(halv, mappe)
}

async function sikrSkabelon(migrationer: readonly Migration[], skabeloner: string): Promise<string> {
  const skabelon = join(skabeloner, `lager-${noegle(migrationer)}`)
  if (existsSync(skabelon)) return skabelon
  mkdirSync(skabeloner, { recursive: true })
  const halv = `${skabelon}.${randomUUID()}`
  const proces = await startPglite(halv)
  const forbindelser = pulje(proces.forbindelse)
  await migrer(forbindelser, migrationer)
  await forbindelser.end()
  await proces.luk()
  chmodSync(halv, KUN_EJEREN)
  omdoebEllerKasser(halv, skabelon)
  return skabelon
}

/** En anden kan være kommet først: så er dens lige så god. */
function omdoebEllerKasser(halv: string, skabelon: string): void {
  try {
    renameSync(halv, skabelon)
  } catch (fejl) {
    if (!existsSync(skabelon)) throw fejl
    rmSync(halv, { recursive: true })
  }
}

/** Skifter med migrationerne og med databasens egen version. */
function noegle(migrationer: readonly Migration[]): string {
  const pglite = dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'))
  const { version } = JSON.parse(readFileSync(join(pglite, '..', 'package.json'), 'utf8')) as { version: string }
  const hash = createHash('sha256').update(version)
  for (const { sha256 } of migrationer) hash.update(sha256)
  return hash.digest('hex').slice(0, 16)
}
