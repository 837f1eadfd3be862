import { type Svar, dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { fast } from '../motor/beregnet.ts'
import { skoensspoergsmaal } from '../motor/opslag.ts'
import { alleVilkaar, mindstEtVilkaar } from '../motor/sammensat.ts'
import { tvivlsomt } from '../motor/tvivlsomt.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { visEksempel } from './regel-eksempel.ts'

const DAG = dato('2024-06-01')
const X = { id: 'X', spoergsmaal: '?' }
type V = Vilkaar<undefined>
const led = (id: string, svar: Svar): V => fast({ id, spoergsmaal: '?' }, svar)
const skoen: V = skoensspoergsmaal({ id: 'skøn', spoergsmaal: '?' }, 's', () => undefined)
const tvivl = (valgt?: 'A' | 'B', B: Svar = 'ikke-opfyldt'): V =>
  tvivlsomt<undefined>(
    { id: 'tvivl', spoergsmaal: '?' },
    { id: 'T', titel: '?', A: 'Ja.', B: 'Nej.', hvemBeslutter: 'faglig leder' },
    { A: led('A', 'opfyldt'), B: led('B', B) },
    () => (valgt === undefined ? undefined : { laesning: valgt, af: 'Jens Lund', begrundelse: 'Læst.' }),
  )

describe('Hvad der bærer svaret i et eksempel', () => {
  it.each<{ sag: string; vilkaar: V; svar: Svar; tvivl: boolean; fordi: readonly string[] }>([
    { sag: 'kun et valg mangler', vilkaar: tvivl(), svar: 'kraever-skoen', tvivl: true, fordi: ['tvivl!'] },
    {
      sag: 'et valg mangler, resten er i orden',
      vilkaar: alleVilkaar(X, [led('a', 'opfyldt'), tvivl()]),
      svar: 'kraever-skoen',
      tvivl: true,
      fordi: ['tvivl!'],
    },
    {
      sag: 'et valg og et skøn mangler',
      vilkaar: alleVilkaar(X, [tvivl(), skoen]),
      svar: 'kraever-skoen',
      tvivl: false,
      fordi: ['tvivl!', 'skøn'],
    },
    { sag: 'kun et skøn mangler', vilkaar: skoen, svar: 'kraever-skoen', tvivl: false, fordi: ['skøn'] },
    { sag: 'der er valgt A', vilkaar: tvivl('A'), svar: 'opfyldt', tvivl: false, fordi: ['A'] },
    { sag: 'der er valgt B', vilkaar: tvivl('B'), svar: 'ikke-opfyldt', tvivl: false, fordi: ['B'] },
    {
      sag: 'læsningerne er enige',
      vilkaar: tvivl(undefined, 'opfyldt'),
      svar: 'opfyldt',
      tvivl: false,
      fordi: ['A', 'B'],
    },
    {
      sag: 'én vej er nok',
      vilkaar: mindstEtVilkaar(X, [led('a', 'ikke-opfyldt'), led('b', 'opfyldt')]),
      svar: 'opfyldt',
      tvivl: false,
      fordi: ['b'],
    },
  ])('$sag', ({ vilkaar, svar, tvivl: venter, fordi }) => {
    const vist = visEksempel({ sag: 'En sag', paa: undefined, forklar: () => vilkaar.forklar(undefined) }, DAG)
    expect(vist).toMatchObject({ sag: 'En sag', paa: '2024-06-01', svar, tvivl: venter })
    expect(vist.fordi.map(({ id, tvivl: er }) => `${id}${er ? '!' : ''}`)).toEqual(fordi)
  })
})
