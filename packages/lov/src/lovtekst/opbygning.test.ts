import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { delPunktummer } from './del-punktummer.ts'
import { taelPunktummer } from './opbygning.ts'

// Teksterne er opdigtede; ingen af dem er lovens.
describe('Punktummer i et stykke', () => {
  it.each([
    { tekst: 'Båden skal males.', antal: 1 },
    { tekst: 'har en båd,', antal: 1 },
    { tekst: 'Båden skal males. Masten skal lakeres.', antal: 2 },
    { tekst: 'Båden skal males, jf. § 3, stk. 2, nr. 4, og § 5. Det gælder ikke joller.', antal: 2 },
    { tekst: 'Båden skal males efter § 4, stk. 2. Ejeren betaler.', antal: 2 },
    { tekst: 'Båden skal males efter stk. 2. § 4 gælder også.', antal: 2 },
    { tekst: 'Båden skal males. § 4, stk. 2, gælder også.', antal: 2 },
    { tekst: 'Båden skal males den 1. april eller senere, f.eks. den 2. maj.', antal: 1 },
    { tekst: 'Der betales 30 pct. af lejen og 12,50 kr. pr. dag.', antal: 1 },
    { tekst: 'Båden skal males. 1. pkt. gælder ikke joller.', antal: 2 },
    { tekst: 'Båden skal males efter § 9, stk. 9. 4. og 5. pkt. gælder ikke joller.', antal: 2 },
    { tekst: 'Båden skal males, jf. dog 2. og 3. pkt.', antal: 1 },
    { tekst: 'Bådene sejler (uden mast.) Joller ros.', antal: 2 },
  ])('$tekst → $antal', ({ tekst, antal }) => {
    expect(taelPunktummer(tekst)).toEqual({ antal, usikkert: false })
  })

  it.each([
    { tekst: 'Det gælder både, joller m.v. Ejeren betaler.', antal: 2 },
    { tekst: 'Der betales 30 pct. Ejeren betaler.', antal: 2 },
  ])('er en øvre grænse, når en forkortelse måske slutter sætningen: $tekst', ({ tekst, antal }) => {
    expect(taelPunktummer(tekst)).toEqual({ antal, usikkert: true })
  })

  it('har tilsammen netop stykkets ord', () => {
    const ord = fc.constantFrom(
      'Båden',
      'males',
      'jf.',
      '§ 3',
      'stk.',
      '2.',
      'pct.',
      'm.v.',
      'ros.',
      '1. pkt.',
      '(uden',
    )
    fc.assert(
      fc.property(fc.array(ord, { minLength: 1 }), (ordene) => {
        const tekst = ordene.join(' ')
        const samlet = delPunktummer(tekst).map((p) => p.tekst)
        expect(samlet.join(' ')).toBe(tekst)
      }),
    )
  })
})
