import { describe, expect, it } from 'vitest'
import { laesMigrationer } from './migrationer.ts'

/** Det, der er frigivet, er kørt hos nogen. Tilføj en linje for en ny migration; ret aldrig en gammel. */
const FRIGIVET: Readonly<Record<string, string>> = {
  '0001-grundlag': '10795a9d25be6e31ff6efc7d68987d73ac6bb8b7beadb878844497de8d1994cb',
  '0002-plads': '908ff9a0385f9e2b2df9531d3ce5e15a30c0e6981cc9e308f20a29ec5534b12c',
  '0003-plads': 'd3cdb16bdd670e458b5247def0cfdebc1aceaf48995c1272b3b9d0d084b22564',
  '0004-adgangslog-kaede': '4265b15c80f517c6b6bb56de6ca2b9a83d2a6e8865e6828ba51b957cb7c90b50',
}

describe('Frigivne migrationer', () => {
  it('er, som de blev frigivet', () => {
    expect(Object.fromEntries(laesMigrationer().map(({ navn, sha256 }) => [navn, sha256]))).toEqual(FRIGIVET)
  })
})
