import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
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
    { naar: '15. maj + 11 måneder', fra: '2022-05-15', antal: 11, til: '2023-04-15' },
    { naar: '15. maj + 13 måneder', fra: '2022-05-15', antal: 13, til: '2023-06-15' },
    { naar: 'fem år hen over et år, fire århundreder går op i', fra: '1998-05-01', antal: 60, til: '2003-05-01' },
    { naar: 'fem år lige efter', fra: '2003-05-01', antal: 60, til: '2008-05-01' },
    { naar: 'til kalenderens sidste dag', fra: '9998-12-31', antal: 12, til: '9999-12-31' },
    { naar: 'til kalenderens sidste marts', fra: '9998-03-01', antal: 12, til: '9999-03-01' },
    { naar: 'til kalenderens sidste måned', fra: '9999-11-30', antal: 1, til: '9999-12-30' },
    { naar: 'til kalenderens første dag', fra: '0002-01-01', antal: -12, til: '0001-01-01' },
    { naar: 'til kalenderens første december', fra: '0002-12-31', antal: -12, til: '0001-12-31' },
    { naar: 'til kalenderens første måned', fra: '0001-02-28', antal: -1, til: '0001-01-28' },
  ])('$naar', ({ fra, antal, til }) => {
    expect(iso(plusMaaneder(dato(fra), antal))).toBe(til)
  })

  it.each([
    { fra: '9999-01-01', antal: 12 },
    { fra: '9999-02-28', antal: 12 },
    { fra: '9999-03-01', antal: 12 },
    { fra: '9999-12-31', antal: 12 },
    { fra: '9999-12-01', antal: 1 },
    { fra: '0001-01-01', antal: -12 },
    { fra: '0001-02-28', antal: -12 },
    { fra: '0001-03-01', antal: -12 },
    { fra: '0001-12-31', antal: -12 },
    { fra: '0001-01-31', antal: -1 },
  ])('$fra + $antal måneder ligger uden for kalenderen og er en fejl', ({ fra, antal }) => {
    const dag = dato(fra)
    expect(() => plusMaaneder(dag, antal)).toThrow(`Cannot move day ${dag} by ${antal} months`)
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
