import { type Dato, dato, iso, plusDage, ugedag } from '@fodfaeste/grund'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { helligdagPaa } from './helligdage.ts'
import { type Loerdag, erHverdag, naesteHverdag, plusHverdage } from './hverdag.ts'

const enDag = fc.integer({ min: dato('2013-01-01'), max: dato('2035-12-31') }) as fc.Arbitrary<Dato>
const enLoerdag = fc.constantFrom<Loerdag>('hverdag', 'ikke-hverdag')

describe('Hverdag', () => {
  it.each([
    ['2026-03-13', 'fredag', true, true],
    ['2026-03-14', 'lørdag', false, true],
    ['2026-03-15', 'søndag', false, false],
    ['2026-03-16', 'mandag', true, true],
    ['2026-04-02', 'skærtorsdag', false, false],
    ['2026-12-24', 'juleaftensdag, en torsdag', true, true],
    ['2026-12-25', 'juledag, en fredag', false, false],
    ['2026-12-26', '2. juledag, en lørdag', false, false],
    ['2023-05-05', 'store bededag 2023', false, false],
    ['2024-04-26', 'fredag, hvor store bededag lå før', true, true],
  ])('%s (%s): uden lørdag %s, med lørdag %s', (dag, _navn, uden, med) => {
    expect([erHverdag(dato(dag), 'ikke-hverdag'), erHverdag(dato(dag), 'hverdag')]).toEqual([uden, med])
  })

  it.each([
    ['2026-03-13', '2026-03-13'],
    ['2026-03-14', '2026-03-16'],
    ['2026-03-15', '2026-03-16'],
    ['2026-04-02', '2026-04-07'],
    ['2026-12-25', '2026-12-28'],
  ])('første hverdag fra %s er %s', (dag, hverdag) => {
    expect(iso(naesteHverdag(dato(dag)))).toBe(hverdag)
  })

  it('en dag, der er lukket af andre grunde, springes også over', () => {
    expect(iso(naesteHverdag(dato('2026-06-05'), (dag) => iso(dag) === '2026-06-05'))).toBe('2026-06-08')
  })

  it.each([
    ['2026-03-09', 6, 'ikke-hverdag', '2026-03-17'],
    ['2026-03-09', 6, 'hverdag', '2026-03-16'],
    ['2026-03-30', 6, 'ikke-hverdag', '2026-04-10'],
    ['2026-03-14', 1, 'ikke-hverdag', '2026-03-16'],
  ] as const)('%s plus %i hverdage (lørdag %s) er %s', (dag, antal, loerdag, hverdag) => {
    expect(iso(plusHverdage(dato(dag), antal, loerdag))).toBe(hverdag)
  })

  it.each([0, -1, 1.5])('%s hverdage kan ikke tælles', (antal) => {
    expect(() => plusHverdage(dato('2026-03-09'), antal, 'hverdag')).toThrow(RangeError)
  })

  it('den næste hverdag er altid en hverdag, aldrig før dagen og højst fem dage efter', () => {
    fc.assert(
      fc.property(enDag, (dag) => {
        const hverdag = naesteHverdag(dag)
        expect(ugedag(hverdag)).toBeLessThanOrEqual(5)
        expect(helligdagPaa(hverdag)).toBeUndefined()
        expect(hverdag - dag).toBeGreaterThanOrEqual(0)
        expect(hverdag - dag).toBeLessThanOrEqual(5)
      }),
      { numRuns: 2000, seed: 67 },
    )
  })

  it('tæller netop så mange hverdage, som der bedes om', () => {
    fc.assert(
      fc.property(enDag, fc.integer({ min: 1, max: 12 }), enLoerdag, (dag, antal, loerdag) => {
        const slut = plusHverdage(dag, antal, loerdag)
        let talt = 0
        for (let d = plusDage(dag, 1); d <= slut; d = plusDage(d, 1)) if (erHverdag(d, loerdag)) talt += 1
        expect(talt).toBe(antal)
        expect(erHverdag(slut, loerdag)).toBe(true)
      }),
      { numRuns: 1000, seed: 68 },
    )
  })
})
