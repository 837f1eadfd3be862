import { describe, expect, it } from 'vitest'
import { medSvar } from '../eksempler/eksempel.ts'
import { svaret } from '../eksempler/proeve-eksempel.ts'
import {
  EKSEMPLER_FVL_16_2,
  EKSEMPLER_FVL_16_2_BESKED,
  EKSEMPLER_FVL_19,
  EKSEMPLER_FVL_21,
  EKSEMPLER_OFFL_13_1,
  EKSEMPLER_OFFL_13_2,
  EKSEMPLER_OFFL_15,
} from './part-og-notat-eksempler.ts'

describe('Parten: høring, udsættelse og aktindsigt', () => {
  it.each(
    medSvar(EKSEMPLER_FVL_19, {
      'Attesten er ny, væsentlig og til ugunst': 'opfyldt',
      'Attesten handler ikke om grundlaget': 'ikke-opfyldt',
      'Attesten er til gunst': 'ikke-opfyldt',
      'Borgeren kender attesten': 'ikke-opfyldt',
      'Attesten er uvæsentlig': 'ikke-opfyldt',
      'Skønnet om betydningen er ikke begrundet': 'kraever-skoen',
      'En undtagelse er brugt og begrundet': 'ikke-opfyldt',
      'En undtagelse er overvejet og forkastet': 'opfyldt',
    }),
  )('[FVL-19] $sag → $svar', ({ sag, svar }) => expect(svaret('FVL-19', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_FVL_21, {
      'Den dag, borgeren forlanger at udtale sig': 'opfyldt',
      'Et halvt år efter, uden en frist fra kommunen': 'opfyldt',
      'På den frist, kommunen satte': 'opfyldt',
      'Dagen efter den frist, kommunen satte': 'ikke-opfyldt',
      'En lovbestemt frist ville blive overskredet': 'ikke-opfyldt',
      'Hensyn er påberåbt uden begrundelse': 'kraever-skoen',
    }),
  )('[FVL-21] $sag → $svar', ({ sag, svar }) => expect(svaret('FVL-21', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_FVL_16_2, {
      'Borgeren beder om sin sag': 'opfyldt',
      'Sagen er for stor til syv dage, og det er begrundet': 'ikke-opfyldt',
      'Det er sagt uden begrundelse, at de syv dage er for lidt': 'kraever-skoen',
    }),
  )('[FVL-16-2] $sag → $svar', ({ sag, svar }) => expect(svaret('FVL-16-2', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_FVL_16_2_BESKED, {
      'Aktindsigten er givet på den syvende arbejdsdag': 'ikke-opfyldt',
      'Aktindsigten er givet dagen efter den syvende arbejdsdag': 'opfyldt',
      'Aktindsigten er ikke givet': 'opfyldt',
    }),
  )('[FVL-16-2-besked] $sag → $svar', ({ sag, svar }) => expect(svaret('FVL-16-2-besked', sag)).toBe(svar))
})

describe('Notat og journal', () => {
  it.each(
    medSvar(EKSEMPLER_OFFL_13_1, {
      'Samtalen har betydning og fremgår ikke af sagen': 'opfyldt',
      'Samtalen er uden betydning': 'ikke-opfyldt',
      'Samtalen står allerede i sagen': 'ikke-opfyldt',
      'Ingen har vurderet, om samtalen har betydning': 'kraever-skoen',
    }),
  )('[OFFL-13-1] $sag → $svar', ({ sag, svar }) => expect(svaret('OFFL-13-1', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_OFFL_13_2, {
      'Sygehuset rykkes i telefonen, og det er et væsentligt skridt': 'opfyldt',
      'Skridtet er ikke væsentligt': 'ikke-opfyldt',
      'Rykkeren er sendt som brev, og brevet er i sagen': 'ikke-opfyldt',
      'Ingen har set efter i sagen': 'uoplyst',
      'Ingen har vurderet, om skridtet er væsentligt': 'kraever-skoen',
    }),
  )('[OFFL-13-2] $sag → $svar', ({ sag, svar }) => expect(svaret('OFFL-13-2', sag)).toBe(svar))

  it.each(
    medSvar(EKSEMPLER_OFFL_15, {
      'Et modtaget brev med betydning': 'opfyldt',
      'Et sendt brev med betydning': 'opfyldt',
      'Et internt udkast': 'ikke-opfyldt',
      'Et modtaget brev uden betydning': 'ikke-opfyldt',
      'Et modtaget brev, ingen har set på': 'uoplyst',
    }),
  )('[OFFL-15] $sag → $svar', ({ sag, svar }) => expect(svaret('OFFL-15', sag)).toBe(svar))
})
