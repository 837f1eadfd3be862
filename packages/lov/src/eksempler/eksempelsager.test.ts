import { describe, expect, it } from 'vitest'
import { somTekst } from '../proeve-svar-som-tekst.ts'
import type { Sagsliste } from './eksempel.ts'

const LISTER = import.meta.glob<Readonly<Record<string, Sagsliste<object>>>>('../*/*-eksempler.ts', { eager: true })

describe('Sagerne bag eksemplerne', () => {
  it('siger det, deres sætning siger: som i eksempelsager.txt', async () => {
    const lister = Object.values(LISTER).flatMap((liste) => Object.entries(liste))
    const sager = lister
      .filter(([navn]) => navn.startsWith('EKSEMPLER_'))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([navn, lav]) => `## ${navn}\n\n${somTekst(lav())}\n`)
    await expect(sager.join('\n')).toMatchFileSnapshot('eksempelsager.txt')
  })
})
