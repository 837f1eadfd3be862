import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dato } from './dato-tekst.ts'
import type { Dato } from './dato.ts'
import { type Periode, dageI, dageIAlt, faelles, forenPerioder, indeholder, periode } from './periode.ts'

// Facit er dagene skrevet op én for én. Få dage, så perioder tit rører eller dækker hinanden.
const dagene = ({ fra, til }: Periode): readonly number[] => Array.from({ length: til - fra + 1 }, (_, i) => fra + i)
const alleDage = (perioder: readonly Periode[]) => [...new Set(perioder.flatMap(dagene))].toSorted((a, b) => a - b)

const enDag = fc.integer({ min: -20, max: 40 }).map((dag) => dag as Dato)
const enPeriode = fc
  .tuple(enDag, fc.integer({ min: 0, max: 12 }))
  .map(([fra, dage]) => periode(fra, (fra + dage) as Dato))
const perioder = fc.array(enPeriode, { maxLength: 8 })

const p = (fra: string, til: string) => periode(dato(fra), dato(til))

describe('Perioden', () => {
  it('er fra og med til og med: april 2022 har 30 dage', () => {
    expect(dageI(p('2022-04-01', '2022-04-30'))).toBe(30)
  })

  it('kan være én dag', () => {
    expect(dageI(p('2022-04-01', '2022-04-01'))).toBe(1)
  })

  it('kan ikke slutte, før den begynder', () => {
    expect(() => p('2022-04-02', '2022-04-01')).toThrow(RangeError)
  })

  it.each([
    ['2022-03-31', false],
    ['2022-04-01', true],
    ['2022-04-15', true],
    ['2022-04-30', true],
    ['2022-05-01', false],
  ])('april 2022 indeholder %s: %s', (dag, svar) => {
    expect(indeholder(p('2022-04-01', '2022-04-30'), dato(dag))).toBe(svar)
  })

  it('indeholder netop sine dage', () => {
    fc.assert(
      fc.property(enPeriode, enDag, (en, dag) => {
        expect(indeholder(en, dag)).toBe(dagene(en).includes(dag))
        expect(dageI(en)).toBe(dagene(en).length)
      }),
    )
  })
})

describe('De fælles dage', () => {
  it.each([
    { sag: 'den ene slutter dagen før den anden', a: p('2022-01-01', '2022-01-31'), b: p('2022-02-01', '2022-02-28') },
    { sag: 'der er måneder imellem', a: p('2022-01-01', '2022-01-31'), b: p('2022-06-01', '2022-06-30') },
  ])('er ingen, når $sag', ({ a, b }) => {
    expect(faelles(a, b)).toBeUndefined()
  })

  it('er én dag, når den ene slutter den dag, den anden begynder', () => {
    const kun = p('2022-01-31', '2022-01-31')
    expect(faelles(p('2022-01-01', '2022-01-31'), p('2022-01-31', '2022-02-28'))).toEqual(kun)
  })

  it('er netop dem, der ligger i begge, hvem der end nævnes først', () => {
    fc.assert(
      fc.property(enPeriode, enPeriode, (a, b) => {
        const begge = faelles(a, b)
        expect(begge === undefined ? [] : dagene(begge)).toEqual(dagene(a).filter((dag) => dagene(b).includes(dag)))
        expect(faelles(b, a)).toEqual(begge)
      }),
    )
  })
})

describe('Perioder forenet', () => {
  it('bliver til én, når de rører hinanden: 31. januar og 1. februar', () => {
    const januarOgFebruar = [p('2022-02-01', '2022-02-28'), p('2022-01-01', '2022-01-31')]
    expect(forenPerioder(januarOgFebruar)).toEqual([p('2022-01-01', '2022-02-28')])
  })

  it('forbliver to, når der er en dag imellem', () => {
    const medHul = [p('2022-01-01', '2022-01-30'), p('2022-02-01', '2022-02-28')]
    expect(forenPerioder(medHul)).toEqual(medHul)
  })

  it('sluger den, der ligger inde i en anden', () => {
    expect(forenPerioder([p('2022-01-01', '2022-12-31'), p('2022-03-01', '2022-03-31')])).toEqual([
      p('2022-01-01', '2022-12-31'),
    ])
  })

  it('er ingen, når der ingen er', () => {
    expect(forenPerioder([])).toEqual([])
    expect(dageIAlt([])).toBe(0)
  })

  it('er kun perioder, også når de kommer fra stykker med en værdi', () => {
    const barsel = { ...p('2022-01-01', '2022-01-31'), vaerdi: 'barsel' }
    expect(forenPerioder([barsel])).toStrictEqual([p('2022-01-01', '2022-01-31')])
  })

  it('dækker de samme dage: ingen tabes, ingen kommer til', () => {
    fc.assert(
      fc.property(perioder, (nogle) => {
        expect(forenPerioder(nogle).flatMap(dagene)).toEqual(alleDage(nogle))
      }),
    )
  })

  it('står i orden med mindst én dag imellem', () => {
    fc.assert(
      fc.property(perioder, (nogle) => {
        const forenet = forenPerioder(nogle)
        forenet.slice(1).forEach((naeste, i) => {
          const mellemrum = naeste.fra - (forenet[i]?.til ?? Number.NaN)
          expect(mellemrum).toBeGreaterThan(1)
        })
      }),
    )
  })

  it('er de samme, når de forenes igen eller kommer i en anden orden, og listen selv røres ikke', () => {
    fc.assert(
      fc.property(perioder, (nogle) => {
        const forenet = forenPerioder(Object.freeze(nogle))
        expect(forenPerioder(forenet)).toEqual(forenet)
        expect(forenPerioder(nogle.toReversed())).toEqual(forenet)
      }),
    )
  })
})

describe('Dage i alt', () => {
  it('tæller en dag i to perioder én gang', () => {
    expect(dageIAlt([p('2022-01-01', '2022-01-31'), p('2022-01-31', '2022-02-02')])).toBe(33)
  })

  it('er antallet af forskellige dage', () => {
    fc.assert(
      fc.property(perioder, (nogle) => {
        expect(dageIAlt(nogle)).toBe(alleDage(nogle).length)
      }),
    )
  })
})
