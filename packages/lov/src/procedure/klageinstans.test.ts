import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { manglerI } from '../motor/mangler.ts'
import { type Klagefakta, TOM_PROCES } from './fakta.ts'
import type { Klagesag } from './genvurdering.ts'
import { RSL_69, RSL_70 } from './klageinstans.ts'
import { oplyst, oplystDag, svarPaa, tagerForbehold } from './proeve-svar.ts'
import { forklarPaa } from './reglen-paa.ts'
import { vurderProcedure } from './vurder-procedure.ts'

const MEDDELT = oplyst({ maade: 'digital-post' as const, den: dato('2025-09-01') })
const klagesag = (klage: Klagefakta): Klagesag => ({
  klage,
  meddelelse: MEDDELT,
  klageModtaget: klage.modtaget,
  laesningsvalg: {},
})
const svaret = (klage: Klagefakta | undefined, id: string) =>
  vurderProcedure(
    {
      ...TOM_PROCES,
      afgoerelse: { truffetDen: oplystDag('2025-09-01'), meddelt: MEDDELT },
      ...(klage === undefined ? {} : { klage }),
    },
    dato('2025-10-05'),
  ).svar.find(({ led }) => led.id === id)

/** Hverken klagens tid eller dens mangler ændrer, hvad Ankestyrelsen prøver, og hvordan den svarer. */
const KLAGER: readonly [sag: string, klage: Klagefakta][] = [
  ['en rettidig klage over varigheden', { modtaget: oplystDag('2025-09-15'), fraPersonenSelv: oplyst(true) }],
  ['en klage, der kom for sent', { modtaget: oplystDag('2025-09-30') }],
  ['en klage, hvis dag ingen kender', {}],
]

describe('RSL § 69: hvad Ankestyrelsen prøver', () => {
  it.each(KLAGER)('[RSL-69] %s: kun retlige spørgsmål, ikke kommunens skøn', (_sag, klage) => {
    expect(svarPaa(RSL_69, '2025-10-01', klagesag(klage))).toBe('ikke-opfyldt')
    expect(svaret(klage, 'RSL-69')?.svar).toBe('ikke-opfyldt')
  })

  it('[RSL-69] svaret står fast, så intet mangler, og forklaringen nævner sagerne med fuld prøvelse', () => {
    const forklaring = forklarPaa(RSL_69, dato('2025-10-01'), klagesag({}))
    expect(manglerI(forklaring)).toEqual([])
    expect(forklaring.led.hvorfor?.(forklaring)).toMatch(/Kun retlige spørgsmål.*børnesager.*arbejdsskade/)
  })

  it('[RSL-69] er der ikke klaget, siges der intet om prøvelsen', () => {
    expect(svaret(undefined, 'RSL-69')).toBeUndefined()
  })

  it('[RSL-69] en klage modtaget dagen før den læste lovtekst bærer et forbehold', () => {
    expect(tagerForbehold(RSL_69, '2025-06-17', klagesag({}))).toBe(true)
    expect(tagerForbehold(RSL_69, '2025-06-18', klagesag({}))).toBe(false)
  })
})

describe('RSL § 70: hvordan Ankestyrelsen svarer', () => {
  it.each(KLAGER)('[RSL-70] %s: borgeren får en skriftlig og begrundet afgørelse', (_sag, klage) => {
    expect(svarPaa(RSL_70, '2025-10-01', klagesag(klage))).toBe('opfyldt')
    expect(svaret(klage, 'RSL-70')?.svar).toBe('opfyldt')
  })

  it('[RSL-70] kravet er Ankestyrelsens eget: kommunen får ingen pligt af det', () => {
    const { pligter } = vurderProcedure({ ...TOM_PROCES, klage: KLAGER[0]?.[1] ?? {} }, dato('2025-10-05'))
    expect(pligter.length).toBeGreaterThan(0)
    expect(pligter.map(({ id }) => id).filter((id) => id.startsWith('RSL-70'))).toEqual([])
  })

  it('[RSL-70] udgaven følger den dag, klagen blev modtaget, og ikke den dag, der ses på', () => {
    expect(svaret({ modtaget: oplystDag('2025-06-17') }, 'RSL-70')?.led.forbehold).toContain('ikke efterprøvet')
    expect(svaret({ modtaget: oplystDag('2025-06-18') }, 'RSL-70')?.led.forbehold).toBeUndefined()
  })
})
