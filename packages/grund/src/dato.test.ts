import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  type Dato,
  alder,
  dageIMaaneden,
  dageMellem,
  datoFra,
  dele,
  erSkudaar,
  plusAar,
  plusDage,
  plusMaaneder,
  seneste,
  tidligste,
  ugedag,
} from './dato.ts'

// Facit er Temporal.PlainDate: en anden kalender, skrevet af andre.
const EPOKE = Temporal.PlainDate.from('1970-01-01')
const somTemporal = (dag: Dato) => EPOKE.add({ days: dag })

const FOERSTE = datoFra(1900, 1, 1)
const SIDSTE = datoFra(2100, 12, 31)
const etAar = fc.integer({ min: 1900, max: 2100 })
const MANGE = { numRuns: 2000 }

describe('Dagen som tal', () => {
  it('er 0 den 1. januar 1970 og negativ før', () => {
    expect(datoFra(1970, 1, 1)).toBe(0)
    expect(datoFra(1969, 12, 31)).toBe(-1)
    expect(datoFra(2022, 1, 1)).toBe(18_993)
  })

  it('når til den sidste dag, fire cifre kan skrive, og ikke længere', () => {
    const naestsidst = datoFra(9999, 12, 30)
    expect(dele(plusDage(naestsidst, 1))).toEqual({ aar: 9999, maaned: 12, dag: 31 })
    expect(() => plusDage(naestsidst, 2)).toThrow(RangeError)
    const nummerTo = datoFra(1, 1, 2)
    expect(dele(plusDage(nummerTo, -1))).toEqual({ aar: 1, maaned: 1, dag: 1 })
    expect(() => plusDage(nummerTo, -2)).toThrow(RangeError)
  })

  it.each([
    [2024, 0, 1],
    [2024, 13, 1],
    [2024, 1, 0],
    [2024, 1, 32],
    [0, 1, 1],
    [10_000, 1, 1],
  ])('siger, hvilken dag der ikke findes: %i-%i-%i', (aar, maaned, dag) => {
    expect(() => datoFra(aar, maaned, dag)).toThrow(`No such day: ${aar}-${maaned}-${dag}`)
  })

  it('er sin egen type: et tal uden oprindelse er ikke en dag', () => {
    expectTypeOf<number>().not.toExtend<Dato>()
    expectTypeOf<Dato>().toExtend<number>()
  })

  it('falder hver eneste dag 1900–2100 på samme kalenderdag og ugedag som facit', () => {
    const uenige: string[] = []
    let facit = Temporal.PlainDate.from('1900-01-01')
    for (let dag = FOERSTE; dag <= SIDSTE; dag = plusDage(dag, 1)) {
      const { aar, maaned, dag: iMaaneden } = dele(dag)
      const enig =
        aar === facit.year &&
        maaned === facit.month &&
        iMaaneden === facit.day &&
        ugedag(dag) === facit.dayOfWeek &&
        datoFra(aar, maaned, iMaaneden) === dag
      if (!enig) uenige.push(facit.toString())
      facit = facit.add({ days: 1 })
    }
    expect(uenige).toEqual([])
    expect(facit.toString()).toBe('2101-01-01')
  })

  it('tæller hver dag fra år 1 til 9999 én gang: ingen springes over, ingen kommer to gange', () => {
    let ventet: number = datoFra(1, 1, 1)
    const huller: string[] = []
    for (let aar = 1; aar <= 9999; aar += 1) {
      for (let maaned = 1; maaned <= 12; maaned += 1) {
        const foerste = datoFra(aar, maaned, 1)
        const sidste = datoFra(aar, maaned, dageIMaaneden(aar, maaned))
        const igen = dele(sidste)
        if (foerste !== ventet || igen.aar !== aar || igen.maaned !== maaned) huller.push(`${aar}-${maaned}`)
        ventet = sidste + 1
      }
    }
    expect(huller).toEqual([])
    expect(ventet).toBe(datoFra(9999, 12, 31) + 1)
  })
})

