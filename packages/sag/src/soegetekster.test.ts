import { registrerAlle, skridtTil } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { soegetekster } from './soegetekster.ts'
import type { Kommando } from './udfoer.ts'

const DEN = '2025-03-10'
const NOTAT: Kommando = {
  beslutning: 'skriv-notat',
  navn: 'Opkald fra lægen',
  art: 'oplysning',
  tekst: 'Smerterne er daglige.',
  skete: DEN,
  den: DEN,
}
const vaek = (version: number): Kommando => ({
  beslutning: 'ret-haendelse',
  version,
  begrundelse: 'Skrevet i den forkerte sag.',
  den: DEN,
})

const tekster = (...kommandoer: readonly Kommando[]): string => {
  const sag = fold(registrerAlle([...skridtTil(), ...kommandoer.map((kommando) => ({ kommando, idag: DEN }))]))
  return sag === undefined ? '' : soegetekster(sag).join(' | ')
}

describe('Det, en sag kan findes på', () => {
  it('er også det, der er skrevet i et notat', () => {
    expect(tekster()).not.toContain('Smerterne')
    expect(tekster(NOTAT)).toContain('Smerterne er daglige.')
  })

  it('er ikke længere det, der er rettet væk', () => {
    // Version 1 og 2 er oprettelsen og fødselsdagen.
    expect(tekster(NOTAT, vaek(3))).not.toContain('Smerterne')
  })

  it('er aldrig CPR-nummeret, heller ikke maskeret', () => {
    expect(tekster(NOTAT)).not.toMatch(/\d{6}-/)
  })
})
