import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ens } from './ens.ts'

describe('Er to værdier ens?', () => {
  it('en kopi er altid ens med sit forlæg, også med felterne i anden orden', () => {
    const vendt = (v: unknown): unknown => {
      if (Array.isArray(v)) return v.map(vendt)
      if (typeof v !== 'object' || v === null) return v
      return Object.fromEntries(
        Object.entries(v)
          .toReversed()
          .map(([felt, x]) => [felt, vendt(x)]),
      )
    }
    fc.assert(fc.property(fc.json(), (json) => ens(JSON.parse(json), vendt(JSON.parse(json)))))
  })

  it.each([
    [true, false],
    [0, null],
    [[], {}],
    [
      [1, 2],
      [2, 1],
    ],
    [{ fra: '2025-01-01' }, { fra: '2025-01-01', til: '2025-02-01' }],
    [{ fra: '2025-01-01' }, { til: '2025-01-01' }],
  ])('%j er ikke %j', (a, b) => {
    expect(ens(a, b)).toBe(false)
    expect(ens(b, a)).toBe(false)
  })
})
