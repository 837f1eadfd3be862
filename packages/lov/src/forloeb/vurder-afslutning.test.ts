import { type Dato, dato, iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { Oplysning } from '../motor/oplysning.ts'
import { type AfslutningFakta, type Slutbeslutning, vurderAfslutning } from './vurder-afslutning.ts'

const opl = <T>(vaerdi: T): Oplysning<T> => ({ vaerdi, kilde: 'prøve' })
const dag = (tekst: string): Oplysning<Dato> => opl(dato(tekst))

/** Et forløb på to år med sidste dag 28. februar 2025. */
const DAGE = { bevilget: dato('2023-02-10'), starter: dato('2023-03-01'), slutter: dato('2025-02-28') }
const TAGET = (truffet: string, del: Partial<Slutbeslutning> = {}): Partial<AfslutningFakta> => ({
  beslutning: { truffet: dag(truffet), art: 'indsatser', ...del },
})
const I_ORDEN = { nyForberedendeDel: opl(true), teamHoert: opl(true) }

function svar(
  del: Partial<AfslutningFakta>,
  paa: string,
  dage: { starter?: Dato | undefined; slutter?: Dato | undefined } = {},
) {
  const alle = { ...DAGE, ...dage }
  return vurderAfslutning(
    { efter: '112', laesningsvalg: {}, ...del },
    { ...alle, starter: alle.starter, slutter: alle.slutter },
    dato(paa),
  )
}

describe('LAB § 113, stk. 4: beslutning, inden forløbet slutter', () => {
  it.each<{
    sag: string
    del: Partial<AfslutningFakta>
    paa: string
    tilstand: string
    pligt: string | undefined
    fortsaetter: boolean
  }>([
    { sag: 'før første dag', del: {}, paa: '2023-02-28', tilstand: 'kommende', pligt: 'kommende', fortsaetter: false },
    { sag: 'undervejs', del: {}, paa: '2024-01-01', tilstand: 'skal-besluttes', pligt: 'aktiv', fortsaetter: false },
    {
      sag: 'på sidste dag kan det nås',
      del: {},
      paa: '2025-02-28',
      tilstand: 'skal-besluttes',
      pligt: 'aktiv',
      fortsaetter: false,
    },
    {
      sag: 'dagen efter: forløb og ydelse løber videre',
      del: {},
      paa: '2025-03-01',
      tilstand: 'loeber-videre',
      pligt: 'overskredet',
      fortsaetter: true,
    },
    {
      sag: 'et år efter løber det stadig',
      del: {},
      paa: '2026-03-01',
      tilstand: 'loeber-videre',
      pligt: 'overskredet',
      fortsaetter: true,
    },
    {
      sag: 'besluttet på sidste dag',
      del: TAGET('2025-02-28'),
      paa: '2025-03-01',
      tilstand: 'besluttet-i-tide',
      pligt: 'opfyldt',
      fortsaetter: false,
    },
    {
      sag: 'besluttet dagen efter',
      del: TAGET('2025-03-01'),
      paa: '2025-03-01',
      tilstand: 'besluttet-for-sent',
      pligt: 'opfyldt',
      fortsaetter: false,
    },
    {
      sag: 'besluttes først i morgen',
      del: TAGET('2025-03-02'),
      paa: '2025-03-01',
      tilstand: 'loeber-videre',
      pligt: 'overskredet',
      fortsaetter: true,
    },
    {
      sag: 'ophørt før tid uden beslutning',
      del: { ophoert: dag('2024-06-30') },
      paa: '2024-07-01',
      tilstand: 'ophoert-uden',
      pligt: 'overskredet',
      fortsaetter: false,
    },
    {
      sag: 'ophørt før tid, besluttet dagen før',
      del: { ophoert: dag('2024-06-30'), ...TAGET('2024-06-29') },
      paa: '2024-07-01',
      tilstand: 'besluttet-i-tide',
      pligt: 'opfyldt',
      fortsaetter: false,
    },
    {
      sag: 'løb videre og ophørte siden uden beslutning',
      del: { ophoert: dag('2025-06-30') },
      paa: '2025-07-01',
      tilstand: 'ophoert-uden',
      pligt: 'overskredet',
      fortsaetter: false,
    },
  ])('[LAB-113-4] $sag → $tilstand', ({ del, paa, tilstand, pligt, fortsaetter }) => {
    const s = svar(del, paa)
    expect([s.tilstand, s.pligter[0]?.tilstand, s.forloebOgYdelseFortsaetter]).toEqual([tilstand, pligt, fortsaetter])
  })

  it('[LAB-113-4] fristen er sidste dag, og den står som tærskel til den er gået', () => {
    const s = svar({}, '2024-01-01')
    expect([s.fristDen, s.pligter[0]?.fristDen, s.taerskler[0]?.dag].map((d) => d && iso(d))).toEqual([
      '2025-02-28',
      '2025-02-28',
      '2025-02-28',
    ])
    expect(svar({}, '2025-03-01').taerskler).toEqual([])
  })

  it('[LAB-113-4] at det løber videre, siges højt med dagen og med, hvor det kommer fra', () => {
    const s = svar({}, '2025-03-01')
    expect(s.besked).toBe(
      'Sidste dag var 28. februar 2025, og ingen har truffet beslutning. Forløbet og ydelsen fortsætter, til kommunen gør det.',
    )
    expect(s.praksis).toContain('82-16')
    expect(svar({}, '2025-02-28').besked).toBeUndefined()
  })

  it('[LAB-113-4] uden slutdag er fristen ukendt, og pligten står', () => {
    const s = svar({}, '2024-01-01', { slutter: undefined })
    expect([s.tilstand, s.fristDen, s.pligter[0]?.tilstand]).toEqual(['uoplyst', undefined, 'aktiv'])
    expect(svar({}, '2024-01-01', { starter: undefined }).tilstand).toBe('uoplyst')
  })

  it.each([
    {
      sag: 'ordningen fandtes ikke',
      starter: '2012-01-01',
      slutter: '2012-12-31',
      paa: '2012-06-01',
      hjemmel: undefined,
    },
    {
      sag: '2013',
      starter: '2013-02-01',
      slutter: '2014-01-31',
      paa: '2013-06-01',
      hjemmel: '68 a stk. 7 lov 1380/2012',
    },
    {
      sag: '2019',
      starter: '2018-02-01',
      slutter: '2021-01-31',
      paa: '2019-12-31',
      hjemmel: '68 a stk. 7 LBK 1342/2016',
    },
    {
      sag: '2020',
      starter: '2018-02-01',
      slutter: '2021-01-31',
      paa: '2020-01-01',
      hjemmel: '113 stk. 2 lov 548/2019',
    },
    {
      sag: '2022',
      starter: '2021-02-01',
      slutter: '2023-01-31',
      paa: '2022-01-01',
      hjemmel: '113 stk. 4 LBK 701/2022',
    },
    {
      sag: '2024',
      starter: '2023-02-01',
      slutter: '2025-01-31',
      paa: '2024-03-01',
      hjemmel: '113 stk. 4 LBK 280/2024',
    },
    {
      sag: 'efter lukningen den frosne',
      starter: '2025-02-01',
      slutter: '2027-01-31',
      paa: '2026-10-01',
      hjemmel: '113 stk. 4 LBK 280/2024',
    },
    {
      sag: 'løbet videre: slutdagens lov',
      starter: '2018-02-01',
      slutter: '2019-12-31',
      paa: '2023-01-01',
      hjemmel: '68 a stk. 7 LBK 1342/2016',
    },
  ])('[LAB-113-4] $sag: $hjemmel', ({ starter, slutter, paa, hjemmel }) => {
    const h = svar({}, paa, { starter: dato(starter), slutter: dato(slutter) }).pligter[0]?.hjemmel
    expect(h && `${h.paragraf} stk. ${h.stk} ${h.udgave}`).toBe(hjemmel)
  })
})

describe('82-16: en forlængelse er et nyt forløb', () => {
  it.each<{ sag: string; del: Partial<Slutbeslutning>; tilstand: string; nyt: string }>([
    {
      sag: 'en ren forlængelse',
      del: { art: 'forlaengelse', nyForberedendeDel: opl(false), teamHoert: opl(false) },
      tilstand: 'grundlag-mangler',
      nyt: 'ikke-opfyldt',
    },
    {
      sag: 'teamet er hørt, men på den gamle forberedende del',
      del: { art: 'forlaengelse', nyForberedendeDel: opl(false), teamHoert: opl(true) },
      tilstand: 'grundlag-mangler',
      nyt: 'ikke-opfyldt',
    },
    { sag: 'grundlaget er ikke oplyst', del: { art: 'nyt-forloeb' }, tilstand: 'grundlag-mangler', nyt: 'uoplyst' },
    { sag: 'med nyt grundlag', del: { art: 'forlaengelse', ...I_ORDEN }, tilstand: 'besluttet-i-tide', nyt: 'opfyldt' },
    {
      sag: 'et nyt forløb med nyt grundlag',
      del: { art: 'nyt-forloeb', ...I_ORDEN },
      tilstand: 'besluttet-i-tide',
      nyt: 'opfyldt',
    },
  ])('[LAB-113-4-nyt-forloeb] $sag → $tilstand', ({ del, tilstand, nyt }) => {
    const s = svar(TAGET('2025-02-01', del), '2025-02-28')
    expect([s.tilstand, s.nytForloeb?.svar]).toEqual([tilstand, nyt])
  })

  it('[LAB-113-4-nyt-forloeb] uden grundlag løber det gamle videre, og det siges', () => {
    const s = svar(TAGET('2025-02-01', { art: 'forlaengelse' }), '2025-03-01')
    expect([s.forloebOgYdelseFortsaetter, s.pligter[0]?.tilstand]).toEqual([true, 'overskredet'])
    expect(s.besked).toContain('Til da fortsætter forløbet og ydelsen.')
  })

  it.each([
    { truffet: '2026-01-31', nyt: 'opfyldt', tilstand: 'besluttet-i-tide' },
    { truffet: '2026-02-01', nyt: 'ikke-opfyldt', tilstand: 'grundlag-mangler' },
  ])(
    '[LAB-113-4-nyt-forloeb] besluttet $truffet → $nyt: fra lukningen kan intet forlænges',
    ({ truffet, nyt, tilstand }) => {
      const s = svar(TAGET(truffet, { art: 'forlaengelse', ...I_ORDEN }), '2026-02-05', { slutter: dato('2026-02-28') })
      expect([s.nytForloeb?.svar, s.tilstand]).toEqual([nyt, tilstand])
    },
  )

  it('[LAB-113-4] efter lukningen kan de følgende indsatser stadig besluttes', () => {
    expect(svar(TAGET('2026-02-01'), '2026-02-05', { slutter: dato('2026-02-28') }).tilstand).toBe('besluttet-i-tide')
  })
})

describe('Førtidspensionisten i forløb', () => {
  it('[LAB-113-4] gamle § 68 b havde beslutningen med, § 115 har den ikke', () => {
    const foer = svar({ efter: '115' }, '2019-12-31', { starter: dato('2018-02-01'), slutter: dato('2020-12-31') })
    expect(foer.tilstand).toBe('skal-besluttes')
    const efter = svar({ efter: '115' }, '2024-01-01')
    expect([efter.tilstand, efter.pligter[0]?.tilstand, efter.tvivl.length]).toEqual(['tvivl', 'tvivl', 1])
    const valgt = (laesning: 'A' | 'B') =>
      svar(
        {
          efter: '115',
          laesningsvalg: { 'TVIVL-PARAGRAF-115-RETTIGHEDER': { laesning, af: 'Faglig leder', begrundelse: 'Valgt.' } },
        },
        '2024-01-01',
      )
    expect([valgt('A').tilstand, valgt('B').tilstand]).toEqual(['skal-besluttes', 'ikke-omfattet'])
  })

  it('[LAB-113-4] også i tvivl stoppes ydelsen ikke af, at slutdagen er passeret', () => {
    expect(svar({ efter: '115' }, '2025-03-01').forloebOgYdelseFortsaetter).toBe(true)
  })
})
