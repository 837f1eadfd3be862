import { describe, expect, it } from 'vitest'
import { ALLE_TVIVL } from './alle-tvivl.ts'

/** Hver tvivl, lovens filer udstiller, også den, nogen glemte at skrive på listen. */
function udstillede(): ReadonlySet<string> {
  const moduler = import.meta.glob<Readonly<Record<string, unknown>>>(['./**/*tvivl.ts'], { eager: true })
  const ider = Object.values(moduler)
    .flatMap((modul) => Object.values(modul))
    .flatMap((del) => (typeof del === 'object' && del !== null ? Object.values<unknown>({ ...del }) : []))
    .flatMap((led) =>
      typeof led === 'object' && led !== null && 'id' in led && 'hvemBeslutter' in led ? [String(led.id)] : [],
    )
  return new Set(ider)
}

describe('Listen over tvivl', () => {
  it('har hver tvivl én gang, også dem i de enkelte dele', () => {
    const ider = ALLE_TVIVL.map(({ id }) => id)
    expect(ider).toEqual([...new Set(ider)])
    expect(new Set(ider)).toEqual(udstillede())
    expect(ider.length).toBeGreaterThan(25)
  })

  it('stiller to forskellige læsninger op, med et spørgsmål og en, der vælger', () => {
    for (const { id, titel, A, B, hvemBeslutter } of ALLE_TVIVL) {
      expect(id).toMatch(/^TVIVL-[A-Z0-9-]+$/)
      expect(titel, id).toMatch(/\?$/)
      expect(A, id).not.toBe(B)
      expect(hvemBeslutter, id).not.toBe('')
    }
  })

  it('svarer «Ja» i A og «Nej» i B, eller omvendt, så et valg ikke kan misforstås', () => {
    const jaNej = ALLE_TVIVL.filter(({ A, B }) => /^(?:Ja|Nej)\b/.test(A) || /^(?:Ja|Nej)\b/.test(B))
    for (const { id, A, B } of jaNej)
      expect([A, B].map((l) => /^(?:Ja|Nej)/.exec(l)?.[0]).toSorted(), id).toEqual(['Ja', 'Nej'])
  })
})
