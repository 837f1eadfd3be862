import { describe, expect, it } from 'vitest'
import { naermest } from './naermest.ts'

describe('Mente du …?', () => {
  it.each([
    { skrevet: 'udviklingperspektiv', svar: 'udviklingsperspektiv' },
    { skrevet: 'Føde_dag', svar: 'foedselsdag' },
    { skrevet: 'fødselsdag', svar: 'foedselsdag' },
    { skrevet: 'hest', svar: undefined },
  ])('$skrevet → $svar', ({ skrevet, svar }) => {
    expect(naermest(skrevet, ['foedselsdag', 'udviklingsperspektiv'])).toBe(svar)
  })
})
