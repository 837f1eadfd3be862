import { type Skridt, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { fold } from '../fold.ts'
import { INGEN_FRISTER } from '../sagsfakta/kommunens-frister.ts'
import type { TEAMETS_DELTAGERE } from '../team/haendelser.ts'
import { type OpsatMoede, sagensSammensaetning } from './sagens-moede.ts'

const ALLE: OpsatMoede['medlemmer'] = [
  { omraade: 'beskaeftigelse' },
  { omraade: 'sundhed', svar: 'kommer' },
  { omraade: 'social' },
  { omraade: 'sundhedskoordinator' },
  { omraade: 'undervisning' },
]

/** Lovens svar på de tre spørgsmål om et møde den dag, ved deres id. */
function svar(dag: string, medlemmer: OpsatMoede['medlemmer'], deltog?: readonly (typeof TEAMETS_DELTAGERE)[number][]) {
  const planlagt = { moededag: dag, art: 'behandling', om: 'ressourceforloeb', den: dag } as const
  const skridt: Skridt[] = [
    ...skridtTil(),
    { kommando: { beslutning: 'planlaeg-teambehandling', ...planlagt }, idag: dag },
  ]
  const version = registrerAlle(skridt).length
  if (deltog !== undefined)
    skridt.push({
      kommando: { beslutning: 'hold-teambehandling', behandling: version, ...planlagt, deltog },
      idag: dag,
    })
  const sag = fold(registrerAlle(skridt))
  const behandling = sag?.teambehandlinger.at(-1)
  if (sag === undefined || behandling === undefined) throw new Error('The case has no treatment')
  const svarene = sagensSammensaetning(sag, behandling, { dag, medlemmer }, INGEN_FRISTER)
  return Object.fromEntries(svarene.map(({ led, svar: et }) => [led.id, et]))
}

describe('Hvem loven kræver på mødet', () => {
  it('er i 2024 de fire områder og undervisning; mangler ét, er det et nej', () => {
    expect(svar('2024-05-02', ALLE)).toMatchObject({ 'LOB-10-1': 'opfyldt' })
    expect(svar('2024-05-02', ALLE.slice(1))).toMatchObject({ 'LOB-10-1': 'ikke-opfyldt' })
  })

  it('tæller ikke et medlem med, der har meldt afbud, men det, der ikke har svaret', () => {
    const afbud = ALLE.map((en) => (en.omraade === 'social' ? { ...en, svar: 'kan-ikke' as const } : en))
    expect(svar('2024-05-02', afbud)).toMatchObject({ 'LOB-10-1': 'ikke-opfyldt' })
    expect(svar('2024-05-02', [...afbud, { omraade: 'social' }])).toMatchObject({ 'LOB-10-1': 'opfyldt' })
  })

  it('spørger, om borgeren og sagsbehandleren er med, og gætter det ikke', () => {
    expect(svar('2024-05-02', ALLE)['LOB-10-2']).toBe('uoplyst')
  })

  it('har borgeren svaret på indkaldelsen, er det svaret, loven får, og siger hun nej, spørger den om skønnet', () => {
    const skridt = skridtTil()
    const planlagt = { moededag: '2024-05-20', art: 'behandling', om: 'ressourceforloeb', den: '2024-05-02' } as const
    const behandling = registrerAlle(skridt).length + 1
    const om = { behandling, den: '2024-05-02' }
    const tid = { dag: '2024-05-20', fra: '09:00', sted: 'Rådhuset', foregaar: 'i-rummet', ved: 'mundtligt' } as const
    const loven = (svaret: 'kommer' | 'kommer-ikke' | 'anden-tid', dag = '2024-05-20') => {
      const kommandoer = [
        { beslutning: 'planlaeg-teambehandling', ...planlagt },
        { beslutning: 'indkald-til-team', ...om, ...tid },
        { beslutning: 'besvar-teamindkaldelse', ...om, svar: svaret },
      ] as const
      const sag = fold(registrerAlle([...skridt, ...kommandoer.map((kommando) => ({ kommando, idag: om.den }))]))
      const den = sag?.teambehandlinger.at(-1)
      if (sag === undefined || den === undefined) throw new Error('The case has no treatment')
      const led = sagensSammensaetning(sag, den, { dag, medlemmer: ALLE }, INGEN_FRISTER)
      const borgeren = led.find((et) => et.led.id === 'LOB-10-2')?.fordi ?? []
      return borgeren.find((et) => et.led.id === 'LOB-10-2-borgeren')?.svar
    }
    expect(loven('kommer')).toBe('opfyldt')
    expect(loven('kommer-ikke')).toBe('kraever-skoen')
    expect(loven('anden-tid')).toBe('uoplyst')
    expect(loven('kommer', '2024-05-21')).toBe('uoplyst')
  })

  it('er, når mødet er holdt, dem, der deltog, og ikke dem, der skulle', () => {
    const deltog = ['beskaeftigelse', 'sundhed', 'social', 'sundhedskoordinator', 'undervisning'] as const
    expect(svar('2024-05-02', [], [...deltog, 'borger', 'sagsbehandler'])).toMatchObject({
      'LOB-10-1': 'opfyldt',
      'LOB-10-2': 'opfyldt',
    })
  })

  it('er i 2025 uafklaret, og efter 1. juli 2026 også, om teamet er der', () => {
    expect(svar('2025-03-03', ALLE)).toHaveProperty('LOB-10-1-tvivl')
    expect(Object.keys(svar('2025-03-03', ALLE))).toHaveLength(2)
    expect(Object.keys(svar('2026-08-03', ALLE))).toEqual(['LOB-10-1-ophoert', 'LOB-10-2-ophoert'])
  })
})
