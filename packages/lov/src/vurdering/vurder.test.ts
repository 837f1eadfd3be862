import { dato, skrivHjemmel } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { I_MAALGRUPPEN, type ProeveSag, proeveFakta } from '../proeve-fakta.ts'
import { type Vurdering, vurder, vurderKort } from './vurder.ts'

const vurdering = (sag: ProeveSag, paa: string): Vurdering => vurder(proeveFakta(sag), dato(paa))
const mangler = (v: Vurdering): readonly string[] => v.mangler.map(({ id }) => id)

describe('Uden en ordning på lovens dag er svaret nej', () => {
  it.each<{ sag: string; fakta: ProeveSag; paa: string; kode: string }>([
    { sag: 'en sag i 2012', fakta: I_MAALGRUPPEN, paa: '2012-12-31', kode: 'ordningen-fandtes-ikke' },
    {
      sag: '«bevilget» i 2012, set efter lukningen',
      fakta: { ...I_MAALGRUPPEN, bevilget: '2012-06-01' },
      paa: '2026-03-01',
      kode: 'ordningen-fandtes-ikke',
    },
    {
      sag: 'et afslag fra 2012, der afgøres om efter lukningen',
      fakta: { ...I_MAALGRUPPEN, paaklaget: '2012-06-01' },
      paa: '2026-03-01',
      kode: 'ordningen-fandtes-ikke',
    },
    {
      sag: 'ny sag den dag, ordningen lukker',
      fakta: I_MAALGRUPPEN,
      paa: '2026-02-01',
      kode: 'lukket-for-nye-forloeb',
    },
    {
      sag: '«bevilget» efter lukningen, set fra før',
      fakta: { ...I_MAALGRUPPEN, bevilget: '2026-03-01' },
      paa: '2025-12-01',
      kode: 'lukket-for-nye-forloeb',
    },
    {
      sag: 'et afslag fra efter lukningen, set fra før',
      fakta: { ...I_MAALGRUPPEN, paaklaget: '2026-03-01' },
      paa: '2025-12-01',
      kode: 'lukket-for-nye-forloeb',
    },
  ])('$sag → $kode', ({ fakta, paa, kode }) => {
    const ventet = {
      kode,
      henvises: 'ikke-opfyldt',
      kraeves: 'ikke-opfyldt',
      tilbydes: 'ikke-opfyldt',
      varighed: 'ikke-opfyldt',
    }
    expect(vurderKort(proeveFakta(fakta), dato(paa))).toEqual(ventet)
    const v = vurdering(fakta, paa)
    expect(v.kode).toBe(kode)
    expect(v.mangler).toEqual([])
  })
})

describe('Det, der mangler, når borgeren selv ønsker forløbet', () => {
  /** Ib, 55, vil gerne; ingen har skrevet ned, om han har været i forløb før. */
  const IB: ProeveSag = {
    ...I_MAALGRUPPEN,
    foedt: '1968-05-01',
    oensker: { 'endnu-et-forloeb': 'ja' },
    starter: '2023-06-01',
    maaneder: 24,
  }

  it('er også det, der afgør, om det kunne kræves uden ønsket', () => {
    const v = vurdering(IB, '2023-05-15')
    expect(v.kode).toBe('har-ret-efter-eget-oenske')
    expect(v.spoergsmaal.kraeves.svar).toBe('uoplyst')
    expect(mangler(v)).toEqual(['tidligere-forloeb'])
  })

  it.each<{ sag: string; tidligere: ProeveSag['tidligere']; kode: string }>([
    { sag: 'det er hans første', tidligere: [], kode: 'kan-henvises' },
    { sag: 'det er hans andet', tidligere: [['2019-01-01', '2020-12-31']], kode: 'har-ret-efter-eget-oenske' },
  ])('$sag: $kode', ({ tidligere, kode }) => {
    const v = vurdering({ ...IB, tidligere: tidligere ?? [] }, '2023-05-15')
    expect(v.kode).toBe(kode)
    expect(mangler(v)).toEqual([])
  })

  it('er valget af læsning, når kun loven er uafklaret; tvivlen står der med begge læsninger', () => {
    // Ib fylder 50 på selve dagen: over 50 efter læsning A, endnu ikke efter B.
    const sag: ProeveSag = {
      ...IB,
      foedt: '1973-05-15',
      starter: '2023-05-15',
      tidligere: [['2015-01-01', '2015-12-31']],
    }
    const v = vurdering(sag, '2023-05-15')
    expect(v.spoergsmaal.henvises.svar).toBe('opfyldt')
    expect(mangler(v)).toEqual(['TVIVL-OVER-50'])
    expect(v.tvivl.find(({ forklaring }) => forklaring.led.tvivl?.id === 'TVIVL-OVER-50')?.harBetydning).toBe(true)
    expect(vurdering({ ...sag, valg: { 'TVIVL-OVER-50': 'B' } }, '2023-05-15').kode).toBe('kan-henvises')
  })
})

describe('De beregnede dage', () => {
  const stederne = (paa: string) =>
    Object.fromEntries(
      vurdering({ foedt: '1980-01-01', starter: paa }, paa).dage.map(({ id, hjemmel }) => [
        id,
        hjemmel && skrivHjemmel(hjemmel, { medUdgave: true }),
      ]),
    )

  it('citerer loven, som den var, og aldrig en regel, der ikke fandtes endnu', () => {
    expect(stederne('2016-01-01')).toMatchObject({
      'seks-aar-foer-folkepension': undefined,
      'fylder-40': 'LAB § 68 a, stk. 9, 2. pkt. (LBK 990/2014)',
      'fylder-50': undefined,
      'seneste-slut-fem-aar': undefined,
      'seneste-slut-pension': 'LAB § 68 a, stk. 9, 3. pkt. (LBK 1342/2016)',
    })
    expect(stederne('2023-01-01')).toMatchObject({
      'seks-aar-foer-folkepension': 'LAB § 112, stk. 3 (LBK 701/2022)',
      'fylder-40': 'LAB § 114, stk. 3 (LBK 701/2022)',
      'fylder-50': 'LAB § 114, stk. 4, 1. pkt. (LBK 701/2022)',
      'seneste-slut-fem-aar': 'LAB § 114, stk. 3 (LBK 701/2022)',
      'seneste-slut-pension': 'LAB § 114, stk. 4, 2. pkt. (LBK 701/2022)',
    })
  })
})
