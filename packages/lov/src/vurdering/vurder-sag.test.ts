import { dato, iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { proeveFakta } from '../proeve-fakta.ts'
import { type Sagsfakta, vurderSag } from './vurder-sag.ts'

/** Født 1. juni 1979. Bevilget 20. juni 2024, begyndt 1. juli 2024 for tre år; intet er sat i gang. */
const DORTE: Sagsfakta = {
  maalgruppe: proeveFakta({ foedt: '1979-06-01', bevilget: '2024-06-20', starter: '2024-07-01', slut: '2027-06-30' }),
  garanti: { efter: '112', indsatser: [], stop: [], bortfald: [], laesningsvalg: {} },
  afslutning: { efter: '112', laesningsvalg: {} },
  koordinerende: { efter: '112', laesningsvalg: {}, udpegede: [] },
}

const pligter = (sag: Sagsfakta, paa: string) =>
  vurderSag(sag, dato(paa)).pligter.map(({ id, tilstand, fristDen }) => ({
    id,
    tilstand,
    frist: fristDen && iso(fristDen),
  }))

describe('Hele sagen på en dag', () => {
  it('samler pligterne fra alle dele, ordnet efter frist', () => {
    const alle = pligter(DORTE, '2024-11-01')
    expect(alle.map(({ id }) => id)).toEqual(expect.arrayContaining(['LAB-113-4']))
    const frister = alle.flatMap(({ frist }) => frist ?? [])
    expect(frister).toEqual(frister.toSorted())
    expect(alle.find(({ id }) => id === 'LAB-113-4')).toMatchObject({ frist: '2027-06-30' })
  })

  it('svarer på det, der er noget om, og lader resten stå åbent', () => {
    const { maalgruppe, garanti, kontakt } = vurderSag(DORTE, dato('2024-11-01'))
    expect(maalgruppe.kode).toBe('uoplyst')
    expect(garanti?.dag === undefined ? undefined : iso(garanti.dag)).toBe('2025-01-01')
    expect(kontakt).toBeUndefined()
  })

  it('viser kun dage fremme, i orden, med dagen selv', () => {
    const dage = vurderSag(DORTE, dato('2029-06-01')).taerskler.map(({ dag }) => iso(dag))
    expect(dage[0]).toBe('2029-06-01')
    expect(dage).toEqual(dage.toSorted())
    expect(vurderSag(DORTE, dato('2029-06-02')).taerskler.map(({ dag }) => iso(dag))).not.toContain('2029-06-01')
  })

  it('er ren: samme sag og dag giver samme svar', () => {
    expect(vurderSag(DORTE, dato('2025-02-01'))).toEqual(vurderSag(DORTE, dato('2025-02-01')))
  })
})
