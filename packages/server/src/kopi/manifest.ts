import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { LagerFejl } from '../store/lager-fejl.ts'
import type { Migration } from '../store/migrationer.ts'

const SHA256 = z.string().regex(/^[0-9a-f]{64}$/)

const Kopi = z.object({
  format: z.literal('fodfaeste-sikkerhedskopi'),
  /** Af formatet her; en ny form er et nyt tal. */
  udgave: z.literal(1),
  taget: z.iso.datetime(),
  database: z.enum(['pglite', 'postgres']),
  /** Programmets. */
  version: z.string(),
  migrationer: z.array(z.object({ navn: z.string(), sha256: SHA256 })),
  /** Af nøglen til CPR-numrene. Nøglen selv er aldrig i kopien. Mangler, når databasen endnu ingen havde. */
  noegleKendetegn: z.string().optional(),
  databasefil: z.object({ navn: z.enum(['database.tar.gz', 'database.pgdump']), sha256: SHA256 }),
  /** Mangler, når de ligger på nettet og ikke er med. */
  dokumenter: z.number().int().nonnegative().optional(),
})

/** Hvad der er i en sikkerhedskopi, som det står i dens `manifest.json`. */
export type Kopimanifest = z.infer<typeof Kopi>

export const MANIFEST = 'manifest.json'

/** @throws {LagerFejl} KOPI_UGYLDIG, når mappen ikke er en hel kopi, dette program kan læse */
export async function laesManifest(mappe: string, migrationer: readonly Migration[]): Promise<Kopimanifest> {
  const tekst = await readFile(join(mappe, MANIFEST), 'utf8').catch(() => undefined)
  if (tekst === undefined) throw ugyldig(mappe, `der er ingen ${MANIFEST} i mappen`)
  const laest = Kopi.safeParse(somJson(tekst))
  if (!laest.success) throw ugyldig(mappe, `${MANIFEST} har ikke en form, dette program kan læse`)
  const ukendt = laest.data.migrationer.find(
    ({ navn, sha256 }) => !migrationer.some((kendt) => kendt.navn === navn && kendt.sha256 === sha256),
  )
  if (ukendt !== undefined) {
    throw ugyldig(mappe, `den er fra en nyere udgave af programmet (${ukendt.navn}). Opgradér programmet først`)
  }
  const { navn, sha256 } = laest.data.databasefil
  const fundet = await sha256Af(join(mappe, navn)).catch(() => undefined)
  if (fundet === undefined) throw ugyldig(mappe, `${navn} kan ikke læses`)
  if (fundet !== sha256) throw ugyldig(mappe, `${navn} er ikke, som den blev skrevet. Brug en anden kopi`)
  return laest.data
}

function somJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return undefined
  }
}

function ugyldig(mappe: string, grund: string): LagerFejl {
  return new LagerFejl('KOPI_UGYLDIG', `${mappe} kan ikke gendannes: ${grund}.`)
}

/** Hex. */
export async function sha256Af(fil: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(fil), hash)
  return hash.digest('hex')
}
