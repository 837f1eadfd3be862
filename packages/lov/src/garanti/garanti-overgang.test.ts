import { iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { type GarantiSag, bortfald, garantiPaa, indsats, stop } from './garanti-proeve.ts'

const forelaeg = (sag: GarantiSag, paa: string) => garantiPaa(sag, paa).pligter.find((p) => p.id === 'LAB-113-2')
const noget = (sag: GarantiSag, paa: string) => garantiPaa(sag, paa).pligter.find((p) => p.id === 'LAB-113-2-indsats')

describe('Lov 1160/2021 § 7, stk. 2: forløb begyndt før 2022', () => {
  const BEGYNDT_2021: GarantiSag = { starter: '2021-05-01' }

  it.each<{ sag: string; fakta: GarantiSag; paa: string; tilstand: string }>([
    { sag: 'på den faste dag', fakta: {}, paa: '2022-07-01', tilstand: 'loeber' },
    { sag: 'dagen efter den faste dag', fakta: {}, paa: '2022-07-02', tilstand: 'brudt' },
    {
      sag: 'en indsats begyndt i forløbet, men før 2022, holder',
      fakta: { indsatser: [indsats('serviceloven', '2021-08-01')] },
      paa: '2022-07-02',
      tilstand: 'holdt',
    },
    {
      sag: 'en indsats begyndt på den faste dag holder',
      fakta: { indsatser: [indsats('serviceloven', '2022-07-01')] },
      paa: '2022-07-02',
      tilstand: 'holdt',
    },
    {
      sag: 'stop: læsningerne giver hver sin dag',
      fakta: { stop: [stop('standby', '2022-03-01', '2022-03-31')] },
      paa: '2022-07-02',
      tilstand: 'tvivl',
    },
    {
      sag: 'stop fra før 2022 flytter intet, uanset læsning',
      fakta: { stop: [stop('standby', '2021-08-01', '2021-08-31')] },
      paa: '2022-07-02',
      tilstand: 'brudt',
    },
    {
      sag: 'timer i foråret 2022: kun den ene læsning fjerner pligten',
      fakta: { bortfald: [bortfald('ordinaere-timer', '2022-03-01')] },
      paa: '2022-07-02',
      tilstand: 'tvivl',
    },
  ])('[LOV-1160-7-2] $sag → $tilstand', ({ fakta, paa, tilstand }) => {
    expect(garantiPaa({ ...BEGYNDT_2021, ...fakta }, paa).tilstand).toBe(tilstand)
  })

  it('[LOV-1160-7-2] begge læsninger vises med hver sin dag, og den tidligste er den sikre', () => {
    const sag: GarantiSag = { ...BEGYNDT_2021, stop: [stop('standby', '2022-03-01', '2022-03-31')] }
    const svar = garantiPaa(sag, '2022-07-02')
    expect(svar.laesninger.map((l) => [l.dag && iso(l.dag), l.tilstand])).toEqual([
      ['2022-07-01', 'brudt'],
      ['2022-08-01', 'loeber'],
    ])
    expect(svar.dag && iso(svar.dag)).toBe('2022-07-01')
    expect(svar.tvivl.map((t) => t.id)).toEqual(['TVIVL-GARANTI-OVERGANG-2022'])
    const valgt = garantiPaa({ ...sag, valg: { 'TVIVL-GARANTI-OVERGANG-2022': 'B' } }, '2022-07-02')
    expect([valgt.tilstand, valgt.forelaeggelse.skal]).toEqual(['loeber', 'ikke-opfyldt'])
  })

  it('[LOV-1160-7-2] pligten hviler på overgangsreglen, ikke på § 113', () => {
    expect(forelaeg(BEGYNDT_2021, '2022-08-01')?.hjemmel).toEqual({
      lov: 'LOV',
      paragraf: '7',
      stk: 2,
      udgave: 'lov 1160/2021',
    })
  })
})

describe('Efter lukningen 1. februar 2026 og uden team fra 1. juli 2026', () => {
  const LUKNING = 'TVIVL-GARANTI-EFTER-LUKNING'
  const OPHOERT = 'TVIVL-TEAM-EFTER-JULI-2026'
  const TEAM = 'TVIVL-GARANTI-UDEN-TEAM'
  /** Bevilget i tide; garantidagen er 1. juni 2026. */
  const SENT: GarantiSag = { starter: '2025-12-01', bevilget: '2025-11-10' }
  /** Garantidagen var 1. september 2023, og sagen er aldrig forelagt. */
  const GAMMELT: GarantiSag = { starter: '2023-03-01', bevilget: '2023-02-10' }

  it.each<{ sag: string; fakta: GarantiSag; paa: string; tilstand: string; skal: string }>([
    { sag: 'dagen før lukningen løber den', fakta: SENT, paa: '2026-01-31', tilstand: 'loeber', skal: 'ikke-opfyldt' },
    { sag: 'fra lukningen er det tvivlsomt', fakta: SENT, paa: '2026-02-01', tilstand: 'tvivl', skal: 'ikke-opfyldt' },
    { sag: 'dagen passeret', fakta: SENT, paa: '2026-06-02', tilstand: 'tvivl', skal: 'kraever-skoen' },
    {
      sag: 'dagen passeret, valgt: binder',
      fakta: { ...SENT, valg: { [LUKNING]: 'A' } },
      paa: '2026-06-30',
      tilstand: 'brudt',
      skal: 'opfyldt',
    },
    {
      sag: 'dagen passeret, valgt: binder ikke',
      fakta: { ...SENT, valg: { [LUKNING]: 'B' } },
      paa: '2026-06-30',
      tilstand: 'ikke-omfattet',
      skal: 'ikke-opfyldt',
    },
    {
      sag: 'uden team kommer en ny tvivl',
      fakta: { ...SENT, valg: { [LUKNING]: 'A' } },
      paa: '2026-07-01',
      tilstand: 'brudt',
      skal: 'kraever-skoen',
    },
    {
      sag: 'uden team, valgt: kommunen gør det selv',
      fakta: { ...SENT, valg: { [LUKNING]: 'A', [TEAM]: 'A' } },
      paa: '2026-07-01',
      tilstand: 'brudt',
      skal: 'opfyldt',
    },
    {
      sag: 'uden team, valgt: pligten falder bort, men bruddet er sket',
      fakta: { ...SENT, valg: { [LUKNING]: 'A', [OPHOERT]: 'A', [TEAM]: 'B' } },
      paa: '2026-07-01',
      tilstand: 'brudt',
      skal: 'ikke-opfyldt',
    },
    {
      sag: 'valgt: pligten falder bort uden team, men ingen har valgt, om teamet er ophørt',
      fakta: { ...SENT, valg: { [LUKNING]: 'A', [TEAM]: 'B' } },
      paa: '2026-07-01',
      tilstand: 'brudt',
      skal: 'kraever-skoen',
    },
    {
      sag: 'valgt: teamet er der endnu, så pligten er den samme',
      fakta: { ...SENT, valg: { [LUKNING]: 'A', [OPHOERT]: 'B' } },
      paa: '2026-07-01',
      tilstand: 'brudt',
      skal: 'opfyldt',
    },
    {
      sag: 'en indsats i gang: ingen tvivl at vælge i',
      fakta: { ...SENT, indsatser: [indsats('lab-kapitel-14', '2026-03-01')] },
      paa: '2026-10-01',
      tilstand: 'holdt',
      skal: 'ikke-opfyldt',
    },
    { sag: 'et gammelt brud er et brud', fakta: GAMMELT, paa: '2026-03-01', tilstand: 'brudt', skal: 'kraever-skoen' },
    {
      sag: 'et gammelt brud, sagen er forelagt i tide før lukningen',
      fakta: { ...GAMMELT, behandletIgen: '2023-10-15' },
      paa: '2026-10-01',
      tilstand: 'brudt',
      skal: 'opfyldt',
    },
    {
      sag: 'garantidag 31. januar 2026: pligten opstår først efter lukningen',
      fakta: { starter: '2025-07-31', bevilget: '2025-07-01' },
      paa: '2026-02-01',
      tilstand: 'tvivl',
      skal: 'kraever-skoen',
    },
    {
      sag: 'garantidag 30. januar 2026: bruddet var før lukningen',
      fakta: { starter: '2025-07-30', bevilget: '2025-07-01' },
      paa: '2026-02-01',
      tilstand: 'brudt',
      skal: 'kraever-skoen',
    },
  ])('[LAB-113-2] $sag → $tilstand', ({ fakta, paa, tilstand, skal }) => {
    const svar = garantiPaa(fakta, paa)
    expect([svar.tilstand, svar.forelaeggelse.skal]).toEqual([tilstand, skal])
  })

  it('[LAB-113-2] pligten siger, hvem der må gøre det, når der ikke er noget team', () => {
    const valg = { [LUKNING]: 'A', [TEAM]: 'A' } as const
    expect(forelaeg({ ...SENT, valg }, '2026-06-30')?.hvad).toContain('Forelæg sagen')
    expect(forelaeg({ ...SENT, valg }, '2026-07-01')?.hvad).toContain('Tag selv stilling')
    expect(forelaeg({ ...SENT, valg: { [LUKNING]: 'A' } }, '2026-07-01')?.tilstand).toBe('tvivl')
    expect(forelaeg(GAMMELT, '2026-03-01')?.tilstand).toBe('tvivl')
    expect(forelaeg({ ...GAMMELT, valg: { [LUKNING]: 'B' } }, '2026-03-01')?.tilstand).toBe('bortfaldet')
  })

  it('[LAB-113-2] teksten er den frosne, og den kommende tvivl står som tærskel', () => {
    expect(forelaeg({ ...SENT, valg: { [LUKNING]: 'A' } }, '2026-06-10')?.hjemmel.udgave).toBe('LBK 280/2024')
    const ids = (sag: GarantiSag, paa: string) => garantiPaa(sag, paa).taerskler.map((t) => t.id)
    expect(ids(SENT, '2026-01-01')).toEqual(['LAB-113-2', 'GARANTI-LUKNING'])
    expect(ids({ ...SENT, starter: '2026-01-15' }, '2026-01-20')).toEqual([
      'LAB-113-2',
      'GARANTI-LUKNING',
      'GARANTI-UDEN-TEAM',
    ])
    expect(ids(GAMMELT, '2023-04-01')).toEqual(['LAB-113-2'])
  })
})

describe('§ 115: en førtidspensionist i forløb', () => {
  it('[LAB-113-2] § 115 henviser ikke til stk. 2, så et menneske må vælge', () => {
    const paa = '2023-09-02'
    const id = 'TVIVL-PARAGRAF-115-RETTIGHEDER'
    expect(garantiPaa({ efter: '115' }, paa).tilstand).toBe('tvivl')
    expect(garantiPaa({ efter: '115', valg: { [id]: 'A' } }, paa).tilstand).toBe('brudt')
    expect(garantiPaa({ efter: '115', valg: { [id]: 'B' } }, paa).tilstand).toBe('ikke-omfattet')
  })
})

describe('Barsel', () => {
  it('[BEK-1708-17-3] stopper uret efter den ene læsning, ikke efter den anden', () => {
    const sag: GarantiSag = { stop: [stop('barsel-eller-sorgorlov', '2023-05-01', '2023-05-31')] }
    const svar = garantiPaa(sag, '2023-09-05')
    expect([svar.tilstand, svar.dag && iso(svar.dag)]).toEqual(['tvivl', '2023-09-01'])
    expect(svar.stop[0]?.forklaring.svar).toBe('kraever-skoen')
    const valgt = garantiPaa({ ...sag, valg: { 'TVIVL-GARANTI-BARSEL': 'A' } }, '2023-09-05')
    expect([valgt.tilstand, valgt.dag && iso(valgt.dag), valgt.stoppedeDage]).toEqual(['loeber', '2023-10-02', 31])
  })
})

describe('Pligterne', () => {
  it.each<{ sag: string; fakta: GarantiSag; paa: string; indsats: string | undefined; forelaeg: string | undefined }>([
    { sag: 'før forløbet', fakta: {}, paa: '2023-02-01', indsats: 'kommende', forelaeg: 'kommende' },
    { sag: 'undervejs', fakta: {}, paa: '2023-06-01', indsats: 'aktiv', forelaeg: 'kommende' },
    { sag: 'brudt', fakta: {}, paa: '2023-09-02', indsats: 'overskredet', forelaeg: 'aktiv' },
    {
      sag: 'forelagt',
      fakta: { behandletIgen: '2023-09-20' },
      paa: '2023-09-20',
      indsats: 'overskredet',
      forelaeg: 'opfyldt',
    },
    {
      sag: 'forelagt i morgen',
      fakta: { behandletIgen: '2023-09-21' },
      paa: '2023-09-20',
      indsats: 'overskredet',
      forelaeg: 'aktiv',
    },
    {
      sag: 'forelagt på garantidagen er ikke pligten',
      fakta: { behandletIgen: '2023-09-01' },
      paa: '2023-09-20',
      indsats: 'overskredet',
      forelaeg: 'aktiv',
    },
    {
      sag: 'holdt',
      fakta: { indsatser: [indsats('serviceloven', '2023-04-01')] },
      paa: '2023-09-02',
      indsats: 'opfyldt',
      forelaeg: undefined,
    },
    {
      sag: 'særlige grunde',
      fakta: { saerligeGrunde: 'ja' },
      paa: '2023-09-02',
      indsats: 'bortfaldet',
      forelaeg: 'bortfaldet',
    },
    {
      sag: 'forløbet er siden ophørt',
      fakta: { ophoert: '2024-01-31' },
      paa: '2024-02-01',
      indsats: 'overskredet',
      forelaeg: 'bortfaldet',
    },
    {
      sag: 'uoplyst: pligten står, til det er oplyst',
      fakta: { indsatser: [indsats(undefined, '2023-04-01')] },
      paa: '2023-09-02',
      indsats: 'overskredet',
      forelaeg: 'aktiv',
    },
  ])('[LAB-113-2] $sag', ({ fakta, paa, indsats, forelaeg: ventet }) => {
    expect([noget(fakta, paa)?.tilstand, forelaeg(fakta, paa)?.tilstand]).toEqual([indsats, ventet])
  })

  it('[LAB-113-2] forelæggelsen gælder fra dagen efter og har ingen frist i loven', () => {
    const pligt = forelaeg({}, '2023-09-02')
    expect([pligt?.fra && iso(pligt.fra), pligt?.fristDen, pligt?.ejer]).toEqual(['2023-09-02', undefined, 'kommune'])
    const svar = garantiPaa({}, '2023-09-02').forelaeggelse
    expect([svar.fra && iso(svar.fra), svar.frist]).toEqual(['2023-09-02', 'snarest'])
  })

  it('[LAB-113-2] den opfyldte siger, hvornår den første indsats, der talte, begyndte', () => {
    const to = [
      { ...indsats('serviceloven', '2023-06-01'), id: 'b' },
      { ...indsats('lab-kapitel-11', '2023-05-01'), id: 'a' },
      { ...indsats('mentor', '2023-03-02'), id: 'c' },
    ]
    const dag = noget({ indsatser: to }, '2023-07-01')?.opfyldtDen
    expect(dag && iso(dag)).toBe('2023-05-01')
  })
})

describe('BEK §§ 18–19: den nye behandlings snævre emne', () => {
  it('[BEK-1708-18-19] årsagen og indstillingen er opgaven, ydelsen er uden for', () => {
    const emne = garantiPaa({}, '2023-09-02').forelaeggelse.emne
    expect(emne.map((p) => [p.art, p.id])).toEqual([
      ['grundlag', 'BEK-1708-18-grundlag'],
      ['kun-hvis', 'BEK-1708-18-nyt'],
      ['skal', 'BEK-1708-19-aarsag'],
      ['skal', 'BEK-1708-19-indstilling'],
      ['uden-for', 'LOB-11-3'],
    ])
    expect(emne.at(-1)?.forbehold).toContain('LBK 254/2024')
    expect(garantiPaa({ starter: '2024-03-01' }, '2024-09-02').forelaeggelse.emne.at(-1)?.forbehold).toBeUndefined()
  })
})
