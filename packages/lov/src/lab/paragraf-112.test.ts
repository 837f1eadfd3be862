import { describe, expect, it } from 'vitest'
import { medSvar } from '../eksempler/eksempel.ts'
import { HVER_UDGAVE, I_MAALGRUPPEN, type ProeveSag, proeveGrundlag, svarEfter, vilkaaretFor } from '../proeve-fakta.ts'
import { EKSEMPLER_112_1, EKSEMPLER_112_1_NR, EKSEMPLER_112_2, EKSEMPLER_68A_2 } from './paragraf-112-eksempler.ts'
import { LAB_112_1, LAB_112_2 } from './paragraf-112.ts'

describe.each(HVER_UDGAVE)('LAB § 112, stk. 1, målgruppen, som den lød %s', (dag) => {
  it.each(
    medSvar(EKSEMPLER_112_1, {
      'Kim: alt er oplyst og skønnet med ja': 'opfyldt',
      'Kim: intet er oplyst': 'uoplyst',
      'Signe: kun ledighed': 'ikke-opfyldt',
      'Signe: ingen har skønnet om problemerne': 'kraever-skoen',
      'Signe: skønnet er ikke begrundet': 'kraever-skoen',
      'Signe: et nej uden begrundelse er heller ikke et skøn': 'kraever-skoen',
      'Signe: ingen har skrevet under på skønnet': 'kraever-skoen',
      'Omar: indsatsen efter LAB har løst problemerne': 'ikke-opfyldt',
      'Omar: det er ikke oplyst, om de er løst': 'uoplyst',
      'Rita: behandling alene er nok': 'ikke-opfyldt',
      'Rita: nej til helhed afgør sagen, også når resten er uoplyst': 'ikke-opfyldt',
    }),
  )('[LAB-112-1] $sag → $svar', ({ fakta, svar }) => {
    expect(svarEfter(LAB_112_1, fakta, dag)).toBe(svar)
  })

  it.each(
    medSvar(EKSEMPLER_112_1_NR, {
      'Kun nr. 1: lang tid på forsørgelse': 'opfyldt',
      'Kun nr. 2: tilbud uden virkning': 'opfyldt',
      'Kun nr. 3: behov for lang indsats': 'opfyldt',
      'Kun nr. 1, og de to andre ved ingen': 'opfyldt',
      'Ingen af de tre': 'ikke-opfyldt',
      'Nr. 1 og 3 er nej, nr. 2 er ikke oplyst': 'uoplyst',
      'Nr. 1 og 2 er nej, nr. 3 er ikke skønnet': 'kraever-skoen',
      'Nr. 1 og 2 er nej, nr. 3 et nej uden begrundelse': 'kraever-skoen',
      'Nr. 2 mangler, nr. 3 er ikke skønnet: oplysningen først': 'uoplyst',
    }),
  )('[LAB-112-1] $sag → $svar', ({ fakta, svar }) => {
    expect(svarEfter(LAB_112_1, fakta, dag)).toBe(svar)
  })
})

describe('Ordningens første og sidste dag', () => {
  it.each([
    { sag: '31. december 2012, dagen før loven', dag: '2012-12-31', svar: 'findes ikke' },
    { sag: '1. januar 2013, lovens første dag', dag: '2013-01-01', svar: 'opfyldt' },
    { sag: '31. januar 2026, den sidste dag', dag: '2026-01-31', svar: 'opfyldt' },
    { sag: '1. februar 2026, ordningen er lukket', dag: '2026-02-01', svar: 'findes ikke' },
  ])('[LAB-112-1] $sag → $svar', ({ dag, svar }) => {
    expect(svarEfter(LAB_112_1, I_MAALGRUPPEN, dag)).toBe(svar)
  })

  it.each([
    { dag: '2019-12-31', paragraf: '68 a', udgave: 'LBK 1342/2016' },
    { dag: '2020-01-01', paragraf: '112', udgave: 'lov 548/2019' },
    { dag: '2021-12-31', paragraf: '112', udgave: 'lov 548/2019' },
    { dag: '2022-01-01', paragraf: '112', udgave: 'LBK 701/2022' },
    { dag: '2024-03-01', paragraf: '112', udgave: 'LBK 280/2024' },
  ])('[LAB-112-1] henviser $dag til § $paragraf i $udgave', ({ dag, paragraf, udgave }) => {
    expect(vilkaaretFor(LAB_112_1, proeveGrundlag({}, dag))?.led.hjemmel).toMatchObject({
      lov: 'LAB',
      paragraf,
      udgave,
    })
  })
})

