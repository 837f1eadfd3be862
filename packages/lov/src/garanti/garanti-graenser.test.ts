import { dato, iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { Forklaring } from '../motor/forklaring.ts'
import { type GarantiSag, garantiPaa, garantidag, indsats, stop } from './garanti-proeve.ts'
import { INDSATSARTER } from './indsats-taeller.ts'
import type { IndsatsArt } from './garanti-fakta.ts'

const PRAKTIK: IndsatsArt = 'lab-kapitel-11'
const linjen = (sag: GarantiSag, paa: string, id: string): string | undefined => {
  const find = (f: Forklaring): Forklaring | undefined =>
    f.led.id === id ? f : f.fordi.map(find).find((under) => under !== undefined)
  const f = garantiPaa(sag, paa)
    .indsatser.map(({ forklaring }) => find(forklaring))
    .find((under) => under !== undefined)
  return f?.led.hvorfor?.(f)
}

describe('Et stop, der først kommer', () => {
  it.each([
    { sag: 'begynder i morgen', paa: '2023-05-31', dag: '2023-09-01' },
    { sag: 'begynder i dag', paa: '2023-06-01', dag: '2023-09-02' },
    { sag: 'begyndte i går', paa: '2023-06-02', dag: '2023-09-03' },
    { sag: 'begynder om længe', paa: '2023-04-01', dag: '2023-09-01' },
  ])('[BEK-1708-17-3] $sag: garantidagen er $dag', ({ paa, dag }) => {
    expect(garantidag({ stop: [stop('fritaget-for-raadighed', '2023-06-01')] }, paa)).toBe(dag)
  })

  it('[BEK-1708-17-3] dagene, der stopper, er dem til og med dagen', () => {
    const dage = (paa: string) =>
      garantiPaa({ stop: [stop('fritaget-for-raadighed', '2023-06-01')] }, paa).stop.map((s) => s.dage)
    expect([dage('2023-05-31'), dage('2023-06-01'), dage('2023-06-02')]).toEqual([[0], [1], [2]])
  })

  it('[BEK-1708-17-3] et stop før forløbet eller efter garantidagen rykker intet', () => {
    const foer = { stop: [stop('fritaget-for-raadighed', '2023-02-01', '2023-02-28')] }
    const efter = { stop: [stop('fritaget-for-raadighed', '2023-09-02', '2023-09-30')] }
    expect([garantidag(foer, '2023-12-01'), garantidag(efter, '2023-12-01')]).toEqual(['2023-09-01', '2023-09-01'])
    expect(garantiPaa(foer, '2023-12-01').stop.map((s) => s.dage)).toEqual([0])
    expect(garantiPaa(efter, '2023-12-01').stop.map((s) => s.dage)).toEqual([0])
  })
})

describe('Hvorfor en indsats tæller eller ikke', () => {
  it.each(Object.entries(INDSATSARTER) as [IndsatsArt, (typeof INDSATSARTER)[IndsatsArt]][])(
    '[LAB-113-2] %s siges ved sit navn, og om garantien nævner den',
    (art, { navn, taeller }) => {
      expect(navn).toMatch(/\S/)
      expect(linjen({ indsatser: [indsats(art, '2023-05-01')] }, '2023-06-01', 'LAB-113-2-art')).toBe(
        `${navn} ${taeller ? 'er nævnt' : 'er ikke nævnt'} i garantien.`,
      )
    },
  )

  it.each([
    { begyndt: '2023-05-01', aftaltTil: undefined, linje: 'Begyndt 1. maj 2023.' },
    { begyndt: undefined, aftaltTil: undefined, linje: 'Det er ikke oplyst, om indsatsen er begyndt.' },
    {
      begyndt: 'ikke-begyndt',
      aftaltTil: undefined,
      linje: 'Indsatsen er ikke begyndt. At den er bevilget eller planlagt, er ikke nok.',
    },
    {
      begyndt: 'ikke-begyndt',
      aftaltTil: '2023-07-01',
      linje: 'Aftalt til 1. juli 2023, men ikke begyndt. En aftale er ikke nok.',
    },
  ])('[LAB-113-2] begyndt $begyndt, aftalt $aftaltTil: $linje', ({ begyndt, aftaltTil, linje }) => {
    const i = indsats(PRAKTIK, begyndt, aftaltTil === undefined ? {} : { aftaltTil })
    expect(linjen({ indsatser: [i] }, '2023-06-01', 'LAB-113-2-begyndt')).toBe(linje)
  })
})

describe('Hvad der endnu kan holde garantien', () => {
  const aftalt = (begyndt: string | undefined, aftaltTil?: string, paa = '2023-06-01') =>
    garantiPaa({ indsatser: [indsats(PRAKTIK, begyndt, aftaltTil === undefined ? {} : { aftaltTil })] }, paa)
      .opfyldesVed.slice(2)
      .map((linje) => linje.replace(/^.*: aftalt til /, '').slice(0, 35))

  it.each([
    { sag: 'intet er aftalt', begyndt: undefined, til: undefined, linjer: [] },
    { sag: 'intet er aftalt, og den er ikke begyndt', begyndt: 'ikke-begyndt', til: undefined, linjer: [] },
    {
      sag: 'aftalt til dagen',
      begyndt: 'ikke-begyndt',
      til: '2023-09-01',
      linjer: ['1. september 2023. Det er i tide, hv'],
    },
    {
      sag: 'aftalt, intet om begyndt',
      begyndt: undefined,
      til: '2023-09-01',
      linjer: ['1. september 2023. Det er i tide, hv'],
    },
    {
      sag: 'aftalt til dagen efter',
      begyndt: 'ikke-begyndt',
      til: '2023-09-02',
      linjer: ['2. september 2023. Det er 1 dage for'],
    },
    {
      sag: 'begynder i morgen',
      begyndt: '2023-06-02',
      til: '2023-06-02',
      linjer: ['2. juni 2023. Det er i tide, hvis bo'],
    },
  ])('[LAB-113-2] $sag', ({ begyndt, til, linjer }) => {
    expect(aftalt(begyndt, til)).toEqual(linjer.map((linje) => linje.slice(0, 35)))
  })

  it('[LAB-113-2] en indsats, der er begyndt i dag, men ikke tæller, er der ikke mere at aftale om', () => {
    const i = indsats('mentor', '2023-06-01', { aftaltTil: '2023-06-01' })
    expect(garantiPaa({ indsatser: [i] }, '2023-06-01').opfyldesVed).toHaveLength(2)
  })
})

describe('Dage fremme', () => {
  const dage = (sag: GarantiSag, paa: string) =>
    garantiPaa(sag, paa).taerskler.map(({ id, dag }) => `${id} ${iso(dag)}`)

  it.each([
    { starter: '2025-07-30', dage: ['LAB-113-2 2026-01-30'] },
    { starter: '2025-07-31', dage: ['LAB-113-2 2026-01-31', 'GARANTI-LUKNING 2026-02-01'] },
    { starter: '2025-08-01', dage: ['LAB-113-2 2026-02-01', 'GARANTI-LUKNING 2026-02-01'] },
    { starter: '2025-12-29', dage: ['LAB-113-2 2026-06-29', 'GARANTI-LUKNING 2026-02-01'] },
    {
      starter: '2025-12-30',
      dage: ['LAB-113-2 2026-06-30', 'GARANTI-LUKNING 2026-02-01', 'GARANTI-UDEN-TEAM 2026-07-01'],
    },
  ])('[LAB-113-2] forløbet begynder $starter', ({ starter, dage: ventede }) => {
    expect(dage({ starter, bevilget: '2025-07-01' }, '2026-01-15')).toEqual(ventede)
  })
})

describe('Den dag, pligten blev opfyldt', () => {
  const pligten = (sag: GarantiSag) =>
    garantiPaa({ indsatser: [indsats(PRAKTIK, '2023-05-01')], ...sag }, '2023-10-01').pligter.find(
      ({ id }) => id === 'LAB-113-2-indsats',
    )

  it('[LAB-113-2] siges, når garantien er holdt', () => {
    expect(pligten({})).toMatchObject({ tilstand: 'opfyldt', opfyldtDen: dato('2023-05-01') })
  })
})

describe('Efter lukningen', () => {
  it.each([
    { paa: '2026-01-31', tilstand: 'kommende' },
    { paa: '2026-02-01', tilstand: 'tvivl' },
  ])('[LAB-113-2] et forløb, der endnu ikke er begyndt, set $paa: $tilstand', ({ paa, tilstand }) => {
    expect(garantiPaa({ starter: '2026-03-01', bevilget: '2026-01-20' }, paa).tilstand).toBe(tilstand)
  })

  it.each(['A', 'B'] as const)('[LAB-113-2] en garanti, der er holdt, er holdt, også læst som %s', (laesning) => {
    const sag: GarantiSag = {
      starter: '2025-11-01',
      bevilget: '2025-10-15',
      indsatser: [indsats(PRAKTIK, '2026-01-10')],
      valg: { 'TVIVL-GARANTI-EFTER-LUKNING': laesning },
    }
    expect(garantiPaa(sag, '2026-06-01').tilstand).toBe('holdt')
  })
})
