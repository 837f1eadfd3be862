import { type Dato, dato, iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { Oplysning, Skoen } from '../motor/oplysning.ts'
import type { Deltager, KonkretTilbud, SundhedssamtaleFakta, Sundhedssamtale } from './sundhedssamtale-fakta.ts'
import { vurderSundhedssamtale } from './vurder-sundhedssamtale.ts'

const opl = <T>(vaerdi: T): Oplysning<T> => ({ vaerdi, kilde: 'prøve' })
const dag = (iso: string): Oplysning<Dato> => opl(dato(iso))
const skoen = (svar: 'ja' | 'nej', begrundelse = 'Praktikken er ude hos en virksomhed.'): Skoen => ({
  svar,
  af: 'Sagsbehandler i prøven',
  begrundelse,
})

/** Forløbet begynder 1. marts 2023, bevilget i februar. */
const DAGE = { bevilget: dato('2023-02-10'), starter: dato('2023-03-01'), slutter: dato('2025-02-28') }

function tilbud(del: Partial<KonkretTilbud> = {}): KonkretTilbud {
  return { id: 't1', navn: 'Praktik i værkstedet', givet: dag('2023-05-01'), begyndt: opl('ikke-begyndt'), ...del }
}

function samtale(del: Partial<Sundhedssamtale> = {}): Sundhedssamtale {
  return { oensket: dag('2023-05-04'), ...del }
}

function svar(del: Partial<SundhedssamtaleFakta>, paa: string, dage: Partial<typeof DAGE> = {}) {
  return vurderSundhedssamtale({ efter: '112', tilbud: [], laesningsvalg: {}, ...del }, { ...DAGE, ...dage }, dato(paa))
}

const moede = (...deltagere: readonly Deltager[]) => opl({ den: dato('2023-05-20'), deltagere })

describe('Forløbets første dag er ikke kendt', () => {
  it('[BEK-2409-2] så er der endnu ingen pligt at sætte en dag på', () => {
    const uden = { bevilget: dato('2023-02-10'), starter: undefined, slutter: undefined }
    const v = vurderSundhedssamtale({ efter: '112', tilbud: [], laesningsvalg: {} }, uden, dato('2023-04-01'))
    expect(v.ret).toBe('uoplyst')
    expect(v.pligter).toEqual([])
  })
})

describe('BEK 2409/2021 § 2: skriftlig vejledning', () => {
  const vejledning = (del: Partial<SundhedssamtaleFakta>, paa: string) =>
    svar(del, paa).pligter.find((p) => p.id === 'BEK-2409-2')

  it.each<{
    sag: string
    del: Partial<SundhedssamtaleFakta>
    paa: string
    tilstand: string
    frist: string | undefined
  }>([
    { sag: 'intet tilbud endnu', del: {}, paa: '2023-04-01', tilstand: 'kommende', frist: undefined },
    {
      sag: 'den dag tilbuddet gives',
      del: { tilbud: [tilbud()] },
      paa: '2023-05-01',
      tilstand: 'aktiv',
      frist: '2023-05-01',
    },
    {
      sag: 'dagen efter',
      del: { tilbud: [tilbud()] },
      paa: '2023-05-02',
      tilstand: 'overskredet',
      frist: '2023-05-01',
    },
    {
      sag: 'vejledt samme dag',
      del: { tilbud: [tilbud()], vejledtSkriftligt: dag('2023-05-01') },
      paa: '2023-05-02',
      tilstand: 'opfyldt',
      frist: '2023-05-01',
    },
    {
      sag: 'det første af to tilbud sætter fristen',
      del: { tilbud: [tilbud({ id: 't2', givet: dag('2023-06-01') }), tilbud()] },
      paa: '2023-06-02',
      tilstand: 'overskredet',
      frist: '2023-05-01',
    },
    {
      sag: 'vejledt i morgen',
      del: { tilbud: [tilbud()], vejledtSkriftligt: dag('2023-05-03') },
      paa: '2023-05-02',
      tilstand: 'overskredet',
      frist: '2023-05-01',
    },
  ])('[BEK-2409-2] $sag → $tilstand', ({ del, paa, tilstand, frist }) => {
    const pligt = vejledning(del, paa)
    expect([pligt?.tilstand, pligt?.fristDen && iso(pligt.fristDen)]).toEqual([tilstand, frist])
  })

  it('[BEK-2409-2] vejledt dagen efter er gjort, men for sent, og det siges', () => {
    const pligt = vejledning({ tilbud: [tilbud()], vejledtSkriftligt: dag('2023-05-02') }, '2023-06-01')
    expect([pligt?.tilstand, pligt?.hvorfor.svar]).toEqual(['opfyldt', 'ikke-opfyldt'])
  })

  it('[BEK-2409-2] før 2022 fandtes pligten ikke, og et tilbud derfra sætter ingen frist', () => {
    const gammelt = { tilbud: [tilbud({ givet: dag('2021-12-31') })] }
    expect(svar(gammelt, '2021-12-31', { starter: dato('2021-01-01') })).toMatchObject({
      ret: 'ikke-opfyldt',
      pligter: [],
    })
    const [pligt] = svar(gammelt, '2022-01-01', { starter: dato('2021-01-01'), bevilget: dato('2020-12-01') }).pligter
    expect([pligt?.tilstand, pligt?.fristDen, pligt?.fra && iso(pligt.fra)]).toEqual([
      'kommende',
      undefined,
      '2022-01-01',
    ])
  })
})

describe('LAB § 113, stk. 3, 2. pkt.: begyndelsen venter', () => {
  it('[LAB-113-3-vente] dagen før der bedes om samtalen, kan borgeren ikke vente', () => {
    const [svaret] = svar({ tilbud: [tilbud({ samtale: samtale() })] }, '2023-05-03').tilbud
    expect(svaret?.maaVente.svar).toBe('ikke-opfyldt')
  })
})

describe('BEK 2409/2021 § 3: mødet, udtalelsen, stillingtagen', () => {
  it.each<{ sag: string; s: Partial<Sundhedssamtale>; mangler: readonly string[] }>([
    {
      sag: 'alle tre',
      s: { holdt: moede('sundhedskoordinator', 'borger', 'koordinerende-sagsbehandler') },
      mangler: [],
    },
    {
      sag: 'uden borgeren',
      s: { holdt: moede('sundhedskoordinator', 'koordinerende-sagsbehandler') },
      mangler: ['borger'],
    },
    {
      sag: 'uden sundhedskoordinator',
      s: { holdt: moede('borger', 'koordinerende-sagsbehandler') },
      mangler: ['sundhedskoordinator'],
    },
    {
      sag: 'uden sagsbehandler',
      s: { holdt: moede('sundhedskoordinator', 'borger') },
      mangler: ['koordinerende-sagsbehandler'],
    },
    {
      sag: 'jobformidler i stedet, vurderet hensigtsmæssigt',
      s: { holdt: moede('sundhedskoordinator', 'borger', 'jobformidler'), jobformidlerIStedet: skoen('ja') },
      mangler: [],
    },
    {
      sag: 'jobformidler i stedet uden vurdering',
      s: { holdt: moede('sundhedskoordinator', 'borger', 'jobformidler') },
      mangler: ['vurdering-af-jobformidler'],
    },
    {
      sag: 'jobformidler i stedet, vurderingen uden begrundelse',
      s: { holdt: moede('sundhedskoordinator', 'borger', 'jobformidler'), jobformidlerIStedet: skoen('ja', ' ') },
      mangler: ['vurdering-af-jobformidler'],
    },
    {
      sag: 'jobformidler i stedet, vurderet uhensigtsmæssigt',
      s: { holdt: moede('sundhedskoordinator', 'borger', 'jobformidler'), jobformidlerIStedet: skoen('nej') },
      mangler: ['koordinerende-sagsbehandler'],
    },
  ])('[BEK-2409-3] $sag', ({ s, mangler }) => {
    const { tilbud: t, pligter } = svar({ tilbud: [tilbud({ samtale: samtale(s) })] }, '2023-06-01')
    expect(t[0]?.moedeMangler).toEqual(mangler)
    const tilstand = pligter.find((p) => p.id === 'BEK-2409-3-1:t1')?.tilstand
    expect(tilstand).toBe(mangler.length === 0 ? 'opfyldt' : 'aktiv')
  })

  it('[BEK-2409-3] de tre trin følger efter hinanden og har ingen frist i loven', () => {
    const trin = (s: Partial<Sundhedssamtale>) =>
      svar({ tilbud: [tilbud({ samtale: samtale(s) })] }, '2023-07-01')
        .pligter.filter((p) => p.id.startsWith('BEK-2409-3'))
        .map((p) => p.tilstand)
    const holdt = moede('sundhedskoordinator', 'borger', 'koordinerende-sagsbehandler')
    const stillingtagen = opl({ den: dato('2023-06-10'), valg: 'uaendret' as const })
    expect(trin({})).toEqual(['aktiv', 'kommende', 'kommende'])
    expect(trin({ holdt })).toEqual(['opfyldt', 'aktiv', 'kommende'])
    expect(trin({ holdt, udtalelse: dag('2023-06-01') })).toEqual(['opfyldt', 'opfyldt', 'aktiv'])
    expect(trin({ holdt, udtalelse: dag('2023-06-10'), stillingtagen })).toEqual(['opfyldt', 'opfyldt', 'opfyldt'])
    // Stilling taget før udtalelsen hviler ikke på rådgivningen.
    expect(trin({ holdt, udtalelse: dag('2023-06-11'), stillingtagen })).toEqual(['opfyldt', 'opfyldt', 'aktiv'])
  })
})

describe('BEK 58/2026: retten overlever lukningen', () => {
  const ret = (bevilget: string | undefined, starter: string, paa: string, ophoert?: string) =>
    vurderSundhedssamtale(
      { efter: '112', tilbud: [], laesningsvalg: {}, ...(ophoert === undefined ? {} : { ophoert: dag(ophoert) }) },
      { bevilget: bevilget === undefined ? undefined : dato(bevilget), starter: dato(starter), slutter: undefined },
      dato(paa),
    ).ret

  it.each([
    { sag: 'bevilget den sidste dag, begyndt senere', bevilget: '2026-01-31', starter: '2026-02-10', svar: 'opfyldt' },
    { sag: 'bevilget dagen efter', bevilget: '2026-02-01', starter: '2026-02-10', svar: 'ikke-opfyldt' },
    { sag: 'bevillingen ukendt, begyndt før', bevilget: undefined, starter: '2026-01-31', svar: 'opfyldt' },
    { sag: 'bevillingen ukendt, begyndt efter', bevilget: undefined, starter: '2026-02-01', svar: 'uoplyst' },
  ])('[LAB-113-3] $sag → $svar', ({ bevilget, starter, svar }) => {
    expect(ret(bevilget, starter, '2026-10-01')).toBe(svar)
  })

  it('[LAB-113-3] retten følger forløbet, også når slutdagen er passeret, men ikke når det er ophørt', () => {
    expect(ret('2023-01-01', '2023-03-01', '2026-10-01')).toBe('opfyldt')
    expect(ret('2023-01-01', '2023-03-01', '2025-03-01', '2025-02-28')).toBe('ikke-opfyldt')
    expect(ret('2023-01-01', '2023-03-01', '2025-02-28', '2025-02-28')).toBe('opfyldt')
  })

  it('[LAB-113-3] efter § 115 må et menneske vælge, og pligten venter på det', () => {
    const fakta = { efter: '115', tilbud: [tilbud()] } as const
    const uvalgt = svar(fakta, '2023-06-01')
    expect([uvalgt.ret, uvalgt.pligter[0]?.tilstand, uvalgt.tvivl[0]?.id]).toEqual([
      'kraever-skoen',
      'tvivl',
      'TVIVL-PARAGRAF-115-RETTIGHEDER',
    ])
    const valgt = (laesning: 'A' | 'B') =>
      svar(
        {
          ...fakta,
          laesningsvalg: { 'TVIVL-PARAGRAF-115-RETTIGHEDER': { laesning, af: 'Faglig leder', begrundelse: 'Valgt.' } },
        },
        '2023-06-01',
      )
    expect([valgt('A').ret, valgt('B').ret, valgt('B').pligter]).toEqual(['opfyldt', 'ikke-opfyldt', []])
  })
})
