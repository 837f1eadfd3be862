import { describe, expect, it } from 'vitest'
import { type ProeveSag, type Proeveoenske, svarEfter } from '../proeve-fakta.ts'
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

  it('[LAB-114-3] orlov i et tidligere forløb giver dagene tilbage', () => {
    const brugt = (ret: boolean | 'uoplyst'): ProeveSag => ({
      foedt: '1979-06-01',
      tidligere: [['2020-01-01', '2024-01-30', [['2021-03-01', '2021-03-30', 'barsel', ret]]]],
      starter: '2024-07-01',
      slut: '2025-06-30',
      ...oensker('nej'),
    })
    expect(efter(brugt(true)).svar).toBe('opfyldt')
    expect(efter(brugt(false)).svar).toBe('ikke-opfyldt')
    expect(efter(brugt('uoplyst')).svar).toBe('uoplyst')
  })

  it('[LAB-114-3] orlov i forløbet selv flytter den dag, de fem år er brugt', () => {
    const sag = (slut: string, ret: boolean | 'uoplyst' = true): ProeveSag => ({
      foedt: '1979-06-01',
      tidligere: [['2020-01-01', '2023-12-31']],
      starter: '2024-07-01',
      slut,
      orlov: [['2024-09-01', '2024-09-30', 'barsel', ret]],
      ...oensker('nej'),
    })
    expect(efter(sag('2025-07-30')).svar).toBe('opfyldt')
    expect(efter(sag('2025-07-31')).svar).toBe('ikke-opfyldt')
    expect(efter(sag('2025-07-30', 'uoplyst')).svar).toBe('uoplyst')
    expect(efter(sag('2025-07-31', 'uoplyst')).svar).toBe('ikke-opfyldt')
  })
})
