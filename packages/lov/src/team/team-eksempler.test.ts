import { describe, expect, it } from 'vitest'
import { medSvar } from '../eksempler/eksempel.ts'
import { svaret } from '../eksempler/proeve-eksempel.ts'
import { EKSEMPLER_11_2, EKSEMPLER_9_1, EKSEMPLER_LSP_17_3, EKSEMPLER_LSP_18_2_PKT_2 } from './team-eksempler.ts'
import { EKSEMPLER_10_1, EKSEMPLER_10_2, EKSEMPLER_11_3 } from './teammoede-eksempler.ts'
import {
  EKSEMPLER_15_A,
  EKSEMPLER_2236_12_2,
  EKSEMPLER_2236_21,
  EKSEMPLER_2236_22,
  EKSEMPLER_2236_23,
} from './klinisk-funktion-eksempler.ts'

describe('Teamet høres', () => {
  it.each(
    medSvar(EKSEMPLER_9_1, {
      'Ressourceforløb uden teamets indstilling i 2015': 'ikke-opfyldt',
      'Ressourceforløb uden teamets indstilling, sidste dag før lukningen': 'ikke-opfyldt',
      'Ressourceforløb uden teamets indstilling, efter lukningen': 'opfyldt',
      'Fleksjob uden teamets indstilling, efter lukningen': 'ikke-opfyldt',
      'Indstillingen kom dagen før afgørelsen': 'opfyldt',
      'Indstillingen kom dagen efter afgørelsen': 'ikke-opfyldt',
      'Det er ikke sagt, hvad der skal afgøres': 'uoplyst',
    }),
  )('[LOB-9-1] $sag → $svar', ({ sag, svar }) => expect(svaret('LOB-9-1', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_11_2, {
      'Samme ordning, og indstillingen følges': 'opfyldt',
      'Samme ordning, men andre indsatser': 'ikke-opfyldt',
      'En anden ordning, uden ny behandling': 'ikke-opfyldt',
      'En anden ordning, efter at teamet har revurderet sagen': 'opfyldt',
    }),
  )('[LOB-11-2] $sag → $svar', ({ sag, svar }) => expect(svaret('LOB-11-2', sag)).toBe(svar))
})

describe('Førtidspension uden teamet', () => {
  it.each(
    medSvar(EKSEMPLER_LSP_18_2_PKT_2, {
      'Helt åbenbart, og sundhedskoordinatoren har udtalt sig': 'opfyldt',
      'Helt åbenbart, og borgeren er terminalt syg': 'opfyldt',
      'Kun helt åbenbart': 'ikke-opfyldt',
      'Helt åbenbart, og borgeren er terminalt syg, nytårsaften 2020: to læsninger': 'kraever-skoen',
      'Terminalt syg, men ingen har påberåbt sig, at det er helt åbenbart': 'ikke-opfyldt',
    }),
  )('[LSP-18-2-pkt-2] $sag → $svar', ({ sag, svar }) => expect(svaret('LSP-18-2-pkt-2', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_LSP_17_3, {
      'Utvivlsomt afslag, og borgeren vil kun have pension prøvet': 'opfyldt',
      'Utvivlsomt afslag, men borgeren vil have alt prøvet': 'ikke-opfyldt',
      'Borgeren vil kun have pension prøvet, og ingen har sagt, at afslaget er utvivlsomt': 'ikke-opfyldt',
      'Det er sagt uden begrundelse, at afslaget er utvivlsomt': 'kraever-skoen',
      'Utvivlsomt afslag, kun pension, nytårsaften 2020: to læsninger': 'kraever-skoen',
      'Utvivlsomt afslag, kun pension, nytårsdag 2021': 'opfyldt',
    }),
  )('[LSP-17-3] $sag → $svar', ({ sag, svar }) => expect(svaret('LSP-17-3', sag)).toBe(svar))
})

describe('Mødet', () => {
  it.each(
    medSvar(EKSEMPLER_10_1, {
      'Alle områder er med': 'opfyldt',
      'Sundhedskoordinatoren er ikke med': 'ikke-opfyldt',
      'Undervisning er ikke med, dagen før 30-årsdagen, uden uddannelse': 'ikke-opfyldt',
      'Undervisning er ikke med, på 30-årsdagen, uden uddannelse': 'opfyldt',
      'Undervisning er ikke med, under 30, men uddannet': 'opfyldt',
      'Undervisning er ikke med, over 30, og ingen har set på behovet': 'kraever-skoen',
      'Socialområdet er ikke med, nytårsaften 2024': 'ikke-opfyldt',
      'Socialområdet er ikke med, nytårsdag 2025: to læsninger': 'kraever-skoen',
    }),
  )('[LOB-10-1] $sag → $svar', ({ sag, svar }) => expect(svaret('LOB-10-1', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_10_2, {
      'Borgeren og sagsbehandleren er med': 'opfyldt',
      'Borgeren er ikke med, og ingen har sagt hvorfor': 'kraever-skoen',
      'Borgeren er ikke med; det er åbenbart formålsløst at udvikle arbejdsevnen': 'opfyldt',
      'Borgeren er ikke med, og arbejdsevnen kan udvikles': 'ikke-opfyldt',
      'Sagsbehandleren er ikke med': 'ikke-opfyldt',
    }),
  )('[LOB-10-2] $sag → $svar', ({ sag, svar }) => expect(svaret('LOB-10-2', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_11_3, {
      'Den nye behandling handler kun om indsatser og opfølgning': 'opfyldt',
      'Den nye behandling foreslår fleksjob i stedet': 'ikke-opfyldt',
      'Ingen har set efter, om den nye behandling foreslår en anden ordning': 'uoplyst',
      'Fleksjob foreslået, dagen før garantien kom': 'findes ikke',
      'Fleksjob foreslået, den dag garantien kom': 'ikke-opfyldt',
    }),
  )('[LOB-11-3] $sag → $svar', ({ sag, svar }) => expect(svaret('LOB-11-3', sag)).toBe(svar))
})

describe('Regionens klinisk funktion', () => {
  it.each(
    medSvar(EKSEMPLER_2236_21, {
      'Sagen kom 1. januar, ingen koordinator 15. januar': 'opfyldt',
      'Sagen kom 1. januar, ingen koordinator 16. januar': 'ikke-opfyldt',
      'Koordinatoren kom på den 14. dag': 'opfyldt',
      'Ingen koordinator 20. januar; en senere dag er aftalt': 'opfyldt',
    }),
  )('[BEK-2236-21] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-2236-21', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_2236_22, {
      'Udtalelsen kom 14 dage efter anmodningen': 'opfyldt',
      'Udtalelsen kom 15 dage efter anmodningen': 'ikke-opfyldt',
      'Udtalelsen er ikke kommet, 14 dage efter anmodningen': 'opfyldt',
    }),
  )('[BEK-2236-22] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-2236-22', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_2236_23, {
      'Attesten kom 30 dage efter anmodningen': 'opfyldt',
      'Attesten kom 31 dage efter anmodningen': 'ikke-opfyldt',
      'Konsultation 10. januar, og attesten kom 14 dage efter': 'opfyldt',
      'Konsultation 10. januar, og attesten kom 15 dage efter': 'ikke-opfyldt',
    }),
  )('[BEK-2236-23] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-2236-23', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_2236_12_2, {
      'Sundhedskoordinatoren har aldrig behandlet borgeren': 'opfyldt',
      'Sundhedskoordinatoren var borgerens egen læge': 'ikke-opfyldt',
      'Sundhedskoordinatoren var borgerens egen læge, nytårsaften 2020': 'findes ikke',
    }),
  )('[BEK-2236-12-2] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-2236-12-2', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_15_A, {
      'Kommunen har bedt om rådgivning, set 30. juni 2026': 'findes ikke',
      'Rådgivningen mangler, 1. juli 2026: to læsninger': 'kraever-skoen',
      'Rådgivningen mangler, læst som om pligten gælder': 'ikke-opfyldt',
      'Rådgivningen er givet, og borgeren er inddraget, læst som om pligten gælder': 'opfyldt',
      'Rådgivningen er givet uden borgeren, læst som om pligten gælder': 'ikke-opfyldt',
      'Sagen handler om et ressourceforløb': 'opfyldt',
    }),
  )('[LOB-15-a] $sag → $svar', ({ sag, svar }) => expect(svaret('LOB-15-a', sag)).toBe(svar))
})
