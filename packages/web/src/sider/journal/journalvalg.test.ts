import type { JournalLinje } from '@fodfaeste/kontrakt'
import { describe, expect, it } from 'vitest'
import { INGEN_VALG, dageI, medValg } from './journalvalg.ts'

const sket = (version: number, tidspunkt: string, tekst: string): JournalLinje => ({
  art: 'haendelse',
  tidspunkt,
  hvem: 'Nanna Fyrlys',
  version,
  type: 'OplysningRegistreret',
  emne: 'oplysning',
  tekst,
  hash: '',
})
const set = (tidspunkt: string, hvem: string, formaal: string): JournalLinje => ({
  art: 'aabning',
  tidspunkt,
  foersteGang: tidspunkt,
  antal: 1,
  hvem,
  formaal,
  hvad: 'Sagen',
})
const LINJER = [
  set('2026-11-20T23:30:00.000Z', 'Holger Vagervagt', 'Klage'),
  sket(2, '2026-11-20T22:30:00.000Z', 'Bevilget: 2. juni 2025. Kilde: ÆGTE BREV.'),
  sket(1, '2026-11-19T08:00:00.000Z', 'Sag oprettet.'),
]

describe('Journalens filtre', () => {
  it.each([
    { valg: {}, antal: 3 },
    { valg: { emne: 'sket' as const }, antal: 2 },
    { valg: { emne: 'aabning' as const }, antal: 1 },
    { valg: { emne: 'skoen' as const }, antal: 0 },
    { valg: { hvem: 'Holger Vagervagt' }, antal: 1 },
    { valg: { tekst: ' ægte ' }, antal: 1 },
    { valg: { tekst: 'klage' }, antal: 1 },
    { valg: { tekst: 'holger' }, antal: 1 },
    { valg: { emne: 'sket' as const, tekst: 'klage' }, antal: 0 },
  ])('$valg giver $antal linjer', ({ valg, antal }) => {
    expect(medValg(LINJER, { ...INGEN_VALG, ...valg })).toHaveLength(antal)
  })

  it('deler i danske dage: halv tolv om aftenen i UTC er den næste dag', () => {
    expect(dageI(LINJER).map(({ dag, linjer }) => [dag, linjer.length])).toEqual([
      ['2026-11-21', 1],
      ['2026-11-20', 1],
      ['2026-11-19', 1],
    ])
  })
})
