import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laesJson } from './laes-json.ts'

describe('JSON med linje og kolonne', () => {
  it('læser alt, hvad JSON kan skrive', () => {
    fc.assert(
      fc.property(fc.json(), (tekst) => {
        expect(laesJson(tekst)).toEqual({ ok: true, vaerdi: JSON.parse(tekst) })
      }),
    )
  })

  it('afviser det samme som JSON.parse, når et tegn falder ud', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (tekst, nr) => {
        const sted = nr % Math.max(1, tekst.length)
        const brudt = tekst.slice(0, sted) + tekst.slice(sted + 1)
        const svar = laesJson(brudt)
        // Falder et tegn ud af et navn, kan to felter få samme navn. Det tager JSON.parse stiltiende; vi siger det.
        fc.pre(svar.ok || !svar.afvist.besked.includes('står to gange'))
        expect(svar.ok).toBe(kanLaeses(brudt))
      }),
    )
  })

  it.each([
    { hvad: 'en tom fil', tekst: '', sted: [1, 1], ord: 'slutter' },
    { hvad: 'et komma for meget', tekst: '{\n  "a": 1,\n}', sted: [3, 1], ord: 'komma for meget' },
    { hvad: 'et komma for lidt', tekst: '{\n  "a": 1\n  "b": 2\n}', sted: [3, 3], ord: 'mangler et komma' },
    { hvad: 'enkelte anførselstegn', tekst: '{"a": \'ja\'}', sted: [1, 7], ord: 'lige anførselstegn' },
    { hvad: 'et navn uden anførselstegn', tekst: '{a: 1}', sted: [1, 2], ord: 'feltets navn' },
    { hvad: 'et manglende kolon', tekst: '{"a" 1}', sted: [1, 6], ord: 'kolon efter «a»' },
    { hvad: 'en tekst uden slutning', tekst: '{"a": "x\n}', sted: [1, 7], ord: 'afsluttende' },
    { hvad: 'ja i stedet for true', tekst: '{"a": ja}', sted: [1, 7], ord: '«j»' },
    { hvad: 'noget efter slutningen', tekst: '{} x', sted: [1, 4], ord: 'slutte' },
    { hvad: 'et felt to gange', tekst: '{"a": 1,\n "a": 2}', sted: [2, 2], ord: '«a» står to gange' },
    { hvad: 'en fil, der slutter midt i', tekst: '{"a": [1', sted: [1, 9], ord: 'mangler ]' },
    { hvad: 'en fil, der er pakket for dybt', tekst: '['.repeat(5000), sted: [1, 102], ord: 'for dybt' },
  ])('$hvad: linje, kolonne og hvad der er galt', ({ tekst, sted, ord }) => {
    const svar = laesJson(tekst)
    if (svar.ok) expect.fail('Burde være afvist')
    expect([svar.afvist.linje, svar.afvist.kolonne]).toEqual(sted)
    expect(svar.afvist.besked).toContain(ord)
  })

  it('ser bort fra det usynlige mærke, nogle editorer sætter først', () => {
    expect(laesJson('\uFEFF{}')).toEqual({ ok: true, vaerdi: {} })
  })
})

function kanLaeses(tekst: string): boolean {
  try {
    JSON.parse(tekst)
    return true
  } catch {
    return false
  }
}
