import { describe, expect, it } from 'vitest'
import { laesbarhed } from './lix.ts'

describe('LIX', () => {
  it('er ord pr. sætning plus lange ord i procent', () => {
    // 8 ord, 2 sætninger, 2 lange (kommunen, afgørelse): 4 + 25.
    expect(laesbarhed('Du kan klage til kommunen. Vent på afgørelse.')).toEqual({
      ord: 8,
      saetninger: 2,
      lange: 2,
      lix: 29,
    })
  })

  it.each([
    { hvad: 'ingen ord', tekst: ' \n … – ', ventet: { ord: 0, saetninger: 0, lange: 0, lix: undefined } },
    {
      hvad: 'henvisninger og datoer',
      tekst: 'Vi bruger § 112, stk. 1, nr. 2, fra 2. juni 2025.',
      ventet: { saetninger: 1 },
    },
    { hvad: 'en opremsning på linjer', tekst: 'Du har:\nondt\ngæld\nuro', ventet: { ord: 5, saetninger: 4 } },
    { hvad: 'spørgsmål, udråb og kolon', tekst: 'Kan du? Ja! Husk: Det haster', ventet: { saetninger: 4 } },
    { hvad: 'to mellemrum efter et punktum', tekst: 'Det er sandt.  Du får det.', ventet: { saetninger: 2 } },
    { hvad: 'et citat', tekst: 'Hun sagde: «Jeg vil. Helst nu.» Så gik hun.', ventet: { saetninger: 4 } },
    { hvad: 'et ord på syv bogstaver', tekst: 'pension', ventet: { lange: 1, lix: 101 } },
    { hvad: 'et ord på seks', tekst: 'arbejd', ventet: { lange: 0, lix: 1 } },
    { hvad: 'bindestreg og punktum i tal', tekst: 'e-mail 1.826', ventet: { ord: 2, lange: 0 } },
  ])('kender $hvad', ({ tekst, ventet }) => {
    expect(laesbarhed(tekst)).toMatchObject(ventet)
  })

  it('en let tekst er lettere end en tung', () => {
    const let_ = 'Vi har set på din sag. Du får et forløb. Det varer to år.'
    const tung =
      'Afgørelsen er truffet under henvisning til bestemmelserne om målgruppeafgrænsning i beskæftigelseslovgivningen.'
    expect(laesbarhed(let_).lix).toBeLessThan(25)
    expect(laesbarhed(tung).lix).toBeGreaterThan(55)
  })
})
