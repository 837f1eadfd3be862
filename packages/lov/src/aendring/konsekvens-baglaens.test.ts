import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { Lovsaet } from '../motor/lovsaet.ts'
import { I_MAALGRUPPEN, type ProeveSag, proeveFakta } from '../proeve-fakta.ts'
import { enHelSag } from '../vurdering/proeve-sag.ts'
import type { Sagsfakta } from '../vurdering/vurder-sag.ts'
import { LOVEN, type SagIBunke, konsekvens } from './konsekvens.ts'

const til = (dag: string): Lovsaet => ({ navn: `loven til og med ${dag}`, tilOgMed: dato(dag) })
const bunke = (id: string, sag: Sagsfakta, paa: string): SagIBunke => ({ id, sag, paa: dato(paa) })
const maalgruppe = (sag: ProeveSag): Sagsfakta => ({
  maalgruppe: proeveFakta({ ...I_MAALGRUPPEN, tidligere: [], ...sag }),
})

describe('Loven, set tilbage mod en ældre', () => {
  // Dortes forløb begyndte 1. marts 2023; garantidagen er 1. september.
  const [dorte] = konsekvens([bunke('Dorte', enHelSag(), '2023-10-15')], LOVEN, til('2021-12-31')).beroerte

  it('er garantien den pligt, der falder bort, og den står med det, den var', () => {
    const garanti = dorte?.pligter.filter(({ id }) => id.startsWith('LAB-113-2')) ?? []
    expect(garanti.length).toBeGreaterThan(0)
    for (const { hvad, foer, efter, hvorfor } of garanti) {
      expect(hvad).not.toBe('')
      expect(foer).toMatchObject({ hjemmel: { tekst: 'LAB § 113, stk. 2, 1. pkt.' } })
      expect(efter).toBeUndefined()
      expect(hvorfor.foer?.id).toMatch(/^LAB-113-2/)
      expect(hvorfor.efter).toBeUndefined()
    }
  })

  it('siges hver dag, der flytter sig, én gang, og kun dem', () => {
    const dage = dorte?.dage ?? []
    expect(new Set(dage.map(({ navn }) => navn)).size).toBe(dage.length)
    expect(dage.filter(({ foer, efter }) => foer === efter)).toEqual([])
    expect(dage).toContainEqual({
      id: 'seneste-slut',
      navn: 'Seneste lovlige sidste dag',
      foer: '2026-02-28',
      efter: '2028-02-29',
    })
  })
})

it('Skiftene står med de fleste først, hvilken sag der end kom først', () => {
  const aaben = maalgruppe({ foedt: '1990-05-05', maaneder: 24 })
  const uoplyst: Sagsfakta = { maalgruppe: proeveFakta({}) }
  const sager = [bunke('a', uoplyst, '2026-03-01'), bunke('b', aaben, '2026-03-01'), bunke('c', aaben, '2026-03-01')]
  for (const orden of [sager, sager.toReversed()])
    expect(konsekvens(orden, til('2026-01-31'), LOVEN).skift.map(({ antal }) => antal)).toEqual([2, 1])
})
