import { describe, expect, it } from 'vitest'
import { type Udfald, afvist, lykkes } from './udfald.ts'

describe('Et udfald', () => {
  const delMed = (antal: number): Udfald<number, string> =>
    antal === 0 ? afvist('Der kan ikke deles med 0.') : lykkes(12 / antal)

  it('der lykkes, har en værdi', () => {
    expect(delMed(4)).toEqual({ ok: true, vaerdi: 3 })
  })

  it('der afvises, har en grund', () => {
    expect(delMed(0)).toEqual({ ok: false, afvist: 'Der kan ikke deles med 0.' })
  })
})
