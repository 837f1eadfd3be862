import { dato } from '@fodfaeste/grund'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LAB_112_1, LAB_112_3 } from '../lab/paragraf-112.ts'
import { LAB_114_1 } from '../lab/paragraf-114-stk-1.ts'
import { LAB_114_3 } from '../lab/paragraf-114-stk-3.ts'
import { LAB_115 } from '../lab/paragraf-115.ts'
import { HVER_UDGAVE, vilkaaretFor } from '../proeve-fakta.ts'
import { lovensDage } from '../overgang/lovvalg.ts'
import { underLovsaet } from '../motor/lovsaet.ts'
import { type Regel, indholdPaa } from '../motor/version.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { LUKNING } from '../overgang/lukning.ts'
import { type Grundlag, lavGrundlag } from './grundlag.ts'
import { type Lovudgave, lovbogen, lovudgavePaa } from './lovudgave.ts'
import { enDag, enSag } from './vilkaarlige-fakta-kontrakt.ts'

const vilkaarI = (spor: Lovudgave['spor112']) => spor.map(({ vilkaar }) => vilkaar)

describe('Loven, samlet til en sag', () => {
  it('er hver regel i den udgave, overgangsreglerne vælger til netop den', () => {
    fc.assert(
      fc.property(enSag, enDag, (fakta, paa) => {
        const g = lavGrundlag(fakta, paa)
        const udgave = lovudgavePaa(lovensDage(g), g.afgoeresDen)
        for (const regel of [LAB_112_1, LAB_112_3, LAB_114_3]) {
          const vilkaar = vilkaaretFor(regel, g)
          if (vilkaar !== undefined) expect(vilkaarI(udgave.spor112)).toContain(vilkaar)
          else expect(udgave.spor112.map(({ vilkaar: { led } }) => led.id)).not.toContain(regel.id)
        }
        const pensionist = vilkaaretFor(LAB_115, g)
        if (pensionist !== undefined) expect(vilkaarI(udgave.spor115)).toContain(pensionist)
        expect(udgave.laengden[0]).toBe(vilkaaretFor(LAB_114_1, g)?.vilkaar)
      }),
      { numRuns: 2000, seed: 2022 },
    )
  })

  it('følger det lovsæt, der regnes efter, og glemmer det ikke bagefter', () => {
    const dag = dato('2024-04-02')
    const loven = () => lovudgavePaa({ lovensDag: dag, saerlige: {} }, dag).spor112.map(({ vilkaar }) => vilkaar.led.id)
    const foer = loven()
    const gammel = underLovsaet({ navn: 'før 2022', tilOgMed: dato('2021-12-31') }, loven)
    expect(foer).toContain('LAB-114-3')
    expect(gammel).not.toContain('LAB-114-3')
    expect(loven()).toEqual(foer)
  })

  it('kender længdens og seksårsreglens egne dage fra lovens, hvem der end spørger først', () => {
    const dag = dato('2021-06-01')
    const [nytaar, lukket] = [dato('2022-01-01'), dato('2026-03-01')]
    const SAERLIGE = [
      {},
      { 'LAB-114-1': nytaar },
      { 'LAB-112-3': nytaar },
      { 'LAB-114-1': nytaar, 'LAB-112-3': nytaar },
      { 'LAB-114-1': lukket },
      { 'LAB-112-3': lukket },
    ]
    const loven = (saerlige: (typeof SAERLIGE)[number]) => {
      const { nr, laengderegel, spor112 } = lovudgavePaa({ lovensDag: dag, saerlige }, dag)
      const harSeksAar = spor112.some(({ vilkaar }) => vilkaar.led.id === 'LAB-112-3')
      return { nr, hoejst: laengderegel?.hoejstMaaneder, harSeksAar }
    }
    const forfra = SAERLIGE.map(loven)
    expect(forfra.map(({ hoejst, harSeksAar }) => [hoejst, harSeksAar])).toEqual([
      [60, false],
      [36, false],
      [60, true],
      [36, true],
      [undefined, false],
      [60, false],
    ])
    expect(new Set(forfra.map(({ nr }) => nr)).size).toBe(SAERLIGE.length)
    expect(SAERLIGE.toReversed().map(loven)).toEqual(forfra.toReversed())
  })

  it('har hver regel i udgaven på dens egen dag, og hvert sæt udgaver for sig', () => {
    const dage = ['2012-12-31', '2014-09-12', '2017-01-01', ...HVER_UDGAVE, '2026-02-01'].map(dato)
    const afgoeres = [dato('2025-12-31'), dato('2026-02-01')]
    const { antal } = lovbogen()
    const fundne = new Set<number>()
    for (const lovensDag of dage)
      for (const laengdens of dage)
        for (const seksAars of dage)
          for (const afgoeresDen of afgoeres) {
            const saerlige = { 'LAB-114-1': laengdens, 'LAB-112-3': seksAars }
            const { nr, laengden, spor112, lukning } = lovudgavePaa({ lovensDag, saerlige }, afgoeresDen)
            const sted = (regel: Regel<Vilkaar<Grundlag>>) => vilkaarI(spor112).find(({ led }) => led.id === regel.id)
            expect([nr >= 0 && nr < antal, laengden[0], sted(LAB_112_1), sted(LAB_112_3), lukning]).toEqual([
              true,
              indholdPaa(LAB_114_1, laengdens)?.vilkaar,
              indholdPaa(LAB_112_1, lovensDag),
              indholdPaa(LAB_112_3, seksAars),
              indholdPaa(LUKNING, afgoeresDen),
            ])
            fundne.add(nr)
          }
    expect(fundne.size).toBe(dage.length ** 3 * afgoeres.length)
  })
})
