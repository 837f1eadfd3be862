import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { I_MAALGRUPPEN, type ProeveSag, proeveFakta, svarEfter } from '../proeve-fakta.ts'
import { vurder, vurderKort } from '../vurdering/vurder.ts'
import { medSvar } from '../eksempler/eksempel.ts'
import { EKSEMPLER_RSL_10 } from './paragraf-10-eksempler.ts'
import { RSL_10 } from './paragraf-10.ts'

describe.each(['2013-01-01', '2018-06-01', '2022-01-01', '2026-02-01'])('RSL § 10, %s', (paa) => {
  it.each(
    medSvar(EKSEMPLER_RSL_10, {
      'Ingen har peget på noget': 'opfyldt',
      'Vurderet oplyst': 'opfyldt',
      'Lægeattesten er forældet': 'ikke-opfyldt',
      'Et nej uden begrundelse er ikke truffet': 'kraever-skoen',
      'Et nej uden navn er ikke truffet': 'kraever-skoen',
    }),
  )('[RSL-10] $sag → $svar', ({ fakta, svar }) => {
    expect(svarEfter(RSL_10, fakta, paa)).toBe(svar)
  })
})

describe('En sag, der ikke er oplyst, kan ikke afgøres', () => {
  const { jaNej, skoen } = I_MAALGRUPPEN
  const sag = (svar: 'nej' | 'ubegrundet nej'): ProeveSag => ({
    foedt: '1980-01-01',
    tidligere: [],
    jaNej,
    skoen: { ...skoen, 'tilstraekkeligt-oplyst': svar },
  })

  it.each([
    { svar: 'nej', kode: 'ikke-tilstraekkeligt-oplyst' },
    { svar: 'ubegrundet nej', kode: 'kraever-skoen' },
  ] as const)('[RSL-10] resten er på plads, men oplyst er «$svar» → $kode', ({ svar, kode }) => {
    expect(vurder(proeveFakta(sag(svar)), dato('2024-06-01')).kode).toBe(kode)
    expect(vurderKort(proeveFakta(sag(svar)), dato('2024-06-01')).kode).toBe(kode)
  })

  it('[RSL-10] det mangler så at blive begrundet', () => {
    expect(vurder(proeveFakta(sag('ubegrundet nej')), dato('2024-06-01')).mangler).toContainEqual({
      art: 'skoen',
      id: 'tilstraekkeligt-oplyst',
    })
  })
})
