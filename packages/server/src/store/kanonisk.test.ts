import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json } from './haendelse.ts'
import { erLagerbarTekst, kanonisk } from './kanonisk.ts'

describe('Kanonisk JSON', () => {
  it('er ens, uanset hvilken orden felterne kom i', () => {
    expect(kanonisk({ b: 1, a: { d: [1, 'å'], c: null } })).toBe(kanonisk({ a: { c: null, d: [1, 'å'] }, b: 1 }))
    expect(kanonisk({ b: 1, a: { d: [1, 'å'], c: null } })).toBe('{"a":{"c":null,"d":[1,"å"]},"b":1}')
  })

  it('er den samme efter en tur gennem JSON', () => {
    const tekst = fc.string({ unit: 'grapheme' }).filter(erLagerbarTekst)
    const { vaerdi } = fc.letrec<{ vaerdi: Json }>((tie) => ({
      vaerdi: fc.oneof(
        { maxDepth: 3 },
        fc.constant(null),
        fc.boolean(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        tekst,
        fc.array(tie('vaerdi'), { maxLength: 4 }),
        fc.dictionary(tekst, tie('vaerdi'), { maxKeys: 4 }),
      ),
    }))
    fc.assert(
      fc.property(vaerdi, (v) => {
        expect(kanonisk(JSON.parse(JSON.stringify(v)) as Json)).toBe(kanonisk(v))
      }),
    )
  })

  it.each([
    { hvad: 'NaN', vaerdi: Number.NaN },
    { hvad: 'uendelig', vaerdi: Number.POSITIVE_INFINITY },
    { hvad: 'U+0000 i en tekst', vaerdi: 'a\u0000b' },
    { hvad: 'et halvt tegnpar', vaerdi: '\uD83D' },
    { hvad: 'U+0000 i et feltnavn', vaerdi: { '\u0000': 1 } },
  ])('nægter $hvad, som databasen ikke kan give tilbage', ({ vaerdi }) => {
    expect(() => kanonisk(vaerdi)).toThrow(RangeError)
  })
})
