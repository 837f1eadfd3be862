import { enPerson } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { type Handling, type Rolle, maa, visMaa } from './politik.ts'

const HER = { kommune: 'fjordby' }
const person = (rolle: Rolle, kommune = 'fjordby') => enPerson({ rolle, kommune })
const HANDLINGER: readonly Handling[] = [
  'se',
  'oprette',
  'registrere',
  'spoerge-borgeren',
  'traeffe-skoen',
  'vaelge-laesning',
  'vurdere',
  'journalisere',
  'se-adgangslog',
]
const maaGoere = (rolle: Rolle) => HANDLINGER.filter((h) => maa(person(rolle), h, HER).maa)

describe('Politik', () => {
  it('hvem må hvad i egen kommune', () => {
    expect(maaGoere('sagsbehandler')).toEqual([
      'se',
      'oprette',
      'registrere',
      'spoerge-borgeren',
      'traeffe-skoen',
      'vurdere',
      'journalisere',
    ])
    expect(maaGoere('faglig-leder')).toEqual(HANDLINGER)
    expect(maaGoere('ydelsesmedarbejder')).toEqual(['se', 'registrere', 'journalisere'])
    expect(maaGoere('jurist')).toEqual(['se', 'vurdere'])
    expect(maaGoere('borgmester' as Rolle)).toEqual([])
  })

  it.each(HANDLINGER)('%s i en anden kommunes sag er nej for alle, med samme sætning', (handling) => {
    for (const rolle of ['sagsbehandler', 'faglig-leder', 'ydelsesmedarbejder', 'jurist'] as const) {
      expect(maa(person(rolle, 'oesterklit'), handling, HER)).toEqual({
        maa: false,
        grund: 'Sagen findes ikke i din kommune. Kontrollér sagsnummeret.',
      })
    }
  })

  it('skærmen får de samme svar og én grund', () => {
    expect(visMaa(person('sagsbehandler'), HER)).toEqual({
      registrere: true,
      spoergeBorgeren: true,
      traeffeSkoen: true,
      vaelgeLaesning: false,
      journalisere: true,
    })
    expect(visMaa(person('faglig-leder'), HER)).toMatchObject({ vaelgeLaesning: true })
    expect(visMaa(person('ydelsesmedarbejder'), HER)).toMatchObject({
      registrere: true,
      traeffeSkoen: false,
      grundHvisNej: expect.stringContaining('skøn'),
    })
    expect(visMaa(person('jurist'), HER)).toMatchObject({
      registrere: false,
      traeffeSkoen: false,
      grundHvisNej: expect.stringContaining('registrere'),
    })
  })
})
