import { describe, expect, it } from 'vitest'
import { HVER_UDGAVE, I_MAALGRUPPEN, type ProeveSag, proeveGrundlag, svarEfter, vilkaaretFor } from '../proeve-fakta.ts'
import { LAB_112_1, LAB_112_2 } from './paragraf-112.ts'

const { jaNej, skoen } = I_MAALGRUPPEN
const uden = (id: keyof typeof jaNej): typeof jaNej => ({ ...jaNej, [id]: false })
const ukendt = (id: keyof typeof jaNej): typeof jaNej =>
  Object.fromEntries(Object.entries(jaNej).filter(([navn]) => navn !== id))

describe.each(HVER_UDGAVE)('LAB § 112, stk. 1, målgruppen, som den lød %s', (dag) => {
  it.each<{ sag: string; fakta: ProeveSag; svar: string }>([
    { sag: 'Kim: alt er oplyst og skønnet med ja', fakta: I_MAALGRUPPEN, svar: 'opfyldt' },
    { sag: 'Kim: intet er oplyst', fakta: {}, svar: 'uoplyst' },
    {
      sag: 'Signe: kun ledighed',
      fakta: { jaNej, skoen: { ...skoen, 'komplekse-problemer': 'nej' } },
      svar: 'ikke-opfyldt',
    },
    {
      sag: 'Signe: ingen har skønnet om problemerne',
      fakta: { jaNej, skoen: { 'helhedsorienteret-indsats': 'ja' } },
      svar: 'kraever-skoen',
    },
    {
      sag: 'Signe: skønnet er ikke begrundet',
      fakta: { jaNej, skoen: { ...skoen, 'komplekse-problemer': 'ubegrundet ja' } },
      svar: 'kraever-skoen',
    },
    {
      sag: 'Signe: et nej uden begrundelse er heller ikke et skøn',
      fakta: { jaNej, skoen: { ...skoen, 'komplekse-problemer': 'ubegrundet nej' } },
      svar: 'kraever-skoen',
    },
    {
      sag: 'Signe: ingen har skrevet under på skønnet',
      fakta: { jaNej, skoen: { ...skoen, 'komplekse-problemer': 'usigneret ja' } },
      svar: 'kraever-skoen',
    },
    {
      sag: 'Omar: indsatsen efter LAB har løst problemerne',
      fakta: { jaNej: uden('ikke-loest-gennem-anden-indsats'), skoen },
      svar: 'ikke-opfyldt',
    },
    {
      sag: 'Omar: det er ikke oplyst, om de er løst',
      fakta: { jaNej: ukendt('ikke-loest-gennem-anden-indsats'), skoen },
      svar: 'uoplyst',
    },
    {
      sag: 'Rita: behandling alene er nok',
      fakta: { jaNej, skoen: { ...skoen, 'helhedsorienteret-indsats': 'nej' } },
      svar: 'ikke-opfyldt',
    },
    {
      sag: 'Rita: nej til helhed afgør sagen, også når resten er uoplyst',
      fakta: { skoen: { 'helhedsorienteret-indsats': 'nej' } },
      svar: 'ikke-opfyldt',
    },
  ])('[LAB-112-1] $sag → $svar', ({ fakta, svar }) => {
    expect(svarEfter(LAB_112_1, fakta, dag)).toBe(svar)
  })

  const foerste = { 'ikke-loest-gennem-anden-indsats': true } as const
  it.each<{ sag: string; nr1?: boolean; nr2?: boolean; nr3?: 'ja' | 'nej' | 'ubegrundet nej'; svar: string }>([
    { sag: 'kun nr. 1: lang tid på forsørgelse', nr1: true, nr2: false, nr3: 'nej', svar: 'opfyldt' },
    { sag: 'kun nr. 2: tilbud uden virkning', nr1: false, nr2: true, nr3: 'nej', svar: 'opfyldt' },
    { sag: 'kun nr. 3: behov for lang indsats', nr1: false, nr2: false, nr3: 'ja', svar: 'opfyldt' },
    { sag: 'kun nr. 1, og de to andre ved ingen', nr1: true, svar: 'opfyldt' },
    { sag: 'ingen af de tre', nr1: false, nr2: false, nr3: 'nej', svar: 'ikke-opfyldt' },
    { sag: 'nr. 1 og 3 er nej, nr. 2 er ikke oplyst', nr1: false, nr3: 'nej', svar: 'uoplyst' },
    { sag: 'nr. 1 og 2 er nej, nr. 3 er ikke skønnet', nr1: false, nr2: false, svar: 'kraever-skoen' },
    {
      sag: 'nr. 1 og 2 er nej, nr. 3 et nej uden begrundelse',
      nr1: false,
      nr2: false,
      nr3: 'ubegrundet nej',
      svar: 'kraever-skoen',
    },
    { sag: 'nr. 2 mangler, nr. 3 er ikke skønnet: oplysningen først', nr1: false, svar: 'uoplyst' },
  ])('[LAB-112-1] $sag → $svar', ({ nr1, nr2, nr3, svar }) => {
    const fakta: ProeveSag = {
      jaNej: {
        ...foerste,
        ...(nr1 === undefined ? {} : { 'langvarig-offentlig-forsoergelse': nr1 }),
        ...(nr2 === undefined ? {} : { 'tilbud-uden-oeget-tilknytning': nr2 }),
      },
      skoen: {
        'komplekse-problemer': 'ja',
        'helhedsorienteret-indsats': 'ja',
        ...(nr3 === undefined ? {} : { 'laengerevarende-indsats': nr3 }),
      },
    }
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
  it.each<{ sag: string; skoen: ProeveSag['skoen']; dag?: string; svar: string }>([
    {
      sag: 'Per, svær hjerneskade: formålsløst at forsøge',
      skoen: { 'aabenbart-formaalsloest': 'ja' },
      svar: 'ikke-opfyldt',
    },
    { sag: 'Anne: et forsøg er muligt', skoen: { 'aabenbart-formaalsloest': 'nej' }, svar: 'opfyldt' },
    {
      sag: 'Anne: samme svar på lovens første dag',
      skoen: { 'aabenbart-formaalsloest': 'nej' },
      dag: '2013-01-01',
      svar: 'opfyldt',
    },
    { sag: 'Anne: ingen har skønnet', skoen: {}, svar: 'kraever-skoen' },
    {
      sag: 'Anne: skønnet er ikke begrundet',
      skoen: { 'aabenbart-formaalsloest': 'ubegrundet nej' },
      svar: 'kraever-skoen',
    },
    {
      sag: 'Anne: udviklingsperspektiv er endnu ikke lovens ord',
      skoen: { 'aabenbart-formaalsloest': 'nej', udviklingsperspektiv: 'nej' },
      svar: 'opfyldt',
    },
    {
      sag: 'Per: et ja til udviklingsperspektiv hjælper ikke før juni',
      skoen: { 'aabenbart-formaalsloest': 'ja', udviklingsperspektiv: 'ja' },
      svar: 'ikke-opfyldt',
    },
  ])('[LAB-112-2] $sag → $svar', ({ skoen: om, dag = '2018-05-31', svar }) => {
    expect(svarEfter(LAB_112_2, { skoen: om ?? {} }, dag)).toBe(svar)
  })
})

describe.each(['2018-06-01', '2020-01-01', '2021-01-01', '2022-01-01', '2024-03-01', '2026-01-31'])(
  'LAB § 112, stk. 2, udviklingsperspektiv, %s',
  (dag) => {
    it.each<{ sag: string; skoen: ProeveSag['skoen']; svar: string }>([
      { sag: 'Anne: der er et perspektiv', skoen: { udviklingsperspektiv: 'ja' }, svar: 'opfyldt' },
      { sag: 'Anne: der er intet perspektiv', skoen: { udviklingsperspektiv: 'nej' }, svar: 'ikke-opfyldt' },
      { sag: 'Anne: ingen har skønnet', skoen: {}, svar: 'kraever-skoen' },
      { sag: 'Anne: et ja uden begrundelse', skoen: { udviklingsperspektiv: 'ubegrundet ja' }, svar: 'kraever-skoen' },
      { sag: 'Anne: et ja uden navn', skoen: { udviklingsperspektiv: 'usigneret ja' }, svar: 'kraever-skoen' },
      {
        sag: 'Per: de gamle ord tæller ikke mere',
        skoen: { udviklingsperspektiv: 'ja', 'aabenbart-formaalsloest': 'ja' },
        svar: 'opfyldt',
      },
      {
        sag: 'Per: dokumenteret, at det ikke kan blive bedre',
        skoen: { 'arbejdsevnen-kan-ikke-forbedres': 'ja' },
        svar: 'ikke-opfyldt',
      },
      {
        sag: 'Per: 2. pkt. går forud for et ja i 1. pkt.',
        skoen: { udviklingsperspektiv: 'ja', 'arbejdsevnen-kan-ikke-forbedres': 'ja' },
        svar: 'ikke-opfyldt',
      },
      {
        sag: 'Per: at 2. pkt. ikke er opfyldt, er ikke i sig selv et perspektiv',
        skoen: { 'arbejdsevnen-kan-ikke-forbedres': 'nej' },
        svar: 'kraever-skoen',
      },
      {
        sag: 'Anne: begge skøn er truffet og enige',
        skoen: { udviklingsperspektiv: 'ja', 'arbejdsevnen-kan-ikke-forbedres': 'nej' },
        svar: 'opfyldt',
      },
      {
        sag: 'Anne: et begyndt skøn efter 2. pkt. skal gøres færdigt',
        skoen: { udviklingsperspektiv: 'ja', 'arbejdsevnen-kan-ikke-forbedres': 'ubegrundet ja' },
        svar: 'kraever-skoen',
      },
    ])('[LAB-112-2] $sag → $svar', ({ skoen: om, svar }) => {
      expect(svarEfter(LAB_112_2, { skoen: om ?? {} }, dag)).toBe(svar)
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
