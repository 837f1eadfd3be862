import { describe, expect, it } from 'vitest'
import type { ForklaringVisning } from '../vis/visning.ts'
import { foersteForskel } from './foerste-forskel.ts'

type Del = Partial<ForklaringVisning> & { readonly id: string }

/** Et led i en forklaring; det, der ikke er nævnt, er uden betydning for prøven. */
const led = (et: Del): ForklaringVisning =>
  ({ svar: 'opfyldt', spoergsmaal: `${et.id}?`, hvorfor: 'Fordi.', harBetydning: true, fordi: [], ...et }) as never
const af = (et: Del) => {
  const { id, svar, spoergsmaal, hvorfor, hjemmel } = led(et)
  return { id, svar, spoergsmaal, hvorfor, ...(hjemmel && { hjemmel }) }
}

describe('Hvor to forklaringer begynder at sige noget forskelligt', () => {
  it('følger det led, der svarer forskelligt, helt ned', () => {
    const foer = led({ id: 'A', fordi: [led({ id: 'B', fordi: [led({ id: 'C' })] })] })
    const nej = { svar: 'ikke-opfyldt' } as const
    const efter = led({ id: 'A', ...nej, fordi: [led({ id: 'B', ...nej, fordi: [led({ id: 'C', ...nej })] })] })
    expect(foersteForskel(foer, efter)).toStrictEqual({ foer: af({ id: 'C' }), efter: af({ id: 'C', ...nej }) })
  })

  it('er det to forskellige regler, er det dem, også når noget under dem hedder det samme', () => {
    const foer = led({ id: 'A', fordi: [led({ id: 'C' })] })
    const efter = led({ id: 'B', fordi: [led({ id: 'C', svar: 'ikke-opfyldt' })] })
    expect(foersteForskel(foer, efter)).toStrictEqual({ foer: af({ id: 'A' }), efter: af({ id: 'B' }) })
  })

  it('et led, der er faldet væk, er forskellen; det, der står i dem begge, og det uden betydning, er ikke', () => {
    const uden = led({ id: 'UDEN', harBetydning: false })
    const foer = led({ id: 'A', fordi: [led({ id: 'FAELLES' }), uden, led({ id: 'GAMMELT' })] })
    const efter = led({ id: 'A', svar: 'uoplyst', fordi: [led({ id: 'FAELLES' })] })
    expect(foersteForskel(foer, efter)).toStrictEqual({ foer: af({ id: 'GAMMELT' }), efter: undefined })
  })

  it('et led, der er kommet til, er forskellen', () => {
    const foer = led({ id: 'A', fordi: [led({ id: 'FAELLES' })] })
    const nyt = [led({ id: 'FAELLES' }), led({ id: 'UDEN', harBetydning: false }), led({ id: 'NYT' })]
    expect(foersteForskel(foer, led({ id: 'A', svar: 'uoplyst', fordi: nyt }))).toStrictEqual({
      foer: undefined,
      efter: af({ id: 'NYT' }),
    })
  })

  it('er alt under dem ens, er det reglen selv', () => {
    const foer = led({ id: 'A', fordi: [led({ id: 'C' })] })
    const efter = led({ id: 'A', svar: 'uoplyst', fordi: [led({ id: 'C' })] })
    expect(foersteForskel(foer, efter)).toStrictEqual({
      foer: af({ id: 'A' }),
      efter: af({ id: 'A', svar: 'uoplyst' }),
    })
    expect(foersteForskel(undefined, efter)).toStrictEqual({
      foer: undefined,
      efter: af({ id: 'A', svar: 'uoplyst' }),
    })
  })
})
