import { describe, expect, it } from 'vitest'
import { medSvar } from '../eksempler/eksempel.ts'
import { type ProeveSag, type Proeveoenske, svarEfter } from '../proeve-fakta.ts'
import { EKSEMPLER_114_3 } from './paragraf-114-eksempler.ts'
import { LAB_114_3 } from './paragraf-114-stk-3.ts'

const oensker = (svar: Proeveoenske | undefined): Pick<ProeveSag, 'oensker'> =>
  svar === undefined ? {} : { oensker: { 'mere-end-fem-aar': svar } }
const efter = (sag: ProeveSag, paa = '2024-06-01') => ({
  svar: svarEfter(LAB_114_3, sag, paa),
  krav: svarEfter(LAB_114_3, sag, paa, { krav: true }),
})

/** Født 1. juni 1979, 45 år i sommeren 2024. To år i forløb 2018–2019, to år 2020–2021: fire år brugt. */
const DORTE: ProeveSag = {
  foedt: '1979-06-01',
  tidligere: [
    ['2018-01-01', '2019-12-31'],
    ['2020-01-01', '2021-12-31'],
  ],
  starter: '2024-07-01',
}

describe('LAB § 114, stk. 3: højst fem år i alt mellem 40 og 50', () => {
  it.each(
    medSvar(EKSEMPLER_114_3, {
      'Dorte, fire år brugt: fem år præcis': { svar: 'opfyldt', krav: 'opfyldt' },
      'Dorte: en dag over, og hun siger nej': { svar: 'ikke-opfyldt', krav: 'ikke-opfyldt' },
      'Dorte: en dag over, og hun ønsker det': { svar: 'opfyldt', krav: 'ikke-opfyldt' },
      'Dorte: en dag over, og ingen har spurgt': { svar: 'uoplyst', krav: 'ikke-opfyldt' },
      'Dorte: en dag over, spurgt uden svar': { svar: 'uoplyst', krav: 'ikke-opfyldt' },
      'Dorte: en dag over, ønsket trukket tilbage': { svar: 'uoplyst', krav: 'ikke-opfyldt' },
      'Dorte: sidste dag er ikke fastsat; det korteste forløb er der plads til': { svar: 'opfyldt', krav: 'opfyldt' },
    }),
  )('[LAB-114-3] $sag → $svar', ({ fakta, paa, svar }) => {
    expect(efter(fakta, paa)).toEqual(svar)
  })

  it.each([
    { sag: 'intet tidligere forløb, tre år', tidligere: [] as const, slut: '2027-06-30', svar: 'opfyldt' },
    {
      sag: 'fem år er alt brugt',
      tidligere: [['2019-06-01', '2024-05-31']] as const,
      slut: '2025-06-30',
      svar: 'ikke-opfyldt',
    },
    {
      sag: 'en dag til et år er der ikke plads til',
      tidligere: [['2019-06-01', '2023-06-01']] as const,
      slut: '2025-06-30',
      svar: 'ikke-opfyldt',
    },
  ])('[LAB-114-3] Dorte siger nej: $sag → $svar', ({ tidligere, slut, svar }) => {
    expect(efter({ ...DORTE, tidligere, slut, ...oensker('nej') }).svar).toBe(svar)
  })

  it.each(['2013-01-01', '2018-06-01', '2020-01-01', '2021-12-31', '2026-02-01'])(
    '[LAB-114-3] fandtes ikke %s',
    (dag) => {
      expect(svarEfter(LAB_114_3, { foedt: '1980-01-01' }, dag)).toBe('findes ikke')
    },
  )

  it.each(['2022-01-01', '2024-03-01', '2026-01-31'])('[LAB-114-3] gælder %s', (dag) => {
    const sag: ProeveSag = { foedt: '1977-01-01', tidligere: [['2017-01-01', '2021-12-31']], ...oensker('nej') }
    expect(svarEfter(LAB_114_3, sag, dag)).toBe('ikke-opfyldt')
  })
})

