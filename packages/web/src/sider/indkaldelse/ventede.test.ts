import type { Indkaldelsesstanden } from '@fodfaeste/kontrakt'
import { describe, expect, it } from 'vitest'
import { ventede } from './ventede.ts'

const STAND: Indkaldelsesstanden = {
  tidligere: [],
  deltagere: [],
  opmaerksom: [],
  partsrepraesentanter: [],
  forslag: { dag: '2026-12-01', deltagere: [] },
}
const SVAR = { svar: 'kommer', den: '2026-11-24', tolkesprog: 'arabisk' } as const

describe('Dem, der er ventet ud over teamet', () => {
  it('er ingen, når ingen er kaldt', () => expect(ventede(STAND)).toEqual([]))

  it('er bisidderen, tolken, partsrepræsentanten og de tilføjede, og den, der mødte uden at være kaldt', () => {
    const alle = ventede({
      ...STAND,
      sidsteSvar: { ...SVAR, bisidder: { navn: 'Rana Haddad', relation: 'søster' } },
      partsrepraesentanter: ['Palle Part'],
      deltagere: [{ navn: 'Egon Lægaard', rolle: 'laege', medPaa: 'video' }],
      moedte: [
        { navn: 'Rana Haddad', rolle: 'bisidder' },
        { navn: 'En nabo', rolle: 'anden' },
      ],
    })
    expect(alle.map(({ tekst }) => tekst)).toEqual([
      'Rana Haddad (bisidder)',
      'Tolk til arabisk',
      'Palle Part (partsrepræsentant)',
      'Egon Lægaard (læge)',
      'En nabo (anden)',
    ])
    // Krydset kan ligge i en kladde i browseren: intet navn er i det.
    for (const { id } of alle) expect(id).toMatch(/^[a-z]+-\d$/)
  })

  it('tolken er den, der er bestilt, også når sproget er et andet end det, der blev bedt om', () => {
    const [tolk] = ventede({ ...STAND, sidsteSvar: SVAR, tolk: { sprog: 'kurdisk', dag: '2026-12-01', fra: '09:00' } })
    expect(tolk?.moedt).toEqual({ navn: 'Tolk til kurdisk', rolle: 'tolk' })
  })
})
