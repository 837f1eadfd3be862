import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kroner, oere, plusBeloeb, skrivBeloeb } from './beloeb.ts'

describe('Et beløb på dansk', () => {
  it.each([
    [0, '0,00 kr.'],
    [-0, '0,00 kr.'],
    [1, '0,01 kr.'],
    [99, '0,99 kr.'],
    [100, '1,00 kr.'],
    [12_345, '123,45 kr.'],
    [99_999, '999,99 kr.'],
    [100_000, '1.000,00 kr.'],
    [1_232_600, '12.326,00 kr.'],
    [12_345_678, '123.456,78 kr.'],
    [100_000_000, '1.000.000,00 kr.'],
    [-1, '-0,01 kr.'],
    [-50_000, '-500,00 kr.'],
    [-123_456_789, '-1.234.567,89 kr.'],
    [Number.MAX_SAFE_INTEGER, '90.071.992.547.409,91 kr.'],
  ])('%i øre skrives «%s»', (antal, tekst) => {
    expect(skrivBeloeb(oere(antal))).toBe(tekst)
  })

  it('kan læses tilbage til de samme øre', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (antal) => {
        const cifre = skrivBeloeb(oere(antal)).replaceAll(/[^\d-]/g, '')
        expect(Number(cifre)).toBe(antal === 0 ? 0 : antal)
      }),
    )
  })
})

describe('Hele øre', () => {
  it('hundrede på en krone', () => {
    expect(kroner(12_326)).toBe(1_232_600)
    expect(kroner(-5)).toBe(oere(-500))
  })

  it.each([0.5, 0.1 + 0.2, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])(
    '%s er ikke et helt antal øre eller kroner',
    (antal) => {
      expect(() => oere(antal)).toThrow(RangeError)
      expect(() => kroner(antal)).toThrow(RangeError)
    },
  )

  it('er en fejl, når kronerne er så mange, at ørerne ikke kan tælles', () => {
    expect(() => kroner(Number.MAX_SAFE_INTEGER)).toThrow(RangeError)
  })

  it('lægges sammen uden at miste en øre', () => {
    expect(plusBeloeb(oere(10), oere(20))).toBe(30)
    expect(plusBeloeb(kroner(1), oere(-1))).toBe(99)
    expect(() => plusBeloeb(oere(Number.MAX_SAFE_INTEGER), oere(1))).toThrow(RangeError)
  })
})
