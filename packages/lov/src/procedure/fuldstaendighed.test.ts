import { describe, expect, it } from 'vitest'
import { fast } from '../motor/beregnet.ts'
import { alleVilkaar, ikkeVilkaar, medmindre, mindstEtVilkaar } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { indholdsmangler } from './fuldstaendighed.ts'

const krav = (id: string, svar: 'opfyldt' | 'ikke-opfyldt'): Vilkaar<null> => fast({ id, spoergsmaal: `${id}?` }, svar)
const led = (id: string) => ({ id, spoergsmaal: `${id}?` })
const mangler = (vilkaar: Vilkaar<null>) =>
  indholdsmangler(vilkaar.forklar(null)).map(({ id, svar }) => `${id} ${svar}`)
const STAAR_DER = krav('staar-der', 'opfyldt')
const FRISTEN = krav('fristen', 'ikke-opfyldt')
const INSTANSEN = krav('instansen', 'ikke-opfyldt')

describe('Det, der mangler i en afgørelse, krav for krav', () => {
  it.each<[string, Vilkaar<null>, readonly string[]]>([
    ['et krav, der er opfyldt', STAAR_DER, []],
    ['ét krav, der ikke er', FRISTEN, ['fristen ikke-opfyldt']],
    [
      'to af tre krav i en liste, hver for sig',
      alleVilkaar(led('vejledning'), [STAAR_DER, FRISTEN, INSTANSEN]),
      ['fristen ikke-opfyldt', 'instansen ikke-opfyldt'],
    ],
    [
      'kravene i en regel, hver for sig',
      alleVilkaar(led('reglen'), [INSTANSEN, FRISTEN], 'regel'),
      ['instansen ikke-opfyldt', 'fristen ikke-opfyldt'],
    ],
    [
      'kravene bag en undtagelse, og ikke undtagelsen',
      medmindre(led('vejledes'), alleVilkaar(led('vejledning'), [FRISTEN]), krav('fuldt-medhold', 'ikke-opfyldt')),
      ['fristen ikke-opfyldt'],
    ],
    ['gælder undtagelsen, mangler intet', medmindre(led('vejledes'), FRISTEN, krav('fuldt-medhold', 'opfyldt')), []],
    [
      'to veje til det samme er ét krav',
      alleVilkaar(led('begrundelse'), [mindstEtVilkaar(led('hensynene'), [FRISTEN, INSTANSEN])]),
      ['hensynene ikke-opfyldt'],
    ],
    [
      'står krav og undtagelse alene, er det også ét',
      mindstEtVilkaar(led('hensynene'), [FRISTEN, INSTANSEN]),
      ['hensynene ikke-opfyldt'],
    ],
    ['et krav om, at noget ikke er der', ikkeVilkaar(led('uden-vilkaar'), STAAR_DER), ['uden-vilkaar ikke-opfyldt']],
  ])('%s', (_sag, vilkaar, ventet) => {
    expect(mangler(vilkaar)).toEqual(ventet)
  })
})
