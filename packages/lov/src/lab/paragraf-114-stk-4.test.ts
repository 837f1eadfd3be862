import { dato, iso, plusAar, plusDage } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { medSvar } from '../eksempler/eksempel.ts'
import { type ProeveSag, type Proeveoenske, proeveGrundlag, svarEfter, vilkaaretFor } from '../proeve-fakta.ts'
import { EKSEMPLER_114_4, EKSEMPLER_114_4_PENSION, EKSEMPLER_114_4_SLUT } from './paragraf-114-eksempler.ts'
import { LAB_114_4 } from './paragraf-114-stk-4.ts'
import { LAB_114_4_PENSION, LAB_114_4_SLUT } from './paragraf-114-stk-4-pension.ts'

const oensker = (svar: Proeveoenske | undefined): Pick<ProeveSag, 'oensker'> =>
  svar === undefined ? {} : { oensker: { 'endnu-et-forloeb': svar } }

describe.each([
  { paa: '2013-01-01', aar: 40 },
  { paa: '2018-06-01', aar: 40 },
  { paa: '2020-01-01', aar: 40 },
  { paa: '2021-12-31', aar: 40 },
  { paa: '2022-01-01', aar: 50 },
  { paa: '2024-03-01', aar: 50 },
  { paa: '2026-01-31', aar: 50 },
])('Mere end ét forløb for den, der er over $aar, $paa', ({ paa, aar }) => {
  /** Født, så borgeren fyldte `aar` så mange dage før (negativt: efter) `paa`. */
  const foedt = (dageSiden: number): string => iso(plusDage(plusAar(dato(paa), -aar), -dageSiden))
  const tvivl = aar === 40 ? 'TVIVL-OVER-40' : 'TVIVL-OVER-50'
  const foer: ProeveSag = { tidligere: ['uden dage'] }

  it.each<{ sag: string; fakta: ProeveSag; oenske?: Proeveoenske; svar: string; krav: string }>([
    {
      sag: 'ti år over grænsen, intet tidligere forløb',
      fakta: { foedt: foedt(3652), tidligere: [] },
      svar: 'opfyldt',
      krav: 'opfyldt',
    },
    {
      sag: 'ti år over, et tidligere forløb, siger nej',
      fakta: { ...foer, foedt: foedt(3652) },
      oenske: 'nej',
      svar: 'ikke-opfyldt',
      krav: 'ikke-opfyldt',
    },
    {
      sag: 'ti år over, et tidligere forløb, ønsker det',
      fakta: { ...foer, foedt: foedt(3652) },
      oenske: 'ja',
      svar: 'opfyldt',
      krav: 'ikke-opfyldt',
    },
    {
      sag: 'ti år over, et tidligere forløb, ingen har spurgt',
      fakta: { ...foer, foedt: foedt(3652) },
      svar: 'uoplyst',
      krav: 'ikke-opfyldt',
    },
    {
      sag: 'ti år over, spurgt uden svar',
      fakta: { ...foer, foedt: foedt(3652) },
      oenske: 'spurgt',
      svar: 'uoplyst',
      krav: 'ikke-opfyldt',
    },
    {
      sag: 'ti år over, ønsket trukket tilbage',
      fakta: { ...foer, foedt: foedt(3652) },
      oenske: 'trukket tilbage',
      svar: 'uoplyst',
      krav: 'ikke-opfyldt',
    },
    {
      sag: 'ti år under, et tidligere forløb',
      fakta: { ...foer, foedt: foedt(-3652) },
      oenske: 'nej',
      svar: 'opfyldt',
      krav: 'opfyldt',
    },
    {
      sag: 'dagen før fødselsdagen',
      fakta: { ...foer, foedt: foedt(-1) },
      oenske: 'nej',
      svar: 'opfyldt',
      krav: 'opfyldt',
    },
    {
      sag: 'på fødselsdagen, ingen læsning valgt',
      fakta: { ...foer, foedt: foedt(0) },
      oenske: 'nej',
      svar: 'kraever-skoen',
      krav: 'kraever-skoen',
    },
    {
      sag: 'på fødselsdagen, læsning A',
      fakta: { ...foer, foedt: foedt(0), valg: { [tvivl]: 'A' } },
      oenske: 'nej',
      svar: 'ikke-opfyldt',
      krav: 'ikke-opfyldt',
    },
    {
      sag: 'på fødselsdagen, læsning B',
      fakta: { ...foer, foedt: foedt(0), valg: { [tvivl]: 'B' } },
      oenske: 'nej',
      svar: 'opfyldt',
      krav: 'opfyldt',
    },
    {
      sag: 'dagen efter fødselsdagen',
      fakta: { ...foer, foedt: foedt(1) },
      oenske: 'nej',
      svar: 'ikke-opfyldt',
      krav: 'ikke-opfyldt',
    },
    {
      sag: 'over grænsen, tidligere forløb er ikke oplyst',
      fakta: { foedt: foedt(3652) },
      oenske: 'nej',
      svar: 'uoplyst',
      krav: 'uoplyst',
    },
    {
      sag: 'fødselsdagen er ikke oplyst, tidligere forløb',
      fakta: foer,
      oenske: 'nej',
      svar: 'uoplyst',
      krav: 'uoplyst',
    },
    {
      sag: 'fødselsdagen er ikke oplyst, intet tidligere forløb',
      fakta: { tidligere: [] },
      svar: 'opfyldt',
      krav: 'opfyldt',
    },
  ])('[LAB-114-4] $sag → $svar, krav $krav', ({ fakta, oenske, svar, krav }) => {
    const sag = { ...fakta, ...oensker(oenske) }
    expect(svarEfter(LAB_114_4, sag, paa)).toBe(svar)
    expect(svarEfter(LAB_114_4, sag, paa, { krav: true })).toBe(krav)
  })
})

