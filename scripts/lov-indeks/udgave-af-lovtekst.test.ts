import { describe, expect, it } from 'vitest'
import { laesLovtekst } from './laes-lovtekst.ts'
import { skrivIndeks } from './skriv-indeks.ts'
import { udgaveAfLovtekst } from './udgave-af-lovtekst.ts'

function enUdgave(titel: string, aarOgNummer: string, paragraffer: readonly string[]) {
  const hoved = `${titel}\nKilde: https://www.retsinformation.dk/eli/lta/${aarOgNummer}\nUddrag.\n\n`
  return udgaveAfLovtekst(laesLovtekst(hoved + paragraffer.map((p) => `§ ${p}. Noget.`).join('\n\n')))
}

describe('Udgaven bag en lovtekst', () => {
  it.each([
    { titel: 'Bekendtgørelse af lov om aktiv socialpolitik', id: 'LBK 7/2099', lov: 'LAS' },
    { titel: 'Bekendtgørelse af forvaltningsloven', id: 'LBK 7/2099', lov: 'FVL' },
    { titel: 'Lov om en aktiv beskæftigelsesindsats', id: 'lov 7/2099', lov: 'LAB' },
    { titel: 'Bekendtgørelse om både', id: 'BEK 7/2099', lov: 'BEK' },
  ])('$titel er $id', ({ titel, id, lov }) => {
    const udgave = enUdgave(titel, '2099/7', ['1'])
    expect(udgave.id).toBe(id)
    expect(udgave.love.map((del) => del.lov)).toEqual([lov])
  })

  it('har ikke de fremmede paragraffer efter lovens sidste', () => {
    const { love, bemaerkninger } = enUdgave('Bekendtgørelse af lov om social pension', '2099/7', [
      '18 a',
      '19',
      '19 a',
      '19',
    ])
    expect(love[0]?.paragraffer.map((p) => p.paragraf)).toEqual(['18 a', '19', '19 a'])
    expect(bemaerkninger).toEqual(['§ 19 efter lovens sidste paragraf hører til en ændringslov og er udeladt'])
  })

  it('fordeler en ændringslovs paragraffer på de love, de hører til', () => {
    const raekke = ['30 a', '25 a', '68', '69', '28', '16', '33 d']
    const { love } = enUdgave('Lov om ændring af flere love', '2012/1380', raekke)
    expect(love.map((del) => [del.lov, del.paragraffer.map((p) => p.paragraf)])).toEqual([
      ['LAB', ['30 a']],
      ['LAS', ['68', '69']],
      ['LSP', ['16']],
    ])
  })

  it('gætter ikke på en ændringslov, fordelingen mangler, eller en lov, den ikke kender', () => {
    expect(() => enUdgave('Lov om ændring af flere love', '2099/7', ['1'])).toThrow(/not distributed/)
    expect(() => enUdgave('Lov om ændring af flere love', '2012/1380', ['30 a'])).toThrow(/not found in the text/)
    expect(() => enUdgave('Lov om både', '2099/7', ['1'])).toThrow(/Unknown act/)
  })

  it('skrives ens, uanset hvilken orden teksterne læses i', () => {
    const a = enUdgave('Bekendtgørelse om både', '2099/7', ['1', '2'])
    const b = enUdgave('Bekendtgørelse om joller', '2099/8', ['1'])
    expect([...skrivIndeks([b, a])]).toEqual([...skrivIndeks([a, b])])
    expect(() => skrivIndeks([a, a])).toThrow(/same edition/)
  })
})
