import { describe, expect, it } from 'vitest'
import { klokken, minutterImellem, somKlokken, tidsrum } from './moedeord.ts'

describe('Klokkeslæt på mødet', () => {
  it.each([
    ['9.30', '09:30'],
    ['9:30', '09:30'],
    ['0930', '09:30'],
    ['9', '09:00'],
    [' 13.05 ', '13:05'],
    ['kvart i ti', 'kvart i ti'],
  ])('læses, som man skriver det: %s', (skrevet, laest) => expect(somKlokken(skrevet)).toBe(laest))

  it('vises på dansk, og længden kan regnes', () => {
    expect(tidsrum({ fra: '09:05', til: '10:00' })).toBe('9.05–10.00')
    expect(klokken('00:15')).toBe('0.15')
    expect(minutterImellem({ fra: '09:05', til: '10:00' })).toBe(55)
  })
})
