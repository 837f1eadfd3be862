import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { iStedetForTeamet } from './raadgivning.ts'
import { moedetsSammensaetning } from './moedets-sammensaetning.ts'
import { den, laest, moede, opl, sag } from './proeve-team.ts'

const svarene = (paa: string, fakta = sag('andet'), behandling = moede(paa, 'fleksjob')) =>
  moedetsSammensaetning(fakta, behandling).map(({ led, svar }) => `${led.id}: ${svar}`)

describe('Hvem loven vil have med på mødet', () => {
  it.each([
    { paa: '2014-05-06', svar: ['LOB-10-1: opfyldt', 'LOB-10-2: opfyldt'] },
    { paa: '2024-12-31', svar: ['LOB-10-1: opfyldt', 'LOB-10-2: opfyldt'] },
    { paa: '2025-01-01', svar: ['LOB-10-1-tvivl: kraever-skoen', 'LOB-10-2: opfyldt'] },
    { paa: '2026-06-30', svar: ['LOB-10-1-tvivl: kraever-skoen', 'LOB-10-2: opfyldt'] },
  ])('$paa', ({ paa, svar }) => {
    expect(svarene(paa)).toEqual(svar)
  })

  it.each([
    { om: 'fleksjob' as const, iStedet: ['LOB-15-a-tvivl'] },
    { om: 'ressourceforloeb' as const, iStedet: [] },
  ])('fra 1. juli 2026 også det, der måske gælder i stedet, i en sag om $om', ({ om, iStedet }) => {
    expect(svarene('2026-07-01', sag(om)).map((et) => et.split(':')[0])).toEqual([
      'LOB-10-1-ophoert',
      'LOB-10-2-ophoert',
      ...iStedet,
    ])
  })

  it('mødet måles på sin egen dag', () => {
    const hvilken = moedetsSammensaetning(sag('andet'), moede('2024-05-06', 'fleksjob')).map(({ lov }) => lov?.hvilken)
    expect(hvilken).toEqual(['teammoede', 'teammoede'])
  })

  it('den, ingen har sagt er med, er uoplyst', () => {
    const uden = { ...moede('2024-05-06', 'fleksjob'), deltog: { borger: opl(true) } }
    expect(svarene('2024-05-06', sag('andet'), uden)).toEqual(['LOB-10-1: uoplyst', 'LOB-10-2: uoplyst'])
  })
})

describe('Det, der måske gælder i stedet for teamet', () => {
  const region = {
    raadgivningAnmodet: den('2026-07-02'),
    raadgivningGivet: den('2026-07-20'),
    borgerenInddraget: opl(true),
  }
  const fakta = sag('fleksjob', { region, laesningsvalg: laest('TVIVL-LOB-15-A-FRA', 'A') })

  it.each([
    { paa: '2026-06-30', svar: [] },
    { paa: '2026-07-01', svar: ['LOB-15-a-tvivl: opfyldt'] },
  ])('$paa: $svar', ({ paa, svar }) => {
    expect(iStedetForTeamet(fakta, dato(paa)).map(({ led, svar: et }) => `${led.id}: ${et}`)).toEqual(svar)
    expect(svarene(paa, fakta).slice(2)).toEqual(svar)
  })
})
