import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KOLONNER } from './kolonner.ts'

const SIDE = readFileSync(new URL('../../../../docs/import.md', import.meta.url), 'utf8')

describe('Siden om import', () => {
  it('har netop de kolonner, der kan importeres, i samme orden, og siger, hvilke der kræves', () => {
    const raekker = [...SIDE.matchAll(/^\| `(\w+)` \| (ja)? ?\|/gm)].map(([, navn, kraeves]) => ({
      navn,
      kraeves: kraeves === 'ja',
    }))
    expect(raekker).toEqual(KOLONNER.map(({ navn, kraeves }) => ({ navn, kraeves })))
  })
})
