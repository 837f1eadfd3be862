import { describe, expect, it } from 'vitest'
import { ulovligTekst } from './lovlig-tekst.ts'

describe('Lovlig tekst', () => {
  it.each([
    [undefined],
    [null],
    [7],
    ['Åse Ødegård 😀'],
    ['2025-06-02'],
    [{ a: [{ b: '1900-01-01' }] }],
    ['den 0001-01-01 var en mandag'],
  ])('%j går igennem', (indhold) => expect(ulovligTekst(indhold)).toBeUndefined())

  it.each([
    [{ a: 'x\0y' }, 'a'],
    [{ a: [{ b: '\ud800' }] }, 'a[0].b'],
    [{ a: { 'x\0': 1 } }, 'a'],
    [{ den: '0001-01-01' }, 'den'],
    [{ liste: ['2025-01-01', '2101-01-01'] }, 'liste[1]'],
  ])('%j peger på %s', (indhold, felt) => expect(ulovligTekst(indhold)?.felt).toBe(felt))

  it('tæller lag uden selv at blive for dyb', () => {
    let indhold: unknown = 1
    for (let lag = 0; lag < 200_000; lag++) indhold = [indhold]
    expect(ulovligTekst({ vaerdi: indhold })).toEqual({
      felt: 'vaerdi',
      besked: 'Indholdet har for mange lag i hinanden.',
    })
  })
})
