import { type Dato, iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { Sagsliste } from './eksempel.ts'

const LISTER = import.meta.glob<Readonly<Record<string, Sagsliste<object>>>>('../*/*-eksempler.ts', { eager: true })

/** Dage er tal siden 1970; mellem 2000 og 2080 er et tal i en sag en dag. */
const medDage = (_: string, v: unknown): unknown =>
  typeof v === 'number' && v > 10_957 && v < 40_177 ? iso(v as Dato) : v

describe('Sagerne bag eksemplerne', () => {
  it('siger det, deres sætning siger: som i eksempelsager.txt', async () => {
    const lister = Object.values(LISTER).flatMap((liste) => Object.entries(liste))
    const afsnit = lister
      .filter(([navn]) => navn.startsWith('EKSEMPLER_'))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([navn, lav]) => {
        const sager = Object.entries(lav()).map(([sag, fakta]) => `${sag}: ${JSON.stringify(fakta, medDage)}`)
        return `## ${navn}\n\n${sager.join('\n')}\n`
      })
    await expect(afsnit.join('\n')).toMatchFileSnapshot('eksempelsager.txt')
  })
})
