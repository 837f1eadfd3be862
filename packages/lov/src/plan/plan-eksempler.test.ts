import { describe, expect, it } from 'vitest'
import { medSvar } from '../eksempler/eksempel.ts'
import { svaret } from '../eksempler/proeve-eksempel.ts'
import {
  EKSEMPLER_2_2,
  EKSEMPLER_3_1,
  EKSEMPLER_3_1_OPLYST,
  EKSEMPLER_3_2,
  EKSEMPLER_3_3,
  EKSEMPLER_3_4,
  EKSEMPLER_4,
  EKSEMPLER_43,
  EKSEMPLER_44_1_1,
} from './plan-eksempler.ts'
import { EKSEMPLER_40_3, EKSEMPLER_45_1, EKSEMPLER_5_1, EKSEMPLER_5_2, EKSEMPLER_5_4 } from './indsatsdel-eksempler.ts'

describe('Den forberedende del', () => {
  it.each(
    medSvar(EKSEMPLER_2_2, {
      'Lavet sammen med borgeren': 'opfyldt',
      'Lavet uden borgeren': 'ikke-opfyldt',
      'Ingen har sagt, hvordan den blev lavet': 'uoplyst',
    }),
  )('[BEK-1708-2-2] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-1708-2-2', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_44_1_1, {
      'Borgerens mål om job eller uddannelse står der': 'opfyldt',
      'Borgerens mål står der ikke': 'ikke-opfyldt',
      'Ingen har set efter, om målet står der': 'uoplyst',
      'Målet står der ikke, dagen før ordningen': 'findes ikke',
      'Målet står der ikke, ordningens første dag': 'ikke-opfyldt',
      'Målet står der ikke, fra 1. juli 2026: to læsninger': 'kraever-skoen',
    }),
  )('[LAB-44-1-1] $sag → $svar', ({ sag, svar }) => expect(svaret('LAB-44-1-1', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_3_1, {
      'Alle syv oplysninger er med': 'opfyldt',
      'Borgerens ressourcer er ikke beskrevet': 'ikke-opfyldt',
      'Ingen har set efter': 'uoplyst',
      'Pensionssag, hvor det er helt åbenbart, og det er vurderet nok': 'opfyldt',
    }),
  )('[BEK-1708-3-1] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-1708-3-1', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_3_1_OPLYST, {
      'Et menneske har set efter, at sagen er oplyst før mødet': 'opfyldt',
      'Der mangler oplysninger før mødet': 'ikke-opfyldt',
      'Alt er skrevet, men ingen har sagt, at sagen er oplyst': 'kraever-skoen',
    }),
  )('[BEK-1708-3-1-oplyst] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-1708-3-1-oplyst', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_3_2, {
      'Den hidtidige indsats og begges syn på den er beskrevet': 'opfyldt',
      'Kommunens erfaringer står der ikke': 'ikke-opfyldt',
      'Ingen har set efter, hvorfor borgeren mener, at indsatsen ikke virkede': 'uoplyst',
    }),
  )('[BEK-1708-3-2] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-1708-3-2', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_3_3, {
      'Ingen har læst, om den kun beskriver': 'kraever-skoen',
      'Der står en indstilling i den': 'ikke-opfyldt',
      'Den beskriver kun': 'opfyldt',
      'Et ja uden begrundelse': 'kraever-skoen',
    }),
  )('[BEK-1708-3-3] $sag → $svar; det gættes aldrig ud fra teksten', ({ sag, svar }) => {
    expect(svaret('BEK-1708-3-3', sag)).toBe(svar)
  })

  it.each(
    medSvar(EKSEMPLER_3_4, {
      'Sagens slags står der ikke, nytårsaften 2021': 'findes ikke',
      'Sagens slags står der ikke, nytårsdag 2022': 'uoplyst',
      'Jobafklaring, og det står, at det er det første': 'opfyldt',
      'Jobafklaring, og det står ikke, om det er det første': 'uoplyst',
    }),
  )('[BEK-1708-3-4] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-1708-3-4', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_4, {
      'Attesten er hentet, hel og aktuel': 'opfyldt',
      'Undladt med grund, nytårsaften 2024': 'ikke-opfyldt',
      'Undladt med grund, nytårsdag 2025': 'opfyldt',
      'Undladt, men oplysningerne er ikke nok': 'ikke-opfyldt',
      'Undladt, og ingen har taget stilling': 'kraever-skoen',
    }),
  )('[BEK-1708-4] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-1708-4', sag)).toBe(svar))
})

