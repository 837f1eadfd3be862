import { describe, expect, it } from 'vitest'
import { laesMigrationer } from './migrationer.ts'

/** Det, der er frigivet, er kørt hos nogen. Tilføj en linje for en ny migration; ret aldrig en gammel. */
const FRIGIVET: Readonly<Record<string, string>> = {
  '0001-grundlag': '10795a9d25be6e31ff6efc7d68987d73ac6bb8b7beadb878844497de8d1994cb',
  '0002-lovtekst': 'e9ff922362f005ffb7ab1bb6bef7a21d8e2b3910bc38ef989f74245043ad556a',
  '0003-login-og-adgang': 'ef205fc8cf42f6ceb980f1ea369e28056025b4d7f42c6c90de5805168fab0e6f',
  '0004-sagslisten': '2e7bd4ab5555199170f3a07c5ebd8f439c097f4c284fce3b4723c888f88ce3ff',
  '0005-adgangslog-kaede': 'ad8264c5a767e7d8c1b7c4f34ee45614dc03ef9ec67058450a42d97546a49f77',
}

describe('Frigivne migrationer', () => {
  it('er, som de blev frigivet', () => {
    expect(Object.fromEntries(laesMigrationer().map(({ navn, sha256 }) => [navn, sha256]))).toEqual(FRIGIVET)
  })
})
