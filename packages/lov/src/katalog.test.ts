import { skrivHjemmel } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { ALLE_TVIVL } from './alle-tvivl.ts'
import { TOMT_GRUNDLAG } from './fakta.ts'
import { KATALOG, opslag } from './katalog.ts'
import { somTekst } from './proeve-svar-som-tekst.ts'

describe('Alt, loven spørger om', () => {
  it('står med sit navn, sin hjemmel og sine momenter som i katalog.txt', async () => {
    await expect(`${somTekst(KATALOG)}\n`).toMatchFileSnapshot('katalog.txt')
  })

  it('og hver tvivl med begge læsninger og den, der vælger, som i tvivl.txt', async () => {
    await expect(`${somTekst(ALLE_TVIVL)}\n`).toMatchFileSnapshot('tvivl.txt')
  })

  it.each([
    { art: 'faktum', id: 'modtager-foertidspension', navn: 'Modtager førtidspension', sted: 'LAB § 115, stk. 1' },
    { art: 'skoen', id: 'tilstraekkeligt-oplyst', navn: 'Sagen er tilstrækkeligt oplyst', sted: 'RSL § 10' },
    {
      art: 'oenske',
      id: 'mere-end-fem-aar',
      navn: 'Ønsker mere end fem år i forløb i alt',
      sted: 'LAB § 114, stk. 3, 1. pkt.',
    },
    { art: 'faktum', id: 'starter', navn: 'Forløbets første dag', sted: undefined },
    { art: 'faktum', id: 'foedselsdag', navn: 'Fødselsdag', sted: undefined },
  ] as const)('slås op ved sit id: $id', ({ art, id, navn, sted }) => {
    const fundet = opslag(art, id)
    expect([fundet.navn, fundet.hjemmel && skrivHjemmel(fundet.hjemmel)]).toEqual([navn, sted])
  })

  it.each([
    { art: 'skoen', id: 'foedselsdag' },
    { art: 'oenske', id: 'udviklingsperspektiv' },
    { art: 'faktum', id: 'mere-end-fem-aar' },
  ] as const)('findes ikke på en anden hylde: $id som $art', ({ art, id }) => {
    expect(() => opslag(art, id)).toThrow(`Unknown ${art} ${id}`)
  })

  it('om en tom sag ved loven intet, heller ikke et ønske', () => {
    expect(TOMT_GRUNDLAG).toEqual({ dage: {}, jaNej: {}, skoen: {}, oensker: [], laesningsvalg: {} })
  })
})
