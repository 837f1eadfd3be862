import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tekstforskel } from './tekstforskel.ts'

const del = (art: string, foer: string, efter: string) =>
  tekstforskel(foer, efter)
    .filter((stykke) => stykke.art === art)
    .map(({ tekst }) => tekst.trim())

describe('Forskellen på to udgaver', () => {
  it('et ord, der er skiftet, er fjernet og tilføjet, og resten står', () => {
    const [foer, efter] = ['Kan stå op en halv time ad gangen.', 'Kan stå op en hel time ad gangen.']
    expect(tekstforskel(foer, efter)).toEqual([
      { art: 'ens', tekst: 'Kan stå op en ' },
      { art: 'fjernet', tekst: 'halv' },
      { art: 'tilfoejet', tekst: 'hel' },
      { art: 'ens', tekst: ' time ad gangen.' },
    ])
  })

  it('flere ord i træk er én ændring', () => {
    expect(tekstforskel('Bor alene i byen', 'Bor med sin søn i byen')).toEqual([
      { art: 'ens', tekst: 'Bor ' },
      { art: 'fjernet', tekst: 'alene' },
      { art: 'tilfoejet', tekst: 'med sin søn' },
      { art: 'ens', tekst: ' i byen' },
    ])
    expect(tekstforskel('rask og glad', 'syg men tapper').map(({ art }) => art)).toEqual(['fjernet', 'tilfoejet'])
  })

  it('en ny sætning er tilføjet, og en borte er fjernet', () => {
    expect(del('tilfoejet', 'Ondt i ryggen.', 'Ondt i ryggen. Får genoptræning.')).toEqual(['Får genoptræning.'])
    expect(del('fjernet', 'Ondt i ryggen. Får genoptræning.', 'Ondt i ryggen.')).toEqual(['Får genoptræning.'])
  })

  it('den samme tekst har ingen forskel, og en tom er helt ny', () => {
    expect(tekstforskel('Æblegrød på Øst-Åen', 'Æblegrød på Øst-Åen').map(({ art }) => art)).toEqual(['ens'])
    expect(tekstforskel('', 'Ny')).toEqual([{ art: 'tilfoejet', tekst: 'Ny' }])
    expect(tekstforskel('', '')).toEqual([])
  })

  it('det, der ikke er tilføjet, er den ældre; det, der ikke er fjernet, er den nyere', () => {
    const tekst = fc
      .array(fc.constantFrom('a', 'b', 'bil', ' ', '. ', '\n', 'æ'), { maxLength: 30 })
      .map((t) => t.join(''))
    fc.assert(
      fc.property(tekst, tekst, (foer, efter) => {
        const stykker = tekstforskel(foer, efter)
        const uden = (art: string) =>
          stykker
            .filter((stykke) => stykke.art !== art)
            .map((stykke) => stykke.tekst)
            .join('')
        expect(uden('tilfoejet')).toBe(foer)
        expect(uden('fjernet')).toBe(efter)
      }),
    )
  })

  it('to meget lange tekster sammenlignes sætning for sætning', () => {
    const foer = 'Hun gik ned til vandet. '.repeat(800)
    const efter = `${foer}Så gik hun hjem.`
    expect(del('tilfoejet', foer, efter)).toEqual(['Så gik hun hjem.'])
  })
})
