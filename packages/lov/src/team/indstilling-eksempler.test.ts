import { describe, expect, it } from 'vitest'
import { medSvar } from '../eksempler/eksempel.ts'
import { svaret } from '../eksempler/proeve-eksempel.ts'
import {
  EKSEMPLER_10,
  EKSEMPLER_11,
  EKSEMPLER_16,
  EKSEMPLER_19,
  EKSEMPLER_7,
  EKSEMPLER_8,
  EKSEMPLER_8_JOBAFKLARING,
  EKSEMPLER_8_NYT,
  EKSEMPLER_9,
} from './indstilling-eksempler.ts'

describe('Indstillingen', () => {
  it.each(
    medSvar(EKSEMPLER_7, {
      'Indstillingen er begrundet, så sagen kan afgøres': 'opfyldt',
      'Indstillingen er for tynd til at afgøre sagen på': 'ikke-opfyldt',
      'Ingen har læst, om indstillingen er nok': 'kraever-skoen',
    }),
  )('[BEK-1708-7] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-1708-7', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_8, {
      'Indstilling om ressourceforløb, der siger det hele': 'opfyldt',
      'Ressourceforløb, uden hvorfor der er brug for et samlet forløb': 'ikke-opfyldt',
      'Ressourceforløb, hvor indsatserne ikke kan køre samtidig, og det ikke står der': 'ikke-opfyldt',
      'Ressourceforløb, og ingen har set efter': 'uoplyst',
      'Indstilling om ressourceforløb, den sidste dag før lukningen': 'opfyldt',
      'Indstilling om ressourceforløb på lukningens dag': 'findes ikke',
    }),
  )('[BEK-1708-8] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-1708-8', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_9, {
      'Indstilling om fleksjob, der siger det hele': 'opfyldt',
      'Fleksjob, uden hvilke typer fleksjob': 'ikke-opfyldt',
      'Fleksjob, og ingen har set efter': 'uoplyst',
      'Fleksjob, meget begrænset, og udviklingen står der ikke, nytårsaften 2021': 'opfyldt',
      'Fleksjob, meget begrænset, og udviklingen står der ikke, nytårsdag 2022': 'ikke-opfyldt',
    }),
  )('[BEK-1708-9] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-1708-9', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_16, {
      'Det er begrundet, at arbejdsevnen i virksomheden er varigt nedsat': 'opfyldt',
      'Det er ikke begrundet, at arbejdsevnen i virksomheden er varigt nedsat': 'ikke-opfyldt',
      'Tilskud, og ingen har set efter': 'uoplyst',
    }),
  )('[BEK-1708-16] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-1708-16', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_10, {
      'Indstilling om førtidspension, der siger det hele': 'opfyldt',
      'Førtidspension, uden faglig forklaring på, at nedsættelsen er varig': 'ikke-opfyldt',
      'Førtidspension, og ingen har set efter': 'uoplyst',
    }),
  )('[BEK-1708-10] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-1708-10', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_8_JOBAFKLARING, {
      'Indsats i jobafklaring, der siger det hele': 'opfyldt',
      'Indsats i jobafklaring, uden opfølgning': 'ikke-opfyldt',
      'Indsats i jobafklaring, og ingen har set efter': 'uoplyst',
    }),
  )('[BEK-1708-8-jobafklaring] $sag → $svar', ({ sag, svar }) =>
    expect(svaret('BEK-1708-8-jobafklaring', sag)).toBe(svar),
  )

  it.each(
    medSvar(EKSEMPLER_8_NYT, {
      'Nyt jobafklaringsforløb, der siger det hele': 'opfyldt',
      'Nyt jobafklaringsforløb, uden hvilket helbred der viser fortsat uarbejdsdygtighed': 'ikke-opfyldt',
      'Nyt jobafklaringsforløb, og ingen har set efter': 'uoplyst',
    }),
  )('[BEK-1708-8-nyt] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-1708-8-nyt', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_11, {
      'Det står, hvilken indsats og støtte der er brug for': 'opfyldt',
      'Anden indsats, uden hvilken': 'ikke-opfyldt',
      'Anden indsats, og ingen har set efter': 'uoplyst',
    }),
  )('[BEK-1708-11] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-1708-11', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_19, {
      'Årsag, indsatser og opfølgning er drøftet': 'opfyldt',
      'Det er ikke drøftet, hvorfor intet kom i gang': 'ikke-opfyldt',
      'Den nye behandling, og ingen har set efter': 'uoplyst',
      'Den nye behandling, og ingen har set efter, nytårsaften 2021': 'findes ikke',
      'Det er ikke drøftet, hvorfor intet kom i gang, på lukningens dag: to læsninger': 'kraever-skoen',
    }),
  )('[BEK-1708-19] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-1708-19', sag)).toBe(svar))
})
