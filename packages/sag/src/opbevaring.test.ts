import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { opbevaretLaengeNok } from './opbevaring.ts'

describe('Hvor længe en afsluttet sag er opbevaret', () => {
  it.each([
    ['dagen før årsdagen', '2021-03-01', 5, '2026-02-28', false],
    ['på årsdagen', '2021-03-01', 5, '2026-03-01', false],
    ['dagen efter årsdagen', '2021-03-01', 5, '2026-03-02', true],
    ['sluttet på en skuddag, på årets sidste februardag', '2024-02-29', 1, '2025-02-28', false],
    ['sluttet på en skuddag, dagen efter', '2024-02-29', 1, '2025-03-01', true],
  ])('%s', (_hvad, slut, aar, idag, ventet) => {
    expect(opbevaretLaengeNok(dato(slut), aar, dato(idag))).toBe(ventet)
  })
})
