import { type Dato, type Periode, dageI, dato, iso, plusDage, plusMaaneder } from '@fodfaeste/grund'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Orlov } from '../fakta.ts'
import {
  harUoplystOrlov,
  orlovMaaskeUdenFor,
  orlovUdenForVarigheden,
  sidsteDag,
  skubForOrlov,
  taellendeDage,
} from './forloebslaengde.ts'

const FRA = dato('2013-01-01')
const enDag = fc.integer({ min: FRA, max: dato('2026-01-31') }).map((dag) => dag as Dato)
const maaneder = fc.integer({ min: 12, max: 60 })
const BEGGE: readonly Orlov['art'][] = ['barsel', 'sorgorlov']

/** Orlov hvor som helst omkring et forløb, med overlap, forenet som loven ser den. */
const orlovOmkring = (start: Dato): fc.Arbitrary<readonly Periode[]> =>
  fc
    .array(fc.tuple(fc.integer({ min: -200, max: 2200 }), fc.integer({ min: 1, max: 250 })), { maxLength: 5 })
    .map((par) =>
      orlovUdenForVarigheden(
        par.map(([efter, dage]) => enOrlov(plusDage(start, efter), dage)),
        BEGGE,
      ),
    )

function enOrlov(fra: Dato, dage: number, retTilDagpenge: boolean | undefined = true): Orlov {
  return {
    fra,
    til: plusDage(fra, dage - 1),
    art: 'barsel',
    ...(retTilDagpenge === undefined ? {} : { retTilDagpenge }),
  }
}

const forloebMedOrlov = enDag.chain((start) =>
  fc.record({ start: fc.constant(start), maaneder, orlov: orlovOmkring(start) }),
)

