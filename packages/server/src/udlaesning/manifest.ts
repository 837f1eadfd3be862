import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { LagerFejl } from '../store/lager-fejl.ts'
import type { Migration } from '../store/migrationer.ts'

const SHA256 = z.string().regex(/^[0-9a-f]{64}$/)

const Manifest = z.object({
  format: z.literal('fodfaeste-kommune'),
  /** Af formatet her; en ny form er et nyt tal. */
  udgave: z.literal(1),
  taget: z.iso.datetime(),
  version: z.string(),
  kommune: z.object({ id: z.string().regex(/^[a-z0-9-]{1,40}$/), navn: z.string() }),
  migrationer: z.array(z.object({ navn: z.string(), sha256: SHA256 })),
  /** Af nøglen til CPR-numrene, som er låst med den i filerne. Nøglen selv flyttes for sig. */
  noegleKendetegn: z.string().optional(),
  tabeller: z.array(
    z.object({ navn: z.string().regex(/^[a-z_]+$/), raekker: z.number().int().nonnegative(), sha256: SHA256 }),
  ),
  /** SHA-256 af hvert dokument. */
  dokumenter: z.array(SHA256),
  /** Dokumenter, sagerne nævner, og som ikke var der. */
  manglendeDokumenter: z.array(SHA256),
})

/** Hvad der er i en udlæst kommune, som det står i dens `manifest.json`. */
export type Udlaesningsmanifest = z.infer<typeof Manifest>

export const MANIFEST = 'manifest.json'
export const tabelfil = (navn: string): string => join('tabeller', `${navn}.jsonl`)
export const dokumentfil = (aftryk: string): string => join('dokumenter', aftryk.slice(0, 2), aftryk)

/** @throws {LagerFejl} KOPI_UGYLDIG, når mappen ikke er en kommune, dette program kan lægge ind */
export async function laesUdlaesning(mappe: string, migrationer: readonly Migration[]): Promise<Udlaesningsmanifest> {
  const tekst = await readFile(join(mappe, MANIFEST), 'utf8').catch(() => undefined)
  if (tekst === undefined) throw ugyldig(mappe, `der er ingen ${MANIFEST} i mappen`)
  const laest = Manifest.safeParse(somJson(tekst))
  if (!laest.success) throw ugyldig(mappe, `${MANIFEST} har ikke en form, dette program kan læse`)
  const ens = JSON.stringify(migrationer.map(({ navn, sha256 }) => ({ navn, sha256 })))
  if (JSON.stringify(laest.data.migrationer) !== ens) {
    throw ugyldig(
      mappe,
      'den er læst ud af en anden udgave af programmet. Bring begge installationer til den samme, og læs ud igen',
    )
  }
  return laest.data
}

function somJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return undefined
  }
}

export function ugyldig(mappe: string, grund: string): LagerFejl {
  return new LagerFejl('KOPI_UGYLDIG', `${mappe} kan ikke indlæses: ${grund}.`)
}