describe('LAB § 68 a, stk. 2, indtil 1. juni 2018: åbenbart formålsløst', () => {
  it.each(
    medSvar(EKSEMPLER_68A_2, {
      'Per, svær hjerneskade: formålsløst at forsøge': 'ikke-opfyldt',
      'Anne: et forsøg er muligt': 'opfyldt',
      'Anne: samme svar på lovens første dag': 'opfyldt',
      'Anne før juni 2018: ingen har skønnet': 'kraever-skoen',
      'Anne før juni 2018: skønnet er ikke begrundet': 'kraever-skoen',
      'Anne: udviklingsperspektiv er endnu ikke lovens ord': 'opfyldt',
      'Per: et ja til udviklingsperspektiv hjælper ikke før juni': 'ikke-opfyldt',
    }),
  )('[LAB-112-2] $sag → $svar', ({ fakta, paa, svar }) => {
    expect(svarEfter(LAB_112_2, fakta, paa)).toBe(svar)
  })
})

describe.each(['2018-06-01', '2020-01-01', '2021-01-01', '2022-01-01', '2024-03-01', '2026-01-31'])(
  'LAB § 112, stk. 2, udviklingsperspektiv, %s',
  (dag) => {
    it.each(
      medSvar(EKSEMPLER_112_2, {
        'Anne: der er et perspektiv': 'opfyldt',
        'Anne: der er intet perspektiv': 'ikke-opfyldt',
        'Anne: ingen har skønnet': 'kraever-skoen',
        'Anne: et ja uden begrundelse': 'kraever-skoen',
        'Anne: et ja uden navn': 'kraever-skoen',
        'Per: de gamle ord tæller ikke mere': 'opfyldt',
        'Per: dokumenteret, at det ikke kan blive bedre': 'ikke-opfyldt',
        'Per: 2. pkt. går forud for et ja i 1. pkt.': 'ikke-opfyldt',
        'Per: at 2. pkt. ikke er opfyldt, er ikke i sig selv et perspektiv': 'kraever-skoen',
        'Anne: begge skøn er truffet og enige': 'opfyldt',
        'Anne: et begyndt skøn efter 2. pkt. skal gøres færdigt': 'kraever-skoen',
      }),
    )('[LAB-112-2] $sag → $svar', ({ fakta, svar }) => {
      expect(svarEfter(LAB_112_2, fakta, dag)).toBe(svar)
    })
  },
)

describe('Ordene i stk. 2 skifter midt i sagen', () => {
  it('[LAB-112-2] en bevilling fra 31. maj 2018 bedømmes efter de gamle ord, også når den vurderes siden', () => {
    const per: ProeveSag = {
      bevilget: '2018-05-31',
      skoen: { 'aabenbart-formaalsloest': 'nej', udviklingsperspektiv: 'nej' },
    }
    expect(svarEfter(LAB_112_2, per, '2019-03-01')).toBe('opfyldt')
    expect(svarEfter(LAB_112_2, { ...per, bevilget: '2018-06-01' }, '2019-03-01')).toBe('ikke-opfyldt')
  })

  it.each([
    { dag: '2012-12-31', svar: 'findes ikke' },
    { dag: '2026-02-01', svar: 'findes ikke' },
  ])('[LAB-112-2] er der ikke $dag', ({ dag, svar }) => {
    expect(svarEfter(LAB_112_2, I_MAALGRUPPEN, dag)).toBe(svar)
  })
})