describe('Tid før 40-årsdagen og efter 50-årsdagen', () => {
  const nej = oensker('nej')

  it.each<{ valg?: 'A' | 'B'; svar: string }>([
    { svar: 'kraever-skoen' },
    { valg: 'A', svar: 'opfyldt' },
    { valg: 'B', svar: 'ikke-opfyldt' },
  ])('[LAB-114-3] Dorte, to af fire år er halvt før 40; læsning $valg → $svar', ({ valg, svar }) => {
    const sag: ProeveSag = {
      ...DORTE,
      slut: '2026-06-30',
      ...nej,
      ...(valg === undefined ? {} : { valg: { 'TVIVL-TID-FOER-40': valg } }),
    }
    expect(efter(sag).svar).toBe(svar)
  })

  it('[LAB-114-3] er læsningerne enige, er tvivlen uden betydning', () => {
    expect(efter({ ...DORTE, slut: '2025-06-30', ...nej }).svar).toBe('opfyldt')
    expect(
      efter({ ...DORTE, starter: '2024-07-01', slut: '2029-06-30', tidligere: [['2019-06-01', '2024-05-31']], ...nej })
        .svar,
    ).toBe('ikke-opfyldt')
  })

  // Født 1. januar 1975: fylder 50 nytårsdag 2025. Fire et halvt år brugt, et halvt år til fødselsdagen.
  it.each<{ valg?: 'A' | 'B'; svar: string }>([
    { svar: 'kraever-skoen' },
    { valg: 'A', svar: 'opfyldt' },
    { valg: 'B', svar: 'ikke-opfyldt' },
  ])('[LAB-114-3] Erik når 50, før de fem år er brugt; læsning $valg → $svar', ({ valg, svar }) => {
    const sag: ProeveSag = {
      foedt: '1975-01-01',
      tidligere: [['2019-01-01', '2023-06-30']],
      starter: '2024-07-01',
      slut: '2026-06-30',
      ...nej,
      ...(valg === undefined ? {} : { valg: { 'TVIVL-TID-FOER-40': valg } }),
    }
    expect(efter(sag).svar).toBe(svar)
  })
})

describe('Under 40, 40 undervejs og over 50', () => {
  const brugtOp: ProeveSag = {
    tidligere: [['2016-01-01', '2020-12-31']],
    valg: { 'TVIVL-TID-FOER-40': 'B' },
    slut: '2027-05-31',
    ...oensker('nej'),
  }

  it.each<{ sag: string; foedt: string; bevilget?: string; starter: string; paa?: string; svar: string }>([
    { sag: '39 år, fylder 40 dagen efter starten', foedt: '1984-06-02', starter: '2024-06-01', svar: 'opfyldt' },
    { sag: 'begynder på selve 40-årsdagen', foedt: '1984-06-01', starter: '2024-06-01', svar: 'ikke-opfyldt' },
    { sag: '40 år og en dag', foedt: '1984-05-31', starter: '2024-06-01', svar: 'ikke-opfyldt' },
    {
      sag: 'fyldte 40 midt i et løbende forløb',
      foedt: '1984-03-01',
      bevilget: '2024-01-10',
      starter: '2024-02-01',
      paa: '2025-06-01',
      svar: 'opfyldt',
    },
  ])('[LAB-114-3] fem år er brugt, $sag → $svar', ({ foedt, bevilget, starter, paa = '2024-06-01', svar }) => {
    const sag: ProeveSag = { ...brugtOp, foedt, starter, ...(bevilget === undefined ? {} : { bevilget }) }
    expect(svarEfter(LAB_114_3, sag, paa)).toBe(svar)
  })

  it.each<{ sag: string; paa: string; valg?: 'A' | 'B'; svar: string }>([
    { sag: 'dagen før 50-årsdagen', paa: '2024-05-31', svar: 'ikke-opfyldt' },
    { sag: 'på 50-årsdagen, ingen læsning valgt', paa: '2024-06-01', svar: 'kraever-skoen' },
    { sag: 'på 50-årsdagen, læsning A', paa: '2024-06-01', valg: 'A', svar: 'opfyldt' },
    { sag: 'på 50-årsdagen, læsning B', paa: '2024-06-01', valg: 'B', svar: 'ikke-opfyldt' },
    { sag: 'dagen efter 50-årsdagen', paa: '2024-06-02', svar: 'opfyldt' },
  ])('[LAB-114-3] fem år er brugt, $sag → $svar', ({ paa, valg, svar }) => {
    const laesninger = { 'TVIVL-TID-FOER-40': 'B', ...(valg === undefined ? {} : { 'TVIVL-OVER-50': valg }) } as const
    const sag: ProeveSag = { ...brugtOp, foedt: '1974-06-01', starter: paa, valg: laesninger }
    expect(svarEfter(LAB_114_3, sag, paa)).toBe(svar)
  })
})

