import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { dato, iso } from './dato-tekst.ts'
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
const fraTemporal = (dag: Temporal.PlainDate) => datoFra(dag.year, dag.month, dag.day)

const FOERSTE = datoFra(1900, 1, 1)
const SIDSTE = datoFra(2100, 12, 31)
const etAar = fc.integer({ min: 1900, max: 2100 })
const enMaaned = fc.integer({ min: 1, max: 12 })
/** Dage fra 1900 til 2100, med overvægt af månedernes sidste dage og 29. februar. */
const enDag: fc.Arbitrary<Dato> = fc.oneof(
  fc.integer({ min: FOERSTE, max: SIDSTE }).map((dag) => dag as Dato),
  fc.tuple(etAar, enMaaned).map(([aar, maaned]) => datoFra(aar, maaned, dageIMaaneden(aar, maaned))),
  fc.integer({ min: 476, max: 525 }).map((n) => datoFra(n * 4, 2, erSkudaar(n * 4) ? 29 : 28)),
)
const MANGE = { numRuns: 2000 }

describe('Dagen som tal', () => {
  it('er 0 den 1. januar 1970 og negativ før', () => {
    expect(datoFra(1970, 1, 1)).toBe(0)
    expect(datoFra(1969, 12, 31)).toBe(-1)
    expect(datoFra(2022, 1, 1)).toBe(18_993)
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

describe('Dage lagt til', () => {
  it('rammer samme dag som facit', () => {
    fc.assert(
      fc.property(enDag, fc.integer({ min: -40_000, max: 40_000 }), (dag, antal) => {
        expect(plusDage(dag, antal)).toBe(fraTemporal(somTemporal(dag).add({ days: antal })))
      }),
      MANGE,
    )
  })

  it('er det samme, som der er mellem dagene', () => {
    fc.assert(
      fc.property(enDag, enDag, (fra, til) => {
        expect(dageMellem(fra, til)).toBe(somTemporal(fra).until(somTemporal(til)).days)
        expect(plusDage(fra, dageMellem(fra, til))).toBe(til)
      }),
    )
  })

  it('er ingen, når det er samme dag', () => {
    expect(dageMellem(FOERSTE, FOERSTE)).toBe(0)
    expect(plusDage(FOERSTE, 0)).toBe(FOERSTE)
  })
})

describe('Klemmereglen: måneder og år lagt til', () => {
  it.each([
    { naar: '31. august + 6 måneder', fra: '2022-08-31', antal: 6, til: '2023-02-28' },
    { naar: '31. august + 6 måneder til et skudår', fra: '2023-08-31', antal: 6, til: '2024-02-29' },
    { naar: '29. februar + 12 måneder', fra: '2024-02-29', antal: 12, til: '2025-02-28' },
    { naar: '29. februar + 48 måneder', fra: '2024-02-29', antal: 48, til: '2028-02-29' },
    { naar: '28. februar + 12 måneder til et skudår bliver den 28.', fra: '2023-02-28', antal: 12, til: '2024-02-28' },
    { naar: '31. marts − 1 måned', fra: '2022-03-31', antal: -1, til: '2022-02-28' },
    { naar: '31. december + 1 måned', fra: '2022-12-31', antal: 1, til: '2023-01-31' },
    { naar: '1. januar − 1 måned', fra: '2022-01-01', antal: -1, til: '2021-12-01' },
    { naar: '15. maj + 0 måneder', fra: '2022-05-15', antal: 0, til: '2022-05-15' },
  ])('$naar', ({ fra, antal, til }) => {
    expect(iso(plusMaaneder(dato(fra), antal))).toBe(til)
  })

  it('måneder rammer samme dag som facit', () => {
    fc.assert(
      fc.property(enDag, fc.integer({ min: -1200, max: 1200 }), (dag, antal) => {
        const facit = somTemporal(dag).add({ months: antal }, { overflow: 'constrain' })
        expect(plusMaaneder(dag, antal)).toBe(fraTemporal(facit))
      }),
      MANGE,
    )
  })

  it('år rammer samme dag som facit', () => {
    fc.assert(
      fc.property(enDag, fc.integer({ min: -120, max: 120 }), (dag, antal) => {
        const facit = somTemporal(dag).add({ years: antal }, { overflow: 'constrain' })
        expect(plusAar(dag, antal)).toBe(fraTemporal(facit))
      }),
      MANGE,
    )
  })

  it('en senere dag bliver aldrig til en tidligere af at få måneder lagt til', () => {
    fc.assert(
      fc.property(enDag, fc.integer({ min: 0, max: 40 }), fc.integer({ min: -60, max: 60 }), (dag, senere, antal) => {
        expect(plusMaaneder(plusDage(dag, senere), antal)).toBeGreaterThanOrEqual(plusMaaneder(dag, antal))
      }),
    )
  })

  it('to skridt på en måned er ikke altid det samme som ét på to: 31. januar klemmes i februar', () => {
    const fra = datoFra(2022, 1, 31)
    expect(plusMaaneder(plusMaaneder(fra, 1), 1)).toBe(datoFra(2022, 3, 28))
    expect(plusMaaneder(fra, 2)).toBe(datoFra(2022, 3, 31))
  })
})

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

describe('Alderen', () => {
  it.each([
    { hvem: 'dagen før 40-årsdagen', foedt: '1982-06-15', dag: '2022-06-14', aar: 39 },
    { hvem: 'på 40-årsdagen', foedt: '1982-06-15', dag: '2022-06-15', aar: 40 },
    { hvem: 'dagen efter 40-årsdagen', foedt: '1982-06-15', dag: '2022-06-16', aar: 40 },
    { hvem: 'på fødselsdagen', foedt: '1982-06-15', dag: '1982-06-15', aar: 0 },
    { hvem: 'født nytårsaften, næste dag', foedt: '1982-12-31', dag: '1983-01-01', aar: 0 },
    { hvem: 'født 29. februar, 27. februar uden skuddag', foedt: '1984-02-29', dag: '2022-02-27', aar: 37 },
    { hvem: 'født 29. februar, 28. februar uden skuddag', foedt: '1984-02-29', dag: '2022-02-28', aar: 38 },
    { hvem: 'født 29. februar, 28. februar i et skudår', foedt: '1984-02-29', dag: '2024-02-28', aar: 39 },
    { hvem: 'født 29. februar, 29. februar', foedt: '1984-02-29', dag: '2024-02-29', aar: 40 },
    { hvem: 'dagen før fødslen', foedt: '1982-06-15', dag: '1982-06-14', aar: -1 },
  ])('$hvem: $aar', ({ foedt, dag, aar }) => {
    expect(alder(dato(foedt), dato(dag))).toBe(aar)
  })

  it('er det største antal år, der kan lægges til fødselsdagen, uden at dagen passeres', () => {
    fc.assert(
      fc.property(enDag, enDag, (foedt, dag) => {
        const aar = alder(foedt, dag)
        expect(plusAar(foedt, aar)).toBeLessThanOrEqual(dag)
        expect(plusAar(foedt, aar + 1)).toBeGreaterThan(dag)
      }),
      MANGE,
    )
  })

  it('er den samme som facits for alle, der ikke er født 29. februar', () => {
    fc.assert(
      fc.property(enDag, enDag, (foedt, dag) => {
        const { maaned, dag: iMaaneden } = dele(foedt)
        fc.pre(foedt <= dag && !(maaned === 2 && iMaaneden === 29))
        expect(alder(foedt, dag)).toBe(somTemporal(foedt).until(somTemporal(dag), { largestUnit: 'year' }).years)
      }),
      MANGE,
    )
  })

  it('stiger netop én dag om året', () => {
    fc.assert(
      fc.property(enDag, fc.integer({ min: 0, max: 100 }), (foedt, aar) => {
        const foedselsdag = plusAar(foedt, aar)
        expect(alder(foedt, foedselsdag)).toBe(aar)
        expect(alder(foedt, plusDage(foedselsdag, -1))).toBe(aar - 1)
      }),
    )
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
