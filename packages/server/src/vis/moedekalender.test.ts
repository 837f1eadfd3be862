import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { Teammoede } from '../store/teammoede-store.ts'
import { skrivMoedekalender } from './moedekalender.ts'

const MOEDE: Teammoede = {
  id: '6a1f7c1e-6a3b-4c53-9d1d-0f8f2b6f2c11',
  dag: '2026-12-01',
  fra: 540,
  til: 725,
  sted: 'Rådhuset, lokale 2; indgang B',
  moedeleder: 'holger-vagervagt',
  medlemmer: [],
  punkter: [
    { sagId: 'd4f2c0de-0000-4000-8000-000000000001', sagsnummer: '2026-0001', behandling: 3, fra: 540, til: 570 },
  ],
  udgave: 4,
  aendret: new Date('2026-11-23T09:00:00Z'),
  aendretAf: 'Holger Vagervagt',
}

/** Filen, læst af et andet bibliotek. */
function laest(moede: Teammoede) {
  const tekst = skrivMoedekalender(moede, new URL('https://fodfaeste.fjordby.dk'))
  const del = new ICAL.Component(ICAL.parse(tekst) as never).getFirstSubcomponent('vevent')
  if (del === null) throw new Error('The file has no event')
  return { tekst, del, aftale: new ICAL.Event(del) }
}

describe('Mødets kalenderfil', () => {
  it('har mødets tid i Danmark, både vinter og sommer', () => {
    const tid = (dag: string) => {
      const { aftale } = laest({ ...MOEDE, dag })
      return [aftale.startDate, aftale.endDate].map((en) => en.toJSDate().toISOString())
    }
    expect(tid('2026-12-01')).toEqual(['2026-12-01T08:00:00.000Z', '2026-12-01T11:05:00.000Z'])
    expect(tid('2026-06-01')).toEqual(['2026-06-01T07:00:00.000Z', '2026-06-01T10:05:00.000Z'])
  })

  it('kan vare til midnat', () => {
    const { aftale } = laest({ ...MOEDE, til: 1440 })
    expect(aftale.endDate.toJSDate().toISOString()).toBe('2026-12-01T23:00:00.000Z')
  })

  it('siger stedet og nævner hverken sag eller borger', () => {
    const { tekst, aftale } = laest(MOEDE)
    expect(aftale.location).toBe(MOEDE.sted)
    expect(aftale.summary).toBe('Møde i rehabiliteringsteamet')
    expect(tekst).not.toContain('2026-0001')
  })

  it('afløser den forrige, når mødet er ændret, og aflyser aftalen, når mødet er aflyst', () => {
    expect(laest(MOEDE).aftale.sequence).toBe(4)
    const aflyst = laest({ ...MOEDE, udgave: 5, aflyst: { tidspunkt: MOEDE.aendret, grund: 'Sygdom' } })
    expect(aflyst.del.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(aflyst.aftale.uid).toBe(laest(MOEDE).aftale.uid)
    expect(aflyst.tekst).not.toContain('Sygdom')
  })
})
