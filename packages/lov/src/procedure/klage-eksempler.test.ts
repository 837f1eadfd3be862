import { describe, expect, it } from 'vitest'
import { medSvar } from '../eksempler/eksempel.ts'
import { svaret } from '../eksempler/proeve-eksempel.ts'
import {
  EKSEMPLER_ANKOMST_BREV,
  EKSEMPLER_ANKOMST_DIGITAL_POST,
  EKSEMPLER_ANKOMST_QUICKBREV,
  EKSEMPLER_BEK_11_1,
  EKSEMPLER_BEK_11_2,
  EKSEMPLER_BEK_11_5,
  EKSEMPLER_BEK_12,
  EKSEMPLER_BEK_13_1,
  EKSEMPLER_KLAGEINSTANS,
  EKSEMPLER_RSL_60_2,
  EKSEMPLER_RSL_67_1,
  EKSEMPLER_RSL_67_2,
} from './klage-eksempler.ts'

describe('Hvornår meddelelsen er fremme', () => {
  it.each(
    medSvar(EKSEMPLER_ANKOMST_DIGITAL_POST, {
      'Lagt i postkassen en mandag': 'Fremme 9. marts 2026',
      'Lagt i postkassen en lørdag': 'Fremme 14. marts 2026',
      'Lagt i postkassen langfredag': 'Fremme 3. april 2026',
      'Sendt en mandag, og systembeviset siger torsdag': 'Fremme 12. marts 2026',
      'Sendt dagen før loven om Digital Post': 'findes ikke',
      'Sendt den dag, loven om Digital Post begyndte': 'Fremme 1. juli 2012',
    }),
  )('[ANKOMST-DIGITAL-POST] $sag → $svar', ({ sag, svar }) => expect(svaret('ANKOMST-DIGITAL-POST', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_ANKOMST_BREV, {
      'Brev sendt en mandag før en almindelig uge': 'Fremme 16. marts 2026 eller 17. marts 2026',
      'Brev sendt en fredag, så weekenden kommer først': 'Fremme 20. marts 2026 eller 23. marts 2026',
      'Brev sendt mandag før påske': 'Fremme 9. april 2026 eller 10. april 2026',
      'Brev, hvor det er vist, hvilken dag det kom': 'Fremme 11. marts 2026',
      'Brev sendt dagen før vejledningen': 'findes ikke',
      'Brev sendt på vejledningens dag': 'Fremme 3. juli 2018 eller 4. juli 2018',
    }),
  )('[ANKOMST-BREV] $sag → $svar', ({ sag, svar }) => expect(svaret('ANKOMST-BREV', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_ANKOMST_QUICKBREV, {
      'Quickbrev sendt en mandag': 'Fremme 11. marts 2026',
      'Quickbrev sendt en fredag: to dage i kalenderen': 'Fremme 15. marts 2026',
      'Quickbrev, hvor kvitteringen siger dagen efter': 'Fremme 10. marts 2026',
      'Quickbrev sendt dagen før vejledningen': 'findes ikke',
      'Quickbrev sendt på vejledningens dag': 'Fremme 28. juni 2018',
    }),
  )('[ANKOMST-QUICKBREV] $sag → $svar', ({ sag, svar }) => expect(svaret('ANKOMST-QUICKBREV', sag)).toBe(svar))
})

describe('Klagen og fristen', () => {
  it.each(
    medSvar(EKSEMPLER_RSL_60_2, {
      'Borgeren klager selv': 'opfyldt',
      'Naboen klager på egne vegne': 'ikke-opfyldt',
      'Det er ikke oplyst, hvem klagen er fra': 'uoplyst',
    }),
  )('[RSL-60-2] $sag → $svar', ({ sag, svar }) => expect(svaret('RSL-60-2', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_RSL_67_1, {
      'Digital Post en mandag, klage på sidste dag': 'opfyldt',
      'Digital Post en mandag, klage dagen efter': 'ikke-opfyldt',
      'Digital Post, fristen udløber juleaftensdag, klage 28. december: to læsninger': 'kraever-skoen',
      'Klagens dag er ukendt': 'uoplyst',
    }),
  )('[RSL-67-1] $sag → $svar', ({ sag, svar }) => expect(svaret('RSL-67-1', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_RSL_67_2, {
      'Klagen er i tide': 'opfyldt',
      'For sen, og direktøren ser bort fra det, fordi borgeren var indlagt': 'opfyldt',
      'For sen, og direktøren ser bort fra det uden begrundelse': 'kraever-skoen',
      'For sen, og direktøren ser ikke bort fra det': 'ikke-opfyldt',
      'For sen, og direktøren har ikke taget stilling': 'kraever-skoen',
    }),
  )('[RSL-67-2] $sag → $svar', ({ sag, svar }) => expect(svaret('RSL-67-2', sag)).toBe(svar))
})

describe('Genvurderingen', () => {
  it.each(
    medSvar(EKSEMPLER_BEK_11_1, {
      'Klage modtaget på fristens sidste dag': 'opfyldt',
      'Klage modtaget dagen efter fristen': 'ikke-opfyldt',
      'Klage i tide, som efter en vurdering haster': 'ikke-opfyldt',
      'Det er ikke oplyst, hvornår afgørelsen kom frem': 'uoplyst',
    }),
  )('[BEK-861-11-1] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-861-11-1', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_BEK_11_2, {
      'Der mangler en lægeerklæring, så de fire uger ikke kan holdes': 'opfyldt',
      'Der mangler ingen oplysninger': 'ikke-opfyldt',
      'Det er ikke oplyst, om der mangler noget': 'uoplyst',
    }),
  )('[BEK-861-11-2] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-861-11-2', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_BEK_11_5, {
      'Borgeren står uden forsørgelse, og det er vurderet, at klagen haster': 'opfyldt',
      'Ingen har sagt, at klagen haster': 'ikke-opfyldt',
      'Det er sagt uden begrundelse, at klagen haster': 'kraever-skoen',
      'Klagen haster, men er for sen': 'ikke-opfyldt',
    }),
  )('[BEK-861-11-5] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-861-11-5', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_BEK_12, {
      'Delvist medhold, og klageren holder fast i klagen': 'opfyldt',
      'Delvist medhold, og den fastholdte klage er sendt videre': 'opfyldt',
    }),
  )('[BEK-861-12] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-861-12', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_BEK_13_1, {
      'Klagen kom dagen efter fristen': 'opfyldt',
      'Klagen kom på fristens sidste dag': 'ikke-opfyldt',
      'Afgørelsens ankomst er ikke oplyst': 'uoplyst',
    }),
  )('[BEK-861-13-1] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-861-13-1', sag)).toBe(svar))
})

describe('Ankestyrelsen', () => {
  it.each(
    medSvar(EKSEMPLER_KLAGEINSTANS, {
      'En rettidig klage over varigheden': 'ikke-opfyldt',
      'En klage, der kom for sent': 'ikke-opfyldt',
      'En klage, hvis dag ingen kender': 'ikke-opfyldt',
    }),
  )('[RSL-69] [RSL-72-1] $sag → $svar', ({ sag, svar }) => {
    expect(svaret('RSL-69', sag)).toBe(svar)
    expect(svaret('RSL-72-1', sag)).toBe(svar)
  })

  it.each(
    medSvar(EKSEMPLER_KLAGEINSTANS, {
      'En rettidig klage over varigheden': 'opfyldt',
      'En klage, der kom for sent': 'opfyldt',
      'En klage, hvis dag ingen kender': 'opfyldt',
    }),
  )('[RSL-70] $sag → $svar', ({ sag, svar }) => expect(svaret('RSL-70', sag)).toBe(svar))
})
