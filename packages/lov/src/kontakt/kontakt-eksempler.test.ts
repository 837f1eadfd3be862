import { describe, expect, it } from 'vitest'
import { medSvar } from '../eksempler/eksempel.ts'
import { svaret } from '../eksempler/proeve-eksempel.ts'
import {
  EKSEMPLER_18_2,
  EKSEMPLER_31,
  EKSEMPLER_32_1,
  EKSEMPLER_33,
  EKSEMPLER_34_3,
  EKSEMPLER_RSL_7_A,
} from './kontakt-eksempler.ts'

describe('Samtalerne', () => {
  it.each(
    medSvar(EKSEMPLER_31, {
      'Tre samtaler, sidste dag i de seks måneder': 'opfyldt',
      'Tre samtaler, dagen efter de seks måneder': 'ikke-opfyldt',
      'Fire samtaler, den sidste på sidste dag': 'opfyldt',
      'Tre samtaler, og borgeren er alvorligt syg i perioden: to læsninger': 'kraever-skoen',
      'På ydelsen fra marts 2026, set 30. juni 2026': 'opfyldt',
      'Ydelsen begyndte i marts 2026, og de seks måneder er gået: to læsninger': 'kraever-skoen',
    }),
  )('[LAB-31] $sag → $svar', ({ sag, svar }) => expect(svaret('LAB-31', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_18_2, {
      'Fem samtaler, sidste dag i de tolv måneder': 'opfyldt',
      'Fem samtaler, dagen efter de tolv måneder': 'ikke-opfyldt',
      'Seks samtaler på de tolv måneder': 'opfyldt',
    }),
  )('[LAB-18-2] $sag → $svar', ({ sag, svar }) => expect(svaret('LAB-18-2', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_32_1, {
      'Sidste dag i de seks måneder, intet aftalt': 'opfyldt',
      'Dagen efter, og kontakten er aftalt': 'opfyldt',
      'Dagen efter, og kontakten er ikke aftalt': 'ikke-opfyldt',
      'Dagen efter, og ingen har sagt noget om en aftale': 'uoplyst',
      'Ingen aftale, 1. juli 2026: to læsninger': 'kraever-skoen',
    }),
  )('[LAB-32-1] $sag → $svar', ({ sag, svar }) => expect(svaret('LAB-32-1', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_33, {
      'Telefon i 2019, uden for et tilbud': 'ikke-opfyldt',
      'Telefon i 2019, mens borgeren var i et tilbud': 'opfyldt',
      'Brev i 2021, mens borgeren var i et tilbud': 'opfyldt',
      'Telefon efter borgerens valg, dagen før LBK 701/2022': 'ikke-opfyldt',
      'Telefon efter borgerens valg, fra LBK 701/2022': 'opfyldt',
      'Brev efter borgerens valg': 'ikke-opfyldt',
      'Video, som kommunen valgte': 'ikke-opfyldt',
      'Fremmøde, krævet med grund': 'opfyldt',
      'Fremmøde, krævet uden grund': 'kraever-skoen',
      'Den første samtale på telefon, dagen før LBK 280/2024': 'opfyldt',
      'Den første samtale på telefon, fra LBK 280/2024': 'ikke-opfyldt',
      'Samtalens form er ukendt': 'uoplyst',
    }),
  )('[LAB-33] $sag → $svar', ({ sag, svar }) => expect(svaret('LAB-33', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_34_3, {
      'Borgeren vil selv booke, dagen før retten kom': 'findes ikke',
      'Borgeren vil selv booke, den dag retten kom': 'opfyldt',
      'Retten er taget efter en konkret vurdering': 'ikke-opfyldt',
      'Det er vurderet, at borgeren beholder retten': 'opfyldt',
      'Retten er taget uden begrundelse': 'kraever-skoen',
    }),
  )('[LAB-34-3] $sag → $svar', ({ sag, svar }) => expect(svaret('LAB-34-3', sag)).toBe(svar))
})

describe('To uger før noget hører op', () => {
  it.each(
    medSvar(EKSEMPLER_RSL_7_A, {
      'Ingen stilling taget, to uger før praktikken slutter': 'opfyldt',
      'Ingen stilling taget, dagen efter': 'ikke-opfyldt',
      'Stilling taget i tide, og borger, læge og andre er hørt': 'opfyldt',
      'Stilling taget i tide, men borgerens læge er ikke hørt': 'ikke-opfyldt',
      'Stilling taget i tide, og ingen ved, hvem der er hørt': 'uoplyst',
    }),
  )('[RSL-7-a] $sag → $svar', ({ sag, svar }) => expect(svaret('RSL-7-a', sag)).toBe(svar))
})
