import { type Dato, iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { medSvar } from '../eksempler/eksempel.ts'
import {
  HVER_UDGAVE,
  type ProeveSag,
  type Proeveorlov,
  proeveGrundlag,
  svarEfter,
  vilkaaretFor,
} from '../proeve-fakta.ts'
import { vurderLaengde } from '../tid/lovlig-slut.ts'
import { EKSEMPLER_114_1, EKSEMPLER_114_2 } from './paragraf-114-eksempler.ts'
import { LAB_114_1 } from './paragraf-114-stk-1.ts'
import { LAB_114_2 } from './paragraf-114-stk-2.ts'

/** Længden i sagen: svaret, og de to lovlige sidste dage. */
function laengden(sag: ProeveSag, paa: string) {
  const g = proeveGrundlag(sag, paa)
  const laengde = vilkaaretFor(LAB_114_1, g)
  if (laengde === undefined) return { svar: 'findes ikke' }
  const { tidligst, senest } = vurderLaengde(laengde.regel, g)
  const skriv = (dag: Dato | undefined) => (dag === undefined ? undefined : iso(dag))
  const svar = laengde.vilkaar.svar(g)
  expect(laengde.vilkaar.forklar(g).svar).toBe(svar)
  return {
    svar,
    tidligst: skriv(tidligst),
    senest: skriv(senest),
    mangler: laengde.vilkaar.forklar(g).mangler.map((m) => m.id),
  }
}

const svaret = (sag: ProeveSag, paa: string) => laengden(sag, paa).svar

describe.each([
  { dag: '2013-01-01', bevilget: '2013-01-01', aar: 5 },
  { dag: '2018-06-01', bevilget: '2018-06-01', aar: 5 },
  { dag: '2020-01-01', bevilget: '2020-01-01', aar: 5 },
  { dag: '2021-01-01', bevilget: '2021-01-01', aar: 5 },
  { dag: '2022-01-01', bevilget: '2022-01-01', aar: 3 },
  { dag: '2024-03-01', bevilget: '2024-03-01', aar: 3 },
])('Mindst 1 og højst $aar år, bevilget $dag', ({ dag, aar }) => {
  const start = Number(dag.slice(0, 4))
  const efter = (antalAar: number, sidste: string) => `${start + antalAar}-${sidste}`
  // Begynder den 2. april, så sidste dag i et helt antal år er 1. april.
  const sag = (slut: string): ProeveSag => ({ bevilget: dag, starter: `${start}-04-02`, slut })

  it.each([
    { hvad: 'et halvt år', slut: `${start}-10-01`, svar: 'ikke-opfyldt' },
    { hvad: 'et år minus en dag', slut: efter(1, '03-31'), svar: 'ikke-opfyldt' },
    { hvad: 'præcis et år', slut: efter(1, '04-01'), svar: 'opfyldt' },
    { hvad: 'to år', slut: efter(2, '04-01'), svar: 'opfyldt' },
    { hvad: 'præcis tre år', slut: efter(3, '04-01'), svar: 'opfyldt' },
    { hvad: 'tre år og en dag', slut: efter(3, '04-02'), svar: aar === 5 ? 'opfyldt' : 'ikke-opfyldt' },
    { hvad: 'præcis fem år', slut: efter(5, '04-01'), svar: aar === 5 ? 'opfyldt' : 'ikke-opfyldt' },
    { hvad: 'fem år og en dag', slut: efter(5, '04-02'), svar: 'ikke-opfyldt' },
  ])('[LAB-114-1] $hvad, til og med $slut → $svar', ({ slut, svar }) => {
    expect(svaret(sag(slut), dag)).toBe(svar)
  })

  it.each([11, 12, 36, 37, 60, 61])('[LAB-114-1] %i måneder, når ingen dag er fastsat', (maaneder) => {
    const svar = maaneder >= 12 && maaneder <= aar * 12 ? 'opfyldt' : 'ikke-opfyldt'
    expect(svaret({ bevilget: dag, maaneder }, dag)).toBe(svar)
    expect(svaret({ bevilget: dag, maaneder, starter: `${start}-04-02` }, dag)).toBe(svar)
  })
})

describe('LAB § 114, stk. 1: Frejas og Gorms forløb', () => {
  it.each(
    medSvar(EKSEMPLER_114_1, {
      'Freja: et år minus en dag': 'ikke-opfyldt',
      'Freja: præcis et år': 'opfyldt',
      'Freja: præcis tre år': 'opfyldt',
      'Freja: tre år og en dag': 'ikke-opfyldt',
      'Freja: et år, hvor de 30 dage er barsel': 'ikke-opfyldt',
      'Freja: et år og de 30 dages barsel': 'opfyldt',
      'Freja: retten til dagpenge under barslen er ikke oplyst': 'uoplyst',
      'Freja: sidste dag er ikke fastsat': 'uoplyst',
      'Gorm: fire år bevilget i 2021': 'opfyldt',
    }),
  )('[LAB-114-1] $sag → $svar', ({ fakta, paa, svar }) => {
    expect(svaret(fakta, paa)).toBe(svar)
  })
})

describe('LAB § 114, stk. 1, når noget mangler eller ordningen ikke er der', () => {
  it.each<{ sag: string; fakta: ProeveSag; svar: string; mangler: string[] }>([
    { sag: 'intet er fastsat', fakta: {}, svar: 'uoplyst', mangler: ['starter', 'planlagt-slut'] },
    {
      sag: 'sidste dag er ikke fastsat',
      fakta: { starter: '2024-04-02' },
      svar: 'uoplyst',
      mangler: ['planlagt-slut'],
    },
    { sag: 'første dag er ikke fastsat', fakta: { slut: '2027-04-01' }, svar: 'uoplyst', mangler: ['starter'] },
    {
      sag: 'sidste dag ligger før første',
      fakta: { starter: '2024-04-02', slut: '2024-04-01' },
      svar: 'ikke-opfyldt',
      mangler: [],
    },
  ])('[LAB-114-1] $sag → $svar', ({ fakta, svar, mangler }) => {
    expect(laengden(fakta, '2024-04-01')).toMatchObject({ svar, mangler })
  })

  it.each(['2012-12-31', '2026-02-01'])('[LAB-114-1] ingen længde at fastsætte %s', (dag) => {
    expect(svaret({ maaneder: 24 }, dag)).toBe('findes ikke')
  })

  it('[LAB-114-1] dagene går forud for længden i måneder, når de strider mod hinanden', () => {
    expect(svaret({ starter: '2024-04-02', slut: '2027-04-02', maaneder: 36 }, '2024-04-01')).toBe('ikke-opfyldt')
  })
})

describe('Første dag sidst i en måned', () => {
  it.each([
    { starter: '2022-08-31', tidligst: '2023-08-30', senest: '2025-08-30' },
    { starter: '2023-03-01', tidligst: '2024-02-29', senest: '2026-02-28' },
    { starter: '2024-02-29', tidligst: '2025-02-27', senest: '2027-02-27' },
    { starter: '2024-12-31', tidligst: '2025-12-30', senest: '2027-12-30' },
  ])('[LAB-114-1] fra $starter er sidste dag tidligst $tidligst og senest $senest', ({ starter, tidligst, senest }) => {
    expect(laengden({ starter, maaneder: 36 }, '2025-01-01')).toMatchObject({ svar: 'opfyldt', tidligst, senest })
  })
})

describe('Orlov flytter sidste dag', () => {
  const aaret = { bevilget: '2023-03-15', starter: '2023-04-01' }

  it.each<{ sag: string; orlov: readonly Proeveorlov[]; senest: string }>([
    { sag: 'ingen orlov', orlov: [], senest: '2026-03-31' },
    { sag: '10 dages barsel midt i', orlov: [['2024-01-01', '2024-01-10']], senest: '2026-04-10' },
    { sag: '10 dages sorgorlov midt i', orlov: [['2024-01-01', '2024-01-10', 'sorgorlov']], senest: '2026-04-10' },
    {
      sag: 'de samme dage meldt to gange',
      orlov: [
        ['2024-01-01', '2024-01-10'],
        ['2024-01-06', '2024-01-15'],
      ],
      senest: '2026-04-15',
    },
    {
      sag: 'samme dage som barsel og som sorgorlov',
      orlov: [
        ['2024-01-01', '2024-01-10'],
        ['2024-01-01', '2024-01-10', 'sorgorlov'],
      ],
      senest: '2026-04-10',
    },
    { sag: 'orlov begyndt før forløbet', orlov: [['2023-03-01', '2023-04-10']], senest: '2026-04-10' },
    { sag: 'orlov, der slutter på forløbets første dag', orlov: [['2023-03-20', '2023-04-01']], senest: '2026-04-01' },
    { sag: 'orlov, der slutter dagen før forløbet', orlov: [['2023-03-01', '2023-03-31']], senest: '2026-03-31' },
    { sag: 'orlov hen over sidste dag', orlov: [['2026-03-22', '2026-04-10']], senest: '2026-04-20' },
    { sag: 'orlov, der begynder dagen efter sidste dag', orlov: [['2026-04-01', '2026-04-10']], senest: '2026-03-31' },
    {
      sag: 'orlov i de dage, en tidligere orlov har lagt til',
      orlov: [
        ['2024-01-01', '2024-01-10'],
        ['2026-04-05', '2026-04-08'],
      ],
      senest: '2026-04-14',
    },
    {
      sag: 'ingen ret til dagpenge under orloven',
      orlov: [['2024-01-01', '2024-01-10', 'barsel', false]],
      senest: '2026-03-31',
    },
  ])('[LAB-114-1] $sag: senest $senest', ({ orlov, senest }) => {
    expect(laengden({ ...aaret, orlov }, '2023-03-15').senest).toBe(senest)
    expect(svaret({ ...aaret, orlov, slut: senest }, '2023-03-15')).toBe('opfyldt')
  })

  it.each([
    { art: 'barsel', bevilget: '2019-12-31', flytter: false },
    { art: 'barsel', bevilget: '2020-01-01', flytter: true },
    { art: 'sorgorlov', bevilget: '2020-12-31', flytter: false },
    { art: 'sorgorlov', bevilget: '2021-01-01', flytter: true },
    { art: 'barsel', bevilget: '2013-01-01', flytter: false },
    { art: 'sorgorlov', bevilget: '2022-01-01', flytter: true },
    { art: 'sorgorlov', bevilget: '2024-03-01', flytter: true },
  ] as const)(
    '[LAB-114-1] $art i et forløb bevilget $bevilget flytter sidste dag: $flytter',
    ({ art, bevilget, flytter }) => {
      const aar = Number(bevilget.slice(0, 4)) + 1
      const sag: ProeveSag = { bevilget, starter: bevilget, orlov: [[`${aar}-05-01`, `${aar}-05-30`, art]] }
      const uden = laengden({ ...sag, orlov: [] }, bevilget)
      const med = laengden(sag, bevilget)
      expect(med.senest === uden.senest).toBe(!flytter)
    },
  )

  it('[LAB-114-1] et år, hvor de 30 dage er barsel, er for kort', () => {
    const orlov: readonly Proeveorlov[] = [['2023-06-01', '2023-06-30']]
    expect(svaret({ ...aaret, slut: '2024-03-31', orlov }, '2023-03-15')).toBe('ikke-opfyldt')
    expect(svaret({ ...aaret, slut: '2024-04-29', orlov }, '2023-03-15')).toBe('ikke-opfyldt')
    expect(svaret({ ...aaret, slut: '2024-04-30', orlov }, '2023-03-15')).toBe('opfyldt')
  })

  it('[LAB-114-1] 12 måneder er 12 måneder, også når der er barsel i dem: længden er uden orlov', () => {
    const sag: ProeveSag = { ...aaret, maaneder: 12, orlov: [['2023-06-01', '2023-06-30']] }
    expect(laengden(sag, '2023-03-15')).toMatchObject({ svar: 'opfyldt', tidligst: '2024-04-30' })
  })
})

describe('Orlov, hvor retten til dagpenge ikke er oplyst', () => {
  const orlov: readonly Proeveorlov[] = [['2023-06-01', '2023-06-30', 'barsel', 'uoplyst']]
  const sag = (slut: string, bevilget = '2023-03-15'): ProeveSag => ({ bevilget, starter: '2023-04-01', slut, orlov })

  it.each([
    { hvad: 'for kort, hvad retten end er', slut: '2024-03-30', svar: 'ikke-opfyldt' },
    { hvad: 'langt nok uden ret, for kort med', slut: '2024-03-31', svar: 'uoplyst' },
    { hvad: 'stadig en dag for kort med ret', slut: '2024-04-29', svar: 'uoplyst' },
    { hvad: 'langt nok begge veje', slut: '2024-04-30', svar: 'opfyldt' },
    { hvad: 'inden for begge veje', slut: '2026-03-31', svar: 'opfyldt' },
    { hvad: 'for langt uden ret', slut: '2026-04-01', svar: 'uoplyst' },
    { hvad: 'sidste dag, hvis der er ret', slut: '2026-04-30', svar: 'uoplyst' },
    { hvad: 'for langt, hvad retten end er', slut: '2026-05-01', svar: 'ikke-opfyldt' },
  ])('[LAB-114-1] til $slut, $hvad → $svar', ({ slut, svar }) => {
    expect(laengden(sag(slut), '2023-03-15')).toMatchObject({ svar, mangler: svar === 'uoplyst' ? ['orlov'] : [] })
  })

  it('[LAB-114-1] er uden betydning før 2020, hvor barsel talte med', () => {
    const foer: ProeveSag = {
      bevilget: '2019-06-01',
      starter: '2019-06-01',
      slut: '2020-05-31',
      orlov: [['2019-09-01', '2019-09-30', 'barsel', 'uoplyst']],
    }
    expect(svaret(foer, '2019-06-01')).toBe('opfyldt')
  })
})

describe('LAB § 114, stk. 2: flere forløb efter hinanden', () => {
  it.each(
    medSvar(EKSEMPLER_114_2, {
      'Første forløb': 'opfyldt',
      'Tidligere forløb er ikke oplyst': 'opfyldt',
      'Fire forløb før': 'opfyldt',
    }),
  )('[LAB-114-2] $sag er tilladt i hver udgave, uden et højeste antal', ({ fakta, svar }) => {
    for (const dag of HVER_UDGAVE) expect(svarEfter(LAB_114_2, fakta, dag)).toBe(svar)
  })

  it.each(['2012-12-31', '2026-02-01'])('[LAB-114-2] findes ikke %s', (dag) => {
    expect(svarEfter(LAB_114_2, {}, dag)).toBe('findes ikke')
  })

  it('[LAB-114-2] stod i § 68 a, stk. 8, til og med 2019', () => {
    expect(vilkaaretFor(LAB_114_2, proeveGrundlag({}, '2019-12-31'))?.led.hjemmel).toMatchObject({
      paragraf: '68 a',
      stk: 8,
      pkt: 1,
    })
    expect(vilkaaretFor(LAB_114_2, proeveGrundlag({}, '2020-01-01'))?.led.hjemmel).toMatchObject({
      paragraf: '114',
      stk: 2,
    })
  })
})
