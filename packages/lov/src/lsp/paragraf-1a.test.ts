import { dato, iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { medSvar } from '../eksempler/eksempel.ts'
import { svaret } from '../eksempler/proeve-eksempel.ts'
import { proeveGrundlag } from '../proeve-fakta.ts'
import { EKSEMPLER_LSP_1A } from './paragraf-1a-eksempler.ts'
import { LSP_1A, folkepensionsdag, pensionsraekke, pensionstabelPaa } from './paragraf-1a.ts'

const dagen = (foedt: string, afgoeres: string) => iso(folkepensionsdag(pensionstabelPaa(dato(afgoeres)), dato(foedt)))

describe('LSP § 1 a: folkepensionsalderen', () => {
  it.each(
    medSvar(EKSEMPLER_LSP_1A, {
      'Født 31. december 1953': '65 år, 31. december 2018',
      'Født 30. juni 1954': '65½ år, 30. december 2019',
      'Født 1. januar 1955': '66½ år, 1. juli 2021',
      'Født 31. december 1962': '67 år, 31. december 2029',
      'Født 1. januar 1963': '68 år, 1. januar 2031',
      'Født 1. januar 1967': '69 år, 1. januar 2036',
      'Født 29. februar 1956, pension i et år uden skuddag': '67 år, 28. februar 2023',
      'Født 1. januar 1971, afgjort dagen før tabellen blev ændret': '69 år, 1. januar 2040',
      'Født 1. januar 1971, afgjort den dag, tabellen blev ændret': '70 år, 1. januar 2041',
    }),
  )('[LSP-1a] $sag → $svar', ({ sag, svar }) => expect(svaret('LSP-1a', sag)).toBe(svar))

  it.each([
    { foedt: '1953-12-31', alder: '65', dag: '2018-12-31' },
    { foedt: '1954-01-01', alder: '65½', dag: '2019-07-01' },
    { foedt: '1954-06-30', alder: '65½', dag: '2019-12-30' },
    { foedt: '1954-07-01', alder: '66', dag: '2020-07-01' },
    { foedt: '1954-12-31', alder: '66', dag: '2020-12-31' },
    { foedt: '1955-01-01', alder: '66½', dag: '2021-07-01' },
    { foedt: '1955-06-30', alder: '66½', dag: '2021-12-30' },
    { foedt: '1955-07-01', alder: '67', dag: '2022-07-01' },
    { foedt: '1962-12-31', alder: '67', dag: '2029-12-31' },
    { foedt: '1963-01-01', alder: '68', dag: '2031-01-01' },
    { foedt: '1966-12-31', alder: '68', dag: '2034-12-31' },
    { foedt: '1967-01-01', alder: '69', dag: '2036-01-01' },
  ])('[LSP-1a] født $foedt: $alder år, $dag', ({ foedt, dag }) => {
    expect(dagen(foedt, '2024-06-01')).toBe(dag)
    expect(dagen(foedt, '2026-01-31')).toBe(dag)
  })

  it.each([
    { sag: 'halvår efter 30. juni lander på årets sidste dage', foedt: '1954-06-30', dag: '2019-12-30' },
    {
      sag: 'halvår efter 31. august findes ikke i februar: månedens sidste dag',
      foedt: '1954-03-31',
      dag: '2019-09-30',
    },
    { sag: 'født 29. februar, pension i et år uden skuddag', foedt: '1956-02-29', dag: '2023-02-28' },
    { sag: 'født 29. februar, pension i et skudår', foedt: '1964-02-29', dag: '2032-02-29' },
  ])('[LSP-1a] $sag: $foedt → $dag', ({ foedt, dag }) => {
    expect(dagen(foedt, '2024-06-01')).toBe(dag)
  })
})

describe('Tabellen er den, der gjaldt, da der blev truffet afgørelse', () => {
  it.each([
    { foedt: '1970-12-31', afgoeres: '2025-06-19', dag: '2039-12-31' },
    { foedt: '1970-12-31', afgoeres: '2025-06-20', dag: '2039-12-31' },
    { foedt: '1971-01-01', afgoeres: '2025-06-19', dag: '2040-01-01' },
    { foedt: '1971-01-01', afgoeres: '2025-06-20', dag: '2041-01-01' },
    { foedt: '1975-05-05', afgoeres: '2024-03-01', dag: '2044-05-05' },
    { foedt: '1975-05-05', afgoeres: '2026-02-01', dag: '2045-05-05' },
  ])('[LSP-1a] født $foedt, afgjort $afgoeres → $dag', ({ foedt, afgoeres, dag }) => {
    expect(dagen(foedt, afgoeres)).toBe(dag)
  })

  it('[LSP-1a] en bevilling fra før 20. juni 2025 beholder tabellen, når den vurderes siden', () => {
    const { pension } = proeveGrundlag({ foedt: '1975-05-05', bevilget: '2025-06-19' }, '2026-03-01')
    expect(pension && iso(pension.tidligst)).toBe('2044-05-05')
  })

  it('[LSP-1a] et spænd af fødselsdage giver et spænd, når det går hen over en række', () => {
    const { pension } = proeveGrundlag({ foedt: ['1962-12-31', '1963-01-01'] }, '2024-06-01')
    expect(pension && [iso(pension.tidligst), iso(pension.senest)]).toEqual(['2029-12-31', '2031-01-01'])
  })

  it.each([
    { foedt: '1953-12-31', nr: 1 },
    { foedt: '1954-01-01', nr: 2 },
    { foedt: '1955-07-01', nr: 5 },
    { foedt: '1967-01-01', nr: 7 },
  ])('[LSP-1a] født $foedt står i § 1 a, stk. 1, nr. $nr', ({ foedt, nr }) => {
    expect(pensionsraekke(pensionstabelPaa(dato('2024-06-01')), dato(foedt)).hjemmel.nr).toBe(nr)
  })

  it('[LSP-1a] en fødselsdag, tabellen ikke når tilbage til, er en fejl og ikke en alder', () => {
    const tabel = pensionstabelPaa(dato('2024-06-01'))
    expect(pensionsraekke(tabel, dato('1800-01-01')).alderMaaneder).toBe(65 * 12)
    expect(() => pensionsraekke(tabel, dato('1799-12-31'))).toThrow('no row for the birth date')
  })

  it('[LSP-1a] ingen får en lavere folkepensionsalder af at være født senere', () => {
    for (const version of LSP_1A.versioner) {
      if (!('indhold' in version)) continue
      const aldre = version.indhold.raekker.map((raekke) => raekke.alderMaaneder)
      expect(aldre).toEqual(aldre.toSorted((a, b) => b - a))
    }
  })
})
