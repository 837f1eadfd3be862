import { describe, expect, it } from 'vitest'
import { manglerI } from './mangler.ts'
import { faktum, skoensspoergsmaal } from './opslag.ts'
import { alleVilkaar } from './sammensat.ts'

const LED = { id: 'X', spoergsmaal: '?' }
const INTET = () => undefined

describe('Det, der mangler', () => {
  it('nævnes én gang, men et skøn er ikke en oplysning, selv om de hedder det samme', () => {
    const oplysning = faktum<undefined>(LED, 'x', INTET)
    const skoen = skoensspoergsmaal<undefined>(LED, 'x', INTET)
    expect(manglerI(alleVilkaar(LED, [oplysning, skoen, oplysning, skoen]).forklar(undefined))).toEqual([
      { art: 'faktum', id: 'x' },
      { art: 'skoen', id: 'x' },
    ])
  })
})