describe('Grænsen flytter fra 40 til 50 nytår 2022', () => {
  it.each(
    medSvar(EKSEMPLER_114_4, {
      'Lise, 45, med et tidligere forløb siger nej nytårsaften 2021': 'ikke-opfyldt',
      'Lise, 45, med et tidligere forløb siger nej nytårsdag 2022': 'opfyldt',
      'Torben, 60, intet tidligere forløb': 'opfyldt',
      'Torben, 60, et tidligere forløb, siger nej': 'ikke-opfyldt',
      'Torben, 60, et tidligere forløb, ønsker det': 'opfyldt',
      'Torben, 60, et tidligere forløb, ingen har spurgt': 'uoplyst',
      'Ulla på selve 50-årsdagen, ingen læsning valgt': 'kraever-skoen',
      'Ulla dagen før 50-årsdagen': 'opfyldt',
    }),
  )('[LAB-114-4] $sag → $svar', ({ fakta, paa, svar }) => {
    expect(svarEfter(LAB_114_4, fakta, paa)).toBe(svar)
  })

  const lise: ProeveSag = { foedt: '1976-08-08', tidligere: [['2018-01-01', '2019-12-31']], ...oensker('nej') }

  it('[LAB-114-4] alderen er den, hun havde, da forløbet blev bevilget', () => {
    const sag: ProeveSag = { foedt: '1974-06-01', tidligere: ['uden dage'], bevilget: '2024-05-01', ...oensker('nej') }
    expect(svarEfter(LAB_114_4, sag, '2025-05-01')).toBe('opfyldt')
  })

  it.each(['2012-12-31', '2026-02-01'])('[LAB-114-4] findes ikke %s', (paa) => {
    expect(svarEfter(LAB_114_4, lise, paa)).toBe('findes ikke')
  })

  it.each([
    { paa: '2019-12-31', hjemmel: { paragraf: '68 a', stk: 9, pkt: 2 } },
    { paa: '2020-01-01', hjemmel: { paragraf: '114', stk: 3, pkt: 1, udgave: 'lov 548/2019' } },
    { paa: '2022-01-01', hjemmel: { paragraf: '114', stk: 4, pkt: 1, udgave: 'LBK 701/2022' } },
  ])('[LAB-114-4] står $paa i § $hjemmel.paragraf, stk. $hjemmel.stk', ({ paa, hjemmel }) => {
    expect(vilkaaretFor(LAB_114_4, proeveGrundlag({}, paa))?.led.hjemmel).toMatchObject(hjemmel)
  })
})

