import { describe, expect, it } from 'vitest'
import { forSent } from './for-sent.ts'

const POST = { kanal: 'fysisk-post', fremme: { tidligst: '2026-11-30', senest: '2026-12-01' } } as const
const DIGITAL = { kanal: 'digital-post', fremme: { tidligst: '2026-11-23', senest: '2026-11-23' } } as const

describe('Et brev, der kommer for sent til mødet', () => {
  it.each([
    ['2026-12-02', []],
    ['2026-12-01', ['fysisk-post']],
    ['2026-11-25', ['fysisk-post']],
    ['2026-11-23', ['fysisk-post', 'digital-post']],
  ])('er mødet %s, er det for sent ad %j', (dag, veje) => {
    expect(forSent([POST, DIGITAL], dag).map(({ kanal }) => kanal)).toEqual(veje)
  })

  it('en vej, der ikke kan bruges, og en uden formodning om, hvornår det er fremme, siger intet', () => {
    expect(forSent([{ ...POST, nej: 'Adressen mangler.' }, { kanal: 'digital-post' }], '2026-11-25')).toEqual([])
  })
})
