import type { ForklaringVisning } from '@fodfaeste/kontrakt'
import { describe, expect, it } from 'vitest'
import { erUdenBetydning, tilstandFor } from './tilstand.ts'
import { foldAlle, synligeLed, traek } from './trae-gang.ts'

function led(id: string, mere: Partial<ForklaringVisning> = {}): ForklaringVisning {
  return {
    id,
    art: 'faktum',
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

const TVIVL = { id: 't', titel: 'Hvordan?', laesninger: [], harBetydning: true, hvemBeslutter: 'faglig leder' }
const rod = led('rod', {
  art: 'alle',
  fordi: [
    led('a', {
      art: 'mindst-en',
      svar: 'uoplyst',
      fordi: [led('a1'), led('a2', { svar: 'uoplyst', harBetydning: false })],
    }),
    led('b', { art: 'mindst-en', harBetydning: false, fordi: [led('b1', { harBetydning: false })] }),
    led('c'),
  ],
})
const ider = (foldning = new Map<string, boolean>()) => synligeLed(rod, foldning).map(({ led: { id } }) => id)

describe('Træet på skærmen', () => {
  it('begynder med vejen til det, der afgør svaret, foldet ud', () => {
    expect(ider()).toEqual(['rod', 'a', 'a1', 'a2', 'b', 'c'])
  })

  it('kan foldes helt ud og helt sammen, men roden bliver ude', () => {
    expect(synligeLed(rod, foldAlle(rod, true))).toHaveLength(7)
    expect(synligeLed(rod, foldAlle(rod, false)).map((s) => s.led.id)).toEqual(['rod', 'a', 'b', 'c'])
  })

  it('begynder med det opfyldte foldet sammen, men med lovens liste ude', () => {
    const under = led('x', { art: 'regel', fordi: [led('x1', { art: 'alle', fordi: [led('x11')] })] })
    const hele = led('hele', { art: 'alle', fordi: [under] })
    expect(synligeLed(hele, new Map()).map((s) => s.led.id)).toEqual(['hele', 'x', 'x1'])
  })

  it.each([
    ['ArrowDown', 'a', { art: 'flyt', til: 'a1' }],
    ['ArrowUp', 'rod', undefined],
    ['ArrowLeft', 'rod', undefined],
    ['Home', 'c', { art: 'flyt', til: 'rod' }],
    ['End', 'rod', { art: 'flyt', til: 'c' }],
    ['ArrowRight', 'b', { art: 'fold', id: 'b', ud: true }],
    ['ArrowRight', 'a', { art: 'flyt', til: 'a1' }],
    ['ArrowRight', 'c', undefined],
    ['ArrowLeft', 'a', { art: 'fold', id: 'a', ud: false }],
    ['ArrowLeft', 'a1', { art: 'flyt', til: 'a' }],
    ['x', 'a', undefined],
  ] as const)('svarer på %s ved %s', (tast, her, ventet) => {
    expect(traek(tast, her, rod, new Map())).toEqual(ventet)
  })
})

describe('Et leds tilstand', () => {
  it('er tvivl, når det alene er et valg mellem læsninger, der mangler', () => {
    const tvivl = led('t', { art: 'tvivl', svar: 'kraever-skoen', tvivl: TVIVL })
    const skoen = led('s', { art: 'skoen', svar: 'kraever-skoen' })
    expect(tilstandFor(led('x', { svar: 'kraever-skoen', fordi: [tvivl, led('y')] }))).toBe('tvivl')
    expect(tilstandFor(led('x', { svar: 'kraever-skoen', fordi: [tvivl, skoen] }))).toBe('kraever-skoen')
  })

  it('er kun «uden betydning», når leddet hverken afgør eller er opfyldt', () => {
    expect(erUdenBetydning(led('x', { harBetydning: false }))).toBe(false)
    expect(erUdenBetydning(led('x', { harBetydning: false, svar: 'uoplyst' }))).toBe(true)
    expect(erUdenBetydning(led('x', { svar: 'ikke-opfyldt' }))).toBe(false)
  })
})
