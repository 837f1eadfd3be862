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
