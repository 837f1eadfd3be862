import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { Fakta, Orlov, TidligereForloeb } from '../fakta.ts'
import { manglerI } from '../motor/mangler.ts'
import { tvivlI } from '../motor/tvivl.ts'
import {
  type ProeveSag,
  type Proeveoenske,
  proeveFakta,
  proeveGrundlag,
  svarEfter,
  vilkaaretFor,
} from '../proeve-fakta.ts'
import { lavGrundlag } from '../vurdering/grundlag.ts'
import { LAB_114_3 } from './paragraf-114-stk-3.ts'

const oensker = (svar: Proeveoenske | undefined): Pick<ProeveSag, 'oensker'> =>
  svar === undefined ? {} : { oensker: { 'mere-end-fem-aar': svar } }
const efter = (sag: ProeveSag, paa = '2024-06-01') => ({
  svar: svarEfter(LAB_114_3, sag, paa),
  krav: svarEfter(LAB_114_3, sag, paa, { krav: true }),
})

describe('Skuddage og orlov i summen af fem år', () => {
  it('[LAB-114-3] to år og tre år er fem år, selv om begge har en skuddag', () => {
    const sag: ProeveSag = {
      foedt: '1979-06-01',
      tidligere: [['2020-01-01', '2021-12-31']],
      starter: '2024-01-01',
      ...oensker('nej'),
    }
    expect(efter({ ...sag, slut: '2026-12-31' }, '2023-12-01').svar).toBe('opfyldt')
    expect(efter({ ...sag, slut: '2027-01-01' }, '2023-12-01').svar).toBe('ikke-opfyldt')
  })

  it('[LAB-114-3] tre år uden skuddag og to år uden er heller ikke mere end fem', () => {
    const sag: ProeveSag = {
      foedt: '1979-06-01',
      tidligere: [['2020-03-01', '2023-02-28']],
      starter: '2024-03-01',
      ...oensker('nej'),
    }
    expect(efter({ ...sag, slut: '2026-02-28' }).svar).toBe('opfyldt')
    expect(efter({ ...sag, slut: '2026-03-01' }).svar).toBe('ikke-opfyldt')
  })

  describe('Orlov i summen er tvivl, når den gør en forskel', () => {
    const tidligere = (ret: boolean | 'uoplyst', valg?: 'A' | 'B'): ProeveSag => ({
      foedt: '1979-06-01',
      tidligere: [['2020-01-01', '2024-01-30', [['2021-03-01', '2021-03-30', 'barsel', ret]]]],
      starter: '2024-07-01',
      slut: '2025-06-30',
      ...oensker('nej'),
      ...(valg === undefined ? {} : { valg: { 'TVIVL-ORLOV-I-FEM-AAR': valg } }),
    })

    it.each<{ ret: boolean | 'uoplyst'; valg?: 'A' | 'B'; svar: string }>([
      { ret: true, svar: 'kraever-skoen' },
      { ret: true, valg: 'A', svar: 'opfyldt' },
      { ret: true, valg: 'B', svar: 'ikke-opfyldt' },
      { ret: false, svar: 'ikke-opfyldt' },
      { ret: 'uoplyst', svar: 'uoplyst' },
      { ret: 'uoplyst', valg: 'A', svar: 'uoplyst' },
      { ret: 'uoplyst', valg: 'B', svar: 'ikke-opfyldt' },
    ])('[LAB-114-3] barsel i et tidligere forløb, ret til dagpenge $ret, læsning $valg → $svar', (sag) => {
      expect(efter(tidligere(sag.ret, sag.valg)).svar).toBe(sag.svar)
    })

    it('[LAB-114-3] også når kun det ene af to tidligere forløb har orlov; læsningerne har hver sit led', () => {
      const sag: ProeveSag = {
        ...tidligere(true),
        tidligere: [
          ['2020-01-01', '2020-12-31'],
          ['2021-01-01', '2024-01-30', [['2021-03-01', '2021-03-30']]],
        ],
      }
      expect(efter(sag).svar).toBe('kraever-skoen')
      const g = proeveGrundlag(sag, '2024-06-01')
      const forklaring = vilkaaretFor(LAB_114_3, g)?.forklar(g)
      const tvivl = forklaring === undefined ? [] : tvivlI(forklaring).map((t) => t.forklaring)
      expect(tvivl.find((f) => f.led.tvivl?.id === 'TVIVL-ORLOV-I-FEM-AAR')?.fordi.map((f) => f.led.id)).toEqual([
        'LAB-114-3-plads',
        'LAB-114-3-orlov-B-plads',
      ])
    })

    const egen = (slut: string, valg?: 'A' | 'B', ret: boolean | 'uoplyst' = true): ProeveSag => ({
      foedt: '1979-06-01',
      tidligere: [['2020-01-01', '2023-12-31']],
      starter: '2024-07-01',
      slut,
      orlov: [['2024-09-01', '2024-09-30', 'barsel', ret]],
      ...oensker('nej'),
      ...(valg === undefined ? {} : { valg: { 'TVIVL-ORLOV-I-FEM-AAR': valg } }),
    })

    it.each<{ slut: string; valg?: 'A' | 'B'; ret?: 'uoplyst'; svar: string }>([
      { slut: '2025-06-30', svar: 'opfyldt' },
      { slut: '2025-07-01', svar: 'kraever-skoen' },
      { slut: '2025-07-01', valg: 'B', svar: 'ikke-opfyldt' },
      { slut: '2025-07-30', svar: 'kraever-skoen' },
      { slut: '2025-07-30', valg: 'A', svar: 'opfyldt' },
      { slut: '2025-07-31', svar: 'ikke-opfyldt' },
      { slut: '2025-07-30', ret: 'uoplyst', svar: 'uoplyst' },
      { slut: '2025-07-31', ret: 'uoplyst', svar: 'ikke-opfyldt' },
    ])('[LAB-114-3] barsel i forløbet selv, sidste dag $slut, læsning $valg → $svar', (sag) => {
      expect(efter(egen(sag.slut, sag.valg, sag.ret ?? true)).svar).toBe(sag.svar)
    })
  })
})

