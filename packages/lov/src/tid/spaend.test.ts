import { dato, iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { pensionstabelPaa } from '../lsp/paragraf-1a.ts'
import {
  type Spaend,
  efterSkuddag,
  erFoedtSkuddag,
  erNaaet,
  erPasseret,
  fylder,
  pensionsspaend,
  seksAarFoer,
  skrivSpaend,
} from './spaend.ts'

const paa = (tidligst: string, senest = tidligst): Spaend => ({ tidligst: dato(tidligst), senest: dato(senest) })
const skriv = (s: Spaend) => [iso(s.tidligst), iso(s.senest)]

describe('Er dagen nået, er den passeret?', () => {
  it.each([
    { spaend: paa('2024-06-15'), dag: '2024-06-14', naaet: 'ikke-opfyldt', passeret: 'ikke-opfyldt' },
    { spaend: paa('2024-06-15'), dag: '2024-06-15', naaet: 'opfyldt', passeret: 'ikke-opfyldt' },
    { spaend: paa('2024-06-15'), dag: '2024-06-16', naaet: 'opfyldt', passeret: 'opfyldt' },
    { spaend: paa('2024-06-15', '2024-06-20'), dag: '2024-06-14', naaet: 'ikke-opfyldt', passeret: 'ikke-opfyldt' },
    { spaend: paa('2024-06-15', '2024-06-20'), dag: '2024-06-15', naaet: 'uoplyst', passeret: 'ikke-opfyldt' },
    { spaend: paa('2024-06-15', '2024-06-20'), dag: '2024-06-16', naaet: 'uoplyst', passeret: 'uoplyst' },
    { spaend: paa('2024-06-15', '2024-06-20'), dag: '2024-06-20', naaet: 'opfyldt', passeret: 'uoplyst' },
    { spaend: paa('2024-06-15', '2024-06-20'), dag: '2024-06-21', naaet: 'opfyldt', passeret: 'opfyldt' },
    { spaend: undefined, dag: '2024-06-15', naaet: 'uoplyst', passeret: 'uoplyst' },
  ])('$dag: nået $naaet, passeret $passeret', ({ spaend, dag, naaet, passeret }) => {
    expect(erNaaet(spaend, dato(dag))).toBe(naaet)
    expect(erPasseret(spaend, dato(dag))).toBe(passeret)
  })
})

describe('Fødselsdage og folkepension', () => {
  it.each([
    { foedt: '1984-02-29', aar: 40, dag: '2024-02-29' },
    { foedt: '1984-02-29', aar: 50, dag: '2034-02-28' },
    { foedt: '1974-06-01', aar: 50, dag: '2024-06-01' },
  ])('født $foedt fylder $aar $dag', ({ foedt, aar, dag }) => {
    expect(skriv(fylder(paa(foedt), aar))).toEqual([dag, dag])
  })

  it('født en gang i et år: fylder en gang i et år', () => {
    expect(skriv(fylder(paa('1974-06-01', '1975-05-31'), 50))).toEqual(['2024-06-01', '2025-05-31'])
  })

  it.each([
    {
      sag: 'født 29. februar 1964: seks år før er en dag tidligere, uden skuddag',
      foedt: paa('1964-02-29'),
      pension: '2032-02-29',
      seks: '2026-02-28',
    },
    { sag: 'født 1. juli 1963', foedt: paa('1963-07-01'), pension: '2031-07-01', seks: '2025-07-01' },
    { sag: 'født 30. juni 1955', foedt: paa('1955-06-30'), pension: '2021-12-30', seks: '2015-12-30' },
  ])('[LSP-1a] $sag', ({ foedt, pension, seks }) => {
    const dag = pensionsspaend(pensionstabelPaa(dato('2024-06-01')), foedt)
    expect(iso(dag.tidligst)).toBe(pension)
    expect(iso(seksAarFoer(dag).tidligst)).toBe(seks)
  })

  it('[LSP-1a] er et spænd, når fødselsdagen er', () => {
    const dag = pensionsspaend(pensionstabelPaa(dato('2024-06-01')), paa('1962-12-01', '1963-01-31'))
    expect(skriv(dag)).toEqual(['2029-12-01', '2031-01-31'])
    expect(skriv(seksAarFoer(dag))).toEqual(['2023-12-01', '2025-01-31'])
  })
})

describe('Er borgeren født 29. februar?', () => {
  it.each([
    { foedt: '1896-02-29', svar: true },
    { foedt: '1896-03-29', svar: false },
    { foedt: '1900-02-28', svar: false },
    { foedt: '1900-03-01', svar: false },
    { foedt: '1904-02-28', svar: false },
    { foedt: '1904-02-29', svar: true },
    { foedt: '1904-03-01', svar: false },
    { foedt: '1980-02-29', svar: true },
    { foedt: '1980-02-28', svar: false },
    { foedt: '1980-03-29', svar: false },
    { foedt: '1972-02-29', svar: true },
    { foedt: '1981-02-28', svar: false },
    { foedt: '2096-02-29', svar: true },
    { foedt: '2100-02-28', svar: false },
    { foedt: '2104-02-29', svar: true },
  ])('$foedt → $svar', ({ foedt, svar }) => expect(erFoedtSkuddag(paa(foedt))).toBe(svar))

  it('nej, når dagen ikke er kendt', () => {
    expect(erFoedtSkuddag(paa('1980-02-29', '1980-03-01'))).toBe(false)
  })

  it.each([
    { dag: '2034-02-28', efter: '2034-03-01' },
    { dag: '2024-02-28', efter: '2024-02-29' },
    { dag: '2024-02-29', efter: '2024-02-29' },
    { dag: '2034-02-27', efter: '2034-02-27' },
    { dag: '2034-03-28', efter: '2034-03-28' },
    { dag: '2034-08-28', efter: '2034-08-28' },
  ])('i den anden læsning er en dag, der er klemt til 28. februar, dagen efter: $dag → $efter', ({ dag, efter }) => {
    expect(skriv(efterSkuddag(paa(dag)))).toEqual([efter, efter])
  })
})

describe('En dag, skrevet så præcist som den er kendt', () => {
  it.each([
    { tidligst: '2019-03-03', senest: undefined, tekst: '3. marts 2019' },
    { tidligst: '2019-03-03', senest: '2019-03-03', tekst: '3. marts 2019' },
    { tidligst: '2019-03-03', senest: '2020-03-02', tekst: 'mellem 3. marts 2019 og 2. marts 2020' },
  ])('$tekst', ({ tidligst, senest, tekst }) => {
    expect(skrivSpaend(dato(tidligst), senest === undefined ? undefined : dato(senest))).toBe(tekst)
  })
})
