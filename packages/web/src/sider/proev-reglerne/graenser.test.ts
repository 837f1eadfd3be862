import type { ForklaringVisning, VurderingVisning } from '@fodfaeste/kontrakt'
import { describe, expect, it } from 'vitest'
import { erRegel, graenser } from './graenser.ts'
import { proevBaand } from './proev-baand.ts'

function led(id: string, mere: Partial<ForklaringVisning> = {}): ForklaringVisning {
  return {
    id,
    art: 'regel',
    svar: 'opfyldt',
    spoergsmaal: `${id}?`,
    hvorfor: '',
    brugt: [],
    spoergerOm: [],
    harBetydning: true,
    fordi: [],
    ...mere,
  }
}

const oensket = led('LAB-114-4-foerst', { svar: 'ikke-opfyldt' })
const VURDERING: VurderingVisning = {
  paa: '2024-06-01',
  lov: { udgave: 'LBK 280/2024', lovensDag: '2024-06-01', afgoeresDen: '2024-06-01', overgang: [] },
  konklusion: { kode: 'kraever-skoen', svar: 'kraever-skoen', tekst: '', betydning: '' },
  spoergsmaal: {
    henvises: led('HENVISES', {
      fordi: [led('LAB-112-1'), led('LAB-114-4', { art: 'medmindre', fordi: [oensket, led('LAB-114-4-oenske')] })],
    }),
    kraeves: led('KRAEVES', { fordi: [led('LAB-112-1'), oensket] }),
    tilbydes: led('TILBYDES'),
    varighed: led('VARIGHED', { fordi: [led('LAB-114-1')] }),
  },
  mangler: [],
  dage: [
    { id: 'fylder-50', navn: 'Fylder 50 år', dag: '2023-06-01', hvorfor: 'Regnet.' },
    { id: 'folkepensionsdag', navn: 'Når folkepensionsalderen', hvorfor: 'Ikke oplyst.' },
    { id: 'seneste-slut', navn: 'Seneste lovlige sidste dag', dag: '2027-06-30', hvorfor: 'Regnet.' },
  ],
  tal: [],
  tvivl: [],
}

describe('Grænserne', () => {
  it('er reglerne uden skøn, hver med det svar, der gives uden borgerens ønske', () => {
    expect(graenser(VURDERING).map(({ id, gives, kraeves }) => [id, gives.svar, kraeves?.svar])).toEqual([
      ['LAB-114-4', 'opfyldt', 'ikke-opfyldt'],
      ['LAB-114-1', 'opfyldt', undefined],
    ])
  })

  it.each([
    ['LAB-114-3', true],
    ['LOV-1750-21-8', true],
    ['ORDNINGEN', false],
    ['LAB-114-1-lukket', false],
    ['LAB-115-2', false],
  ])('%s har en side i regelbogen: %s', (id, har) => {
    expect(erRegel(id)).toBe(har)
  })
})

describe('Båndet af svarene', () => {
  const opl = <V>(vaerdi: V) => ({ vaerdi, kilde: 'dine svar' })

  it('har svarenes egne dage og lovens, i datoorden', () => {
    const baand = proevBaand(
      {
        dage: { bevilget: opl('2024-06-01'), starter: opl('2024-07-01'), 'planlagt-slut': opl('2027-06-30') },
        tidligereForloeb: opl([{ fra: '2019-06-01', til: '2021-05-31' }, {}]),
      },
      VURDERING,
    )
    expect(baand?.elementer.map(({ id }) => id)).toEqual([
      'tidligere-0',
      'fylder-50',
      'bevilget',
      'forloeb',
      'seneste-slut',
    ])
    expect(baand?.elementer.find(({ id }) => id === 'tidligere-0')).toMatchObject({
      status: 'Afsluttet',
      varighed: '731 dage',
    })
    expect(baand && [baand.fra < '2019-06-01', baand.til > '2027-06-30']).toEqual([true, true])
  })

  it('er der ikke, når der ingen dage er', () => {
    expect(proevBaand({ dage: {} }, { ...VURDERING, dage: [] })).toBeUndefined()
  })

  it('tegner ikke et forløb, der slutter, før det begynder', () => {
    const fakta = { dage: { starter: opl('2024-07-01'), 'planlagt-slut': opl('2024-06-01') } }
    expect(proevBaand(fakta, VURDERING)?.elementer.map(({ id }) => id)).toEqual([
      'fylder-50',
      'starter',
      'seneste-slut',
    ])
  })
})
