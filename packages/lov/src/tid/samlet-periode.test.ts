import { type Dato, dato, iso, plusDage, plusMaaneder } from '@fodfaeste/grund'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ProeveSag, proeveFakta, proeveGrundlag } from '../proeve-fakta.ts'
import { lavGrundlag } from '../vurdering/grundlag.ts'
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

describe('Plads, når noget ikke er kendt på dagen, eller orlov er med', () => {
  /** Fire år brugt og et år tilbage, begynder 1. juli 2024: sidste dag er 30. juni 2025. */
  const fireAar = (mere: ProeveSag): ProeveSag => ({
    tidligere: [['2020-01-01', '2023-12-31']],
    starter: '2024-07-01',
    ...mere,
  })

  it.each<{ sag: string; fakta: ProeveSag; svar: string }>([
    { sag: 'slutter dagen før, de fem år er brugt', fakta: { slut: '2025-06-29' }, svar: 'opfyldt' },
    { sag: 'slutter, når de fem år er brugt', fakta: { slut: '2025-06-30' }, svar: 'opfyldt' },
    { sag: 'slutter dagen efter', fakta: { slut: '2025-07-01' }, svar: 'ikke-opfyldt' },
    {
      sag: 'slutter dagen efter, men en dag er barsel',
      fakta: { slut: '2025-07-01', orlov: [['2024-08-01', '2024-08-01']] },
      svar: 'opfyldt',
    },
    {
      sag: 'slutter dagen efter, en dag er barsel, retten er ikke oplyst',
      fakta: { slut: '2025-07-01', orlov: [['2024-08-01', '2024-08-01', 'barsel', 'uoplyst']] },
      svar: 'uoplyst',
    },
    {
      sag: 'slutter to dage efter, en dag er barsel, retten er ikke oplyst',
      fakta: { slut: '2025-07-02', orlov: [['2024-08-01', '2024-08-01', 'barsel', 'uoplyst']] },
      svar: 'ikke-opfyldt',
    },
    {
      sag: 'en dag af det tidligere forløb var barsel',
      fakta: { slut: '2025-07-01', tidligere: [['2020-01-01', '2023-12-31', [['2021-05-01', '2021-05-01']]]] },
      svar: 'opfyldt',
    },
    {
      sag: 'en dag af det tidligere forløb var barsel, retten er ikke oplyst',
      fakta: {
        slut: '2025-07-01',
        tidligere: [['2020-01-01', '2023-12-31', [['2021-05-01', '2021-05-01', 'barsel', 'uoplyst']]]],
      },
      svar: 'uoplyst',
    },
    {
      sag: 'et af to tidligere forløb har ingen dage',
      fakta: { slut: '2025-06-30', tidligere: [['2020-01-01', '2020-12-31'], 'uden dage'] },
      svar: 'uoplyst',
    },
  ])('[LAB-114-3] $sag → $svar', ({ fakta, svar }) => {
    expect(pladsen(fireAar(fakta)).svar).toBe(svar)
  })

  it.each<{ sag: string; foedt: ProeveSag['foedt']; slut: string; svar: string }>([
    { sag: 'fylder 50 dagen efter, de fem år er brugt', foedt: '1975-07-01', slut: '2026-06-30', svar: 'opfyldt' },
    { sag: 'og slutter på selve 50-årsdagen', foedt: '1975-07-01', slut: '2025-07-01', svar: 'opfyldt' },
    { sag: 'fylder 50 to dage efter', foedt: '1975-07-02', slut: '2026-06-30', svar: 'ikke-opfyldt' },
    { sag: 'kan fylde 50 på begge sider', foedt: ['1975-07-01', '1975-07-02'], slut: '2026-06-30', svar: 'uoplyst' },
    {
      sag: 'slutter, før de fem år er brugt',
      foedt: ['1975-07-01', '1975-07-02'],
      slut: '2025-06-30',
      svar: 'opfyldt',
    },
  ])('[LAB-114-3] kun tiden under 50 tæller: $sag → $svar', ({ foedt, slut, svar }) => {
    expect(pladsen(fireAar(foedt === undefined ? { slut } : { foedt, slut }), 'fra-40').svar).toBe(svar)
  })

  it.each([
    { foedt: '1975-06-30', senest: undefined },
    { foedt: '1975-07-01', senest: undefined },
    { foedt: '1975-07-02', senest: '2025-06-30' },
  ])('[LAB-114-3] født $foedt: nås 50-årsdagen først, er der ingen dag, de fem år er brugt', ({ foedt, senest }) => {
    expect(pladsen(fireAar({ foedt }), 'fra-40').senest).toBe(senest)
  })

  it('[LAB-114-3] dage tilbage er de dage, der tæller', () => {
    expect(pladsen(fireAar({})).tilbageDage).toBe(365)
    expect(pladsen(fireAar({ orlov: [['2024-08-01', '2024-08-10']] })).tilbageDage).toBe(365)
    expect(pladsen(fireAar({ tidligere: [['2019-06-01', '2024-05-31']] })).tilbageDage).toBe(0)
    expect(pladsen(fireAar({ tidligere: [['2019-06-01', '2024-05-30']] })).tilbageDage).toBe(1)
  })

  it('[LAB-114-3] tiden fra den dag, borgeren fylder 40, og til dagen før forløbet tæller', () => {
    const brugt = (foedt: string, fra: string, til: string) =>
      pladsen({ foedt, starter: '2024-07-01', tidligere: [[fra, til]] }, 'fra-40').brugtDage
    expect(brugt('1980-06-10', '2020-06-01', '2020-06-10')).toBe(1)
    expect(brugt('1980-06-10', '2020-06-01', '2020-06-09')).toBe(0)
    expect(brugt('1980-06-10', '2020-06-01', '2020-06-11')).toBe(2)
    expect(brugt('1980-06-10', '2024-06-29', '2024-07-31')).toBe(2)
    expect(brugt('1980-06-10', '2024-06-29', '2024-07-01')).toBe(2)
    expect(brugt('1980-06-10', '2024-07-01', '2024-07-31')).toBe(0)
  })

  it('[LAB-114-3] er fødselsdagen et spænd, tælles det meste, det kan være', () => {
    const sag: ProeveSag = {
      foedt: ['1980-06-01', '1980-06-10'],
      starter: '2024-07-01',
      tidligere: [['2020-06-01', '2020-06-30']],
    }
    expect(pladsen(sag, 'fra-40').brugtDage).toBe(30)
  })
})

