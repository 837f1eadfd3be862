import { describe, expect, it } from 'vitest'
import { maaSeNavn, skjulNavn } from './navnebeskyttelse.ts'
import type { Aktoer } from './politik.ts'
import { ROLLER, type Rolle } from './roller.ts'

const som = (...roller: readonly Rolle[]): Aktoer => ({ id: 'a', navn: 'A', roller, kommune: 'fjordby' })
const BESKYTTET = { kommune: 'fjordby', beskyttet: true }

describe('Navnet på en borger med navne- og adressebeskyttelse', () => {
  it('er skjult for dem, der arbejder med sagen uden at skulle finde borgeren', () => {
    expect(ROLLER.filter((rolle) => !maaSeNavn(som(rolle), BESKYTTET))).toEqual([
      'teammedlem',
      'administrator',
      'revision',
    ])
    expect(maaSeNavn(som(), BESKYTTET)).toBe(false)
  })

  it('ses af den, der også har en rolle, der skal kende borgeren, eller er knyttet til sagen', () => {
    expect(maaSeNavn(som('revision', 'leder'), BESKYTTET)).toBe(true)
    expect(maaSeNavn(som('teammedlem'), { ...BESKYTTET, tilknyttetSom: ['sundhedskoordinator'] })).toBe(true)
  })

  it('er ikke skjult, når borgeren ikke er beskyttet', () => {
    expect(maaSeNavn(som('revision'), { kommune: 'fjordby' })).toBe(true)
  })
})

describe('At skjule navnet', () => {
  it.each([
    ['Åse Ærø ringede.', 'Navn beskyttet ringede.'],
    ['Talte med Åse om Ærøs søn', 'Talte med Navn beskyttet om Navn beskyttet søn'],
    ['ÅSE ÆRØ', 'Navn beskyttet'],
    ['Åsevej er en anden', 'Åsevej er en anden'],
    ['', ''],
  ])('«%s» bliver til «%s»', (tekst, ventet) => {
    expect(skjulNavn(tekst, 'Åse Ærø')).toBe(ventet)
  })

  it('gælder dybt inde i listen og lader tal og tomt være', () => {
    const data = { noter: [{ tekst: 'Åse', nr: 1, tom: null }], ja: true }
    expect(skjulNavn(data, 'Åse Ærø')).toEqual({ noter: [{ tekst: 'Navn beskyttet', nr: 1, tom: null }], ja: true })
  })

  it('et navn med tegn, der betyder noget i et mønster, skjules også', () => {
    expect(skjulNavn('Jo(e) kom', 'Jo(e) K.')).toBe('Navn beskyttet kom')
  })

  it('uden navn er teksten den samme', () => {
    expect(skjulNavn('Alt', ' ')).toBe('Alt')
  })
})
