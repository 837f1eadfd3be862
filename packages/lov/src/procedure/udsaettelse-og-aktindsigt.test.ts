import { dato, iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { type Aktindsigt, type Procesfakta, TOM_PROCES, type Udsaettelse } from './fakta.ts'
import { oplystDag, proeveSkoen, svarPaa, tagerForbehold } from './proeve-svar.ts'
import { FVL_16_2_BESKED, FVL_21, aktindsigtsfrist } from './udsaettelse-og-aktindsigt.ts'
import { vurderProcedure } from './vurder-procedure.ts'

const pligt = (fakta: Partial<Procesfakta>, dag: string, id: string) =>
  vurderProcedure({ ...TOM_PROCES, ...fakta }, dato(dag)).pligter.find((p) => p.id === id)?.tilstand

describe('FVL § 21: afgørelsen venter på borgerens udtalelse', () => {
  const forlangt = (mere: Partial<Udsaettelse> = {}): Udsaettelse => ({ forlangt: oplystDag('2025-09-01'), ...mere })
  const svar = (dag: string, mere: Partial<Udsaettelse> = {}) =>
    svarPaa(FVL_21, '2025-10-01', { begaering: forlangt(mere), dag: dato(dag) })

  it.each<[string, string, Partial<Udsaettelse>, string]>([
    ['dagen før det er forlangt', '2025-08-31', {}, 'ikke-opfyldt'],
    ['en undtagelse vurderet og afvist', '2025-09-10', { undtagelser: { 3: proeveSkoen('nej') } }, 'opfyldt'],
  ])('[FVL-21] %s', (_sag, dag, mere, ventet) => {
    expect(svar(dag, mere)).toBe(ventet)
  })

  it('[FVL-21] kommunen venter, til udtalelsen er der', () => {
    const fakta = { udsaettelse: forlangt({ udtaltSig: oplystDag('2025-09-12') }) }
    expect(pligt(fakta, '2025-08-31', 'FVL-21')).toBe('kommende')
    expect(pligt(fakta, '2025-09-11', 'FVL-21')).toBe('aktiv')
    expect(pligt(fakta, '2025-09-12', 'FVL-21')).toBe('opfyldt')
    expect(pligt({ udsaettelse: forlangt({ frist: oplystDag('2025-09-15') }) }, '2025-09-16', 'FVL-21')).toBe(
      'bortfaldet',
    )
    expect(pligt({}, '2025-09-16', 'FVL-21')).toBeUndefined()
  })

  it('[FVL-21] en begæring fra dagen før den læste lovtekst bærer et forbehold', () => {
    const k = { begaering: forlangt(), dag: dato('2025-09-01') }
    expect(tagerForbehold(FVL_21, '2014-06-24', k)).toBe(true)
    expect(tagerForbehold(FVL_21, '2014-06-25', k)).toBe(false)
  })
})

describe('FVL § 16, stk. 2: aktindsigt inden syv arbejdsdage', () => {
  it.each([
    ['modtaget en mandag', '2025-09-01', '2025-09-10'],
    ['modtaget en fredag', '2025-09-05', '2025-09-16'],
    ['hen over påsken 2025', '2025-04-14', '2025-04-28'],
    ['hen over jul og nytår', '2025-12-22', '2026-01-05'],
  ])('[FVL-16-2] %s er sidste dag %s → %s', (_sag, modtaget, frist) => {
    expect(iso(aktindsigtsfrist(dato(modtaget)))).toBe(frist)
  })

  const anmodning = (mere: Partial<Aktindsigt> = {}): Aktindsigt => ({
    id: 'mail',
    modtaget: oplystDag('2025-09-01'),
    ...mere,
  })

  it('[FVL-16-2] dagen før, på og efter den syvende arbejdsdag', () => {
    const fakta = { aktindsigt: [anmodning()] }
    expect(pligt(fakta, '2025-09-09', 'FVL-16-2/mail')).toBe('aktiv')
    expect(pligt(fakta, '2025-09-10', 'FVL-16-2/mail')).toBe('aktiv')
    expect(pligt(fakta, '2025-09-11', 'FVL-16-2/mail')).toBe('overskredet')
    expect(
      pligt({ aktindsigt: [anmodning({ faerdig: oplystDag('2025-09-10') })] }, '2025-09-11', 'FVL-16-2/mail'),
    ).toBe('opfyldt')
  })

  it('[FVL-16-2-besked] beskeden skal gives, når de syv dage ikke holder, og kun da', () => {
    const iTide = anmodning({ faerdig: oplystDag('2025-09-10') })
    const forSent = anmodning({ faerdig: oplystDag('2025-09-11') })
    expect(svarPaa(FVL_16_2_BESKED, '2025-10-01', iTide)).toBe('ikke-opfyldt')
    expect(svarPaa(FVL_16_2_BESKED, '2025-10-01', forSent)).toBe('opfyldt')
    const tilstand = (dag: string, mere: Partial<Aktindsigt> = {}) =>
      pligt({ aktindsigt: [anmodning(mere)] }, dag, 'FVL-16-2-besked/mail')
    expect(tilstand('2025-09-09')).toBe('kommende')
    expect(tilstand('2025-09-10')).toBe('aktiv')
    expect(tilstand('2025-09-11')).toBe('overskredet')
    expect(tilstand('2025-09-11', { beskedOmForsinkelse: oplystDag('2025-09-10') })).toBe('opfyldt')
  })

  it('[FVL-16-2] en anmodning fra dagen før den læste lovtekst bærer et forbehold om det', () => {
    expect(tagerForbehold(FVL_16_2_BESKED, '2014-06-24', anmodning())).toBe(true)
    expect(tagerForbehold(FVL_16_2_BESKED, '2014-06-25', anmodning())).toBe(false)
  })
})
