import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Tidsrum, foersteLedige, klokkenAf, minutterAf, proevTid, skrivTidsrum } from './tidsrum.ts'

const MOEDET: Tidsrum = { fra: 9 * 60, til: 12 * 60 }

const laengder = fc.array(fc.integer({ min: 5, max: 90 }), { maxLength: 30 })

/** Sagerne sat på efter hinanden, hver på det første ledige; dem, der ikke var plads til, er ikke med. */
function satPaa(hver: readonly number[], foer: readonly Tidsrum[] = []): readonly Tidsrum[] {
  return hver.reduce<readonly Tidsrum[]>((optagne, minutter) => {
    const ledig = foersteLedige(MOEDET, optagne, minutter)
    return ledig === undefined ? optagne : [...optagne, ledig]
  }, foer)
}

describe('Tiderne på mødet', () => {
  it('rører aldrig hinanden, har den længde, der blev bedt om, og er inden for mødet', () => {
    fc.assert(
      fc.property(laengder, (hver) => {
        const tider = satPaa(hver).toSorted((a, b) => a.fra - b.fra)
        for (const [nr, tid] of tider.entries()) {
          expect(proevTid(MOEDET, [...tider.slice(0, nr), ...tider.slice(nr + 1)], tid)).toBeUndefined()
          expect(hver).toContain(tid.til - tid.fra)
        }
      }),
    )
  })

  it('er i den orden, sagerne blev sat på, når de er lige lange', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 60 }), fc.integer({ min: 1, max: 20 }), (minutter, antal) => {
        const tider = satPaa(Array.from({ length: antal }, () => minutter))
        expect(tider.map(({ fra }) => fra)).toEqual(tider.map((_, nr) => MOEDET.fra + nr * minutter))
        expect(tider).toHaveLength(Math.min(antal, Math.floor(180 / minutter)))
      }),
    )
  })

  it('finder et hul, når en sag er taget af, og siger nej, når der ikke er et, der er langt nok', () => {
    const optagne = [
      { fra: 540, til: 570 },
      { fra: 600, til: 700 },
    ]
    expect(foersteLedige(MOEDET, optagne, 30)).toEqual({ fra: 570, til: 600 })
    expect(foersteLedige(MOEDET, optagne, 20)).toEqual({ fra: 570, til: 590 })
    expect(foersteLedige(MOEDET, optagne, 21)).toEqual({ fra: 570, til: 591 })
    expect(foersteLedige(MOEDET, optagne, 31)).toBeUndefined()
  })

  it('siger, hvilken der har tiden, og at 9.30 er ledig, når den før slutter 9.30', () => {
    const optaget = { fra: 540, til: 570, sagsnummer: '2026-0002' }
    expect(proevTid(MOEDET, [optaget], { fra: 569, til: 580 })).toEqual({ art: 'optaget', af: optaget })
    expect(proevTid(MOEDET, [optaget], { fra: 570, til: 600 })).toBeUndefined()
    expect(proevTid(MOEDET, [], { fra: 700, til: 721 })).toEqual({ art: 'uden-for-moedet' })
    expect(proevTid(MOEDET, [], { fra: 600, til: 600 })).toEqual({ art: 'uden-for-moedet' })
    expect(proevTid(MOEDET, [], { fra: 539, til: 560 })).toEqual({ art: 'uden-for-moedet' })
  })

  it('skrives og læses som klokkeslæt', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1440 }), (tid) => minutterAf(klokkenAf(tid)) === tid))
    expect(['24:01', '9:30', '09:60', ''].map(minutterAf)).toEqual([undefined, undefined, undefined, undefined])
    expect(skrivTidsrum({ fra: 545, til: 600 })).toBe('9.05–10.00')
  })
})
