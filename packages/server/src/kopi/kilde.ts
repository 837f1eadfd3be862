import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Pool } from 'pg'
import type { Lager } from '../store/aabn-lager.ts'
import { pulje } from '../store/forbindelse.ts'
import { LagerFejl } from '../store/lager-fejl.ts'
import { laesMigrationer } from '../store/migrationer.ts'
import { medMappen } from '../store/pglite-mappe.ts'
import { startPglite } from '../store/pglite-proces.ts'
import { koerPg } from './pg-program.ts'
import { type Installationssted, ejerAf } from './sted.ts'
import type { Kopikilde } from './tag-kopi.ts'

/** Den kørende server kopierer sin egen indlejrede database. `undefined` på PostgreSQL, der har sine egne kopier. */
export function kildeILager(
  { kopier, installation }: Lager,
  sted: Pick<Installationssted, 'dataMappe' | 'bucket'>,
): Kopikilde | undefined {
  if (kopier === undefined) return undefined
  return {
    database: 'pglite',
    kopierDatabase: kopier,
    kendetegn: async () => {
      const noegleKendetegn = await installation.noegleKendetegn()
      const migrationer = laesMigrationer().map(({ navn, sha256 }) => ({ navn, sha256 }))
      return { migrationer, ...(noegleKendetegn !== undefined && { noegleKendetegn }) }
    },
    ...dokumenterne(sted),
  }
}

function dokumenterne({ dataMappe, bucket }: Pick<Installationssted, 'dataMappe' | 'bucket'>) {
  return bucket === undefined ? { dokumentmappe: join(dataMappe, 'dokumenter') } : {}
}

/**
 * Databasen, som den ligger. Den migreres ikke: en kopi før en opgradering skal kunne læses af det gamle program.
 * @throws {LagerFejl} når datamappen er i brug, eller der ingen database er
 */
export async function medKilde<T>(
  sted: Installationssted,
  nu: Date,
  arbejde: (kilde: Kopikilde) => Promise<T>,
): Promise<T> {
  const { dataMappe, kopiUrl } = sted
  const url = kopiUrl ?? ejerAf(sted)
  if (url !== undefined) {
    return arbejde({
      database: 'postgres',
      kopierDatabase: (fil) => koerPg('pg_dump', ['--format=custom', `--file=${fil}`], url),
      kendetegn: () => kendetegnI(pulje({ connectionString: url, max: 1 })),
      ...dokumenterne(sted),
    })
  }
  return medMappen({ dataMappe, nu }, async (database) => {
    if (!existsSync(database)) {
      throw new LagerFejl(
        'KOPI_MISLYKKET',
        `Der er ingen database i ${dataMappe}. Peg på datamappen med FODFAESTE_DATA.`,
      )
    }
    const proces = await startPglite(database)
    try {
      return await arbejde({
        database: 'pglite',
        kopierDatabase: proces.kopier,
        kendetegn: () => kendetegnI(pulje(proces.forbindelse)),
        ...dokumenterne(sted),
      })
    } finally {
      await proces.luk()
    }
  })
}

async function kendetegnI(forbindelser: Pool): ReturnType<Kopikilde['kendetegn']> {
  try {
    const { rows: migrationer } = await forbindelser.query<{ navn: string; sha256: string }>(
      'select navn, sha256 from migration order by nummer',
    )
    const { rows: findes } = await forbindelser.query(`select to_regclass('installation') as tabel`)
    // En database fra før installationen fik et kendetegn.
    if (findes[0]?.tabel === null) return { migrationer }
    const { rows } = await forbindelser.query<{ noegle_kendetegn: string }>('select noegle_kendetegn from installation')
    const [raekke] = rows
    return { migrationer, ...(raekke !== undefined && { noegleKendetegn: raekke.noegle_kendetegn }) }
  } finally {
    await forbindelser.end()
  }
}
