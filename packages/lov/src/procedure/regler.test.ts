import { dato, iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { findesHjemmel } from '../indeks/index-opslag.ts'
import { gaeldendePaa } from '../motor/version.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { ANDEN_HJAELP } from '../nabo/anden-hjaelp.ts'
import { REGLER_NABO } from '../nabo/regler.ts'
import { TEAM_TVIVL } from '../team/tvivl.ts'
import { KLAGEUDFALD, KLAGEUDFALD_HJEMMEL } from './klageinstans.ts'
import { REGLER_PROCEDURE } from './regler.ts'
import { TVIVL_PROCEDURE } from './tvivl.ts'

const REGLER = [...REGLER_PROCEDURE, ...REGLER_NABO]
const erVilkaar = (indhold: unknown): indhold is Vilkaar<unknown> =>
  typeof indhold === 'object' && indhold !== null && 'led' in indhold
const alleLed = (vilkaar: Vilkaar<unknown>): readonly Vilkaar<unknown>[] => [vilkaar, ...vilkaar.dele.flatMap(alleLed)]
const led = REGLER.flatMap(({ versioner }) =>
  versioner.flatMap((v) => ('indhold' in v && erVilkaar(v.indhold) ? alleLed(v.indhold) : [])),
).map((v) => v.led)

describe('Proces- og naboreglerne som regelsæt', () => {
  it('har hvert sit id', () => {
    const id = REGLER.map((regel) => regel.id)
    expect(id.filter((et, nr) => id.indexOf(et) !== nr)).toEqual([])
  })

  it.each([
    '2013-01-01',
    '2018-06-26',
    '2020-06-30',
    '2025-06-18',
    '2025-07-01',
    '2026-02-01',
    '2026-07-01',
    '2035-01-01',
  ])('har netop én udgave %s', (dag) => {
    for (const regel of REGLER) expect(gaeldendePaa(regel, dato(dag)).fra).toBeLessThanOrEqual(dato(dag))
  })

  it('ligger i forlængelse, uden hul og uden overlap', () => {
    for (const { id, versioner } of REGLER) {
      versioner.forEach((version, nr) => {
        expect(iso(version.indtil ?? dato('9999-12-31')), id).toBe(iso(versioner[nr + 1]?.fra ?? dato('9999-12-31')))
      })
    }
  })

  it('henviser kun til steder, indekset kender', () => {
    const steder = [...led.flatMap(({ hjemmel }) => hjemmel ?? []), ...ANDEN_HJAELP.map((h) => h.hjemmel)]
    const fejl = [...steder, KLAGEUDFALD_HJEMMEL].filter((hjemmel) => findesHjemmel(hjemmel).findes === false)
    expect(fejl).toEqual([])
  })

  it('det, der er praksis og ikke lov, siger det', () => {
    const praksis = led.filter(({ id }) => /^PRAKSIS-[^-]+-[^-]+$/.test(id))
    expect(praksis.length).toBeGreaterThan(2)
    for (const et of praksis) expect(et.forbehold).toMatch(/praksis/i)
  })

  it('hver tvivl har to forskellige læsninger og en, der vælger', () => {
    for (const { id, A, B, hvemBeslutter } of Object.values({ ...TVIVL_PROCEDURE, ...TEAM_TVIVL })) {
      expect(id).toMatch(/^TVIVL-/)
      expect(A).not.toBe(B)
      expect(hvemBeslutter).not.toBe('')
    }
  })

  it('hvert spørgsmål er et spørgsmål', () => {
    expect(led.filter(({ spoergsmaal }) => !spoergsmaal.endsWith('?')).map(({ id }) => id)).toEqual([])
  })

  it('RSL § 68, stk. 2: Ankestyrelsen har fem udfald', () => {
    expect(Object.keys(KLAGEUDFALD)).toEqual(['afvisning', 'stadfaestelse', 'hjemvisning', 'ophaevelse', 'aendring'])
    expect(KLAGEUDFALD_HJEMMEL).toMatchObject({ lov: 'RSL', paragraf: '68', stk: 2 })
  })

  it.each(Object.entries(KLAGEUDFALD))('udfaldet %s er kaldt ved sit navn i loven og forklaret', (id, udfald) => {
    const navn = udfald.navn.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')
    expect(navn).toBe(id)
    expect(udfald.betydning).toMatch(/ .+\.$/)
  })
})
