import { dato, iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { type ProeveSag, proeveFakta } from '../proeve-fakta.ts'
import { vurder } from './vurder.ts'

function dagene(sag: ProeveSag, paa: string) {
  const { dage } = vurder(proeveFakta(sag), dato(paa))
  const skriv = (id: string) => {
    const dag = dage.find((d) => d.id === id)?.dag
    if (dag === undefined) return 'ingen'
    return dag.tidligst === dag.senest ? iso(dag.tidligst) : `${iso(dag.tidligst)} til ${iso(dag.senest)}`
  }
  return Object.fromEntries(dage.map(({ id }) => [id, skriv(id)]))
}

function tallene(sag: ProeveSag, paa: string) {
  return Object.fromEntries(vurder(proeveFakta(sag), dato(paa)).tal.map(({ id, vaerdi }) => [id, vaerdi]))
}

/** Født 1. juni 1979; et år og ti dages barsel før, og et treårigt forløb med 30 dages barsel. */
const DORTE: ProeveSag = {
  foedt: '1979-06-01',
  tidligere: [['2018-06-01', '2020-05-31']],
  starter: '2024-07-01',
  slut: '2027-06-30',
  orlov: [['2024-09-01', '2024-09-30']],
}

describe('Dage, loven regner frem', () => {
  it('står alle i sagen, med orlov lagt til', () => {
    expect(dagene(DORTE, '2024-06-15')).toEqual({
      folkepensionsdag: '2048-06-01',
      'seks-aar-foer-folkepension': '2042-06-01',
      'fylder-40': '2019-06-01',
      'fylder-50': '2029-06-01',
      'tidligste-slut': '2025-07-30',
      'seneste-slut': '2027-07-30',
      'seneste-slut-fem-aar': '2028-07-30',
      'seneste-slut-pension': '2048-05-31',
    })
  })

  it('følger pensionstabellen på afgørelsens dag', () => {
    expect(dagene(DORTE, '2025-06-19')['folkepensionsdag']).toBe('2048-06-01')
    expect(dagene(DORTE, '2025-06-20')['folkepensionsdag']).toBe('2049-06-01')
  })

  it.each([
    { sag: 'før 2022 var der intet loft på fem år', paa: '2021-12-31', dag: 'ingen' },
    { sag: 'fra 2022', paa: '2022-01-01', dag: '2028-07-30' },
  ])('[LAB-114-3] $sag', ({ paa, dag }) => {
    expect(dagene(DORTE, paa)['seneste-slut-fem-aar']).toBe(dag)
  })

  it.each([
    { sag: 'dagen før 40-årsdagen gælder loftet ikke', foedt: '1984-06-16', dag: 'ingen' },
    { sag: 'på 40-årsdagen', foedt: '1984-06-15', dag: '2029-06-30' },
    { sag: '50 år', foedt: '1974-06-15', dag: 'ingen' },
    { sag: '49 år: 50-årsdagen kommer, før de fem år er brugt', foedt: '1975-06-15', dag: 'ingen' },
  ])('[LAB-114-3] $sag: $dag', ({ foedt, dag }) => {
    expect(dagene({ foedt, tidligere: [], starter: '2024-07-01' }, '2024-06-15')['seneste-slut-fem-aar']).toBe(dag)
  })

  it('[LAB-114-3] på 50-årsdagen er loftet væk, også for den, der har brugt de fem år', () => {
    const sag: ProeveSag = { foedt: '1974-06-15', tidligere: [['2019-01-01', '2023-12-31']], starter: '2024-06-10' }
    expect(dagene(sag, '2024-06-14')['seneste-slut-fem-aar']).toBe('2024-06-09')
    expect(dagene(sag, '2024-06-15')['seneste-slut-fem-aar']).toBe('ingen')
  })

  it('[LAB-114-1] er de samme, når det er uafklaret, om senere orlov skal lægges til', () => {
    const sag: ProeveSag = {
      bevilget: '2019-06-01',
      starter: '2019-06-01',
      slut: '2021-05-31',
      orlov: [['2020-03-01', '2020-03-31']],
    }
    expect(dagene(sag, '2019-06-01')).toMatchObject({ 'tidligste-slut': '2020-05-31', 'seneste-slut': '2024-05-31' })
  })

  it.each([
    { foedt: '1984-02-28', laesning: 'B' as const, dag: '2024-02-28' },
    { foedt: '1983-02-28', laesning: 'B' as const, dag: '2023-02-28' },
    { foedt: '1984-02-29', laesning: 'B' as const, dag: '2024-02-29' },
  ])('kun den, der er født 29. februar, kan få en anden dag: $foedt fylder 40 $dag', ({ foedt, laesning, dag }) => {
    expect(dagene({ foedt, valg: { 'TVIVL-FOEDT-29-FEBRUAR': laesning } }, '2024-06-15')['fylder-40']).toBe(dag)
  })

  it('er spænd, når fødselsdagen er et spænd', () => {
    expect(dagene({ foedt: ['1979-06-01', '1979-06-30'] }, '2024-06-15')).toMatchObject({
      'fylder-40': '2019-06-01 til 2019-06-30',
      'seneste-slut-pension': '2048-05-31 til 2048-06-29',
    })
  })

  it('mangler, når det, de regnes af, mangler', () => {
    expect(new Set(Object.values(dagene({}, '2024-06-15')))).toEqual(new Set(['ingen']))
  })

  it('har ingen længde efter lukningen', () => {
    const { foedt } = DORTE
    expect(dagene(foedt === undefined ? {} : { foedt }, '2026-02-01')).toMatchObject({
      'tidligste-slut': 'ingen',
      'seneste-slut': 'ingen',
      'seneste-slut-fem-aar': 'ingen',
    })
  })
})

describe('Dage i forløb', () => {
  it('tæller dag for dag, uden orlov, og kun mellem 40 og 50, hvor det er det, der spørges om', () => {
    // 1. juni 2019–31. maj 2020 er 366 dage; 1. juli 2024–30. juni 2027 er 1095, heraf 30 barsel.
    expect(tallene(DORTE, '2024-06-15')).toEqual({
      'dage-i-forloeb-40-50': 366 + 1095 - 30,
      'dage-tilbage-40-50': 1461,
      'dage-i-forloeb-i-alt': 731 + 1095 - 30,
      orlovsdage: 30,
    })
  })

  it('er dage tilbage ukendt, når fødselsdagen er det', () => {
    expect(tallene({ tidligere: [], starter: '2024-07-01' }, '2024-06-15')).toMatchObject({
      'dage-tilbage-40-50': undefined,
      'dage-i-forloeb-i-alt': 0,
    })
  })

  it('slutter dagen før 50-årsdagen', () => {
    const sag: ProeveSag = { foedt: '1975-01-01', tidligere: [], starter: '2024-12-01', slut: '2025-12-31' }
    expect(tallene(sag, '2024-11-01')).toMatchObject({ 'dage-i-forloeb-40-50': 31, 'dage-i-forloeb-i-alt': 396 })
  })

  it('er ukendt, når et tidligere forløbs dage er det', () => {
    expect(tallene({ ...DORTE, tidligere: ['uden dage'] }, '2024-06-15')).toMatchObject({
      'dage-i-forloeb-40-50': undefined,
      'dage-i-forloeb-i-alt': undefined,
      'dage-tilbage-40-50': undefined,
    })
  })

  it('tæller samme orlovsdag én gang', () => {
    expect(
      tallene(
        {
          ...DORTE,
          orlov: [
            ['2024-09-01', '2024-09-30'],
            ['2024-09-15', '2024-10-10', 'sorgorlov'],
          ],
        },
        '2024-06-15',
      ),
    ).toMatchObject({ orlovsdage: 40 })
  })
})
