import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { skrivVarighed } from './skriv-varighed.ts'

describe('Varighed, fra og med, til og med', () => {
  it.each([
    ['2026-06-08', '2026-06-08', '1 dag'],
    ['2026-06-08', '2026-08-09', '63 dage'],
    ['2025-10-13', '2028-04-12', '2 år og 6 måneder'],
    ['2025-10-13', '2028-06-14', '2 år, 8 måneder og 2 dage'],
    ['2025-03-01', '2028-02-29', '3 år'],
    ['2024-02-29', '2025-02-27', '1 år'],
    ['2025-01-31', '2025-05-30', '4 måneder'],
    ['2025-01-01', '2026-01-01', '1 år og 1 dag'],
  ])('%s – %s er %s', (fra, til, tekst) => {
    expect(skrivVarighed(dato(fra), dato(til))).toBe(tekst)
  })
})
