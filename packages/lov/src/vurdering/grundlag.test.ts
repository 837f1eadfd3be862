import { dato, iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { type Oenske, TOMT_GRUNDLAG } from '../fakta.ts'
import { type ProeveSag, proeveGrundlag } from '../proeve-fakta.ts'
import { begyndtFoerLukningen, gaeldendeOenske, harSenereStart, kanLaesesPaaToMaader } from './grundlag.ts'

describe('Borgerens gældende ønske', () => {
  const emne = 'endnu-et-forloeb'
  const den = (dag: number) => dato(`2024-05-${String(dag).padStart(2, '0')}`)
  const gaeldende = (...oensker: readonly Omit<Oenske, 'emne'>[]) =>
    gaeldendeOenske({ ...TOMT_GRUNDLAG, oensker: oensker.map((oenske) => ({ emne, ...oenske })) }, emne)?.svar

  const JA_DEN_5 = { svar: 'ja', svaretDen: den(5) } as const
  const NEJ_DEN_6 = { svar: 'nej', svaretDen: den(6) } as const

  it('er det seneste, i hvilken orden de end står', () => {
    expect([gaeldende(JA_DEN_5, NEJ_DEN_6), gaeldende(NEJ_DEN_6, JA_DEN_5)]).toEqual(['nej', 'nej'])
  })

  it('er det sidste på listen, når to er fra samme dag, eller en ingen dag har', () => {
    expect([gaeldende(JA_DEN_5, { ...NEJ_DEN_6, svaretDen: den(5) }), gaeldende(JA_DEN_5, { svar: 'nej' })]).toEqual([
      'nej',
      'nej',
    ])
    expect([gaeldende({ svar: 'nej' }, JA_DEN_5), gaeldende({ svar: 'nej' }, { svar: 'ja' })]).toEqual(['ja', 'ja'])
  })

  it('følger svarets dag; er der ikke svaret, den dag, der blev spurgt', () => {
    const spurgtFoerSvaretEfter = { svar: 'ja', spurgtDen: den(1), svaretDen: den(10) } as const
    const spurgtEfterSvaretFoer = { svar: 'nej', spurgtDen: den(5), svaretDen: den(6) } as const
    expect(gaeldende(spurgtFoerSvaretEfter, spurgtEfterSvaretFoer)).toBe('ja')
    expect(gaeldende(spurgtEfterSvaretFoer, spurgtFoerSvaretEfter)).toBe('ja')
    expect(gaeldende(JA_DEN_5, { spurgtDen: den(4) })).toBe('ja')
    expect(gaeldende({ spurgtDen: den(4) }, JA_DEN_5)).toBe('ja')
    expect(gaeldende({ spurgtDen: den(6) }, JA_DEN_5)).toBe(undefined)
  })

  it('er intet, når det er trukket tilbage, eller ingen har sagt noget om netop det', () => {
    expect(gaeldende({ ...JA_DEN_5, trukketTilbageDen: den(7) })).toBe(undefined)
    expect(gaeldende()).toBe(undefined)
    const andet = { ...TOMT_GRUNDLAG, oensker: [{ emne: 'mere-end-fem-aar', ...JA_DEN_5 } as const] }
    expect(gaeldendeOenske(andet, emne)).toBe(undefined)
  })
})

describe('Et forløb uden bevillingens dag, begyndt før lukningen', () => {
  const begyndt = (sag: ProeveSag, paa: string) => {
    const dag = begyndtFoerLukningen(proeveGrundlag(sag, paa))
    return dag === undefined ? undefined : iso(dag)
  }

  it.each<{ sag: ProeveSag; paa: string; dag: string | undefined }>([
    { sag: { starter: '2026-01-31' }, paa: '2026-02-01', dag: '2026-01-31' },
    { sag: { starter: '2026-02-01' }, paa: '2026-02-01', dag: undefined },
    { sag: { starter: '2026-01-31' }, paa: '2026-01-31', dag: undefined },
    { sag: {}, paa: '2026-02-01', dag: undefined },
    { sag: { starter: '2026-01-31', bevilget: '2026-01-20' }, paa: '2026-02-01', dag: undefined },
    { sag: { starter: '2026-01-31', paaklaget: '2026-01-20' }, paa: '2026-02-01', dag: undefined },
  ])('$sag, $paa: $dag', ({ sag, paa, dag }) => expect(begyndt(sag, paa)).toBe(dag))
})

describe('To dage, alderen kan ses på', () => {
  const maaledag = dato('2024-05-10')

  it.each([
    { start: undefined, senere: false },
    { start: '2024-05-09', senere: false },
    { start: '2024-05-10', senere: false },
    { start: '2024-05-11', senere: true },
  ])('begynder $start: $senere', ({ start, senere }) => {
    expect(harSenereStart(start === undefined ? undefined : dato(start), maaledag)).toBe(senere)
  })

  it.each<{ sag: string; mere: ProeveSag; toMaader: boolean }>([
    { sag: 'fylder 40 dagen før, der måles', mere: { foedt: '1984-05-09' }, toMaader: false },
    { sag: 'fylder 40, den dag der måles', mere: { foedt: '1984-05-10' }, toMaader: true },
    { sag: 'fylder 40, den dag forløbet begynder', mere: { foedt: '1984-06-01' }, toMaader: true },
    { sag: 'fylder 40 dagen efter', mere: { foedt: '1984-06-02' }, toMaader: false },
    { sag: 'fylder 50 dagen før, der måles', mere: { foedt: '1974-05-09' }, toMaader: false },
    { sag: 'fylder 50, den dag der måles', mere: { foedt: '1974-05-10' }, toMaader: true },
    { sag: 'fylder 50, den dag forløbet begynder', mere: { foedt: '1974-06-01' }, toMaader: true },
    { sag: 'fylder 50 dagen efter', mere: { foedt: '1974-06-02' }, toMaader: false },
    { sag: 'kan fylde 50 imellem', mere: { foedt: ['1974-01-01', '1974-12-31'] }, toMaader: true },
    { sag: 'er 30', mere: { foedt: '1994-05-10' }, toMaader: false },
    { sag: 'er 45', mere: { foedt: '1979-05-20' }, toMaader: false },
    { sag: 'fødselsdagen er ukendt', mere: {}, toMaader: false },
    { sag: 'begynder den dag, der måles', mere: { foedt: '1974-05-10', starter: '2024-05-10' }, toMaader: false },
    { sag: 'født 29. februar', mere: { foedt: '1980-02-29' }, toMaader: true },
    { sag: 'født 28. februar', mere: { foedt: '1980-02-28' }, toMaader: false },
  ])('$sag: $toMaader', ({ mere, toMaader }) => {
    const g = proeveGrundlag({ bevilget: '2024-05-10', starter: '2024-06-01', ...mere }, '2024-05-10')
    expect(kanLaesesPaaToMaader(g)).toBe(toMaader)
    expect(g.laesninger !== undefined).toBe(toMaader)
  })

  it.each<{ sag: string; mere: ProeveSag; toMaader: boolean }>([
    { sag: 'påklaget dagen før', mere: { paaklaget: '2024-05-09' }, toMaader: true },
    { sag: 'påklaget samme dag', mere: { paaklaget: '2024-05-10' }, toMaader: false },
    { sag: 'påklaget og bevilget', mere: { paaklaget: '2024-05-09', bevilget: '2024-05-01' }, toMaader: false },
    { sag: 'ikke påklaget', mere: {}, toMaader: false },
  ])('en ny afgørelse, $sag: $toMaader', ({ mere, toMaader }) => {
    const g = proeveGrundlag({ foedt: '1990-05-10', ...mere }, '2024-05-10')
    expect(kanLaesesPaaToMaader(g)).toBe(toMaader)
    expect(g.laesninger !== undefined).toBe(toMaader)
  })
})
