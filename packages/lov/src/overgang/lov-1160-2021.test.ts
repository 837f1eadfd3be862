import { iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { LAB_112_3 } from '../lab/paragraf-112.ts'
import { LAB_114_1 } from '../lab/paragraf-114-stk-1.ts'
import { type ProeveSag, proeveGrundlag, svarEfter, vilkaaretFor } from '../proeve-fakta.ts'
import { vaelgLov } from './lovvalg.ts'

function valget(sag: ProeveSag, paa: string) {
  const g = proeveGrundlag(sag, paa)
  const { lovensDag, saerlige, overgang } = vaelgLov(g)
  return {
    lovensDag: iso(lovensDag),
    laengde: iso(saerlige['LAB-114-1'] ?? lovensDag),
    seksAar: iso(saerlige['LAB-112-3'] ?? lovensDag),
    regler: overgang.map((o) => o.id),
    overgang,
  }
}

/** Længden efter den lov, overgangsreglerne vælger. */
function svarPaaLaengden(sag: ProeveSag, paa: string) {
  const g = proeveGrundlag(sag, paa)
  return vilkaaretFor(LAB_114_1, g)?.vilkaar.svar(g) ?? 'findes ikke'
}

describe('Lov 1160/2021 § 7, stk. 3: et forløb på mere end tre år, begyndt før 2022, fortsætter', () => {
  it.each([
    {
      sag: 'fem år, begyndt nytårsaften 2021',
      bevilget: '2021-12-01',
      starter: '2021-12-31',
      slut: '2026-12-30',
      svar: 'opfyldt',
      gaelder: true,
    },
    {
      sag: 'tre år og en dag, begyndt nytårsaften 2021',
      bevilget: '2021-12-01',
      starter: '2021-12-31',
      slut: '2024-12-31',
      svar: 'opfyldt',
      gaelder: true,
    },
    {
      sag: 'præcis tre år',
      bevilget: '2021-12-01',
      starter: '2021-12-31',
      slut: '2024-12-30',
      svar: 'opfyldt',
      gaelder: false,
    },
    {
      sag: 'fem år og en dag var også før for langt',
      bevilget: '2021-12-01',
      starter: '2021-12-31',
      slut: '2026-12-31',
      svar: 'ikke-opfyldt',
      gaelder: true,
    },
    {
      sag: 'fem år, begyndt nytårsdag 2022: her er det stk. 5',
      bevilget: '2021-12-01',
      starter: '2022-01-01',
      slut: '2026-12-31',
      svar: 'ikke-opfyldt',
      gaelder: false,
    },
    {
      sag: 'bevillingens dag er ukendt, men forløbet begyndte i 2020',
      bevilget: undefined,
      starter: '2020-03-01',
      slut: '2025-02-28',
      svar: 'opfyldt',
      gaelder: true,
    },
    {
      sag: 'bevillingens dag er ukendt, begyndt nytårsdag 2022',
      bevilget: undefined,
      starter: '2022-01-01',
      slut: '2026-12-31',
      svar: 'ikke-opfyldt',
      gaelder: false,
    },
  ])('[LOV-1160-7-3] $sag → $svar', ({ bevilget, starter, slut, svar, gaelder }) => {
    const sag: ProeveSag = { starter, slut, ...(bevilget === undefined ? {} : { bevilget }) }
    expect(svarPaaLaengden(sag, '2023-06-01')).toBe(svar)
    expect(valget(sag, '2023-06-01').regler.includes('LOV-1160-7-3')).toBe(gaelder)
  })

  it('[LOV-1160-7-3] nævnes ikke, før loven er i kraft', () => {
    const sag: ProeveSag = { bevilget: '2020-02-01', starter: '2020-03-01', slut: '2025-02-28' }
    expect(valget(sag, '2021-12-31').regler).toEqual(['OVERGANG-BEVILLINGSDAG'])
    expect(valget(sag, '2022-01-01').regler).toEqual(['OVERGANG-BEVILLINGSDAG', 'LOV-1160-7-3'])
  })
})

describe('Lov 1160/2021 § 7, stk. 5: bevilget før 2022 til at begynde i 2022', () => {
  it.each([
    {
      sag: 'bevilget nytårsaften, begynder nytårsdag: højst tre år',
      bevilget: '2021-12-31',
      starter: '2022-01-01',
      slut: '2024-12-31',
      svar: 'opfyldt',
      gaelder: true,
    },
    {
      sag: 'bevilget nytårsaften, begynder nytårsdag, tre år og en dag',
      bevilget: '2021-12-31',
      starter: '2022-01-01',
      slut: '2025-01-01',
      svar: 'ikke-opfyldt',
      gaelder: true,
    },
    {
      sag: 'bevilget i sommeren 2021, begynder i marts 2022, fire år',
      bevilget: '2021-08-01',
      starter: '2022-03-01',
      slut: '2026-02-28',
      svar: 'ikke-opfyldt',
      gaelder: true,
    },
    {
      sag: 'bevilget og begyndt nytårsaften 2021, fire år',
      bevilget: '2021-12-31',
      starter: '2021-12-31',
      slut: '2025-12-30',
      svar: 'opfyldt',
      gaelder: false,
    },
    {
      sag: 'bevilget nytårsdag 2022: den nye lov gælder af sig selv',
      bevilget: '2022-01-01',
      starter: '2022-01-01',
      slut: '2025-01-01',
      svar: 'ikke-opfyldt',
      gaelder: false,
    },
    {
      sag: 'bevilget nytårsaften, starten er ikke fastsat',
      bevilget: '2021-12-31',
      starter: undefined,
      slut: undefined,
      svar: 'uoplyst',
      gaelder: false,
    },
  ])('[LOV-1160-7-5] $sag → $svar', ({ bevilget, starter, slut, svar, gaelder }) => {
    const sag: ProeveSag = {
      foedt: '1985-05-05',
      bevilget,
      ...(starter === undefined ? {} : { starter }),
      ...(slut === undefined ? {} : { slut }),
    }
    expect(svarPaaLaengden(sag, '2022-06-01')).toBe(svar)
    expect(valget(sag, '2022-06-01').regler.includes('LOV-1160-7-5')).toBe(gaelder)
  })

  it('[LOV-1160-7-5] flytter kun længden; resten bedømmes efter bevillingens dag', () => {
    const valgt = valget({ foedt: '1985-05-05', bevilget: '2021-12-31', starter: '2022-02-01' }, '2022-06-01')
    expect(valgt).toMatchObject({ lovensDag: '2021-12-31', laengde: '2022-01-01', seksAar: '2021-12-31' })
    expect(valgt.overgang[1]).toMatchObject({ regler: ['LAB-114-1'], hjemmel: { lov: 'LOV', paragraf: '7', stk: 5 } })
  })
})

describe('Lov 1160/2021 § 7, stk. 4: under seks år til folkepension nytår 2022', () => {
  const sag = (foedt: string, mere: ProeveSag = {}): ProeveSag => ({
    foedt,
    bevilget: '2021-06-30',
    starter: '2022-01-01',
    oensker: { 'forloeb-taet-paa-pension': 'nej' },
    ...mere,
  })

  it.each<{ sag: string; fakta: ProeveSag; svar: string }>([
    { sag: 'folkepension 31. december 2027: under seks år', fakta: sag('1960-12-31'), svar: 'ikke-opfyldt' },
    {
      sag: 'under seks år, men ønsker det',
      fakta: sag('1960-12-31', { oensker: { 'forloeb-taet-paa-pension': 'ja' } }),
      svar: 'opfyldt',
    },
    { sag: 'under seks år, ingen har spurgt', fakta: sag('1960-12-31', { oensker: {} }), svar: 'uoplyst' },
    { sag: 'folkepension 1. januar 2028: præcis seks år', fakta: sag('1961-01-01'), svar: 'findes ikke' },
    {
      sag: 'folkepension 2. januar 2028, begynder langt inde i 2022',
      fakta: sag('1961-01-02', { starter: '2022-11-01' }),
      svar: 'findes ikke',
    },
    {
      sag: 'begyndt nytårsaften 2021: fortsætter',
      fakta: sag('1956-01-01', { starter: '2021-12-31' }),
      svar: 'findes ikke',
    },
    { sag: 'starten er ikke fastsat', fakta: { foedt: '1956-01-01', bevilget: '2021-06-30' }, svar: 'findes ikke' },
    { sag: 'fødselsdagen er ikke oplyst', fakta: { bevilget: '2021-06-30', starter: '2022-01-01' }, svar: 'uoplyst' },
  ])('[LOV-1160-7-4] $sag → $svar', ({ fakta, svar }) => {
    expect(svarEfter(LAB_112_3, fakta, '2022-06-01')).toBe(svar)
  })

  const IKRAFT = 'TVIVL-LOV-1160-IKRAFTTRAEDEN'
  it.each<{ sag: string; foedt?: string; bevilget: string; valg?: 'A' | 'B'; svar: string }>([
    { sag: 'dagen før 1. juli 2021: før i begge læsninger', bevilget: '2021-06-30', svar: 'ikke-opfyldt' },
    { sag: '1. juli 2021', bevilget: '2021-07-01', svar: 'kraever-skoen' },
    { sag: '1. juli 2021, læsning A', bevilget: '2021-07-01', valg: 'A', svar: 'ikke-opfyldt' },
    { sag: '1. juli 2021, læsning B', bevilget: '2021-07-01', valg: 'B', svar: 'opfyldt' },
    { sag: 'nytårsaften 2021', bevilget: '2021-12-31', svar: 'kraever-skoen' },
    { sag: 'nytårsdag 2022: reglen gælder af sig selv', bevilget: '2022-01-01', svar: 'ikke-opfyldt' },
    { sag: 'nytårsaften, men seks år tilbage', foedt: '1961-01-01', bevilget: '2021-12-31', svar: 'findes ikke' },
  ])('[LOV-1160-7-4] «før lovens ikrafttræden», bevilget $sag → $svar', ({ foedt, bevilget, valg, svar }) => {
    const fakta = sag(foedt ?? '1960-12-31', { bevilget, ...(valg === undefined ? {} : { valg: { [IKRAFT]: valg } }) })
    expect(svarEfter(LAB_112_3, fakta, '2022-06-01')).toBe(svar)
  })

  it('[LOV-1160-7-4] der måles nytårsdag 2022 i begge læsninger, også når forløbet begynder senere', () => {
    for (const laesning of ['A', 'B'] as const) {
      const fakta = sag('1960-12-31', { starter: '2022-11-01', valg: { 'TVIVL-SEKS-AAR-MAALEDAG': laesning } })
      expect(svarEfter(LAB_112_3, fakta, '2022-12-01')).toBe('ikke-opfyldt')
    }
  })

  it('[LOV-1160-7-4] kan det ikke afgøres, prøves reglen, og det siges', () => {
    const valgt = valget(
      { foedt: ['1960-01-01', '1961-12-31'], bevilget: '2021-12-31', starter: '2022-01-01' },
      '2022-06-01',
    )
    expect(valgt.regler).toEqual(['OVERGANG-BEVILLINGSDAG', 'LOV-1160-7-5', 'LOV-1160-7-4'])
    expect(valgt.seksAar).toBe('2022-01-01')
  })
})