describe('Indsatsdelen', () => {
  it.each(
    medSvar(EKSEMPLER_5_1, {
      'Mål, delmål, tilbud og opfølgning er fastsat': 'opfyldt',
      'Et overordnet mål i stedet for et konkret': 'opfyldt',
      'Delmålene er ikke begrundet': 'ikke-opfyldt',
      'Borgeren får en mentor, og rollen er ikke beskrevet': 'ikke-opfyldt',
      'Ingen har set efter i indsatsdelen': 'uoplyst',
      'Delmålene er ikke begrundet, i et forløb efter lukningen: to læsninger': 'kraever-skoen',
    }),
  )('[BEK-1708-5-1] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-1708-5-1', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_5_2, {
      'Fastlagt for seks måneder': 'opfyldt',
      'Fastlagt for en dag mindre end seks måneder': 'ikke-opfyldt',
      'De seks måneder er gået, og intet nyt er fastlagt': 'ikke-opfyldt',
      'Kun tre måneder, fordi forløbet slutter: to læsninger': 'kraever-skoen',
      'Tidsrummet er ikke oplyst': 'uoplyst',
    }),
  )('[BEK-1708-5-2] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-1708-5-2', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_45_1, {
      'Alle indsatser står i Min Plan': 'opfyldt',
      'En indsats mangler i Min Plan': 'ikke-opfyldt',
      'Ingen har set efter i Min Plan': 'uoplyst',
      'Indsatserne står samlet, dagen før Min Plan kom': 'findes ikke',
      'Indsatserne står samlet, den dag Min Plan kom': 'opfyldt',
    }),
  )('[LAB-45-1] $sag → $svar', ({ sag, svar }) => expect(svaret('LAB-45-1', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_5_4, {
      'Jobformidlerens navn, rolle og aftaler står i Min Plan': 'opfyldt',
      'Borgeren har ingen jobformidler': 'opfyldt',
      'Ingen har set efter, om aftalerne med jobformidleren står der': 'uoplyst',
      'Aftalerne med jobformidleren står der ikke': 'ikke-opfyldt',
    }),
  )('[BEK-1708-5-4] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-1708-5-4', sag)).toBe(svar))
})

describe('De andre planer', () => {
  it.each(
    medSvar(EKSEMPLER_40_3, {
      'Borgeren har sagt ja til den samlede plan': 'opfyldt',
      'Borgeren har sagt nej til den samlede plan': 'ikke-opfyldt',
      'Det er ikke oplyst, om borgeren har sagt ja': 'uoplyst',
      'Ingen helhedsorienteret plan bruges': 'opfyldt',
      'Borgeren har sagt ja, og der er ikke brug for at samle planerne': 'ikke-opfyldt',
    }),
  )('[LAB-40-3] $sag → $svar', ({ sag, svar }) => expect(svaret('LAB-40-3', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_43, {
      'Borgeren kan få fleksjob, beskrivelsen mangler, 30. juni 2026': 'findes ikke',
      'Borgeren kan få fleksjob, beskrivelsen mangler, 1. juli 2026: to læsninger': 'kraever-skoen',
      'Samme sag, læst som om kravet gælder': 'ikke-opfyldt',
      'Beskrivelsen er lavet, læst som om kravet gælder': 'opfyldt',
      'Borgeren er uden for de tre målgrupper': 'opfyldt',
    }),
  )('[LAB-43] $sag → $svar', ({ sag, svar }) => expect(svaret('LAB-43', sag)).toBe(svar))
})
