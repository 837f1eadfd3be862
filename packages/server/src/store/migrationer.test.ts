import { describe, expect, it } from 'vitest'
import { laesMigrationer } from './migrationer.ts'

/** Det, der er frigivet, er kørt hos nogen. Tilføj en linje for en ny migration; ret aldrig en gammel. */
const FRIGIVET: Readonly<Record<string, string>> = {
  '0001-grundlag': '9373e09a005feda1a0aced2d0a355105df6a2e13ea7ff15d5b05c0f3b643cecc',
}

describe('Frigivne migrationer', () => {
  it('er, som de blev frigivet', () => {
    expect(Object.fromEntries(laesMigrationer().map(({ navn, sha256 }) => [navn, sha256]))).toEqual(FRIGIVET)
  })
})
