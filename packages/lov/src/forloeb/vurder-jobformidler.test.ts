import { type Dato, dato, iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { Oplysning } from '../motor/oplysning.ts'
import { type JobformidlerFakta, vurderJobformidler } from './vurder-jobformidler.ts'

const dag = (tekst: string): Oplysning<Dato> => ({ vaerdi: dato(tekst), kilde: 'prøve' })
const OENSKET = { oenske: { svar: 'ja' as const, den: dato('2023-05-01') } }

function svar(del: Partial<JobformidlerFakta>, paa: string, starter: string | undefined = '2023-03-01') {
  const dage = { bevilget: undefined, starter: starter === undefined ? undefined : dato(starter), slutter: undefined }
  return vurderJobformidler({ efter: '112', laesningsvalg: {}, ...del }, dage, dato(paa))
}

describe('LAB § 113 a: retten til en personlig jobformidler', () => {
  it.each([
    { sag: 'før 2022 findes den ikke', paa: '2021-12-31', starter: '2021-01-01', ret: undefined },
    { sag: 'fra 1. januar 2022, også i et forløb fra før', paa: '2022-01-01', starter: '2021-01-01', ret: 'opfyldt' },
    { sag: 'dagen før forløbet', paa: '2023-02-28', starter: '2023-03-01', ret: 'ikke-opfyldt' },
    { sag: 'forløbets første dag', paa: '2023-03-01', starter: '2023-03-01', ret: 'opfyldt' },
    { sag: 'efter lukningen, i et løbende forløb', paa: '2026-10-01', starter: '2024-03-01', ret: 'opfyldt' },
  ])('[LAB-113-a] $sag → $ret', ({ paa, starter, ret }) => {
    expect(svar({}, paa, starter).ret?.svar).toBe(ret)
  })

  it.each<{ sag: string; del: Partial<JobformidlerFakta>; paa: string; tilstand: string | undefined }>([
    { sag: 'ingen har spurgt: en ret er ingen pligt', del: {}, paa: '2023-06-01', tilstand: undefined },
    {
      sag: 'borgeren vil ikke',
      del: { oenske: { svar: 'nej', den: dato('2023-05-01') } },
      paa: '2023-06-01',
      tilstand: undefined,
    },
    { sag: 'dagen før ønsket', del: OENSKET, paa: '2023-04-30', tilstand: undefined },
    { sag: 'ønsket', del: OENSKET, paa: '2023-05-01', tilstand: 'aktiv' },
    { sag: 'fået', del: { ...OENSKET, faaet: dag('2023-05-20') }, paa: '2023-05-20', tilstand: 'opfyldt' },
    { sag: 'får i morgen', del: { ...OENSKET, faaet: dag('2023-05-20') }, paa: '2023-05-19', tilstand: 'aktiv' },
    {
      sag: 'forløbet er ophørt',
      del: { ...OENSKET, ophoert: dag('2023-05-31') },
      paa: '2023-06-01',
      tilstand: undefined,
    },
  ])('[LAB-113-a] $sag → $tilstand', ({ del, paa, tilstand }) => {
    const pligt = svar(del, paa).pligter.find((p) => p.id === 'LAB-113-a')
    expect([pligt?.tilstand, pligt?.fristDen]).toEqual([tilstand, undefined])
  })

  it('[LAB-113-a] efter § 115 må et menneske vælge', () => {
    const s = svar({ efter: '115', ...OENSKET }, '2023-06-01')
    expect([s.ret?.svar, s.pligter[0]?.tilstand, s.tvivl[0]?.id]).toEqual([
      'kraever-skoen',
      'tvivl',
      'TVIVL-PARAGRAF-115-RETTIGHEDER',
    ])
  })
})

describe('Lov 1160/2021 § 7, stk. 1: vejledt senest 1. maj 2022', () => {
  const pligt = (del: Partial<JobformidlerFakta>, paa: string, starter = '2021-12-31') =>
    svar(del, paa, starter).pligter.find((p) => p.id === 'LOV-1160-7-1')

  it.each<{ sag: string; del: Partial<JobformidlerFakta>; paa: string; starter: string; tilstand: string | undefined }>(
    [
      { sag: 'begyndt dagen før 2022', del: {}, paa: '2022-01-01', starter: '2021-12-31', tilstand: 'aktiv' },
      { sag: 'begyndt 1. januar 2022', del: {}, paa: '2022-05-02', starter: '2022-01-01', tilstand: undefined },
      { sag: 'på sidste dag', del: {}, paa: '2022-05-01', starter: '2021-12-31', tilstand: 'aktiv' },
      { sag: 'dagen efter', del: {}, paa: '2022-05-02', starter: '2021-12-31', tilstand: 'overskredet' },
      {
        sag: 'vejledt på sidste dag',
        del: { vejledt: dag('2022-05-01') },
        paa: '2022-06-01',
        starter: '2021-12-31',
        tilstand: 'opfyldt',
      },
      {
        sag: 'ude af forløbet før 2022',
        del: { ophoert: dag('2021-12-31') },
        paa: '2022-02-01',
        starter: '2021-01-01',
        tilstand: undefined,
      },
      {
        sag: 'ude af forløbet før fristen',
        del: { ophoert: dag('2022-03-31') },
        paa: '2022-06-01',
        starter: '2021-01-01',
        tilstand: 'bortfaldet',
      },
      {
        sag: 'ude af forløbet efter fristen',
        del: { ophoert: dag('2022-05-31') },
        paa: '2022-06-01',
        starter: '2021-01-01',
        tilstand: 'overskredet',
      },
    ],
  )('[LOV-1160-7-1] $sag → $tilstand', ({ del, paa, starter, tilstand }) => {
    expect(pligt(del, paa, starter)?.tilstand).toBe(tilstand)
  })

  it('[LOV-1160-7-1] fristen er 1. maj 2022; for sent vejledt er gjort, men for sent', () => {
    const p = pligt({ vejledt: dag('2022-05-02') }, '2022-06-01')
    expect([p?.fristDen && iso(p.fristDen), p?.tilstand, p?.hvorfor.svar]).toEqual([
      '2022-05-01',
      'opfyldt',
      'ikke-opfyldt',
    ])
  })
})
