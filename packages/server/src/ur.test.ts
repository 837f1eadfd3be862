import { describe, expect, it } from 'vitest'
import { dato, iso } from '@fodfaeste/grund'
import { dagIDanmark, lavUr, slutningAf, slutningAfOejeblik } from './ur.ts'

describe('Dagen i Danmark', () => {
  it.each([
    ['2025-06-01T21:59:59.999Z', '2025-06-01'],
    ['2025-06-01T22:00:00.000Z', '2025-06-02'],
    ['2025-12-31T22:59:59.999Z', '2025-12-31'],
    ['2025-12-31T23:00:00.000Z', '2026-01-01'],
  ])('%s er %s', (oejeblik, dag) => {
    expect(iso(dagIDanmark(new Date(oejeblik)))).toBe(dag)
  })

  it.each([
    ['2025-06-02', '2025-06-02T21:59:59.999Z'],
    ['2026-01-31', '2026-01-31T22:59:59.999Z'],
    ['2025-03-30', '2025-03-30T21:59:59.999Z'],
    ['2025-10-26', '2025-10-26T22:59:59.999Z'],
  ])('%s er omme %s', (dag, oejeblik) => {
    expect(slutningAf(dato(dag)).toISOString()).toBe(oejeblik)
  })
})

describe('Et øjeblik, som det skrives', () => {
  it.each([
    ['2025-06-02', '2025-06-02T21:59:59.999Z'],
    ['2025-06-02T14:30', '2025-06-02T12:30:59.999Z'],
    ['2026-01-31T23:30', '2026-01-31T22:30:59.999Z'],
    // Uret stilles tilbage: klokken 2.30 er der to gange, og den sidste gælder.
    ['2025-10-26T02:30', '2025-10-26T01:30:59.999Z'],
    // Uret stilles frem: klokken 2.30 findes ikke; det er lige efter, at den blev tre.
    ['2025-03-30T02:30', '2025-03-30T00:30:59.999Z'],
  ])('%s er omme %s', (tekst, oejeblik) => {
    expect(slutningAfOejeblik(tekst).toISOString()).toBe(oejeblik)
  })
})

describe('Øvemiljøet', () => {
  it.each([
    '2026-11-22T10:14:00.000Z',
    '2026-11-22T22:30:00.000Z',
    '2026-11-22T23:30:00.000Z',
    '2026-07-01T22:15:00.000Z',
  ])('har samme øvedag, når klokken er %s', (oejeblik) => {
    const ur = lavUr(() => new Date(oejeblik), dato('2025-06-02'))
    expect(iso(ur.idag())).toBe('2025-06-02')
    expect(iso(dagIDanmark(ur.nu()))).toBe('2025-06-02')
    expect(ur.rigtigtNu().toISOString()).toBe(oejeblik)
    expect(ur.oevemiljoe).toBe(true)
  })

  it('er slået fra uden øvedag: dagen følger uret', () => {
    const ur = lavUr(() => new Date('2026-11-22T23:30:00.000Z'))
    expect(iso(ur.idag())).toBe('2026-11-23')
    expect(ur.oevemiljoe).toBe(false)
  })
})
