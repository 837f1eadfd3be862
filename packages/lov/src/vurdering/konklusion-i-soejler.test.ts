import { expect, it } from 'vitest'
import { SVARENE } from '../motor/mange.ts'
import { KODERNE, Konklusioner } from './konklusion-i-soejler.ts'
import { type Delsvar, konkluder } from './konklusion.ts'

const NAVNE = [
  'lukning',
  'oplyst',
  'maalgruppe',
  'relevant',
  'foertidspension',
  'henvises',
  'kraeves',
  'tilbydes',
] as const

/** Fire muligheder til hvert af de otte delsvar. */
const ALLE_SAET = 4 ** NAVNE.length

/** Hvert tænkeligt sæt delsvar i sin række. */
function alleSaet(): { readonly [K in (typeof NAVNE)[number]]: Uint8Array } {
  const soejler = NAVNE.map((navn, nr) => [navn, Uint8Array.from({ length: ALLE_SAET }, (_, i) => (i >> (2 * nr)) & 3)])
  return Object.fromEntries(soejler) as { readonly [K in (typeof NAVNE)[number]]: Uint8Array }
}

it('Konklusionen på hvert tænkeligt sæt delsvar er den, sagen får for sig, hvad der end er læst før', () => {
  const saet = alleSaet()
  const svaret = (navn: (typeof NAVNE)[number], i: number) => SVARENE[saet[navn][i] ?? 0] ?? 'uoplyst'
  const konklusioner = new Konklusioner()
  const forkerte: string[] = []
  for (const fravaer of [undefined, 'endnu-ikke', 'ikke-laengere'] as const)
    for (const kunTvivl of [false, true])
      for (let i = 0; i < ALLE_SAET; i += 1) {
        const delsvar: Delsvar = {
          spoergsmaal: {
            henvises: svaret('henvises', i),
            kraeves: svaret('kraeves', i),
            tilbydes: svaret('tilbydes', i),
            varighed: 'uoplyst',
          },
          fravaer,
          lukning: svaret('lukning', i),
          oplyst: svaret('oplyst', i),
          maalgruppe: svaret('maalgruppe', i),
          relevant: svaret('relevant', i),
          foertidspension: svaret('foertidspension', i),
          kunTvivl,
        }
        const kode = KODERNE[konklusioner.kode(fravaer, saet, i, kunTvivl)]
        if (kode !== konkluder(delsvar)) forkerte.push(`${i} ${fravaer ?? 'findes'} ${String(kunTvivl)}: ${kode ?? ''}`)
      }
  expect(forkerte).toEqual([])
})
