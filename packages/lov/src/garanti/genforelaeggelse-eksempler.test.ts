import { describe, expect, it } from 'vitest'
import { medSvar } from '../eksempler/eksempel.ts'
import { svaret } from '../eksempler/proeve-eksempel.ts'
import { EKSEMPLER_18_19 } from './genforelaeggelse-eksempler.ts'

describe('Sagen er til teamet igen', () => {
  it.each(
    medSvar(EKSEMPLER_18_19, {
      'Teamet vil læse den forberedende del fra før forløbet': 'Lægges frem',
      'Kommunen har en ny lægeattest': 'Kun ved en væsentlig ændring',
      'Teamet spørger, hvorfor intet kom i gang': 'Teamets opgave',
      'Teamet vil foreslå en praktik og en mentor': 'Teamets opgave',
      'Borgeren vil hellere have fleksjob': 'Tages ikke op',
      'Borgeren vil hellere have fleksjob, dagen før garantien kom': 'findes ikke',
    }),
  )('[BEK-1708-18-19] $sag → $svar', ({ sag, svar }) => expect(svaret('BEK-1708-18-19', sag)).toBe(svar))
})
