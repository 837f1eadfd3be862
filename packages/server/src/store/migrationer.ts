import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Migration {
  readonly nummer: number
  /** «0001-grundlag» */
  readonly navn: string
  readonly sql: string
  readonly sha256: string
}

const MAPPE = fileURLToPath(new URL('../../migrationer/', import.meta.url))

/** Alle migrationer i orden. Numrene løber fra 1 uden huller; ellers er der to, der hedder det samme, eller én er væk. */
export function laesMigrationer(mappe: string = MAPPE): readonly Migration[] {
  const filer = readdirSync(mappe)
    .filter((fil) => fil.endsWith('.sql'))
    .toSorted()
  return filer.map((fil, indeks) => {
    const nummer = Number(/^(\d{4})-/.exec(fil)?.[1])
    if (nummer !== indeks + 1) throw new Error(`Migration ${fil} is out of sequence: expected number ${indeks + 1}`)
    // Git kan have givet filen Windows' linjeskift; det er samme migration.
    const sql = readFileSync(join(mappe, fil), 'utf8').replaceAll('\r\n', '\n')
    return { nummer, navn: fil.slice(0, -'.sql'.length), sql, sha256: createHash('sha256').update(sql).digest('hex') }
  })
}
