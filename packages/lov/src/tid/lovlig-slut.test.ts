import { type Hjemmel, dato, iso } from '@fodfaeste/grund'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ProeveSag, proeveGrundlag } from '../proeve-fakta.ts'
import { type Laengderegel, orlovEfterReglen, svarPaaLaengde, vurderLaengde } from './lovlig-slut.ts'

const HJEMMEL: Hjemmel = { lov: 'LAB', paragraf: '114', stk: 1, udgave: 'LBK 280/2024' }
/** Mindst 1 og højst 3 år, begge slags orlov holdt udenfor, som siden 2022. */
const REGEL: Laengderegel = {
  mindstMaaneder: 12,
  hoejstMaaneder: 36,
  orlovArter: ['barsel', 'sorgorlov'],
  hjemmel: HJEMMEL,
}

/** Begynder 1. april 2022: et år er 31. marts 2023, tre år 31. marts 2025. */
const fra2022 = (sag: ProeveSag): ProeveSag => ({ starter: '2022-04-01', ...sag })
/** Ti dages barsel i juni 2022. */
const BARSEL = ['2022-06-01', '2022-06-10', 'barsel'] as const

const grundlag = (sag: ProeveSag) => proeveGrundlag(sag, '2024-06-01')
const laengden = (sag: ProeveSag) => {
  const { tidligst, senest, slut, ...resten } = vurderLaengde(REGEL, grundlag(sag))
  const dag = (d: typeof slut) => (d === undefined ? undefined : iso(d))
  return { ...resten, tidligst: dag(tidligst), senest: dag(senest), slut: dag(slut) }
}

describe('Ligger sidste dag inden for loven?', () => {
  it.each<{ sag: string; fakta: ProeveSag; svar: string }>([
    { sag: 'dagen før et år', fakta: { slut: '2023-03-30' }, svar: 'ikke-opfyldt' },
    { sag: 'et år', fakta: { slut: '2023-03-31' }, svar: 'opfyldt' },
    { sag: 'tre år', fakta: { slut: '2025-03-31' }, svar: 'opfyldt' },
    { sag: 'dagen efter tre år', fakta: { slut: '2025-04-01' }, svar: 'ikke-opfyldt' },
    { sag: 'et år, men ti dage på barsel', fakta: { slut: '2023-03-31', orlov: [BARSEL] }, svar: 'ikke-opfyldt' },
    { sag: 'et år og ti dage på barsel', fakta: { slut: '2023-04-10', orlov: [BARSEL] }, svar: 'opfyldt' },
    { sag: 'tre år og ti dage på barsel', fakta: { slut: '2025-04-10', orlov: [BARSEL] }, svar: 'opfyldt' },
    { sag: 'en dag mere', fakta: { slut: '2025-04-11', orlov: [BARSEL] }, svar: 'ikke-opfyldt' },
    { sag: 'ingen orlov, og det er sagt', fakta: { slut: '2025-03-31', orlov: [] }, svar: 'opfyldt' },
    { sag: 'elleve måneder', fakta: { maaneder: 11 }, svar: 'ikke-opfyldt' },
    { sag: 'tolv måneder', fakta: { maaneder: 12 }, svar: 'opfyldt' },
    { sag: '36 måneder', fakta: { maaneder: 36 }, svar: 'opfyldt' },
    { sag: '37 måneder', fakta: { maaneder: 37 }, svar: 'ikke-opfyldt' },
    { sag: '36 måneder med barsel: længden er uden orlov', fakta: { maaneder: 36, orlov: [BARSEL] }, svar: 'opfyldt' },
    {
      sag: 'en fastsat slutdag går forud for måneder',
      fakta: { maaneder: 36, slut: '2025-04-01' },
      svar: 'ikke-opfyldt',
    },
    { sag: 'sidste dag er ikke kendt', fakta: {}, svar: 'uoplyst' },
    { sag: 'sidste dag er ikke kendt, men orlov er', fakta: { orlov: [BARSEL] }, svar: 'uoplyst' },
  ])('[LAB-114-1] $sag → $svar', ({ fakta, svar }) => {
    expect(laengden(fra2022(fakta)).svar).toBe(svar)
    expect(svarPaaLaengde(REGEL, grundlag(fra2022(fakta)))).toBe(svar)
  })

  it.each([
    { maaneder: 11, svar: 'ikke-opfyldt' },
    { maaneder: 12, svar: 'opfyldt' },
    { maaneder: 36, svar: 'opfyldt' },
    { maaneder: 37, svar: 'ikke-opfyldt' },
    { maaneder: undefined, svar: 'uoplyst' },
  ])('[LAB-114-1] uden en start afgør længden, og der er ingen dage: $maaneder → $svar', ({ maaneder, svar }) => {
    const sag: ProeveSag = { slut: '2025-03-31', ...(maaneder === undefined ? {} : { maaneder }) }
    expect(laengden(sag)).toEqual({ svar, maaneder, tidligst: undefined, senest: undefined, slut: '2025-03-31' })
    expect(svarPaaLaengde(REGEL, grundlag(sag))).toBe(svar)
  })
})

