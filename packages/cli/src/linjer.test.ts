import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afsnit, bredde, bryd, fyld } from './linjer.ts'

const ord = fc
  .array(fc.stringMatching(/^[a-zæøå]{1,12}$/), { minLength: 1, maxLength: 40 })
  .map((alle) => alle.join(' '))

describe('Linjer i terminalen', () => {
  it('bliver ikke bredere end bestilt, og intet ord går tabt', () => {
    fc.assert(
      fc.property(ord, fc.integer({ min: 20, max: 80 }), (tekst, antal) => {
        const linjer = bryd(tekst, antal)
        expect(Math.max(...linjer.map(bredde))).toBeLessThanOrEqual(antal)
        expect(linjer.join(' ')).toBe(tekst)
      }),
    )
  })

  it.each([
    { tekst: 'efter LAB § 112', antal: 12, linjer: ['efter LAB', '§ 112'] },
    { tekst: 'følger af 2. pkt.', antal: 13, linjer: ['følger af', '2. pkt.'] },
    { tekst: 'den 10. marts 2022', antal: 9, linjer: ['den', '10. marts', '2022'] },
  ])('lader «$tekst» hænge sammen', ({ tekst, antal, linjer }) => {
    expect(bryd(tekst, antal)).toEqual(linjer)
  })

  it('regner ikke farver med i bredden', () => {
    expect(bredde('\u001B[32mja\u001B[39m')).toBe(2)
    expect(fyld('\u001B[32mja\u001B[39m', 4)).toBe('\u001B[32mja\u001B[39m  ')
  })

  it('lukker en farve ved linjeskiftet og åbner den igen', () => {
    const [dim, slut] = ['\u001B[2m', '\u001B[22m']
    expect(bryd(`${dim}en to${slut} tre`, 4)).toEqual([`${dim}en${slut}`, `${dim}to${slut}`, 'tre'])
  })

  it('rykker resten af et afsnit ind under det første', () => {
    expect(afsnit('· ', 'en linje, der er for lang', 22)).toEqual(['· en linje, der er for', '  lang'])
  })
})