describe('Det, der mangler, når de fem år ikke kan regnes', () => {
  const KENDT: TidligereForloeb = { fra: dato('2020-01-01'), til: dato('2023-12-31') }
  /** Født 1979, fire år brugt, et nyt forløb på to år og intet ønske: kun de tidligere forløb kan vende svaret. */
  const sagen = proeveFakta({ foedt: '1979-06-01', starter: '2024-07-01', slut: '2026-06-30', ...oensker('nej') })
  const orlov = (ret?: boolean): Orlov => ({
    fra: dato('2021-03-01'),
    til: dato('2022-02-28'),
    art: 'barsel',
    ...(ret === undefined ? {} : { retTilDagpenge: ret }),
  })
  const opl = <T>(vaerdi: T) => ({ vaerdi, kilde: 'prøven' })

  it.each<{ sag: string; fakta: Partial<Fakta>; mangler: readonly string[] }>([
    { sag: 'intet er oplyst om tidligere forløb', fakta: {}, mangler: ['tidligere-forloeb'] },
    { sag: 'forløbets dage kendes', fakta: { tidligereForloeb: opl([KENDT]) }, mangler: [] },
    {
      sag: 'kun den første dag kendes',
      fakta: { tidligereForloeb: opl([{ fra: dato('2020-01-01') }]) },
      mangler: ['tidligere-forloeb'],
    },
    {
      sag: 'kun den sidste dag kendes',
      fakta: { tidligereForloeb: opl([{ til: dato('2023-12-31') }]) },
      mangler: ['tidligere-forloeb'],
    },
    {
      sag: 'ét af to forløb er uden dage',
      fakta: { tidligereForloeb: opl([KENDT, {}]) },
      mangler: ['tidligere-forloeb'],
    },
    {
      sag: 'retten til dagpenge i et tidligere forløb er ikke oplyst',
      fakta: { tidligereForloeb: opl([{ ...KENDT, orlov: [{ ...orlov(true), til: dato('2021-04-30') }, orlov()] }]) },
      mangler: ['tidligere-forloeb'],
    },
    {
      sag: 'retten til dagpenge i dette forløb er ikke oplyst',
      fakta: {
        tidligereForloeb: opl([KENDT]),
        orlov: opl([{ ...orlov(), fra: dato('2024-09-01'), til: dato('2025-08-31') }]),
      },
      mangler: ['orlov'],
    },
    {
      sag: 'fødselsdagen er ikke oplyst',
      fakta: { tidligereForloeb: opl([KENDT]), foedselsdag: undefined as never },
      mangler: ['foedselsdag'],
    },
    {
      sag: 'fødselsdagen kendes kun som et år, og de 40 falder i det tidligere forløb',
      fakta: {
        tidligereForloeb: opl([KENDT]),
        foedselsdag: opl({ tidligst: dato('1980-06-01'), senest: dato('1981-05-31') }),
        laesningsvalg: { 'TVIVL-TID-FOER-40': { laesning: 'A', af: 'Jens Lund', begrundelse: 'Valgt.' } },
      },
      mangler: ['foedselsdag'],
    },
  ])('[LAB-114-3] $sag → $mangler', ({ fakta, mangler }) => {
    const g = lavGrundlag({ ...sagen, ...fakta }, dato('2024-06-01'))
    const forklaring = vilkaaretFor(LAB_114_3, g)?.forklar(g)
    const savnet = forklaring === undefined ? [] : manglerI(forklaring).filter(({ art }) => art === 'faktum')
    expect(savnet.map(({ id }) => id)).toEqual(mangler)
  })
})
