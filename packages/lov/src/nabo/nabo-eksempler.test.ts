import { describe, expect, it } from 'vitest'
import { medSvar } from '../eksempler/eksempel.ts'
import { svaret } from '../eksempler/proeve-eksempel.ts'
import {
  EKSEMPLER_24_20,
  EKSEMPLER_ET_FORLOEB,
  EKSEMPLER_LSP_16,
  EKSEMPLER_LSP_17_2,
  EKSEMPLER_LSP_18_2,
  EKSEMPLER_LSP_18_A,
  EKSEMPLER_LSP_19_1,
  EKSEMPLER_LSP_20_3,
  EKSEMPLER_LSP_21,
  EKSEMPLER_LSP_21_PKT_3,
  EKSEMPLER_NEJ_TIL_FORLOEB,
} from './nabo-eksempler.ts'

describe('Førtidspension', () => {
  it.each(
    medSvar(EKSEMPLER_LSP_16, {
      'Hanne, 40 år i dag': 'opfyldt',
      'Hanne, 40 år i morgen, ingen har skønnet': 'kraever-skoen',
      'Hanne, 39 år, alt er udtømt': 'opfyldt',
      'Hanne, 39 år, der er mere at prøve': 'ikke-opfyldt',
      'Malik, 18 år i morgen, alt er udtømt': 'ikke-opfyldt',
      'Inge, 67 år i dag': 'ikke-opfyldt',
      'Fødselsdagen er ukendt': 'uoplyst',
      'Kan klare et fleksjob': 'ikke-opfyldt',
      'Ingen har skønnet om nedsættelsen': 'kraever-skoen',
    }),
  )('[LSP-16] $sag → $svar', ({ sag, svar }) => expect(svaret('LSP-16', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_ET_FORLOEB, {
      'Et tidligere forløb': 'opfyldt',
      'Intet forløb, og ingen har skønnet': 'kraever-skoen',
      'Intet forløb, men alt er udtømt': 'opfyldt',
      'Intet forløb, og der er mere at prøve': 'ikke-opfyldt',
      'Det vides ikke, om der har været et forløb': 'uoplyst',
    }),
  )('[PRAKSIS-ET-FORLOEB] $sag → $svar', ({ sag, svar }) => expect(svaret('PRAKSIS-ET-FORLOEB', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_LSP_17_2, {
      'Borgeren har bedt om, at kun førtidspension vurderes': 'opfyldt',
      'Borgeren har bedt om det, men får seniorpension': 'ikke-opfyldt',
      'Borgeren har ikke bedt om det': 'ikke-opfyldt',
      'Borgeren har bedt om det, og det er ikke oplyst, om borgeren får seniorpension': 'uoplyst',
    }),
  )('[LSP-17-2] $sag → $svar', ({ sag, svar }) => expect(svaret('LSP-17-2', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_LSP_18_2, {
      'Forelagt teamet': 'opfyldt',
      'Ikke forelagt': 'ikke-opfyldt',
      'Ikke oplyst': 'uoplyst',
      'Borgerens egen anmodning, og det er utvivlsomt, at betingelserne ikke er opfyldt': 'opfyldt',
    }),
  )('[LSP-18-2] $sag → $svar', ({ sag, svar }) => expect(svaret('LSP-18-2', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_LSP_18_A, {
      'Borgeren har sagt nej til en operation': 'ikke-opfyldt',
    }),
  )('[LSP-18-a] $sag → $svar', ({ sag, svar }) => expect(svaret('LSP-18-a', sag)).toBe(svar))
})

describe('Pensionssagen', () => {
  it.each(
    medSvar(EKSEMPLER_LSP_19_1, {
      'Det hele er der, og det er forklaret, hvorfor arbejdsevnen ikke rækker': 'opfyldt',
      'Det hele er der, og de funktioner, borgeren kan klare, er angivet': 'opfyldt',
      'Det er ikke forklaret, at arbejdsevnen er varigt nedsat': 'ikke-opfyldt',
      'Ingen har set efter i grundlaget': 'uoplyst',
    }),
  )('[LSP-19-1] $sag → $svar', ({ sag, svar }) => expect(svaret('LSP-19-1', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_LSP_20_3, {
      'Sagen er overgået, og mødet er ikke tilbudt': 'opfyldt',
      'Sagen er overgået, og mødet er tilbudt': 'opfyldt',
    }),
  )('[LSP-20-3] $sag → $svar', ({ sag, svar }) => expect(svaret('LSP-20-3', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_LSP_21, {
      'Sagen er overgået 31. august': 'opfyldt',
      'Sagen er overgået og afgjort': 'opfyldt',
    }),
  )('[LSP-21] $sag → $svar', ({ sag, svar }) => expect(svaret('LSP-21', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_LSP_21_PKT_3, {
      'Overgået 31. august, afgjort 30. november': 'ikke-opfyldt',
      'Overgået 31. august, afgjort 1. december': 'opfyldt',
      'Overgået 31. august, ikke afgjort 5. december': 'opfyldt',
    }),
  )('[LSP-21-pkt-3] $sag → $svar', ({ sag, svar }) => expect(svaret('LSP-21-pkt-3', sag)).toBe(svar))
})

describe('Praksis og anden hjælp', () => {
  it.each(
    medSvar(EKSEMPLER_24_20, {
      'Intet mangler': 'opfyldt',
      'Attesten mangler, og ingen har svaret på de to spørgsmål': 'kraever-skoen',
      'Attesten mangler, men oplysninger og konklusion var de samme': 'opfyldt',
      'Attesten mangler, og konklusionen var blevet en anden': 'ikke-opfyldt',
      'Forberedende del er forældet, og oplysningerne var ikke med': 'ikke-opfyldt',
      'Det er ikke oplyst, om noget mangler': 'uoplyst',
      'Attesten er udeladt med grund, nytårsaften 2024': 'ikke-opfyldt',
      'Attesten er udeladt med grund, nytårsdag 2025': 'opfyldt',
    }),
  )('[PRAKSIS-24-20] $sag → $svar', ({ sag, svar }) => expect(svaret('PRAKSIS-24-20', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_NEJ_TIL_FORLOEB, {
      'Borgeren siger nej til et forløb og søger stadig hjælp': 'ikke-opfyldt',
      'Borgeren siger nej, og kommunen har taget stilling til anden hjælp': 'ikke-opfyldt',
    }),
  )('[PRAKSIS-82-16] $sag → $svar', ({ sag, svar }) => expect(svaret('PRAKSIS-82-16', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_NEJ_TIL_FORLOEB, {
      'Borgeren siger nej til et forløb og søger stadig hjælp': 'opfyldt',
      'Borgeren siger nej, og kommunen har taget stilling til anden hjælp': 'opfyldt',
    }),
  )('[RSL-5] $sag → $svar', ({ sag, svar }) => expect(svaret('RSL-5', sag)).toBe(svar))
})