describe('LAB § 114, stk. 3, når noget ikke er oplyst', () => {
  it('[LAB-114-3] falder 40-årsdagen et sted i et år, tælles begge ender', () => {
    const fra40: ProeveSag = {
      starter: '2024-07-01',
      slut: '2025-06-30',
      valg: { 'TVIVL-TID-FOER-40': 'A' },
      ...oensker('nej'),
    }
    const brugt = (foedt: ProeveSag['foedt']): ProeveSag => ({
      ...fra40,
      tidligere: [['2019-01-01', '2023-12-31']],
      ...(foedt === undefined ? {} : { foedt }),
    })
    expect(efter(brugt('1979-01-01')).svar).toBe('ikke-opfyldt')
    expect(efter(brugt('1979-12-31')).svar).toBe('ikke-opfyldt')
    expect(efter(brugt('1980-01-01')).svar).toBe('opfyldt')
    expect(efter(brugt(['1979-01-01', '1980-01-01'])).svar).toBe('uoplyst')
  })

  it('[LAB-114-3] den, der var 39, da forløbet begyndte, fortsætter, også når bevillingens dag ikke er noteret', () => {
    const sag: ProeveSag = {
      foedt: '1984-03-01',
      starter: '2024-02-01',
      tidligere: [['2019-01-01', '2023-12-31']],
      valg: { 'TVIVL-TID-FOER-40': 'B' },
      ...oensker('nej'),
    }
    expect(efter(sag).svar).toBe('opfyldt')
    expect(efter({ ...sag, starter: '2024-03-01' }).svar).toBe('ikke-opfyldt')
  })

  it.each<{ sag: string; fakta: ProeveSag; svar: string }>([
    {
      sag: 'fødselsdagen mangler',
      fakta: { tidligere: [['2019-01-01', '2023-12-31']], slut: '2027-06-30' },
      svar: 'uoplyst',
    },
    {
      sag: 'fødselsdagen mangler, men det er første forløb',
      fakta: { tidligere: [], starter: '2024-07-01', slut: '2027-06-30' },
      svar: 'opfyldt',
    },
    { sag: 'tidligere forløb er ikke oplyst', fakta: { foedt: '1979-06-01' }, svar: 'uoplyst' },
    {
      sag: 'et tidligere forløbs dage kendes ikke',
      fakta: { foedt: '1979-06-01', tidligere: ['uden dage'] },
      svar: 'uoplyst',
    },
    { sag: 'tidligere forløb er ikke oplyst, men borgeren er 30', fakta: { foedt: '1994-06-01' }, svar: 'opfyldt' },
    { sag: 'tidligere forløb er ikke oplyst, men borgeren er 55', fakta: { foedt: '1969-06-01' }, svar: 'opfyldt' },
    { sag: 'hele spændet er under 40', fakta: { foedt: ['1990-01-01', '1990-12-31'] }, svar: 'opfyldt' },
    {
      sag: 'spændet går hen over 40',
      fakta: { foedt: ['1984-01-01', '1984-12-31'], tidligere: [['2019-06-01', '2024-05-31']] },
      svar: 'uoplyst',
    },
  ])('[LAB-114-3] $sag → $svar', ({ fakta, svar }) => {
    expect(svarEfter(LAB_114_3, { ...fakta, ...oensker('nej') }, '2024-06-01')).toBe(svar)
  })
})