describe('Sidste dag i et forløb', () => {
  it('ligger, så de tællende dage er længden, hvor meget orlov der end er', () => {
    fc.assert(
      fc.property(forloebMedOrlov, ({ start, maaneder: m, orlov }) => {
        const slut = sidsteDag(start, m, orlov)
        expect(taellendeDage({ fra: start, til: slut }, orlov)).toBe(plusMaaneder(start, m) - start)
      }),
    )
  })

  it('er aldrig en orlovsdag, der kunne være udeladt: dagen før har for få tællende dage', () => {
    fc.assert(
      fc.property(forloebMedOrlov, ({ start, maaneder: m, orlov }) => {
        const foer = plusDage(sidsteDag(start, m, orlov), -1)
        const nominelt = plusMaaneder(start, m) - start
        // Ender forløbet i en orlov, hører hele orloven til; ellers er dagen før en for lidt.
        const taeller = taellendeDage({ fra: start, til: foer }, orlov)
        expect(taeller).toBe(
          taellendeDage({ fra: plusDage(foer, 1), til: plusDage(foer, 1) }, orlov) === 0 ? nominelt : nominelt - 1,
        )
      }),
    )
  })

  it('flytter sig præcis så mange dage, som der er orlov i forløbet', () => {
    fc.assert(
      fc.property(
        enDag.chain((start) =>
          fc.record({
            start: fc.constant(start),
            maaneder,
            efter: fc.nat({ max: 300 }),
            dage: fc.integer({ min: 1, max: 400 }),
          }),
        ),
        ({ start, maaneder: m, efter, dage }) => {
          const uden = sidsteDag(start, m, [])
          const orlov = orlovUdenForVarigheden([enOrlov(plusDage(start, efter), dage)], BEGGE)
          expect(sidsteDag(start, m, orlov) - uden).toBe(dage)
        },
      ),
    )
  })

  it('flytter sig ikke af orlov uden for forløbet', () => {
    fc.assert(
      fc.property(enDag, maaneder, fc.integer({ min: 1, max: 400 }), (start, m, dage) => {
        const uden = sidsteDag(start, m, [])
        const foer = enOrlov(plusDage(start, -dage), dage)
        const efter = enOrlov(plusDage(uden, 1), dage)
        expect(sidsteDag(start, m, orlovUdenForVarigheden([foer, efter], BEGGE))).toBe(uden)
      }),
    )
  })

  it('tæller de samme dage én gang, i hvilken rækkefølge og hvor mange gange de end er meldt', () => {
    fc.assert(
      fc.property(forloebMedOrlov, fc.integer({ min: 1, max: 3 }), ({ start, maaneder: m, orlov }, gange) => {
        const meldt: Orlov[] = Array.from({ length: gange }, () => orlov.toReversed())
          .flat()
          .map((p) => ({ ...p, art: 'barsel', retTilDagpenge: true }))
        expect(sidsteDag(start, m, orlovUdenForVarigheden(meldt, BEGGE))).toBe(sidsteDag(start, m, orlov))
      }),
    )
  })

  it.each([
    { start: '2022-04-01', maaneder: 36, slut: '2025-03-31' },
    { start: '2022-08-31', maaneder: 12, slut: '2023-08-30' },
    { start: '2022-08-31', maaneder: 18, slut: '2024-02-28' },
    { start: '2024-02-29', maaneder: 12, slut: '2025-02-27' },
    { start: '2023-03-01', maaneder: 12, slut: '2024-02-29' },
  ])('$maaneder måneder fra $start: $slut', ({ start, maaneder: m, slut }) => {
    expect(iso(sidsteDag(dato(start), m, []))).toBe(slut)
  })

  it('bliver, hvor den er, når orloven begynder dagen efter', () => {
    const slut = dato('2025-03-31')
    expect(skubForOrlov(dato('2022-04-01'), slut, [enOrlov(plusDage(slut, 1), 30)])).toBe(slut)
    expect(skubForOrlov(dato('2022-04-01'), slut, [enOrlov(slut, 30)])).toBe(plusDage(slut, 30))
  })

  it('tæller kun den del af orloven, der er i forløbet', () => {
    const start = dato('2022-04-01')
    const slut = dato('2025-03-31')
    expect(skubForOrlov(start, slut, [enOrlov(plusDage(start, -10), 5)])).toBe(slut)
    expect(skubForOrlov(start, slut, [enOrlov(plusDage(start, -10), 10)])).toBe(slut)
    expect(skubForOrlov(start, slut, [enOrlov(plusDage(start, -10), 11)])).toBe(plusDage(slut, 1))
  })
})

describe('Hvilken orlov holdes uden for?', () => {
  const barsel: Orlov = { ...enOrlov(FRA, 10), art: 'barsel' }
  const sorg: Orlov = { ...enOrlov(plusDage(FRA, 100), 10), art: 'sorgorlov' }
  const udenRet: Orlov = enOrlov(plusDage(FRA, 200), 10, false)
  const { retTilDagpenge: _, ...ukendtRet } = enOrlov(plusDage(FRA, 300), 10)
  const alle = [barsel, sorg, udenRet, ukendtRet]
  const dage = (perioder: readonly Periode[]) => perioder.reduce((sum, p) => sum + dageI(p), 0)

  it.each<{ sag: string; arter: readonly Orlov['art'][]; sikkert: number; maaske: number; uoplyst: boolean }>([
    { sag: 'før 2020: ingen', arter: [], sikkert: 0, maaske: 0, uoplyst: false },
    { sag: '2020: barsel', arter: ['barsel'], sikkert: 10, maaske: 20, uoplyst: true },
    { sag: 'fra 2021: begge', arter: BEGGE, sikkert: 20, maaske: 30, uoplyst: true },
  ])('$sag', ({ arter, sikkert, maaske, uoplyst }) => {
    expect(dage(orlovUdenForVarigheden(alle, arter))).toBe(sikkert)
    expect(dage(orlovMaaskeUdenFor(alle, arter))).toBe(maaske)
    expect(harUoplystOrlov(alle, arter)).toBe(uoplyst)
    expect(harUoplystOrlov([barsel, sorg, udenRet], arter)).toBe(false)
  })
})
