import { describe, expect, it } from 'vitest'
import { type ProeveSag, proeveGrundlag, vilkaaretFor } from '../proeve-fakta.ts'
import { manglerI } from '../motor/mangler.ts'
import { tvivlI } from '../motor/tvivl.ts'
import { LAB_114_1 } from './paragraf-114-stk-1.ts'

/** Fem år fra 1. maj 2019, forlænget med 60 dage. */
const SOFIE: ProeveSag = { bevilget: '2019-04-01', starter: '2019-05-01', slut: '2024-06-29' }
const TVIVL = 'TVIVL-ORLOV-SENERE-LOV'

function laengden(sag: ProeveSag) {
  const g = proeveGrundlag(sag, '2024-01-01')
  const vilkaar = vilkaaretFor(LAB_114_1, g)?.vilkaar
  if (vilkaar === undefined) throw new Error('The rule has no version here')
  const forklaring = vilkaar.forklar(g)
  expect(vilkaar.svar(g)).toBe(forklaring.svar)
  return { svar: forklaring.svar, tvivl: tvivlI(forklaring).map((t) => t.forklaring.led.tvivl?.id) }
}

describe('Orlov i et forløb, bevilget før loven holdt den uden for varigheden', () => {
  it.each<{ sag: string; fakta: Partial<ProeveSag>; svar: string; tvivl: readonly string[] }>([
    { sag: 'ingen orlov', fakta: {}, svar: 'ikke-opfyldt', tvivl: [] },
    {
      sag: '60 dages barsel i 2021',
      fakta: { orlov: [['2021-03-01', '2021-04-29']] },
      svar: 'kraever-skoen',
      tvivl: [TVIVL],
    },
    {
      sag: '60 dages barsel fra nytår 2020',
      fakta: { orlov: [['2020-01-01', '2020-02-29']] },
      svar: 'kraever-skoen',
      tvivl: [TVIVL],
    },
    {
      sag: 'barsel begyndt dagen før',
      fakta: { orlov: [['2019-12-31', '2020-02-28']] },
      svar: 'ikke-opfyldt',
      tvivl: [],
    },
    {
      sag: 'barsel i 2021, læsning A',
      fakta: { orlov: [['2021-03-01', '2021-04-29']], valg: { [TVIVL]: 'A' } },
      svar: 'ikke-opfyldt',
      tvivl: [TVIVL],
    },
    {
      sag: 'barsel i 2021, læsning B',
      fakta: { orlov: [['2021-03-01', '2021-04-29']], valg: { [TVIVL]: 'B' } },
      svar: 'opfyldt',
      tvivl: [TVIVL],
    },
    {
      sag: 'barsel, men længden holder uden den',
      fakta: { slut: '2024-04-30', orlov: [['2021-03-01', '2021-04-29']] },
      svar: 'opfyldt',
      tvivl: [TVIVL],
    },
    {
      sag: 'sorgorlov i 2020',
      fakta: { orlov: [['2020-05-01', '2020-06-29', 'sorgorlov']] },
      svar: 'ikke-opfyldt',
      tvivl: [],
    },
    {
      sag: 'sorgorlov fra 2021',
      fakta: { orlov: [['2021-01-01', '2021-03-01', 'sorgorlov']] },
      svar: 'kraever-skoen',
      tvivl: [TVIVL],
    },
    {
      sag: 'sorgorlov begyndt dagen før',
      fakta: { orlov: [['2020-12-31', '2021-02-28', 'sorgorlov']] },
      svar: 'ikke-opfyldt',
      tvivl: [],
    },
    {
      sag: 'barsel både før og efter nytår 2020',
      fakta: {
        orlov: [
          ['2019-06-01', '2019-06-30'],
          ['2021-03-01', '2021-04-29'],
        ],
      },
      svar: 'kraever-skoen',
      tvivl: [TVIVL],
    },
  ])('[LAB-114-1] Sofie, bevilget i april 2019: $sag → $svar', ({ fakta, svar, tvivl }) => {
    expect(laengden({ ...SOFIE, ...fakta })).toEqual({ svar, tvivl })
  })

  it('[LAB-114-1] bevilget i 2020 er barsel uden for, og kun sorgorlov er tvivlsom', () => {
    const sag: ProeveSag = { bevilget: '2020-04-01', starter: '2020-05-01', slut: '2025-06-29' }
    expect(laengden({ ...sag, orlov: [['2021-03-01', '2021-04-29']] })).toEqual({ svar: 'opfyldt', tvivl: [] })
    expect(laengden({ ...sag, orlov: [['2021-03-01', '2021-04-29', 'sorgorlov']] })).toMatchObject({ tvivl: [TVIVL] })
  })
})

describe('Det, der mangler, når retten til dagpenge under orloven ikke er oplyst', () => {
  const sag: ProeveSag = { bevilget: '2023-04-01', orlov: [['2024-01-01', '2024-03-31', 'barsel', 'uoplyst']] }

  it.each<{ kendes: string; fakta: Partial<ProeveSag>; mangler: readonly string[] }>([
    { kendes: 'begge dage', fakta: { starter: '2023-05-01', slut: '2026-06-30' }, mangler: ['orlov'] },
    { kendes: 'kun den første dag', fakta: { starter: '2023-05-01' }, mangler: ['planlagt-slut'] },
    { kendes: 'kun den sidste dag', fakta: { slut: '2026-06-30' }, mangler: ['starter'] },
    { kendes: 'ingen af dem', fakta: {}, mangler: ['starter', 'planlagt-slut'] },
  ])('[LAB-114-1] $kendes kendes → $mangler', ({ fakta, mangler }) => {
    const g = proeveGrundlag({ ...sag, ...fakta }, '2024-01-01')
    const forklaring = vilkaaretFor(LAB_114_1, g)?.vilkaar.forklar(g)
    expect(forklaring && manglerI(forklaring).map(({ id }) => id)).toEqual(mangler)
  })
})
