import { type Dato, dato, iso, plusDage, plusMaaneder } from '@fodfaeste/grund'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ProeveSag, proeveGrundlag } from '../proeve-fakta.ts'
import { dageIForloeb, foersteForloeb, orlovsdage, plads } from './samlet-periode.ts'

const pladsen = (sag: ProeveSag, regning: 'fra-40' | 'alt' = 'alt') => {
  const { senest, ...resten } = plads(proeveGrundlag(sag, '2024-06-01'), regning)
  return { ...resten, senest: senest === undefined ? undefined : iso(senest) }
}

describe('Plads i de fem år', () => {
  it('[LAB-114-3] hele måneder i tidligere forløb giver hele måneder tilbage, hvor skuddagene end falder', () => {
    const dag = fc.integer({ min: dato('2013-01-01'), max: dato('2018-12-31') }).map((d) => d as Dato)
    fc.assert(
      fc.property(dag, fc.integer({ min: 12, max: 48 }), fc.integer({ min: 0, max: 1500 }), (fra, maaneder, senere) => {
        const til = plusDage(plusMaaneder(fra, maaneder), -1)
        // Et forløb, der begynder sidst i måneden, kan ende klemt; måneden er så kortere end dagene i den.
        fc.pre(Number(iso(fra).slice(8)) <= 28)
        const start = plusDage(til, 1 + senere)
        const { senest } = pladsen({ tidligere: [[iso(fra), iso(til)]], starter: iso(start) })
        expect(senest).toBe(iso(plusDage(plusMaaneder(start, 60 - maaneder), -1)))
      }),
    )
  })

  it('[LAB-114-3] en dag mere i et tidligere forløb tager en dag, bortset fra få dage, hvor en måned bliver hel', () => {
    const senest = (antal: number) => {
      const til = iso(plusDage(dato('2015-03-31'), antal - 1))
      return dato(pladsen({ tidligere: [['2015-03-31', til]], starter: '2024-07-01' }).senest ?? '0001-01-01')
    }
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1700 }), fc.integer({ min: 0, max: 100 }), (dage, flere) => {
        // 30 dage og en hel måned er ikke det samme; skridtet fra det ene til det andet er højst tre dage skævt.
        expect(Math.abs(senest(dage) - senest(dage + flere) - flere)).toBeLessThanOrEqual(3)
      }),
    )
  })

  it.each<{ sag: string; fakta: ProeveSag; svar: string; senest: string }>([
    { sag: 'intet brugt', fakta: { tidligere: [] }, svar: 'opfyldt', senest: '2029-06-30' },
    { sag: 'et år brugt', fakta: { tidligere: [['2020-01-01', '2020-12-31']] }, svar: 'opfyldt', senest: '2028-06-30' },
    {
      sag: 'fire år brugt',
      fakta: { tidligere: [['2020-01-01', '2023-12-31']] },
      svar: 'opfyldt',
      senest: '2025-06-30',
    },
    {
      sag: 'fire år og en dag brugt',
      fakta: { tidligere: [['2020-01-01', '2024-01-01']] },
      svar: 'ikke-opfyldt',
      senest: '2025-06-29',
    },
    {
      sag: 'fem år brugt',
      fakta: { tidligere: [['2019-01-01', '2023-12-31']] },
      svar: 'ikke-opfyldt',
      senest: '2024-06-30',
    },
    {
      sag: 'et tidligere forløb, der overlapper dette, tæller kun til starten',
      fakta: { tidligere: [['2023-07-01', '2025-06-30']] },
      svar: 'opfyldt',
      senest: '2028-06-30',
    },
  ])('[LAB-114-3] $sag → $svar, senest $senest', ({ fakta, svar, senest }) => {
    expect(pladsen({ starter: '2024-07-01', ...fakta })).toMatchObject({ svar, senest })
  })

  it('[LAB-114-3] kun tiden mellem 40 og 50 tæller i den ene læsning', () => {
    const sag: ProeveSag = { foedt: '1979-06-01', tidligere: [['2018-06-01', '2020-05-31']], starter: '2024-07-01' }
    expect(pladsen(sag, 'fra-40')).toMatchObject({ brugtDage: 366, senest: '2028-06-30' })
    expect(pladsen(sag, 'alt')).toMatchObject({ brugtDage: 731, senest: '2027-06-30' })
  })

  it('[LAB-114-3] mangler noget, er der intet tal', () => {
    const intet = { svar: 'uoplyst', brugtDage: undefined, senest: undefined, tilbageDage: undefined }
    expect(pladsen({})).toEqual(intet)
    expect(pladsen({ tidligere: ['uden dage'] })).toEqual(intet)
    expect(pladsen({ tidligere: [['2020-01-01', '2020-12-31']] }, 'fra-40')).toEqual(intet)
  })
})

describe('Summer i sagen', () => {
  it('første forløb er det, når listen er tom; ukendt, når den mangler', () => {
    expect(foersteForloeb(proeveGrundlag({ tidligere: [] }, '2024-06-01'))).toBe('opfyldt')
    expect(foersteForloeb(proeveGrundlag({ tidligere: ['uden dage'] }, '2024-06-01'))).toBe('ikke-opfyldt')
    expect(foersteForloeb(proeveGrundlag({}, '2024-06-01'))).toBe('uoplyst')
  })

  it('dage mellem 40 og 50 er højst dage i alt', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1965, max: 1985 }),
        fc.nat({ max: 3000 }),
        fc.nat({ max: 1800 }),
        (aar, efter, dage) => {
          const fra = plusDage(dato('2013-01-01'), efter)
          const g = proeveGrundlag(
            { foedt: `${aar}-06-15`, tidligere: [[iso(fra), iso(plusDage(fra, dage))]] },
            '2024-06-01',
          )
          const { iAlt, mellem40Og50 } = dageIForloeb(g)
          expect(mellem40Og50).toBeLessThanOrEqual(iAlt ?? -1)
        },
      ),
    )
  })

  it('er de fem år brugt hundreder af gange, er der stadig bare ikke plads', () => {
    const tidligere = Array.from({ length: 200 }, (): [string, string] => ['1900-01-01', '2100-12-31'])
    expect(plads(proeveGrundlag({ foedt: '1980-06-15', tidligere }, '2024-06-01'), 'alt')).toMatchObject({
      svar: 'ikke-opfyldt',
      tilbageDage: 0,
    })
  })

  it.each([
    { sag: 'begge arter', arter: ['barsel', 'sorgorlov'] as const, dage: 10 + 5 },
    { sag: 'kun barsel, som i 2020', arter: ['barsel'] as const, dage: 10 },
    { sag: 'ingen, som før 2020', arter: [] as const, dage: 0 },
  ])('orlovsdage er dem, udgaven holder uden for, med ret til dagpenge: $sag → $dage', ({ arter, dage }) => {
    const g = proeveGrundlag(
      {
        orlov: [
          ['2024-01-01', '2024-01-10'],
          ['2024-01-20', '2024-01-24', 'sorgorlov'],
          ['2024-02-01', '2024-02-10', 'barsel', false],
          ['2024-03-01', '2024-03-10', 'sorgorlov', 'uoplyst'],
        ],
      },
      '2024-06-01',
    )
    expect(orlovsdage(g, arter)).toBe(dage)
  })
})
