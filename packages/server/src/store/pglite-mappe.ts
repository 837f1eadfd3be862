import { join } from 'node:path'
import type { PoolConfig } from 'pg'
import { pulje } from './forbindelse.ts'
import { tagLaas } from './laas.ts'
import { laesMigrationer } from './migrationer.ts'
import { migrer } from './migrer.ts'
import { startPglite } from './pglite-proces.ts'
import { sikrDatabase } from './skabelon.ts'

/** Den indlejrede database: alt ligger i mappen, og kun denne proces må bruge den. */
export interface IndlejretLager {
  readonly dataMappe: string
  /** Det rigtige øjeblik, også i et øvemiljø: står i låsefilen. */
  readonly nu: Date
  /** Hvor færdige tomme databaser gemmes; ellers projektets egen .cache. */
  readonly skabelonMappe?: string
}

export interface AabenMappe {
  /** Til én pulje ad gangen, som ejer. */
  readonly forbindelse: PoolConfig
  readonly migreret: readonly string[]
  /** Se `PgliteProces`. */
  readonly kopier: (fil: string) => Promise<void>
  /** Skriver ud og giver mappen fri. Puljen skal være lukket. */
  readonly ryd: () => Promise<void>
}

/** Låser mappen, starter databasen og migrerer den. @throws {LagerFejl} når en anden proces har mappen */
export async function aabnMappe({ dataMappe, nu, skabelonMappe }: IndlejretLager): Promise<AabenMappe> {
  const laas = tagLaas(dataMappe, nu)
  try {
    const database = join(dataMappe, 'pg')
    await sikrDatabase(database, laesMigrationer(), skabelonMappe)
    const proces = await startPglite(database)
    const ryd = async () => {
      await proces.luk()
      laas.frigiv()
    }
    try {
      return {
        forbindelse: proces.forbindelse,
        migreret: await migrerMed(proces.forbindelse),
        kopier: proces.kopier,
        ryd,
      }
    } catch (fejl) {
      await ryd()
      throw fejl
    }
  } catch (fejl) {
    laas.frigiv()
    throw fejl
  }
}

/** Arbejder med databasens filer, mens ingen anden kan, og uden at migrere. @throws {LagerFejl} som `aabnMappe` */
export async function medMappen<T>(
  { dataMappe, nu }: IndlejretLager,
  arbejde: (database: string) => Promise<T>,
): Promise<T> {
  const laas = tagLaas(dataMappe, nu)
  try {
    return await arbejde(join(dataMappe, 'pg'))
  } finally {
    laas.frigiv()
  }
}

export async function migrerMed(config: PoolConfig): Promise<readonly string[]> {
  const ejer = pulje(config)
  try {
    return await migrer(ejer, laesMigrationer())
  } finally {
    await ejer.end()
  }
}
