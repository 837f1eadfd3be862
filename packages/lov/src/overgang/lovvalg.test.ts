import { type Dato, iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { LAB_114_1 } from '../lab/paragraf-114-stk-1.ts'
import { type ProeveSag, proeveGrundlag, vilkaaretFor } from '../proeve-fakta.ts'
import { lovensDage, vaelgLov } from './lovvalg.ts'

function valget(sag: ProeveSag, paa: string) {
  const g = proeveGrundlag(sag, paa)
  const { lovensDag, saerlige, overgang } = vaelgLov(g)
  expect(lovensDage(g)).toEqual({ lovensDag, saerlige })
  return { lovensDag: iso(lovensDag), regler: overgang.map((o) => o.id) }
}

interface Raekke {
  readonly sag: string
  readonly fakta: ProeveSag
  readonly paa: string
  readonly lovensDag: string
}

describe('Hvilken dags lov gælder?', () => {
  it.each<Raekke>([
    {
      sag: 'endnu ikke afgjort: dagen, der vurderes',
      fakta: {},
      paa: '2024-06-01',
      lovensDag: '2024-06-01',
    },
    {
      sag: 'afgørelsens dag, når sagen nævner den',
      fakta: { afgoeres: '2021-12-31' },
      paa: '2024-06-01',
      lovensDag: '2021-12-31',
    },
    {
      sag: 'at forløbet starter senere, flytter ikke loven',
      fakta: { afgoeres: '2021-12-31', starter: '2022-02-01' },
      paa: '2021-12-31',
      lovensDag: '2021-12-31',
    },
  ])('[OVERGANG-AFGOERELSESDAG] $sag → $lovensDag', ({ fakta, paa, lovensDag }) => {
    expect(valget(fakta, paa)).toMatchObject({ lovensDag, regler: ['OVERGANG-AFGOERELSESDAG'] })
  })

  it.each<Raekke>([
    {
      sag: 'bevillingens dag går forud for afgørelsens',
      fakta: { bevilget: '2019-05-01' },
      paa: '2021-06-01',
      lovensDag: '2019-05-01',
    },
    {
      sag: 'bevilget 2019, vurderet efter lukningen',
      fakta: { bevilget: '2019-05-01' },
      paa: '2026-03-01',
      lovensDag: '2019-05-01',
    },
    {
      sag: 'bevilget og siden påklaget: bevillingens dag',
      fakta: { bevilget: '2021-11-11', paaklaget: '2022-02-02' },
      paa: '2022-03-01',
      lovensDag: '2021-11-11',
    },
    {
      sag: 'bevilget 2023, vurderet dagen før lukningen',
      fakta: { bevilget: '2023-05-01' },
      paa: '2026-01-31',
      lovensDag: '2023-05-01',
    },
    {
      sag: 'bevilget nytårsaften 2021, vurderet efter lukningen',
      fakta: { bevilget: '2021-12-31' },
      paa: '2026-02-01',
      lovensDag: '2021-12-31',
    },
    {
      sag: 'bevilget dagen efter den sidste',
      fakta: { bevilget: '2026-02-01' },
      paa: '2026-02-01',
      lovensDag: '2026-02-01',
    },
  ])('[OVERGANG-BEVILLINGSDAG] $sag → $lovensDag', ({ fakta, paa, lovensDag }) => {
    expect(valget(fakta, paa)).toMatchObject({ lovensDag, regler: ['OVERGANG-BEVILLINGSDAG'] })
  })

  it.each<Raekke>([
    {
      sag: 'sagen træffes om: den påklagede afgørelses dag',
      fakta: { paaklaget: '2021-11-11' },
      paa: '2022-03-01',
      lovensDag: '2021-11-11',
    },
    {
      sag: 'sagen træffes om efter lukningen',
      fakta: { paaklaget: '2026-01-20' },
      paa: '2026-04-01',
      lovensDag: '2026-01-20',
    },
  ])('[OVERGANG-PAAKLAGET] $sag → $lovensDag', ({ fakta, paa, lovensDag }) => {
    expect(valget(fakta, paa)).toMatchObject({ lovensDag, regler: ['OVERGANG-PAAKLAGET'] })
  })

  it.each<Raekke>([
    {
      sag: 'bevilget 2023, vurderet på lukningens dag',
      fakta: { bevilget: '2023-05-01' },
      paa: '2026-02-01',
      lovensDag: '2026-01-31',
    },
    {
      sag: 'bevilget nytårsdag 2022, vurderet efter lukningen',
      fakta: { bevilget: '2022-01-01' },
      paa: '2026-02-01',
      lovensDag: '2026-01-31',
    },
    {
      sag: 'bevilget på den sidste dag, vurderet dagen efter',
      fakta: { bevilget: '2026-01-31' },
      paa: '2026-02-01',
      lovensDag: '2026-01-31',
    },
  ])('[OVERGANG-FROSSEN-TEKST] $sag → $lovensDag', ({ fakta, paa, lovensDag }) => {
    expect(valget(fakta, paa)).toMatchObject({ lovensDag, regler: ['OVERGANG-FROSSEN-TEKST'] })
  })

  it('[OVERGANG-FROSSEN-TEKST] er LBK 280/2024, selv om forløbet er bevilget under LBK 701/2022', () => {
    const sag: ProeveSag = { bevilget: '2023-05-01', starter: '2023-06-01', slut: '2026-05-31' }
    const hjemmel = (paa: string) => vilkaaretFor(LAB_114_1, proeveGrundlag(sag, paa))?.regel.hjemmel.udgave
    expect(hjemmel('2026-01-31')).toBe('LBK 701/2022')
    expect(hjemmel('2026-02-01')).toBe('LBK 280/2024')
  })
})

describe('Overgangsreglernes hjemler', () => {
  it('peger hver på sit stykke, og sagens dag er med', () => {
    const dage = (sag: ProeveSag, paa: string): readonly (readonly [string, number | undefined, Dato])[] =>
      vaelgLov(proeveGrundlag(sag, paa)).overgang.map((o) => [o.id, o.hjemmel?.stk, o.sagensDag])
    expect(
      dage({ foedt: '1959-01-01', bevilget: '2021-12-31', starter: '2022-02-01' }, '2022-06-01').map(([id, stk]) => [
        id,
        stk,
      ]),
    ).toEqual([
      ['OVERGANG-BEVILLINGSDAG', undefined],
      ['LOV-1160-7-5', 5],
      ['LOV-1160-7-4', 4],
    ])
  })
})

describe('De regler, lov 1160/2021 § 7 flytter, og til hvilken dag', () => {
  const brugt = (sag: ProeveSag, paa: string) =>
    vaelgLov(proeveGrundlag(sag, paa))
      .overgang.slice(1)
      .map((o) => ({
        id: o.id,
        stk: o.hjemmel?.stk,
        regler: o.regler,
        lovensDag: iso(o.lovensDag),
        sagensDag: iso(o.sagensDag),
      }))

  it('[LOV-1160-7-5] [LOV-1160-7-4] længden og seksårsreglen følger nytår 2022', () => {
    expect(brugt({ foedt: '1959-01-01', bevilget: '2021-12-31', starter: '2022-02-01' }, '2022-06-01')).toEqual([
      { id: 'LOV-1160-7-5', stk: 5, regler: ['LAB-114-1'], lovensDag: '2022-01-01', sagensDag: '2022-02-01' },
      { id: 'LOV-1160-7-4', stk: 4, regler: ['LAB-112-3'], lovensDag: '2022-01-01', sagensDag: '2022-01-01' },
    ])
  })

  it.each([
    { sag: 'bevillingens dag', fakta: { bevilget: '2019-05-01' }, lovensDag: '2019-05-01' },
    { sag: 'starten, når den ikke kendes', fakta: {}, lovensDag: '2019-06-01' },
  ])('[LOV-1160-7-3] et langt forløb følger $sag', ({ fakta, lovensDag }) => {
    const langt = { ...fakta, starter: '2019-06-01', slut: '2022-06-01' }
    expect(brugt(langt, '2022-01-01')).toEqual([
      { id: 'LOV-1160-7-3', stk: 3, regler: ['LAB-114-1'], lovensDag, sagensDag: '2019-06-01' },
    ])
    expect(brugt(langt, '2021-12-31')).toEqual([])
    expect(brugt({ ...langt, slut: '2022-05-31' }, '2022-01-01')).toEqual([])
  })

  it.each([
    { starter: '2021-12-31', paa: '2021-12-31', laengden: undefined },
    { starter: '2021-12-31', paa: '2022-01-01', laengden: '2021-12-31' },
    { starter: '2022-01-01', paa: '2022-01-01', laengden: undefined },
    { starter: undefined, paa: '2022-01-01', laengden: undefined },
  ])('[LOV-1160-7-3] uden en bevilling: begynder $starter, afgjort $paa', ({ starter, paa, laengden }) => {
    const { saerlige } = lovensDage(proeveGrundlag(starter === undefined ? {} : { starter }, paa))
    const dag = saerlige['LAB-114-1']
    expect(dag === undefined ? undefined : iso(dag)).toBe(laengden)
  })
})

describe('Forløbet er begyndt før lukningen, men bevillingens dag er ikke registreret', () => {
  it.each<Raekke>([
    { sag: 'begyndt 2019: den dags lov', fakta: { starter: '2019-03-01' }, paa: '2026-03-01', lovensDag: '2019-03-01' },
    { sag: 'begyndt dagen før 2022', fakta: { starter: '2021-12-31' }, paa: '2026-03-01', lovensDag: '2021-12-31' },
    {
      sag: 'begyndt nytår 2022: den frosne tekst',
      fakta: { starter: '2022-01-01' },
      paa: '2026-03-01',
      lovensDag: '2026-01-31',
    },
    { sag: 'begyndt på den sidste dag', fakta: { starter: '2026-01-31' }, paa: '2026-02-01', lovensDag: '2026-01-31' },
  ])('[OVERGANG-BEGYNDT-FOER-LUKNINGEN] $sag → $lovensDag', ({ fakta, paa, lovensDag }) => {
    expect(valget(fakta, paa)).toMatchObject({ lovensDag, regler: ['OVERGANG-BEGYNDT-FOER-LUKNINGEN'] })
  })

  it.each([
    { sag: 'begynder på lukningens dag', fakta: { starter: '2026-02-01' }, paa: '2026-03-01' },
    { sag: 'set før lukningen', fakta: { starter: '2025-01-01' }, paa: '2026-01-31' },
  ])('[OVERGANG-BEGYNDT-FOER-LUKNINGEN] gælder ikke: $sag', ({ fakta, paa }) => {
    expect(valget(fakta, paa).regler).not.toContain('OVERGANG-BEGYNDT-FOER-LUKNINGEN')
  })
})
