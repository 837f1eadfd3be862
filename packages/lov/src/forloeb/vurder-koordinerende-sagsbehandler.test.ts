import { type Dato, dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import {
  type KoordinerendeFakta,
  type Udpegning,
  vurderKoordinerendeSagsbehandler,
} from './vurder-koordinerende-sagsbehandler.ts'

const udpeget = (fra: string, til?: string): Udpegning => ({
  navn: 'Mette Krogh',
  fra: dato(fra),
  ...(til === undefined ? {} : { til: dato(til) }),
})

function svar(del: Partial<KoordinerendeFakta>, paa: string, starter: string | undefined = '2023-03-01') {
  const start: Dato | undefined = starter === undefined ? undefined : dato(starter)
  return vurderKoordinerendeSagsbehandler(
    { efter: '112', udpegede: [], laesningsvalg: {}, ...del },
    { bevilget: undefined, starter: start, slutter: undefined },
    dato(paa),
  )
}

describe('LAB § 36, stk. 3: den koordinerende sagsbehandler', () => {
  it.each<{ sag: string; del: Partial<KoordinerendeFakta>; paa: string; tilstand: string | undefined; uden: number }>([
    { sag: 'før forløbet', del: {}, paa: '2023-02-28', tilstand: 'kommende', uden: 0 },
    {
      sag: 'udpeget allerede før',
      del: { udpegede: [udpeget('2023-02-15')] },
      paa: '2023-02-28',
      tilstand: 'opfyldt',
      uden: 0,
    },
    { sag: 'første dag uden', del: {}, paa: '2023-03-01', tilstand: 'aktiv', uden: 1 },
    {
      sag: 'udpeget første dag',
      del: { udpegede: [udpeget('2023-03-01')] },
      paa: '2023-06-01',
      tilstand: 'opfyldt',
      uden: 0,
    },
    {
      sag: 'udpeget ti dage inde',
      del: { udpegede: [udpeget('2023-03-11')] },
      paa: '2023-06-01',
      tilstand: 'opfyldt',
      uden: 10,
    },
    {
      sag: 'udpeges i morgen',
      del: { udpegede: [udpeget('2023-03-02')] },
      paa: '2023-03-01',
      tilstand: 'aktiv',
      uden: 1,
    },
    {
      sag: 'stoppet og ikke afløst',
      del: { udpegede: [udpeget('2023-03-01', '2023-05-31')] },
      paa: '2023-06-01',
      tilstand: 'aktiv',
      uden: 1,
    },
    {
      sag: 'afløst samme dag',
      del: { udpegede: [udpeget('2023-03-01', '2023-05-31'), udpeget('2023-06-01')] },
      paa: '2023-06-01',
      tilstand: 'opfyldt',
      uden: 0,
    },
    {
      sag: 'forløbet er ophørt',
      del: { ophoert: { vaerdi: dato('2023-05-31'), kilde: 'prøve' } },
      paa: '2023-06-01',
      tilstand: 'bortfaldet',
      uden: 92,
    },
  ])('[LAB-36-3] $sag → $tilstand', ({ del, paa, tilstand, uden }) => {
    const s = svar(del, paa)
    expect([s.pligter[0]?.tilstand, s.dageUden, s.pligter[0]?.fristDen]).toEqual([tilstand, uden, undefined])
  })

  it.each([
    { paa: '2013-06-01', starter: '2013-02-01', hjemmel: '68 c stk. 1 LBK 990/2014' },
    { paa: '2019-12-31', starter: '2018-02-01', hjemmel: '68 c stk. 1 LBK 1342/2016' },
    { paa: '2020-01-01', starter: '2018-02-01', hjemmel: '36 stk. 3 lov 548/2019' },
    { paa: '2022-01-01', starter: '2021-02-01', hjemmel: '36 stk. 3 LBK 701/2022' },
    { paa: '2024-03-01', starter: '2023-02-01', hjemmel: '36 stk. 3 LBK 280/2024' },
  ])('[LAB-36-3] $paa: $hjemmel', ({ paa, starter, hjemmel }) => {
    const h = svar({}, paa, starter).pligter[0]?.hjemmel
    expect(h && `${h.paragraf} stk. ${h.stk} ${h.udgave}`).toBe(hjemmel)
  })

  it('[LAB-36-3] før 2013 findes den ikke, og uden første dag er det uoplyst', () => {
    expect(svar({}, '2012-12-31', '2012-01-01')).toMatchObject({ svar: [], pligter: [] })
    const uden = vurderKoordinerendeSagsbehandler(
      { efter: '112', udpegede: [], laesningsvalg: {} },
      { bevilget: undefined, starter: undefined, slutter: undefined },
      dato('2023-06-01'),
    )
    expect([uden.svar[0]?.svar, uden.dageUden, uden.pligter]).toEqual(['uoplyst', undefined, []])
  })

  it('[LAB-36-3] § 68 c nævnte førtidspensionisten i forløb, § 36 gør ikke', () => {
    expect(svar({ efter: '115' }, '2019-12-31', '2018-02-01').pligter[0]?.tilstand).toBe('aktiv')
    expect(svar({ efter: '115' }, '2020-01-01', '2018-02-01').pligter).toEqual([])
  })

  it('[LAB-36-3] fra lukningen er det uafklaret, medmindre der er én', () => {
    const id = 'TVIVL-KOORDINERENDE-EFTER-LUKNING'
    const valgt = (laesning: 'A' | 'B') =>
      svar({ laesningsvalg: { [id]: { laesning, af: 'Faglig leder', begrundelse: 'Valgt.' } } }, '2026-02-01')
        .pligter[0]?.tilstand
    expect(svar({}, '2026-01-31').pligter[0]?.tilstand).toBe('aktiv')
    expect(svar({}, '2026-02-01').pligter[0]?.tilstand).toBe('tvivl')
    expect(svar({}, '2026-02-01').tvivl.map((t) => t.id)).toEqual([id])
    expect([valgt('A'), valgt('B')]).toEqual(['aktiv', undefined])
    expect(svar({ udpegede: [udpeget('2023-03-01')] }, '2026-02-01').pligter[0]?.tilstand).toBe('opfyldt')
  })
})
