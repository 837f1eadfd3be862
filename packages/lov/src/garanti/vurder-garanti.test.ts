import { iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { medSvar } from '../eksempler/eksempel.ts'
import {
  EKSEMPLER_113_2,
  EKSEMPLER_1160_7_2,
  EKSEMPLER_17_2,
  EKSEMPLER_17_3,
  EKSEMPLER_17_4,
  EKSEMPLER_17_5,
  EKSEMPLER_17_6,
} from './garanti-eksempler.ts'
import type { IndsatsArt } from './garanti-fakta.ts'
import { type GarantiSag, bortfald, garantiPaa, garantidag, indsats, stop } from './garanti-proeve.ts'

const PRAKTIK: IndsatsArt = 'lab-kapitel-11'

describe('LAB § 113, stk. 2: garantidagen', () => {
  it.each([
    { starter: '2023-03-01', dag: '2023-09-01', sag: 'seks måneder efter første dag' },
    { starter: '2022-01-01', dag: '2022-07-01', sag: 'den første dag, garantien findes' },
    { starter: '2022-08-31', dag: '2023-02-28', sag: '31. august: februar har ingen 31.' },
    { starter: '2023-08-31', dag: '2024-02-29', sag: '31. august op til et skudår' },
    { starter: '2023-08-29', dag: '2024-02-29', sag: '29. august op til et skudår' },
    { starter: '2021-12-31', dag: '2022-07-01', sag: 'dagen før: overgangens faste dag' },
    { starter: '2018-05-01', dag: '2022-07-01', sag: 'et gammelt forløb: samme faste dag' },
  ])('[LAB-113-2] $sag: start $starter → $dag', ({ starter, dag }) => {
    expect(garantidag({ starter }, '2022-02-01')).toBe(dag)
  })

  it('[LAB-113-2] uden første dag er den ukendt, og det er første dag, der mangler', () => {
    const svar = garantiPaa({ starter: null }, '2023-10-01')
    expect([svar.dag, svar.tilstand, svar.pligter]).toEqual([undefined, 'uoplyst', []])
    expect(svar.forelaeggelse.skal).toBe('uoplyst')
  })
})

describe('LAB § 113, stk. 2: hvor garantien er', () => {
  it.each<{ sag: string; fakta: GarantiSag; paa: string; tilstand: string; skal: string }>([
    { sag: 'forløbet er ikke begyndt', fakta: {}, paa: '2023-02-28', tilstand: 'kommende', skal: 'ikke-opfyldt' },
    { sag: 'dagen før', fakta: {}, paa: '2023-08-31', tilstand: 'loeber', skal: 'ikke-opfyldt' },
    { sag: 'på dagen kan det endnu nås', fakta: {}, paa: '2023-09-01', tilstand: 'loeber', skal: 'ikke-opfyldt' },
    { sag: 'dagen efter', fakta: {}, paa: '2023-09-02', tilstand: 'brudt', skal: 'opfyldt' },
    {
      sag: 'praktik begyndt på dagen',
      fakta: { indsatser: [indsats(PRAKTIK, '2023-09-01')] },
      paa: '2023-09-02',
      tilstand: 'holdt',
      skal: 'ikke-opfyldt',
    },
    {
      sag: 'praktik begyndt dagen efter',
      fakta: { indsatser: [indsats(PRAKTIK, '2023-09-02')] },
      paa: '2023-09-03',
      tilstand: 'brudt',
      skal: 'opfyldt',
    },
    {
      sag: 'det er ikke oplyst, om indsatsen står i indsatsdelen',
      fakta: { indsatser: [indsats(PRAKTIK, '2023-05-01', { iIndsatsdel: 'uoplyst' })] },
      paa: '2023-09-02',
      tilstand: 'uoplyst',
      skal: 'uoplyst',
    },
    {
      sag: 'særlige grunde, begrundet',
      fakta: { saerligeGrunde: 'ja' },
      paa: '2023-09-02',
      tilstand: 'bortfaldet',
      skal: 'ikke-opfyldt',
    },
    {
      sag: 'særlige grunde uden begrundelse tæller ikke endnu',
      fakta: { saerligeGrunde: 'ubegrundet ja' },
      paa: '2023-09-02',
      tilstand: 'uoplyst',
      skal: 'kraever-skoen',
    },
    {
      sag: 'særlige grunde afvist',
      fakta: { saerligeGrunde: 'nej' },
      paa: '2023-09-02',
      tilstand: 'brudt',
      skal: 'opfyldt',
    },
    {
      sag: 'forløbet ophørte før dagen',
      fakta: { ophoert: '2023-08-01' },
      paa: '2023-09-02',
      tilstand: 'bortfaldet',
      skal: 'ikke-opfyldt',
    },
    {
      sag: 'forløbet ophørte på dagen: pligten nåede ikke at opstå',
      fakta: { ophoert: '2023-09-01' },
      paa: '2023-09-02',
      tilstand: 'bortfaldet',
      skal: 'ikke-opfyldt',
    },
    {
      sag: 'forløbet ophørte dagen efter',
      fakta: { ophoert: '2023-09-02' },
      paa: '2023-09-02',
      tilstand: 'brudt',
      skal: 'opfyldt',
    },
    {
      sag: 'før 2022 findes garantien ikke',
      fakta: { starter: '2020-01-01' },
      paa: '2021-12-31',
      tilstand: 'ikke-omfattet',
      skal: 'ikke-opfyldt',
    },
    {
      sag: 'bevilget efter lukningen: intet forløb at garantere',
      fakta: { starter: '2026-03-01', bevilget: '2026-02-01' },
      paa: '2026-10-01',
      tilstand: 'ikke-omfattet',
      skal: 'ikke-opfyldt',
    },
  ])('[LAB-113-2] $sag → $tilstand', ({ fakta, paa, tilstand, skal }) => {
    const svar = garantiPaa(fakta, paa)
    expect([svar.tilstand, svar.forelaeggelse.skal]).toEqual([tilstand, skal])
  })
})

describe('Garantiens eksempler', () => {
  it.each(
    medSvar(EKSEMPLER_113_2, {
      'Ingen indsats, dagen før garantidagen': ['loeber', 'ikke-opfyldt'],
      'Ingen indsats, på selve garantidagen': ['loeber', 'ikke-opfyldt'],
      'Ingen indsats, dagen efter': ['brudt', 'opfyldt'],
      'Praktik begyndt på garantidagen': ['holdt', 'ikke-opfyldt'],
      'Praktik begyndt dagen efter': ['brudt', 'opfyldt'],
      'Kun mentor': ['brudt', 'opfyldt'],
      'Ti dages standby flytter dagen': ['loeber', 'ikke-opfyldt'],
      'Forløbets første dag er ikke oplyst': ['uoplyst', 'uoplyst'],
      'Forløbet ophørte før dagen': ['bortfaldet', 'ikke-opfyldt'],
    }),
  )('[LAB-113-2] $sag → $svar', ({ fakta, paa, svar }) => {
    const { tilstand, forelaeggelse } = garantiPaa(fakta, paa)
    expect([tilstand, forelaeggelse.skal]).toEqual(svar)
  })

  it.each(
    medSvar(EKSEMPLER_1160_7_2, {
      'Begyndt i 2018, intet i gang 1. juli 2022': 'loeber',
      'Begyndt i 2018, intet i gang 2. juli 2022': 'brudt',
      'Begyndt i 2018, praktik fra marts 2022': 'holdt',
    }),
  )('[LOV-1160-7-2] $sag → $svar', ({ fakta, paa, svar }) => {
    expect(garantiPaa(fakta, paa).tilstand).toBe(svar)
  })

  it.each(
    medSvar(EKSEMPLER_17_2, {
      'Praktik, begyndt dagen før forløbet': 'begyndt-foer-forloebet',
      'Praktik, begyndt forløbets første dag': 'holder-garantien',
      'Praktik uden for indsatsdelen': 'ikke-i-indsatsdelen',
      'Praktik, ikke begyndt': 'ikke-begyndt',
      'Praktik, begynder først i morgen': 'ikke-begyndt',
      'Praktik, begyndt dagen efter garantidagen': 'begyndt-for-sent',
      'Mentor tæller ikke': 'arten-taeller-ikke',
      'Støtte efter serviceloven tæller': 'holder-garantien',
      'Regional behandling tæller ikke': 'arten-taeller-ikke',
      'Arten er ikke oplyst': 'uoplyst',
    }),
  )('[BEK-1708-17-2] $sag → $svar', ({ fakta, paa, svar }) => {
    const [indsatsen] = garantiPaa(fakta, paa).indsatser
    expect(indsatsen?.udfald).toBe(svar)
    expect(indsatsen?.forklaring.led.id).toBe('BEK-1708-17-2')
  })

  it.each(
    medSvar(EKSEMPLER_17_3, {
      'Ti dage fritaget for rådighed': ['opfyldt', 10],
      'Ti dages standby': ['opfyldt', 10],
      'Tre ugers ferie': ['ikke-opfyldt', 0],
      'Sygdom uden fritagelse': ['ikke-opfyldt', 0],
    }),
  )('[BEK-1708-17-3] $sag → $svar', ({ fakta, paa, svar }) => {
    const [periode] = garantiPaa(fakta, paa).stop
    expect([periode?.forklaring.svar, periode?.dage]).toEqual(svar)
  })

  it.each([
    ...medSvar(EKSEMPLER_17_4, {
      'Ordinære timer i to dage i august': 'bortfaldet',
      'Et job, der sluttede dagen før forløbet': 'brudt',
      'Timer sidste dag i seks måneder': 'bortfaldet',
      'Timer dagen efter garantidagen': 'brudt',
    }),
    ...medSvar(EKSEMPLER_17_5, { 'Løntilskud fra 1. august': 'bortfaldet', 'Intet løntilskud': 'brudt' }),
    ...medSvar(EKSEMPLER_17_6, { 'STU fra 1. august': 'bortfaldet', 'Ingen STU': 'brudt' }),
  ])('[BEK-1708-17-4] [BEK-1708-17-5] [BEK-1708-17-6] $sag → $svar', ({ fakta, paa, svar }) => {
    expect(garantiPaa(fakta, paa).tilstand).toBe(svar)
  })
})

describe('BEK § 17, stk. 1 og 2: hver indsats får sit svar', () => {
  it.each<{ art: IndsatsArt; udfald: string }>([
    { art: 'lab-kapitel-11', udfald: 'holder-garantien' },
    { art: 'lab-kapitel-12', udfald: 'holder-garantien' },
    { art: 'lab-kapitel-14', udfald: 'holder-garantien' },
    { art: 'serviceloven', udfald: 'holder-garantien' },
    { art: 'sundhedsloven-kommunal', udfald: 'holder-garantien' },
    { art: 'mentor', udfald: 'arten-taeller-ikke' },
    { art: 'regional-behandling', udfald: 'arten-taeller-ikke' },
    { art: 'anden-lab', udfald: 'arten-taeller-ikke' },
    { art: 'anden-lov', udfald: 'arten-taeller-ikke' },
  ])('[BEK-1708-17-2] $art → $udfald', ({ art, udfald }) => {
    expect(garantiPaa({ indsatser: [indsats(art, '2023-05-01')] }, '2023-06-01').indsatser[0]?.udfald).toBe(udfald)
  })

  it.each([
    { sag: 'begyndelsen er ikke oplyst', i: indsats(PRAKTIK, undefined), udfald: 'uoplyst' },
    {
      sag: 'mentor uden kendt begyndelse er et nej alligevel',
      i: indsats('mentor', undefined),
      udfald: 'arten-taeller-ikke',
    },
  ])('[BEK-1708-17-2] $sag → $udfald', ({ i, udfald }) => {
    const [svar] = garantiPaa({ indsatser: [i] }, '2023-09-10').indsatser
    expect(svar?.udfald).toBe(udfald)
    expect(svar?.forklaring.led.id).toBe('BEK-1708-17-2')
  })

  it('[BEK-1708-17-2] loven er BEK 2408/2021 til og med 2024 og BEK 1708/2024 fra 2025', () => {
    const udgave = (starter: string, paa: string) =>
      garantiPaa({ starter, indsatser: [indsats(PRAKTIK, starter)] }, paa).indsatser[0]?.forklaring.led.hjemmel?.udgave
    expect(udgave('2024-06-01', '2024-12-31')).toBe('BEK 2408/2021')
    expect(udgave('2024-08-01', '2025-01-01')).toBe('BEK 1708/2024')
    // Garantidagen var i 2024, og det er den dags lov, svaret hviler på.
    expect(udgave('2024-01-01', '2025-06-01')).toBe('BEK 2408/2021')
  })

  it('en aftale om en senere dag redder den ikke, og det siges, før det er for sent', () => {
    const { opfyldesVed } = garantiPaa(
      { indsatser: [indsats(PRAKTIK, 'ikke-begyndt', { aftaltTil: '2023-09-15' })] },
      '2023-08-01',
    )
    expect(opfyldesVed.at(-1)).toBe('Praktik på gartneriet: aftalt til 15. september 2023. Det er 14 dage for sent.')
    expect(
      garantiPaa(
        { indsatser: [indsats(PRAKTIK, 'ikke-begyndt', { aftaltTil: '2023-09-01' })] },
        '2023-08-01',
      ).opfyldesVed.at(-1),
    ).toContain('i tide')
  })
})

describe('BEK § 17, stk. 3: uret står stille', () => {
  it.each<{ sag: string; stop: NonNullable<GarantiSag['stop']>; dag: string; dage: number }>([
    {
      sag: 'ti dage fritaget',
      stop: [stop('fritaget-for-raadighed', '2023-05-01', '2023-05-10')],
      dag: '2023-09-11',
      dage: 10,
    },
    { sag: 'standby i ti dage', stop: [stop('standby', '2023-05-01', '2023-05-10')], dag: '2023-09-11', dage: 10 },
    {
      sag: 'fritaget og standby oven i hinanden tæller én gang',
      stop: [stop('fritaget-for-raadighed', '2023-05-01', '2023-05-10'), stop('standby', '2023-05-06', '2023-05-15')],
      dag: '2023-09-16',
      dage: 15,
    },
    {
      sag: 'én dag på selve garantidagen',
      stop: [stop('standby', '2023-09-01', '2023-09-01')],
      dag: '2023-09-02',
      dage: 1,
    },
    {
      sag: 'dagen efter garantidagen er for sent',
      stop: [stop('standby', '2023-09-02', '2023-09-05')],
      dag: '2023-09-01',
      dage: 0,
    },
    {
      sag: 'en periode, der først kommer med, fordi dagen er flyttet',
      stop: [stop('standby', '2023-05-01', '2023-05-10'), stop('standby', '2023-09-05', '2023-09-06')],
      dag: '2023-09-13',
      dage: 12,
    },
    {
      sag: 'før forløbet tæller kun dagene i forløbet',
      stop: [stop('standby', '2023-02-01', '2023-03-02')],
      dag: '2023-09-03',
      dage: 2,
    },
    { sag: 'ferie stopper ikke', stop: [stop('ferie', '2023-07-01', '2023-07-21')], dag: '2023-09-01', dage: 0 },
    {
      sag: 'sygdom uden fritagelse stopper ikke',
      stop: [stop('andet', '2023-07-01', '2023-07-21')],
      dag: '2023-09-01',
      dage: 0,
    },
  ])('[BEK-1708-17-3] $sag → $dag', ({ stop, dag, dage }) => {
    const svar = garantiPaa({ stop }, '2023-08-01')
    expect([svar.dag && iso(svar.dag), svar.stoppedeDage]).toEqual([dag, dage])
  })

  it('[BEK-1708-17-3] en periode, der varer endnu, tæller til i dag, så dagen flytter sig med', () => {
    const sag: GarantiSag = { stop: [stop('standby', '2023-08-01')] }
    expect([garantidag(sag, '2023-08-01'), garantidag(sag, '2023-08-10')]).toEqual(['2023-09-02', '2023-09-11'])
    expect(garantiPaa(sag, '2024-02-01').tilstand).toBe('loeber')
  })

  it('[BEK-1708-17-3] hver periode siger, hvor mange dage den stopper, og efter hvilken lov', () => {
    const [fritaget, ferie] = garantiPaa(
      { stop: [stop('fritaget-for-raadighed', '2023-05-01', '2023-05-10'), stop('ferie', '2023-07-01', '2023-07-05')] },
      '2023-08-01',
    ).stop
    expect([fritaget?.dage, fritaget?.forklaring.svar, ferie?.dage, ferie?.forklaring.svar]).toEqual([
      10,
      'opfyldt',
      0,
      'ikke-opfyldt',
    ])
  })

  it.each([
    { fra: '2022-02-01', las: { stk: 15, udgave: 'LBK 241/2021' }, standby: { stk: 5, udgave: 'lov 548/2019' } },
    { fra: '2022-05-22', las: { stk: 15, udgave: 'LBK 241/2021' }, standby: { stk: 3, udgave: 'LBK 701/2022' } },
    { fra: '2023-12-11', las: { stk: 15, udgave: 'LBK 241/2021' }, standby: { stk: 3, udgave: 'LBK 701/2022' } },
    { fra: '2023-12-12', las: { stk: 16, udgave: 'LBK 1031/2023' }, standby: { stk: 3, udgave: 'LBK 701/2022' } },
    { fra: '2025-06-30', las: { stk: 16, udgave: 'LBK 1031/2023' }, standby: { stk: 3, udgave: 'LBK 280/2024' } },
    { fra: '2025-07-01', las: { stk: 14, udgave: 'LBK 1004/2025' }, standby: { stk: 3, udgave: 'LBK 280/2024' } },
  ])('[BEK-1708-17-3] stykkerne har flyttet sig: et stop fra $fra', ({ fra, las, standby }) => {
    const sag: GarantiSag = {
      starter: fra,
      stop: [stop('fritaget-for-raadighed', fra, fra), stop('standby', fra, fra)],
    }
    const hjemler = garantiPaa(sag, fra).stop.map((s) => s.forklaring.fordi[0]?.led.hjemmel)
    expect(hjemler).toEqual([
      { lov: 'LAS', paragraf: '13', ...las },
      { lov: 'LAB', paragraf: '33', ...standby },
    ])
  })
})

describe('BEK § 17, stk. 4–6: det, der fjerner pligten', () => {
  it.each<{ sag: string; b: NonNullable<GarantiSag['bortfald']>; tilstand: string }>([
    { sag: 'ordinære timer', b: [bortfald('ordinaere-timer', '2023-08-01', '2023-08-02')], tilstand: 'bortfaldet' },
    {
      sag: 'løntilskud efter § 15',
      b: [bortfald('loentilskud-efter-kompensationsloven', '2023-08-01')],
      tilstand: 'bortfaldet',
    },
    { sag: 'STU', b: [bortfald('stu', '2023-08-01')], tilstand: 'bortfaldet' },
    {
      sag: 'et job, der var der før forløbet og fortsatte',
      b: [bortfald('ordinaere-timer', '2022-01-01', '2023-03-01')],
      tilstand: 'bortfaldet',
    },
    {
      sag: 'et job, der sluttede dagen før forløbet',
      b: [bortfald('ordinaere-timer', '2022-01-01', '2023-02-28')],
      tilstand: 'brudt',
    },
    {
      sag: 'timer sidste dag i seks måneder',
      b: [bortfald('ordinaere-timer', '2023-08-31', '2023-08-31')],
      tilstand: 'bortfaldet',
    },
    {
      sag: 'timer på selve garantidagen kan læses begge veje',
      b: [bortfald('ordinaere-timer', '2023-09-01')],
      tilstand: 'tvivl',
    },
    { sag: 'timer dagen efter', b: [bortfald('ordinaere-timer', '2023-09-02')], tilstand: 'brudt' },
  ])('[BEK-1708-17-4] [BEK-1708-17-5] [BEK-1708-17-6] $sag → $tilstand', ({ b, tilstand }) => {
    expect(garantiPaa({ bortfald: b }, '2023-09-10').tilstand).toBe(tilstand)
  })

  it('[BEK-1708-17-4] timer i en forlænget periode: A er kalendermåneder, B flytter med stoppene', () => {
    const sag: GarantiSag = {
      stop: [stop('standby', '2023-05-01', '2023-05-31')],
      bortfald: [bortfald('ordinaere-timer', '2023-09-15', '2023-09-20')],
    }
    const svar = (valg: GarantiSag['valg']) =>
      garantiPaa({ ...sag, ...(valg === undefined ? {} : { valg }) }, '2023-10-10').tilstand
    const id = 'TVIVL-GARANTI-FOERSTE-6-MAANEDER'
    expect([svar(undefined), svar({ [id]: 'A' }), svar({ [id]: 'B' })]).toEqual(['tvivl', 'brudt', 'bortfaldet'])
  })

  it('[BEK-1708-17-4] et job, der først begynder i næste uge, fjerner intet endnu', () => {
    expect(garantiPaa({ bortfald: [bortfald('ordinaere-timer', '2023-08-08')] }, '2023-08-01').tilstand).toBe('loeber')
  })
})
