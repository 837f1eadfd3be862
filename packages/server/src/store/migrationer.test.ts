import { describe, expect, it } from 'vitest'
import { laesMigrationer } from './migrationer.ts'

/** Det, der er frigivet, er kørt hos nogen. Tilføj en linje for en ny migration; ret aldrig en gammel. */
const FRIGIVET: Readonly<Record<string, string>> = {
  '0001-grundlag': '10795a9d25be6e31ff6efc7d68987d73ac6bb8b7beadb878844497de8d1994cb',
  '0002-lovtekst': 'e9ff922362f005ffb7ab1bb6bef7a21d8e2b3910bc38ef989f74245043ad556a',
  '0003-login-og-adgang': 'ef205fc8cf42f6ceb980f1ea369e28056025b4d7f42c6c90de5805168fab0e6f',
  '0004-sagslisten': '2e7bd4ab5555199170f3a07c5ebd8f439c097f4c284fce3b4723c888f88ce3ff',
  '0005-adgangslog-kaede': 'ad8264c5a767e7d8c1b7c4f34ee45614dc03ef9ec67058450a42d97546a49f77',
  '0006-plads': 'b2a7b36a0758d3a0d20f1ed48e0c8beaae12588c3d8e217a37c175bb2198b8d5',
  '0007-plads': 'e8e45818bbd7ff3597fbeb78ec1f6afba3d8ae8923c32a9713b66b9a02bf4b2a',
  '0008-job-og-import': 'fe4f282067841c0b3e2a5f2114efa8862d5a92b456b568592112fa3dccba1baa',
  '0009-persondata': '828230fa2c0a46da7bc1b6a9450076fc9421a0a4cd65b31f16a3f87234e522d4',
  '0010-kladder-og-tilstede': 'ee1fba416455383607dfed7e040e2034c0c37dfee3be2df00a1a5a4332e0e99c',
}

describe('Frigivne migrationer', () => {
  it('er, som de blev frigivet', () => {
    expect(Object.fromEntries(laesMigrationer().map(({ navn, sha256 }) => [navn, sha256]))).toEqual(FRIGIVET)
  })
})