describe('Retten til dagpenge under orloven er ikke oplyst', () => {
  const orlov = [['2022-06-01', '2022-06-10', 'barsel', 'uoplyst']] as const

  it.each([
    { slut: '2023-03-30', svar: 'ikke-opfyldt' },
    { slut: '2023-03-31', svar: 'uoplyst' },
    { slut: '2023-04-09', svar: 'uoplyst' },
    { slut: '2023-04-10', svar: 'opfyldt' },
    { slut: '2025-03-31', svar: 'opfyldt' },
    { slut: '2025-04-01', svar: 'uoplyst' },
    { slut: '2025-04-10', svar: 'uoplyst' },
    { slut: '2025-04-11', svar: 'ikke-opfyldt' },
  ])('[LAB-114-1] kun det, der er sikkert begge veje: $slut → $svar', ({ slut, svar }) => {
    expect(laengden(fra2022({ slut, orlov })).svar).toBe(svar)
    expect(svarPaaLaengde(REGEL, grundlag(fra2022({ slut, orlov })))).toBe(svar)
  })

  it('[LAB-114-1] dagene, der vises, er uden den orlov', () => {
    expect(laengden(fra2022({ slut: '2025-04-01', orlov }))).toMatchObject({
      tidligst: '2023-03-31',
      senest: '2025-03-31',
    })
  })
})

describe('Lovlige dage', () => {
  it('[LAB-114-1] flytter sig med orloven, og slutdagen regnes af måneder og orlov', () => {
    expect(laengden(fra2022({ maaneder: 24, orlov: [BARSEL] }))).toEqual({
      svar: 'opfyldt',
      maaneder: 24,
      tidligst: '2023-04-10',
      senest: '2025-04-10',
      slut: '2024-04-10',
    })
  })

  it('[LAB-114-1] er orlov kun med fra en bestemt dag, ses der på den dag, orloven begynder', () => {
    const { fakta } = grundlag({
      orlov: [
        ['2019-12-31', '2020-03-01', 'barsel'],
        ['2020-01-01', '2020-03-01', 'barsel'],
        ['2020-12-31', '2021-01-10', 'sorgorlov'],
        ['2021-01-01', '2021-01-10', 'sorgorlov'],
      ],
    })
    const orlov = fakta.orlov?.vaerdi ?? []
    const orlovFra = { barsel: dato('2020-01-01'), sorgorlov: dato('2021-01-01') }
    expect(orlovEfterReglen({ ...REGEL, orlovFra }, orlov).map(({ fra }) => iso(fra))).toEqual([
      '2020-01-01',
      '2021-01-01',
    ])
    expect(orlovEfterReglen(REGEL, orlov)).toBe(orlov)
  })

  it('[LAB-114-1] det korte svar er altid det forklarede', () => {
    const slut = fc.integer({ min: dato('2023-03-20'), max: dato('2025-04-20') })
    const orlov = fc.constantFrom([], [BARSEL], [[...BARSEL, 'uoplyst'] as const], undefined)
    fc.assert(
      fc.property(slut, orlov, (dag, fri) => {
        const sag = fra2022({ slut: iso(dag as ReturnType<typeof dato>), ...(fri === undefined ? {} : { orlov: fri }) })
        expect(svarPaaLaengde(REGEL, grundlag(sag))).toBe(vurderLaengde(REGEL, grundlag(sag)).svar)
      }),
    )
  })
})
