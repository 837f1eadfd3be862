import { describe, expect, it } from 'vitest'
import { medSvar } from '../eksempler/eksempel.ts'
import { svaret } from '../eksempler/proeve-eksempel.ts'
import {
  EKSEMPLER_113_3,
  EKSEMPLER_113_3_VENTE,
  EKSEMPLER_113_4,
  EKSEMPLER_113_A,
  EKSEMPLER_1160_7_1,
  EKSEMPLER_2409_2,
  EKSEMPLER_2409_3,
  EKSEMPLER_36_3,
  EKSEMPLER_NYT_FORLOEB,
} from './forloeb-eksempler.ts'
import { EKSEMPLER_113_1 } from './indhold-eksempler.ts'

describe('Forløbet', () => {
  it.each(
    medSvar(EKSEMPLER_113_1, {
      'Borgeren vil i virksomhedspraktik, 2018': 'Kan indgå',
      'Borgeren vil i virksomhedspraktik, 2023': 'Kan indgå',
      'Borgeren er ikke klar til et tilbud og skal først stabiliseres': 'Kan indgå',
      'Borgeren får hjælp efter serviceloven': 'Kan indgå',
      'Borgeren har brug for en mentor, dagen før LBK 990/2014': 'Kan indgå',
      'Borgeren har brug for en mentor, fra LBK 990/2014': 'Nævnes ikke for sig',
      'Borgeren har brug for en mentor, fra 2020': 'Kan indgå',
      'En mentor i et nyt forløb, efter lukningen': 'findes ikke',
    }),
  )('[LAB-113-1] $sag → $svar', ({ sag, svar }) => expect(svaret('LAB-113-1', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_113_A, {
      'Fra 1. januar 2022, også i et forløb begyndt før': 'opfyldt',
      'Dagen før forløbet begynder': 'ikke-opfyldt',
      'Forløbets første dag': 'opfyldt',
      'Efter lukningen, i et løbende forløb': 'opfyldt',
      'Førtidspensionist i forløb efter § 115: to læsninger': 'kraever-skoen',
    }),
  )('[LAB-113-a] $sag → $svar', ({ sag, svar }) => expect(svaret('LAB-113-a', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_1160_7_1, {
      'Begyndt før 2022 og ikke vejledt 1. maj 2022': 'ikke-opfyldt',
      'Begyndt før 2022 og vejledt 1. maj 2022': 'opfyldt',
      'Begyndt før 2022 og vejledt 2. maj 2022': 'ikke-opfyldt',
      'Begyndt før 2022, set den sidste dag i 2021': 'findes ikke',
    }),
  )('[LOV-1160-7-1] $sag → $svar', ({ sag, svar }) => expect(svaret('LOV-1160-7-1', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_113_4, {
      'Intet besluttet på sidste dag': 'ikke-opfyldt',
      'Intet besluttet dagen efter sidste dag': 'ikke-opfyldt',
      'Besluttet på sidste dag': 'opfyldt',
      'Besluttet dagen efter': 'ikke-opfyldt',
    }),
  )('[LAB-113-4] $sag → $svar', ({ sag, svar }) => expect(svaret('LAB-113-4', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_NYT_FORLOEB, {
      'Forlængelse med ny forberedende del og teamets indstilling': 'opfyldt',
      'Nyt forløb med ny forberedende del og teamets indstilling': 'opfyldt',
      'En ren forlængelse': 'ikke-opfyldt',
      'Teamet er hørt, men på den gamle forberedende del': 'ikke-opfyldt',
      'Nyt forløb, hvor grundlaget ikke er oplyst': 'uoplyst',
      'Forlængelse besluttet på den sidste dag før lukningen': 'opfyldt',
      'Forlængelse besluttet på lukningens dag': 'ikke-opfyldt',
    }),
  )('[LAB-113-4-nyt-forloeb] $sag → $svar', ({ sag, svar }) => expect(svaret('LAB-113-4-nyt-forloeb', sag)).toBe(svar))
})

describe('Den koordinerende sagsbehandler', () => {
  it.each(
    medSvar(EKSEMPLER_36_3, {
      'Forløbets første dag, ingen udpeget': 'ikke-opfyldt',
      'Udpeget forløbets første dag': 'opfyldt',
      'Mette er rejst, og ingen er kommet i stedet': 'ikke-opfyldt',
    }),
  )('[LAB-36-3] $sag → $svar', ({ sag, svar }) => expect(svaret('LAB-36-3', sag)).toBe(svar))
})

describe('Samtalen med sundhedskoordinatoren', () => {
  it.each(
    medSvar(EKSEMPLER_113_3, {
      'Borgeren er i forløb': 'opfyldt',
      'Dagen før forløbet begyndte': 'ikke-opfyldt',
      'Forløbet er ophørt dagen før': 'ikke-opfyldt',
      'Bevilget på den sidste dag, begyndt efter lukningen': 'opfyldt',
      'Begyndt efter lukningen, og bevillingens dag er ukendt': 'uoplyst',
      'Førtidspensionist i forløb efter § 115, om samtalen: to læsninger': 'kraever-skoen',
      'I forløb på den sidste dag i 2021': 'findes ikke',
    }),
  )('[LAB-113-3] $sag → $svar', ({ sag, svar }) => expect(svaret('LAB-113-3', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_113_3_VENTE, {
      'Den dag, borgeren beder om samtalen': 'opfyldt',
      'Ingen har bedt om en samtale': 'ikke-opfyldt',
      'Dagen før kommunen tager stilling': 'opfyldt',
      'Den dag, kommunen tager stilling': 'ikke-opfyldt',
      'Tilbuddet begyndte, dagen før borgeren bad': 'ikke-opfyldt',
      'Tilbuddet begyndte samme dag, som borgeren bad': 'opfyldt',
      'Det er ikke oplyst, om tilbuddet er begyndt': 'uoplyst',
    }),
  )('[LAB-113-3-vente] $sag → $svar', ({ sag, svar }) => expect(svaret('LAB-113-3-vente', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_2409_2, {
      'Vejledt samme dag, som tilbuddet blev givet': 'opfyldt',
      'Vejledt dagen efter tilbuddet': 'ikke-opfyldt',
      'Tilbuddet er givet, og ingen vejledning er registreret': 'ikke-opfyldt',
      'Intet tilbud endnu, og ingen vejledning': 'uoplyst',
    }),
  )('[BEK-2409-2] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-2409-2', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_2409_3, {
      'Sundhedskoordinator, borger og koordinerende sagsbehandler er med': 'opfyldt',
      'Borgeren er ikke med': 'ikke-opfyldt',
      'Jobformidleren er med i stedet, og det er vurderet hensigtsmæssigt': 'opfyldt',
      'Jobformidleren er med i stedet, og ingen har vurderet det': 'kraever-skoen',
      'Mødet er ikke holdt': 'ikke-opfyldt',
    }),
  )('[BEK-2409-3] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-2409-3', sag)).toBe(svar))
})
