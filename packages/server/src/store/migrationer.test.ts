import { describe, expect, it } from 'vitest'
import { laesMigrationer } from './migrationer.ts'

/** Det, der er frigivet, er kørt hos nogen. Tilføj en linje for en ny migration; ret aldrig en gammel. */
const FRIGIVET: Readonly<Record<string, string>> = {
  '0001-grundlag': '10795a9d25be6e31ff6efc7d68987d73ac6bb8b7beadb878844497de8d1994cb',
  '0002-lovtekst': 'e9ff922362f005ffb7ab1bb6bef7a21d8e2b3910bc38ef989f74245043ad556a',
  '0003-login-og-adgang': 'ef205fc8cf42f6ceb980f1ea369e28056025b4d7f42c6c90de5805168fab0e6f',
  '0004-sagslisten': '2e7bd4ab5555199170f3a07c5ebd8f439c097f4c284fce3b4723c888f88ce3ff',
  '0005-adgangslog-kaede': 'ad8264c5a767e7d8c1b7c4f34ee45614dc03ef9ec67058450a42d97546a49f77',
  '0006-min-dag': '510415504df431ae8b50d1f328eecde38e1855a7b553b6d7fcfacc6d45288e56',
  '0007-job-og-import': 'fe4f282067841c0b3e2a5f2114efa8862d5a92b456b568592112fa3dccba1baa',
  '0008-persondata': '828230fa2c0a46da7bc1b6a9450076fc9421a0a4cd65b31f16a3f87234e522d4',
  '0009-kladder-og-tilstede': 'ffccdc75e5154eafd4851a7a577c3068019752babf0a26e335dc0affbc41c61e',
  '0010-administration': '270edcaa6d4915b1212cec8ae45c3db8dde381a9c6c5819f4bbdf6d03a1b4abf',
  '0011-afviste-opslag-og-den-der-har-sagen': '74704f06ac5ac7792c0fb5cf1fdfbd11bd24a1df2c0d0f81b4ddc7bac3030955',
  '0012-forsendelser': '3766e28fb44bbf07d4b712810910a7fe1c3903584bdeea8d887a5cda60ef2d69',
  '0013-godkendelse': 'a3190d01f154ffd6aee71d38c32fe2e6f0e0018c0fec9df73fcd73cf528b1daa',
  '0014-svartid': 'b14aedbd539a5e31eedd56953ba00a62600ec5e3918b8fecc9599e0caf40259b',
  '0015-teammoeder': '7ac539114fec59fc0c7a5453c39cc6595fd2c9d85df8e8f3b846adb4fee293d5',
}

describe('Frigivne migrationer', () => {
  it('er, som de blev frigivet', () => {
    expect(Object.fromEntries(laesMigrationer().map(({ navn, sha256 }) => [navn, sha256]))).toEqual(FRIGIVET)
  })
})
