import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dato } from './dato-tekst.ts'
import type { Dato } from './dato.ts'
import { type Periode, forenPerioder, periode } from './periode.ts'
import { klip, komplement } from './tidslinje.ts'

// Facit er dagene skrevet op én for én. Få dage, så perioder tit rører eller dækker hinanden.
const dagene = ({ fra, til }: Periode): readonly number[] => Array.from({ length: til - fra + 1 }, (_, i) => fra + i)

const enPeriodePaaHoejst = (dage: number) =>
  fc
    .tuple(fc.integer({ min: -20, max: 40 }), fc.integer({ min: 0, max: dage - 1 }))
    .map(([fra, flere]) => periode(fra as Dato, (fra + flere) as Dato))
const enPeriode = enPeriodePaaHoejst(60)
const perioder = fc.array(enPeriodePaaHoejst(10), { maxLength: 6 })

const p = (fra: string, til: string) => periode(dato(fra), dato(til))

describe('De dage, der er tilovers', () => {
  const aar2022 = p('2022-01-01', '2022-12-31')

  it.each([
    { sag: 'hele rammen, når intet er dækket', perioder: [], huller: [aar2022] },
    { sag: 'ingen, når alt er dækket', perioder: [p('2020-01-01', '2030-01-01')], huller: [] },
    { sag: 'ingen, når netop rammen er dækket', perioder: [aar2022], huller: [] },
    {
      sag: 'dagene på hver side af en enkelt dag',
      perioder: [p('2022-06-01', '2022-06-01')],
      huller: [p('2022-01-01', '2022-05-31'), p('2022-06-02', '2022-12-31')],
    },
    {
      sag: 'den første og den sidste dag',
      perioder: [p('2022-01-02', '2022-12-30')],
      huller: [p('2022-01-01', '2022-01-01'), p('2022-12-31', '2022-12-31')],
    },
    {
      sag: 'hele rammen, når det dækkede ligger før og efter',
      perioder: [p('2021-01-01', '2021-12-31'), p('2023-01-01', '2023-12-31')],
      huller: [aar2022],
    },
  ])('er $sag', ({ perioder: daekket, huller }) => {
    expect(komplement(daekket, aar2022)).toEqual(huller)
  })

  it('er sammen med de dækkede netop rammens dage: ingen tabt, ingen to gange', () => {
    fc.assert(
      fc.property(perioder, enPeriode, (nogle, ramme) => {
        const daekket = forenPerioder(nogle)
          .flatMap(dagene)
          .filter((dag) => ramme.fra <= dag && dag <= ramme.til)
        const tilovers = komplement(nogle, ramme).flatMap(dagene)
        expect([...daekket, ...tilovers].toSorted((a, b) => a - b)).toEqual(dagene(ramme))
      }),
    )
  })

  it('er de dækkede igen, når man spørger om det tiloversblevnes tiloversblevne', () => {
    fc.assert(
      fc.property(perioder, enPeriode, (nogle, ramme) => {
        const iRammen = klip(
          forenPerioder(nogle).map((en) => ({ ...en, vaerdi: true })),
          ramme,
        )
        const igen = komplement(komplement(nogle, ramme), ramme)
        expect(igen).toStrictEqual(iRammen.map(({ fra, til }) => ({ fra, til })))
      }),
    )
  })
})
