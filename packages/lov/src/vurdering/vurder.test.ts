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

describe('Hvorfor der ikke er nogen ordning', () => {
  const begrundelsen = (sag: ProeveSag, paa: string) => {
    const { henvises, kraeves, tilbydes } = vurdering(sag, paa).spoergsmaal
    return [henvises, kraeves, tilbydes].map(({ fordi: [led] }) => ({
      id: led?.led.id,
      art: led?.led.art,
      svar: led?.svar,
      hjemmel: led?.led.hjemmel && skrivHjemmel(led.led.hjemmel, { medUdgave: true }),
      hvorfor: led && led.led.hvorfor?.(led),
    }))
  }

  it('står ens under hvert spørgsmål: før den kom, efter den lukkede, og når lukningen selv er svaret', () => {
    const endnuIkke = begrundelsen(I_MAALGRUPPEN, '2012-12-31')
    expect(endnuIkke[0]).toMatchObject({ id: 'ORDNINGEN', hjemmel: 'LAB § 68 a (lov 1380/2012)' })
    expect(new Set(endnuIkke.map((b) => JSON.stringify(b))).size).toBe(1)

    const lukketImens = begrundelsen({ ...I_MAALGRUPPEN, paaklaget: '2026-03-01' }, '2025-12-01')
    expect(lukketImens[0]).toMatchObject({
      id: 'ORDNINGEN-LUKKET',
      art: 'beregning',
      svar: 'ikke-opfyldt',
      hjemmel: 'lov 1750/2025 § 21, stk. 8',
    })
    expect(lukketImens[0]?.hvorfor).toContain('31. januar 2026')
    expect(new Set(lukketImens.map((b) => JSON.stringify(b))).size).toBe(1)

    expect(begrundelsen(I_MAALGRUPPEN, '2026-03-01')[0]?.id).toBe('LOV-1750-21-8')
  })
})

describe('Længden', () => {
  const IDA: ProeveSag = { ...I_MAALGRUPPEN, foedt: '1985-05-05', tidligere: [] }

  it('af et forløb «begyndt», før ordningen fandtes, er der ingen lov om, og det siges', () => {
    const sag: ProeveSag = { ...IDA, starter: '2012-06-01', maaneder: 24 }
    const { spoergsmaal, mangler: savnet } = vurdering(sag, '2024-04-01')
    expect(spoergsmaal.henvises.svar).toBe('opfyldt')
    expect(spoergsmaal.varighed.svar).toBe('ikke-opfyldt')
    expect(spoergsmaal.varighed.fordi.map(({ led }) => led.id)).toEqual(['LAB-114-1-lukket'])
    expect(savnet).toEqual([])
    expect(vurderKort(proeveFakta(sag), dato('2024-04-01')).varighed).toBe('ikke-opfyldt')
  })

  // 60 dages barsel i 2021 i et forløb, bevilget 2019 for fem år og 60 dage: loven siger ikke, om den flytter sidste dag.
  const MED_ORLOV: ProeveSag = {
    ...IDA,
    bevilget: '2019-04-01',
    starter: '2019-05-01',
    slut: '2024-06-29',
    orlov: [['2021-03-01', '2021-04-29']],
  }
  const tvivlen = (sag: ProeveSag) => vurdering(sag, '2024-01-01').tvivl.map((t) => t.forklaring.led.tvivl?.id)

  it('kan være i tvivl, og det står med, når der er et forløb at måle', () => {
    expect(tvivlen(MED_ORLOV)).toEqual(['TVIVL-ORLOV-SENERE-LOV'])
    expect(mangler(vurdering(MED_ORLOV, '2024-01-01'))).toEqual(['TVIVL-ORLOV-SENERE-LOV'])
  })

  it('er der intet forløb at måle, når svaret er nej: hverken tvivlen eller den sidste dag savnes', () => {
    const nej: Partial<ProeveSag> = { skoen: { ...I_MAALGRUPPEN.skoen, 'komplekse-problemer': 'nej' } }
    expect(tvivlen({ ...MED_ORLOV, ...nej })).toEqual([])
    expect(mangler(vurdering({ ...MED_ORLOV, ...nej }, '2024-01-01'))).toEqual([])
    expect(mangler(vurdering({ ...IDA, ...nej }, '2024-04-01'))).toEqual([])
    expect(mangler(vurdering(IDA, '2024-04-01'))).toEqual(['starter', 'planlagt-slut'])
  })
})
