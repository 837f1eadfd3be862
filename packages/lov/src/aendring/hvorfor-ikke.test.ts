import { dato } from '@fodfaeste/grund'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Fakta, TOMT_GRUNDLAG } from '../fakta.ts'
import type { Skoen } from '../motor/oplysning.ts'
import { vurderKort } from '../vurdering/vurder.ts'
import { type Aendring, medAendringer, muligeAendringer } from './aendring.ts'
import { hvorforIkke } from './hvorfor-ikke.ts'

const DAG = dato('2024-04-01')
const skoen = (svar: Skoen['svar']): Skoen => ({ svar, af: 'Mona Marehalm', begrundelse: 'Begrundet i sagen.' })
const oplyst = <T>(vaerdi: T) => ({ vaerdi, kilde: 'sagen' })

/** Født 1969, over 50 i 2024, i målgruppen, har været i forløb før. */
const OVER_50: Fakta = {
  ...TOMT_GRUNDLAG,
  foedselsdag: oplyst({ tidligst: dato('1969-03-03'), senest: dato('1969-03-03') }),
  jaNej: { 'ikke-loest-gennem-anden-indsats': oplyst(true), 'langvarig-offentlig-forsoergelse': oplyst(true) },
  tidligereForloeb: oplyst([{}]),
  skoen: {
    'komplekse-problemer': skoen('ja'),
    'helhedsorienteret-indsats': skoen('ja'),
    udviklingsperspektiv: skoen('ja'),
  },
}

const navn = (a: Aendring): string =>
  `${a.id}: ${'svar' in a ? a.svar : 'laesning' in a ? a.laesning : 'vaerdi' in a ? a.vaerdi : ''}`

describe('Hvorfor ikke, og hvad ville ændre det', () => {
  it('mangler kun borgerens ønske, er ønsket det eneste, der vender svaret', () => {
    const { kode, vender } = hvorforIkke(OVER_50, DAG)
    expect(kode).toBe('kan-kun-tilbydes')
    expect(vender.map((v) => v.aendringer.map(navn))).toEqual([['endnu-et-forloeb: ja']])
  })

  it('mangler to ting, nævnes de sammen, og ingen af dem alene', () => {
    const sag = { ...OVER_50, skoen: { ...OVER_50.skoen, udviklingsperspektiv: skoen('nej') } }
    const { vender, venderIkke } = hvorforIkke(sag, DAG)
    expect(vender.map((v) => v.aendringer.map(navn))).toEqual([['udviklingsperspektiv: ja', 'endnu-et-forloeb: ja']])
    expect(venderIkke.map(navn)).toContain('tilbud-uden-oeget-tilknytning: true')
  })

  it('er svaret allerede ja, er der intet at vende', () => {
    const sag = medAendringer(OVER_50, [{ art: 'oenske', id: 'endnu-et-forloeb', svar: 'ja' }], DAG)
    expect(hvorforIkke(sag, DAG)).toMatchObject({ kode: 'har-ret-efter-eget-oenske', vender: [] })
  })

  it('er ordningen lukket, kan ingen oplysning vende svaret', () => {
    expect(hvorforIkke(OVER_50, dato('2026-02-01'))).toMatchObject({ kode: 'lukket-for-nye-forloeb', vender: [] })
  })

  it('mangler der mange ting, gives ét sæt, hvor intet kan undværes', () => {
    const kunFoedt = { ...OVER_50, jaNej: {}, skoen: {} }
    const { vender } = hvorforIkke(kunFoedt, DAG)
    expect(vender).toHaveLength(1)
    expect(vender[0]?.aendringer.length).toBeGreaterThan(3)
  })

  it('hvert sæt vender svaret, og intet mindre sæt gør', () => {
    const alle = muligeAendringer(TOMT_GRUNDLAG)
    fc.assert(
      fc.property(fc.subarray([...alle]), (valgte) => {
        const sag = medAendringer(OVER_50, valgte, DAG)
        const { vender } = hvorforIkke(sag, DAG)
        for (const { aendringer, kode } of vender) {
          expect(vurderKort(medAendringer(sag, aendringer, DAG), DAG).kode).toBe(kode)
          for (const udeladt of aendringer) {
            const resten = aendringer.filter((a) => a !== udeladt)
            expect(['kan-henvises', 'har-ret-efter-eget-oenske']).not.toContain(
              vurderKort(medAendringer(sag, resten, DAG), DAG).kode,
            )
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
