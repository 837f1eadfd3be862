import { describe, expect, it } from 'vitest'
import { skrivParagraf } from '../indeks/notation.ts'
import { laesLovtekst } from './laes-lovtekst.ts'
import { samletTekst } from './lovtekst.ts'
import { opbygning } from './opbygning.ts'

const HOVED = 'Bekendtgørelse om både\nKilde: https://www.retsinformation.dk/eli/lta/2099/7\nUddrag.\n\n'

function laes(krop: string) {
  const udfald = laesLovtekst(HOVED + krop)
  if (!udfald.ok) throw new Error(JSON.stringify(udfald.afvist))
  return udfald.vaerdi
}
const fejlI = (tekst: string) => {
  const udfald = laesLovtekst(tekst)
  return udfald.ok ? [] : udfald.afvist
}
const bygning = (krop: string) => laes(krop).paragraffer.map((paragraf) => skrivParagraf(opbygning(paragraf)))

// Teksterne er opdigtede; ingen af dem er lovens.
describe('En lovtekst læses', () => {
  it('med hovedet, uden noterne', () => {
    expect(laes('§ 1. Båden males.')).toMatchObject({
      titel: 'Bekendtgørelse om både',
      eli: 'https://www.retsinformation.dk/eli/lta/2099/7',
      paragraffer: [{ paragraf: '1', linje: 5, stykker: [{ indledning: 'Båden males.', numre: [] }] }],
    })
  })

  it('med stykker, numre og litra, i linjen eller på deres egne', () => {
    const tekst = [
      '§ 1. En båd skal',
      '  1) flyde,',
      '  2) males, hvis a) den er af træ, b) den er gammel, eller',
      '  3) sælges, hvis',
      '    a) den er rød, eller',
      '    b) den er utæt.',
      'Stk. 2. Joller er undtaget. De ros.',
      '',
      'Kapitel 2 a',
      '',
      '§ 1 a. (Ophævet)',
    ].join('\n')
    expect(bygning(tekst)).toEqual(['1: 1(1 1ab 1ab) 2', '1 a: ophævet'])
  })

  it('med spænd af ophævede paragraffer', () => {
    expect(bygning('§§ 3-5. (Ophævet)\n\n§§ 6 x-6 æ. (Ophævet)')).toEqual(
      ['3', '4', '5', '6 x', '6 y', '6 z', '6 æ'].map((paragraf) => `${paragraf}: ophævet`),
    )
  })

  it('uden fodnoter, der står som numre efter et afsluttet stykke', () => {
    const tekst = '§ 1. Båden males.\n  6) Ændret senere.\nStk. 2. Joller ros.'
    expect(bygning(tekst)).toEqual(['1: 1 1'])
    expect(laes(tekst).bemaerkninger).toEqual([
      { linje: 6, tekst: '§ 1, stk. 1: «6) …» er en fodnote og er sprunget over' },
    ])
  })

  it('med en linje, der blev skåret over midt i en henvisning', () => {
    const tekst = '§ 1. Om\n  1) både (§ 2, stk.\n  6) i bådloven),\n  2) joller.'
    expect(laes(tekst).paragraffer[0]?.stykker[0]?.numre).toEqual(['både (§ 2, stk. 6) i bådloven),', 'joller.'])
  })

  it('ens, når kun bløde bindestreger, usynlige tegn, mellemrum og linjeskift skiller dem', () => {
    const [ren] = laes('§ 1. Bådejeren maler.').paragraffer
    const [delt] = laes('§ 1. Båd\u00ADejeren\u200C  maler.\r').paragraffer
    expect(delt).toEqual(ren)
    expect(samletTekst(laes('§ 1. Bådejeren ror.').paragraffer[0] ?? { ophaevet: true, stykker: [] })).toBe(
      'Bådejeren ror.',
    )
  })

  it('med linjer, der siger, hvilken lov paragrafferne hører til', () => {
    expect(laes('Lov: LAB\n§ 9. Båden males.\nLov: LOV\n§ 9. Loven træder i kraft.').paragraffer).toMatchObject([
      { paragraf: '9', lov: 'LAB' },
      { paragraf: '9', lov: 'LOV' },
    ])
  })
})

describe('En lovtekst, der ikke kan læses, siger hvor og hvad man gør', () => {
  it.each([
    {
      krop: '§ 1. Et.\nStk. 3. Tre.',
      linje: 6,
      grund: /stk\. 3 står, hvor stk\. 2 skulle stå/,
      raad: /manglende stykke/,
    },
    {
      krop: '§ 1. En båd skal\n  1) flyde,\n  3) males.',
      linje: 7,
      grund: /nr\. 3 står, hvor nr\. 2/,
      raad: /manglende nummer/,
    },
    { krop: '§ 1. Et.\nen linje for sig.', linje: 6, grund: /kan ikke læses/, raad: /flyt dem op/ },
    { krop: '§1. Et.', linje: 5, grund: /kan ikke læses/, raad: /mellemrum efter §/ },
    { krop: '§ 1. Et.\nStk 2. To.', linje: 6, grund: /kan ikke læses/, raad: /Stk\. 2\. Teksten/ },
    { krop: '§ 1. En båd skal\n1) flyde.', linje: 6, grund: /kan ikke læses/, raad: /to mellemrum/ },
    { krop: '§ 1. En båd skal\n a) flyde.', linje: 6, grund: /kan ikke læses/, raad: /fire mellemrum/ },
    { krop: '§ 1. En båd skal\n    a) flyde.', linje: 6, grund: /uden et nummer/, raad: /nummeret først/ },
    { krop: 'Stk. 2. To.', linje: 5, grund: /kan ikke læses/, raad: /under sin paragraf/ },
    { krop: 'Lov: BÅD\n§ 1. Et.', linje: 5, grund: /ikke en lov, systemet kender/, raad: /LAB, LAS/ },
    { krop: '§§ 6 x-7 b. (Ophævet)', linje: 5, grund: /tælles op/, raad: /hver for sig/ },
    { krop: '', linje: 1, grund: /ingen paragraffer/, raad: /§ 1\./ },
  ])('$grund', ({ krop, linje, grund, raad }) => {
    expect(fejlI(HOVED + krop)).toEqual([
      expect.objectContaining({
        linje,
        grund: expect.stringMatching(grund) as string,
        raad: expect.stringMatching(raad) as string,
      }),
    ])
  })

  it.each([
    { tekst: '§ 1. Båden males.', linjer: [1, 2] },
    { tekst: 'Lov om både\nhttps://www.retsinformation.dk/eli/lta/2099/7\n\n§ 1. Båden males.', linjer: [2] },
    { tekst: '', linjer: [1, 2] },
  ])('når titel eller kilde mangler: linje $linjer', ({ tekst, linjer }) => {
    expect(fejlI(tekst).map(({ linje }) => linje)).toEqual(linjer)
  })

  it('med alle fejl på én gang', () => {
    expect(fejlI(`${HOVED}§ 1. Et.\nStk. 3. Tre.\n§2. To.\nStk 4. Fire.`).map(({ linje }) => linje)).toEqual([6, 7, 8])
  })
})
