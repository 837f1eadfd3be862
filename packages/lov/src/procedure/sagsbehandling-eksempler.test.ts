import { describe, expect, it } from 'vitest'
import { medSvar } from '../eksempler/eksempel.ts'
import { svaret } from '../eksempler/proeve-eksempel.ts'
import {
  EKSEMPLER_FVL_7_1,
  EKSEMPLER_FVL_7_2,
  EKSEMPLER_FVL_8,
  EKSEMPLER_FVL_8_1_PKT_2,
  EKSEMPLER_RSL_11_2,
  EKSEMPLER_RSL_11_A,
  EKSEMPLER_RSL_11_B,
  EKSEMPLER_RSL_11_B_MEDVIRKEN,
  EKSEMPLER_RSL_11_C_5,
  EKSEMPLER_RSL_12,
  EKSEMPLER_RSL_12_PLIGT,
  EKSEMPLER_RSL_3_1,
  EKSEMPLER_RSL_3_2,
  EKSEMPLER_RSL_3_2_BESKED,
  EKSEMPLER_RSL_4,
} from './sagsbehandling-eksempler.ts'

describe('FVL §§ 7 og 8: vejledning og repræsentant', () => {
  it.each(
    medSvar(EKSEMPLER_FVL_7_1, {
      'Borgeren spørger om sit forløb og har brug for svar': 'opfyldt',
      'Spørgsmålet er allerede besvaret i brevet': 'ikke-opfyldt',
      'Borgeren spørger om sin skat': 'ikke-opfyldt',
      'Ingen har vurderet, om vejledning er nødvendig': 'kraever-skoen',
      'Nødvendigheden er afvist uden grund': 'kraever-skoen',
      'Det er ikke oplyst, hvis område det er': 'uoplyst',
    }),
  )('[FVL-7-1] $sag → $svar', ({ sag, svar }) => expect(svaret('FVL-7-1', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_FVL_7_2, {
      'Borgeren skriver til kommunen om sin skat': 'opfyldt',
      'Borgeren ringer om sin skat': 'ikke-opfyldt',
      'Borgeren skriver om sit forløb i kommunen': 'ikke-opfyldt',
      'Det er ikke oplyst, hvis område brevet er': 'uoplyst',
      'Det er ikke oplyst, om der er skrevet': 'uoplyst',
      'Borgeren ringer, og hvis område det er, er ligegyldigt': 'ikke-opfyldt',
    }),
  )('[FVL-7-2] $sag → $svar', ({ sag, svar }) => expect(svaret('FVL-7-2', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_FVL_8, {
      'Borgeren vil have en bisidder med, og ingen har en indvending': 'opfyldt',
      'Væsentlige hensyn taler imod bisidderen, og det er begrundet': 'ikke-opfyldt',
      'Hensynene er vurderet, og de vejer ikke tungt nok': 'opfyldt',
      'Hensyn er påberåbt uden grund': 'kraever-skoen',
    }),
  )('[FVL-8] $sag → $svar', ({ sag, svar }) => expect(svaret('FVL-8', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_FVL_8_1_PKT_2, {
      'Kommunen skal høre borgeren selv om hverdagen og har begrundet det': 'opfyldt',
      'Det er vurderet, at repræsentanten er nok': 'ikke-opfyldt',
      'Kravet er stillet uden grund': 'kraever-skoen',
      'Ingen har stillet kravet: tavshed er ikke et krav': 'ikke-opfyldt',
    }),
  )('[FVL-8-1-pkt-2] $sag → $svar', ({ sag, svar }) => expect(svaret('FVL-8-1-pkt-2', sag)).toBe(svar))
})

describe('RSL § 3: hvor hurtigt', () => {
  it.each(
    medSvar(EKSEMPLER_RSL_3_1, {
      'Ansøgt, og kommunen har en frist for den slags sager': 'opfyldt',
      'Ansøgt, og kommunens frist er ikke oplyst': 'opfyldt',
      'Ansøgt og afgjort': 'opfyldt',
    }),
  )('[RSL-3-1] $sag → $svar', ({ sag, svar }) => expect(svaret('RSL-3-1', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_RSL_3_2, {
      'Kommunen har en frist for den slags sager': 'opfyldt',
      'Kommunens frist er ikke oplyst: ingen opfindes': 'uoplyst',
    }),
  )('[RSL-3-2] $sag → $svar', ({ sag, svar }) => expect(svaret('RSL-3-2', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_RSL_3_2_BESKED, {
      'Fristen er gået, og sagen er ikke afgjort': 'opfyldt',
      'Afgjort på fristens sidste dag': 'ikke-opfyldt',
      'Afgjort dagen efter fristen': 'opfyldt',
      'Kommunens frist er ikke oplyst': 'uoplyst',
    }),
  )('[RSL-3-2-besked] $sag → $svar', ({ sag, svar }) => expect(svaret('RSL-3-2-besked', sag)).toBe(svar))
})

describe('RSL §§ 4, 11 og 12: oplysning af sagen', () => {
  it.each(
    medSvar(EKSEMPLER_RSL_4, {
      'Borgeren har været med til at tilrettelægge sagen': 'opfyldt',
      'Sagen er behandlet uden om borgeren': 'ikke-opfyldt',
      'Ingen har taget stilling til, om borgeren har kunnet medvirke': 'kraever-skoen',
    }),
  )('[RSL-4] $sag → $svar', ({ sag, svar }) => expect(svaret('RSL-4', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_RSL_11_2, {
      'Borgeren får ressourceforløbsydelse': 'opfyldt',
      'Borgeren har fået hjælp i flere år': 'opfyldt',
    }),
  )('[RSL-11-2] $sag → $svar', ({ sag, svar }) => expect(svaret('RSL-11-2', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_RSL_11_A, {
      'Borgeren har sagt ja til, at journalen hentes': 'opfyldt',
      'Borgeren har sagt nej til, at journalen hentes': 'ikke-opfyldt',
      'Ingen har spurgt borgeren om journalen': 'uoplyst',
      'Borgeren har sagt ja, men journalen er ikke nødvendig': 'ikke-opfyldt',
      'Oplysninger om økonomi hos en anden myndighed, og borgeren har sagt nej': 'opfyldt',
    }),
  )('[RSL-11-a] $sag → $svar', ({ sag, svar }) => expect(svaret('RSL-11-a', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_RSL_11_B, {
      'Nej til samtykke til journalen': 'opfyldt',
      'Ja til samtykke til journalen': 'ikke-opfyldt',
      'Ingen har spurgt om samtykke': 'uoplyst',
      'Nej til samtykke til oplysninger om økonomi, som kan hentes uden': 'ikke-opfyldt',
      'Nej til samtykke i en sag om førtidspension uden henvendelse': 'ikke-opfyldt',
    }),
  )('[RSL-11-b] $sag → $svar', ({ sag, svar }) => expect(svaret('RSL-11-b', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_RSL_11_B_MEDVIRKEN, {
      'Borgeren udebliver fra lægen uden at ville medvirke': 'opfyldt',
      'Borgeren medvirker': 'ikke-opfyldt',
    }),
  )('[RSL-11-b-medvirken] $sag → $svar', ({ sag, svar }) => expect(svaret('RSL-11-b-medvirken', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_RSL_11_C_5, {
      'Tilbagebetaling, og borgeren er ikke spurgt': 'opfyldt',
      'Tilbagebetaling, og borgeren har sagt ja': 'ikke-opfyldt',
      'Førtidspension uden henvendelse, og borgeren er ikke spurgt': 'opfyldt',
    }),
  )('[RSL-11-c-5] $sag → $svar', ({ sag, svar }) => expect(svaret('RSL-11-c-5', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_RSL_12_PLIGT, {
      'Borgeren har søgt hjælp, og ingen besked er givet': 'opfyldt',
      'Borgeren får hjælp, og alle fem punkter er givet': 'opfyldt',
    }),
  )('[RSL-12-pligt] $sag → $svar', ({ sag, svar }) => expect(svaret('RSL-12-pligt', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_RSL_12, {
      'Alle fem punkter er givet': 'opfyldt',
      'Fire af de fem punkter er givet': 'ikke-opfyldt',
      'Ingen besked er givet': 'ikke-opfyldt',
    }),
  )('[RSL-12] $sag → $svar', ({ sag, svar }) => expect(svaret('RSL-12', sag)).toBe(svar))
})
