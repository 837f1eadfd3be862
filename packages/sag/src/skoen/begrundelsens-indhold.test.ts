import { describe, expect, it } from 'vitest'
import { erUdenIndhold } from './begrundelsens-indhold.ts'

describe('Begrundelsen for et skøn', () => {
  it.each([
    'Det kan ikke udelukkes, at der er et udviklingsperspektiv.',
    'Se sagens akter.',
    'Jf. journalen',
    'Betingelsen vurderes opfyldt efter en konkret, individuel vurdering.',
    'JA',
    'x',
    '…',
    '100 %',
  ])('uden noget fra sagen er en vending: %s', (begrundelse) => {
    expect(erUdenIndhold(begrundelse)).toBe(true)
  })

  it.each([
    'Praktikken viste, at timerne kan sættes op.',
    'Det kan ikke udelukkes, at smerterne bliver bedre efter operationen.',
    'Se samtalen 3. marts: søvnen er bedre.',
    'Behandlingen virker.',
  ])('med noget fra sagen er en grund: %s', (begrundelse) => {
    expect(erUdenIndhold(begrundelse)).toBe(false)
  })
})
