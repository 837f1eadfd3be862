import { describe, expect, it } from 'vitest'
import type { Jobsamtale } from './fakta.ts'
import { opl, den, holdt, fra, paa } from './proeve-kontakt.ts'

describe('Samtalens form', () => {
  const form = (dag: string, samtale: Omit<Jobsamtale, 'den'>, tidligere: readonly string[] = []) =>
    paa(fra('2014-01-01', { samtaler: [...holdt(...tidligere), { den: den(dag), ...samtale }] }), '2026-06-01')
      .svar.filter((f) => f.led.id === 'LAB-33' || f.led.id === 'LAB-33-valg')
      .at(-1)?.svar

  it('[LAB-33] den anden på telefon, fra 1. marts 2024', () => {
    expect(form('2024-03-10', { form: opl('telefon'), borgerensValg: opl(true) }, ['2024-03-01'])).toBe('opfyldt')
  })
})
