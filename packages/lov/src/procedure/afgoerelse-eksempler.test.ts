import { describe, expect, it } from 'vitest'
import { medSvar } from '../eksempler/eksempel.ts'
import { svaret } from '../eksempler/proeve-eksempel.ts'
import {
  EKSEMPLER_FULDT_MEDHOLD,
  EKSEMPLER_FVL_22,
  EKSEMPLER_FVL_23,
  EKSEMPLER_FVL_23_2,
  EKSEMPLER_FVL_25,
} from './afgoerelse-eksempler.ts'

describe('Begrundelse og klagevejledning', () => {
  it.each(
    medSvar(EKSEMPLER_FULDT_MEDHOLD, {
      'Afslag på et forløb, borgeren ville have': 'opfyldt',
      'Afslag, og ingen har spurgt borgeren': 'opfyldt',
      'Bevilget i fuld længde, som ønsket': 'ikke-opfyldt',
      'Bevilget mod borgerens ønske': 'opfyldt',
      'Bevilget, men ingen har spurgt borgeren': 'uoplyst',
      'Intet oplyst om udfaldet': 'uoplyst',
    }),
  )('[FVL-22-kraeves] [FVL-25-kraeves] $sag → $svar', ({ sag, svar }) => {
    expect(svaret('FVL-22-kraeves', sag)).toBe(svar)
    expect(svaret('FVL-25-kraeves', sag)).toBe(svar)
  })

  it.each(
    medSvar(EKSEMPLER_FVL_22, {
      'Afslag med regler, hovedhensyn og oplysninger': 'opfyldt',
      'Afslag uden hovedhensynene bag skønnet': 'ikke-opfyldt',
      'Afslag uden skøn: hovedhensyn kræves ikke': 'opfyldt',
      'Afslag uden oplysningerne, som er vurderet unødvendige': 'opfyldt',
      'Afslag uden oplysningerne, og ingen har vurderet, om de er nødvendige': 'kraever-skoen',
      'Bevilling, som borgeren ønskede, uden begrundelse': 'opfyldt',
    }),
  )('[FVL-22] $sag → $svar', ({ sag, svar }) => expect(svaret('FVL-22', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_FVL_23, {
      'Afslag sagt mundtligt, og borgeren beder om en begrundelse på den 14. dag': 'opfyldt',
      'Afslag sagt mundtligt, og borgeren beder dagen efter den 14.': 'ikke-opfyldt',
      'De 14 dage ender en lørdag, og borgeren beder om mandagen': 'opfyldt',
      'Medhold i det hele, og borgeren beder om en begrundelse': 'ikke-opfyldt',
      'Afslag sagt mundtligt, og ingen har sagt, om borgeren har bedt': 'uoplyst',
    }),
  )('[FVL-23] $sag → $svar', ({ sag, svar }) => expect(svaret('FVL-23', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_FVL_23_2, {
      'Begrundelsen kom 14 dage efter begæringen': 'ikke-opfyldt',
      'Begrundelsen kom 15 dage efter begæringen': 'opfyldt',
      'Begrundelsen er ikke kommet': 'opfyldt',
    }),
  )('[FVL-23-2] $sag → $svar', ({ sag, svar }) => expect(svaret('FVL-23-2', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_FVL_25, {
      'Afslag med klageinstans, fremgangsmåde og frist': 'opfyldt',
      'Afslag, hvor fristen for at klage mangler': 'ikke-opfyldt',
      'Afslag, hvis klagevejledning ingen har set efter': 'uoplyst',
      'Bevilling, som borgeren ønskede, uden klagevejledning': 'opfyldt',
    }),
  )('[FVL-25] $sag → $svar', ({ sag, svar }) => expect(svaret('FVL-25', sag)).toBe(svar))
})
