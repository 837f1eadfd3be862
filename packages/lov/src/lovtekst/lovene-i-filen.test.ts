import { describe, expect, it } from 'vitest'
import { laesLovtekst } from './laes-lovtekst.ts'
import { loveneIFilen } from './lovene-i-filen.ts'

/** En tekst med den titel og adresse, og en kort opdigtet linje for hver paragraf eller «Lov:». */
function iFilen(titel: string, aarOgNummer: string, linjer: readonly string[]) {
  const hoved = `${titel}\nKilde: https://www.retsinformation.dk/eli/lta/${aarOgNummer}\n\n`
  const krop = linjer.map((linje) => (linje.startsWith('Lov:') ? linje : `§ ${linje}. Noget.`)).join('\n')
  const laest = laesLovtekst(hoved + krop)
  if (!laest.ok) throw new Error(JSON.stringify(laest.afvist))
  return loveneIFilen(laest.vaerdi)
}

function fordelt(...valg: Parameters<typeof iFilen>) {
  const udfald = iFilen(...valg)
  if (!udfald.ok) throw new Error(JSON.stringify(udfald.afvist))
  const { id, love, bemaerkninger } = udfald.vaerdi
  return {
    id,
    love: love.map(({ lov, paragraffer }) => [lov, paragraffer.map((p) => p.paragraf)]),
    bemaerkninger: bemaerkninger.map((b) => b.tekst),
  }
}

describe('Loven bag hver paragraf', () => {
  it.each([
    { titel: 'Bekendtgørelse af lov om aktiv socialpolitik', id: 'LBK 7/2099', lov: 'LAS' },
    { titel: 'Bekendtgørelse af forvaltningsloven', id: 'LBK 7/2099', lov: 'FVL' },
    { titel: 'Lov om en aktiv beskæftigelsesindsats', id: 'lov 7/2099', lov: 'LAB' },
    { titel: 'Bekendtgørelse om både', id: 'BEK 7/2099', lov: 'BEK' },
  ])('$titel er $id', ({ titel, id, lov }) => {
    expect(fordelt(titel, '2099/7', ['1'])).toEqual({ id, love: [[lov, ['1']]], bemaerkninger: [] })
  })

  it('er ikke lovens, når den står efter lovens sidste paragraf', () => {
    const { love, bemaerkninger } = fordelt('Bekendtgørelse af lov om social pension', '2099/7', [
      '18 a',
      '19',
      '19 a',
      '19',
    ])
    expect(love).toEqual([['LSP', ['18 a', '19', '19 a']]])
    expect(bemaerkninger).toEqual(['§ 19 efter lovens sidste paragraf hører til en ændringslov og er udeladt'])
  })

  it('læses af fordelingen, når ændringsloven ikke selv siger den', () => {
    const raekke = ['30 a', '25 a', '68', '69', '28', '16', '33 d']
    expect(fordelt('Lov om ændring af flere love', '2012/1380', raekke).love).toEqual([
      ['LAB', ['30 a']],
      ['LOV', ['25 a']],
      ['LAS', ['68', '69']],
      ['LSP', ['16']],
    ])
  })

  it('læses af filens egne linjer, som går foran alt andet', () => {
    const { love } = fordelt('Lov om ændring af flere love', '2099/7', ['Lov: LAB', '112', 'Lov: LOV', '1', '112'])
    expect(love).toEqual([
      ['LAB', ['112']],
      ['LOV', ['1', '112']],
    ])
  })

  it.each([
    {
      hvad: 'en ændringslov uden fordeling',
      valg: ['Lov om ændring af flere love', '2099/7', ['1']],
      grund: /siger ikke/,
    },
    {
      hvad: 'en ændringslov med kun noget af teksten',
      valg: ['Lov om ændring af flere love', '2012/1380', ['30 a']],
      grund: /§ 25 a mangler/,
    },
    { hvad: 'en lov, ingen kender', valg: ['Lov om både', '2099/7', ['1']], grund: /ikke på en lov, systemet kender/ },
    {
      hvad: 'en paragraf over den første linje',
      valg: ['Lov om ændring af flere love', '2099/7', ['1', 'Lov: LAB', '2']],
      grund: /over den første/,
    },
    {
      hvad: 'den samme paragraf to gange',
      valg: ['Lov om ændring af flere love', '2099/7', ['Lov: LAB', '2', '2']],
      grund: /to gange; første gang på linje 5/,
    },
  ] as const)('gættes ikke for $hvad', ({ valg: [titel, adresse, linjer], grund }) => {
    const udfald = iFilen(titel, adresse, linjer)
    expect(udfald).toMatchObject({ ok: false, afvist: [{ grund: expect.stringMatching(grund) as string }] })
  })
})