describe('Kalenderen', () => {
  it('har skudår og måneder som facit i alle år fra 1 til 9999', () => {
    const uenige: number[] = []
    for (let aar = 1; aar <= 9999; aar += 1) {
      const februar = Temporal.PlainDate.from({ year: aar, month: 2, day: 1 })
      if (erSkudaar(aar) !== februar.inLeapYear || dageIMaaneden(aar, 2) !== februar.daysInMonth) uenige.push(aar)
    }
    expect(uenige).toEqual([])
  })

  it.each([
    [1900, false],
    [2000, true],
    [2023, false],
    [2024, true],
    [2100, false],
  ])('%i er et skudår: %s', (aar, skudaar) => {
    expect(erSkudaar(aar)).toBe(skudaar)
  })

  it('har sine 31, 28, 31, 30 … dage', () => {
    const dage = Array.from({ length: 12 }, (_, i) => dageIMaaneden(2023, i + 1))
    expect(dage).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  })

  it.each([0, 13, -1, Number.NaN])('har ingen måned nummer %s', (maaned) => {
    expect(() => dageIMaaneden(2024, maaned)).toThrow(RangeError)
  })

  it.each([
    [2023, 2, 29, '29. februar uden for et skudår'],
    [1900, 2, 29, '29. februar i 1900, som ikke var skudår'],
    [2024, 2, 30, '30. februar'],
    [2022, 4, 31, '31. april'],
    [2022, 0, 1, 'måned 0'],
    [2022, 13, 1, 'måned 13'],
    [2022, 1, 0, 'dag 0'],
    [2022, 1, 32, 'dag 32'],
    [0, 12, 31, 'år 0'],
    [10_000, 1, 1, 'år 10000'],
    [2022.5, 1, 1, 'et halvt år'],
    [2022, 1.5, 1, 'en halv måned'],
    [2022, 1, 1.5, 'en halv dag'],
    [Number.NaN, 1, 1, 'ikke et tal'],
    [2022, 1, Number.POSITIVE_INFINITY, 'uendelig'],
  ])('afviser %s-%s-%s: %s', (aar, maaned, dag) => {
    expect(() => datoFra(aar, maaned, dag)).toThrow(RangeError)
  })

  it('afviser netop de dage, facit afviser', () => {
    const tal = fc.integer({ min: -1, max: 33 })
    fc.assert(
      fc.property(etAar, tal, tal, (aar, maaned, dag) => {
        const facit = () => Temporal.PlainDate.from({ year: aar, month: maaned, day: dag }, { overflow: 'reject' })
        if (findes(facit)) expect(somTemporal(datoFra(aar, maaned, dag)).equals(facit())).toBe(true)
        else expect(() => datoFra(aar, maaned, dag)).toThrow(RangeError)
      }),
      MANGE,
    )
  })
})

function findes(dag: () => unknown): boolean {
  try {
    dag()
    return true
  } catch {
    return false
  }
}

describe('Kalenderens kanter', () => {
  const foerste = datoFra(1, 1, 1)
  const sidste = datoFra(9999, 12, 31)

  it('den første og den sidste dag kan læses, flyttes hen til og regnes imellem', () => {
    expect(dele(foerste)).toEqual({ aar: 1, maaned: 1, dag: 1 })
    expect(dele(sidste)).toEqual({ aar: 9999, maaned: 12, dag: 31 })
    expect(ugedag(foerste)).toBe(somTemporal(foerste).dayOfWeek)
    expect(ugedag(sidste)).toBe(somTemporal(sidste).dayOfWeek)
    expect(plusDage(sidste, dageMellem(sidste, foerste))).toBe(foerste)
    expect(plusMaaneder(sidste, -9999 * 12 + 1)).toBe(datoFra(1, 1, 31))
    expect(plusAar(foerste, 9998)).toBe(datoFra(9999, 1, 1))
    expect(alder(foerste, sidste)).toBe(9998)
  })

  it.each([
    ['dagen før den første', () => plusDage(foerste, -1)],
    ['dagen efter den sidste', () => plusDage(sidste, 1)],
    ['måneden før den første', () => plusMaaneder(foerste, -1)],
    ['måneden efter den sidste', () => plusMaaneder(sidste, 1)],
    ['året før det første', () => plusAar(foerste, -1)],
    ['året efter det sidste', () => plusAar(sidste, 1)],
    ['en halv dag', () => plusDage(foerste, 0.5)],
    ['en halv måned', () => plusMaaneder(foerste, 0.5)],
    ['et halvt år', () => plusAar(foerste, 0.5)],
    ['et antal dage, som ikke er et tal', () => plusDage(foerste, Number.NaN)],
    ['et antal måneder, som ikke er et tal', () => plusMaaneder(foerste, Number.NaN)],
    ['uendelig mange dage', () => plusDage(foerste, Number.POSITIVE_INFINITY)],
    ['uendelig mange måneder', () => plusMaaneder(foerste, Number.POSITIVE_INFINITY)],
    ['uendelig mange år', () => plusAar(foerste, Number.NEGATIVE_INFINITY)],
  ])('%s er en fejl', (_, regn) => {
    expect(regn).toThrow(RangeError)
  })
})

describe('Ugedagen', () => {
  it('går fra 1 (mandag) til 7 (søndag), også før 1970', () => {
    const ugen = (mandag: Dato) => Array.from({ length: 7 }, (_, i) => ugedag(plusDage(mandag, i)))
    expect(ugen(datoFra(2022, 1, 3))).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(ugen(datoFra(1913, 12, 29))).toEqual([1, 2, 3, 4, 5, 6, 7])
  })
})

describe('Den tidligste og den seneste dag', () => {
  const [a, b, c] = [datoFra(2022, 1, 1), datoFra(2022, 1, 2), datoFra(1959, 5, 5)]

  it('findes mellem flere, i hvilken orden de end står', () => {
    expect(tidligste(a, b, c)).toBe(c)
    expect(seneste(c, b, a)).toBe(b)
    expect(tidligste(a)).toBe(a)
    expect(seneste(a, a)).toBe(a)
  })

  it('findes ikke mellem ingen', () => {
    // @ts-expect-error typen kræver mindst én dag; en liste bredt ud kan komme forbi den
    expect(() => tidligste()).toThrow(RangeError)
    // @ts-expect-error som ovenfor
    expect(() => seneste()).toThrow(RangeError)
  })
})