describe('Dage i forløb', () => {
  /** Født 15. juni 1974: 40 i 2014 og 50 i 2024. Orlov på ti dage i forløbet før. */
  const SAG: ProeveSag = {
    foedt: '1974-06-15',
    tidligere: [['2014-06-01', '2014-06-30', [['2014-06-21', '2014-06-30']]]],
  }
  const dagene = (mere: ProeveSag) => dageIForloeb(proeveGrundlag({ ...SAG, ...mere }, '2024-06-01'))

  it.each<{ sag: string; mere: ProeveSag; iAlt: number | undefined; mellem: number | undefined }>([
    { sag: 'kun det tidligere', mere: {}, iAlt: 20, mellem: 6 },
    { sag: 'og dette', mere: { starter: '2024-06-01', slut: '2024-06-30' }, iAlt: 50, mellem: 20 },
    { sag: 'dette på én dag', mere: { starter: '2024-06-01', slut: '2024-06-01' }, iAlt: 21, mellem: 7 },
    {
      sag: 'dette slutter, før det begynder',
      mere: { starter: '2024-06-02', slut: '2024-06-01' },
      iAlt: 20,
      mellem: 6,
    },
    { sag: 'dette har ingen sidste dag', mere: { starter: '2024-06-01' }, iAlt: 20, mellem: 6 },
    {
      sag: 'dette med orlov på begge sider af 50-årsdagen',
      mere: { starter: '2024-06-01', slut: '2024-06-30', orlov: [['2024-06-14', '2024-06-15']] },
      iAlt: 48,
      mellem: 19,
    },
    { sag: 'fødselsdagen er et spænd', mere: { foedt: ['1974-06-15', '1974-06-16'] }, iAlt: 20, mellem: undefined },
    { sag: 'et forløb har ingen dage', mere: { tidligere: ['uden dage'] }, iAlt: undefined, mellem: undefined },
  ])('[LAB-114-3] $sag: $iAlt i alt, $mellem mellem 40 og 50', ({ mere, iAlt, mellem }) => {
    expect(dagene(mere)).toEqual({ iAlt, mellem40Og50: mellem })
  })

  it.each([
    { sag: 'kun den første dag', forloeb: { fra: dato('2014-06-01') } },
    { sag: 'kun den sidste', forloeb: { til: dato('2014-06-30') } },
  ])('[LAB-114-3] kendes $sag i et forløb, er der intet tal', ({ forloeb }) => {
    const fakta = { ...proeveFakta(SAG), tidligereForloeb: { vaerdi: [forloeb], kilde: 'prøven' } }
    const g = lavGrundlag(fakta, dato('2024-06-01'))
    expect(dageIForloeb(g)).toEqual({ iAlt: undefined, mellem40Og50: undefined })
    expect(plads(g, 'alt').brugtDage).toBe(undefined)
  })

  it('[LAB-114-3] vides det ikke, om der har været forløb, er der intet tal', () => {
    const uden = dageIForloeb(proeveGrundlag({ foedt: '1974-06-15' }, '2024-06-01'))
    expect(uden).toEqual({ iAlt: undefined, mellem40Og50: undefined })
    const udenFoedselsdag = dageIForloeb(proeveGrundlag({ tidligere: [['2014-06-01', '2014-06-30']] }, '2024-06-01'))
    expect(udenFoedselsdag).toEqual({ iAlt: 30, mellem40Og50: undefined })
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
