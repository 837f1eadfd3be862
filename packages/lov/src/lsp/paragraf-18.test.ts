import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { I_MAALGRUPPEN, type ProeveSag, proeveFakta, svarEfter } from '../proeve-fakta.ts'
import { vurder, vurderKort } from '../vurdering/vurder.ts'
import { medSvar } from '../eksempler/eksempel.ts'
import { EKSEMPLER_LSP_18_1 } from './paragraf-18-eksempler.ts'
import { LSP_18_1 } from './paragraf-18.ts'

describe.each(['2013-01-01', '2018-05-31', '2018-06-01', '2024-03-01', '2026-02-01'])('LSP § 18, stk. 1, %s', (paa) => {
  it.each(
    medSvar(EKSEMPLER_LSP_18_1, {
      'Per: alt er udtømt': 'opfyldt',
      'Anne: der er mere at prøve': 'ikke-opfyldt',
      'Ingen har skønnet': 'kraever-skoen',
      'Skønnet er ikke begrundet': 'kraever-skoen',
    }),
  )('[LSP-18-1] $sag → $svar', ({ fakta, svar }) => {
    expect(svarEfter(LSP_18_1, fakta, paa)).toBe(svar)
  })
})

describe('Når et forløb ikke er relevant', () => {
  const { jaNej, skoen } = I_MAALGRUPPEN
  const per = (mere: ProeveSag['skoen']): ProeveSag => ({
    jaNej,
    foedt: '1980-01-01',
    tidligere: [],
    skoen: { ...skoen, ...mere },
  })

  it.each<{ sag: string; skoen: ProeveSag['skoen']; kode: string }>([
    {
      sag: 'intet perspektiv, og alt er udtømt',
      skoen: { udviklingsperspektiv: 'nej', 'alle-foranstaltninger-udtoemt': 'ja' },
      kode: 'skal-begynde-sag-om-foertidspension',
    },
    {
      sag: 'intet perspektiv, men behandling er ikke prøvet',
      skoen: { udviklingsperspektiv: 'nej', 'alle-foranstaltninger-udtoemt': 'nej' },
      kode: 'skal-ikke-ivaerksaettes',
    },
    {
      sag: 'intet perspektiv, og § 18 er ikke skønnet',
      skoen: { udviklingsperspektiv: 'nej' },
      kode: 'skal-ikke-ivaerksaettes',
    },
    {
      sag: 'dokumenteret, at arbejdsevnen ikke kan forbedres',
      skoen: { 'arbejdsevnen-kan-ikke-forbedres': 'ja', 'alle-foranstaltninger-udtoemt': 'ja' },
      kode: 'skal-begynde-sag-om-foertidspension',
    },
    {
      sag: 'der er et perspektiv: § 18 spørges der ikke om',
      skoen: { 'alle-foranstaltninger-udtoemt': 'ja' },
      kode: 'kan-henvises',
    },
  ])('[LSP-18-1] $sag → $kode', ({ skoen: mere, kode }) => {
    expect(vurder(proeveFakta(per(mere)), dato('2024-06-01')).kode).toBe(kode)
    expect(vurderKort(proeveFakta(per(mere)), dato('2024-06-01')).kode).toBe(kode)
  })

  it('[LSP-18-1] mangler skønnet, siges det', () => {
    const v = vurder(proeveFakta(per({ udviklingsperspektiv: 'nej' })), dato('2024-06-01'))
    expect(v.mangler).toContainEqual({ art: 'skoen', id: 'alle-foranstaltninger-udtoemt' })
  })

  it('[LSP-18-1] før juni 2018 følger det efter «åbenbart formålsløst»', () => {
    const sag = per({ 'aabenbart-formaalsloest': 'ja', 'alle-foranstaltninger-udtoemt': 'ja' })
    expect(vurder(proeveFakta(sag), dato('2018-05-31')).kode).toBe('skal-begynde-sag-om-foertidspension')
    expect(vurder(proeveFakta(sag), dato('2018-06-01')).kode).toBe('kan-henvises')
  })
})
