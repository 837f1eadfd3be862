import { describe, expect, it } from 'vitest'
import { skrivParagraf } from '../../packages/lov/src/indeks/notation.ts'
import { laesLovtekst } from './laes-lovtekst.ts'

const HOVED = 'Bekendtgørelse om både\nKilde: https://www.retsinformation.dk/eli/lta/2099/7\nUddrag.\n\n'
const laes = (tekst: string) => laesLovtekst(HOVED + tekst)
const opbygning = (tekst: string) =>
  laes(tekst).paragraffer.map((paragraf) => skrivParagraf(paragraf).replace(/ #.*$/, ''))

// Teksterne er opdigtede; ingen af dem er lovens.
describe('En lovtekst læses', () => {
  it('med stykker, numre og litra', () => {
    const tekst = [
      '§ 1. En båd skal',
      '  1) flyde,',
      '  2) males, hvis a) den er af træ, b) den er gammel, eller',
      '  3) sælges.',
      'Stk. 2. Joller er undtaget. De ros.',
      '',
      '§ 1 a. (Ophævet)',
    ].join('\n')
    expect(opbygning(tekst)).toEqual(['1: 1(1 1ab 1) 2', '1 a: ophævet'])
  })

  it('med spænd af ophævede paragraffer', () => {
    expect(opbygning('§§ 3-5. (Ophævet)\n\n§§ 6 x-6 æ. (Ophævet)')).toEqual(
      ['3', '4', '5', '6 x', '6 y', '6 z', '6 æ'].map((paragraf) => `${paragraf}: ophævet`),
    )
  })

  it('uden fodnoter, der står som numre efter et afsluttet stykke', () => {
    const { bemaerkninger } = laes('§ 1. Båden males.\n  6) Ændret senere.\nStk. 2. Joller ros.')
    expect(opbygning('§ 1. Båden males.\n  6) Ændret senere.\nStk. 2. Joller ros.')).toEqual(['1: 1 1'])
    expect(bemaerkninger).toEqual(['§ 1, stk. 1: «6) …» er en fodnote og er sprunget over'])
  })

  it('med en linje, der blev skåret over midt i en henvisning', () => {
    expect(opbygning('§ 1. Om\n  1) både (§ 2, stk.\n  6) i bådloven),\n  2) joller.')).toEqual(['1: 1(1 1)'])
  })

  it('ens, når kun bløde bindestreger og usynlige tegn skiller dem', () => {
    const [ren] = laes('§ 1. Bådejeren maler.').paragraffer
    const [delt] = laes('§ 1. Båd\u00ADejeren\u200C  maler.').paragraffer
    expect(delt?.aftryk).toBe(ren?.aftryk)
    expect(laes('§ 2. Bådejeren maler.').paragraffer[0]?.aftryk).toBe(ren?.aftryk)
    expect(laes('§ 1. Bådejeren ror.').paragraffer[0]?.aftryk).not.toBe(ren?.aftryk)
  })

  it.each([
    { tekst: '§ 1. Et.\nStk. 3. Tre.', fejl: /subsection 3 out of order/ },
    { tekst: '§ 1. En båd skal\n  1) flyde,\n  3) males.', fejl: /item 3 out of order/ },
    { tekst: '§ 1. Et.\nEn linje for sig.', fejl: /Unreadable line/ },
  ])('ikke, når den er i uorden: $fejl', ({ tekst, fejl }) => {
    expect(() => laes(tekst)).toThrow(fejl)
  })

  it('ikke uden titel og kilde', () => {
    expect(() => laesLovtekst('§ 1. Båden males.')).toThrow(/title line/)
  })
})