describe('Kun frem til folkepensionsalderen', () => {
  it.each(
    medSvar(EKSEMPLER_114_4_SLUT, {
      'Ove: sidste dag er dagen før folkepensionsdagen': 'opfyldt',
      'Ove: sidste dag er folkepensionsdagen': 'ikke-opfyldt',
      'Ove: sidste dag er dagen efter': 'ikke-opfyldt',
      'Ove: sidste dag følger af længden': 'opfyldt',
      'Ove: sidste dag følger af længden, en måned for langt': 'ikke-opfyldt',
      'Ove: sidste dag er ikke fastsat': 'opfyldt',
      'Fødselsdagen er ikke oplyst': 'uoplyst',
      'Spændet af fødselsdage går hen over': 'uoplyst',
      'Hele spændet er yngre': 'opfyldt',
    }),
  )('[LAB-114-4-slut] $sag → $svar', ({ fakta, paa, svar }) => {
    expect(svarEfter(LAB_114_4_SLUT, fakta, paa)).toBe(svar)
  })

  it.each(
    medSvar(EKSEMPLER_114_4_PENSION, {
      'Ove: begynder dagen før folkepensionsdagen': 'opfyldt',
      'Ove: begynder på folkepensionsdagen': 'ikke-opfyldt',
      'Ove: begynder dagen efter': 'ikke-opfyldt',
      'En folkepensionist i 2015: uafklaret, om grænsen gjaldt': 'kraever-skoen',
      'Borgeren er langt fra pension i 2015: tvivlen er uden betydning': 'opfyldt',
    }),
  )('[LAB-114-4-pension] $sag → $svar; slutdagen hører til længden', ({ fakta, paa, svar }) => {
    expect(svarEfter(LAB_114_4_PENSION, { ...fakta, slut: '2030-01-01' }, paa)).toBe(svar)
  })

  it('[LAB-114-4-slut] er sidste dag ikke fastsat, er intet brudt, heller ikke uden fødselsdag', () => {
    expect(svarEfter(LAB_114_4_SLUT, {}, '2022-12-01')).toBe('opfyldt')
  })

  it.each<{ sag: string; paa: string; valg?: 'A' | 'B'; svar: string }>([
    { sag: 'fandtes ikke i 2013', paa: '2013-01-01', svar: 'findes ikke' },
    { sag: 'dagen før LBK 990/2014, som ikke har sætningen', paa: '2014-09-11', svar: 'findes ikke' },
    { sag: 'fra LBK 990/2014 er det uafklaret', paa: '2014-09-12', svar: 'kraever-skoen' },
    { sag: 'uafklaret, læsning A', paa: '2015-06-01', valg: 'A', svar: 'ikke-opfyldt' },
    { sag: 'uafklaret, læsning B', paa: '2015-06-01', valg: 'B', svar: 'opfyldt' },
    { sag: 'nytårsaften 2016', paa: '2016-12-31', svar: 'kraever-skoen' },
    { sag: 'nytårsdag 2017', paa: '2017-01-01', svar: 'ikke-opfyldt' },
    { sag: '2018', paa: '2018-06-01', svar: 'ikke-opfyldt' },
    { sag: '2020', paa: '2020-01-01', svar: 'ikke-opfyldt' },
    { sag: '2021', paa: '2021-01-01', svar: 'ikke-opfyldt' },
    { sag: '2022', paa: '2022-01-01', svar: 'ikke-opfyldt' },
    { sag: '2024', paa: '2024-03-01', svar: 'ikke-opfyldt' },
    { sag: 'lukket', paa: '2026-02-01', svar: 'findes ikke' },
  ])('[LAB-114-4-pension] en folkepensionist, $paa, $sag → $svar', ({ paa, valg, svar }) => {
    const sag: ProeveSag = {
      foedt: '1940-01-01',
      ...(valg === undefined ? {} : { valg: { 'TVIVL-PENSIONSDAG-2014-2016': valg } }),
    }
    expect(svarEfter(LAB_114_4_PENSION, sag, paa)).toBe(svar)
  })
})
