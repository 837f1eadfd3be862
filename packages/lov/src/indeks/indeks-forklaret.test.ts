import { type Hjemmel, iso, skrivHjemmel } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { alleUdgaver, findesHjemmel } from './index-opslag.ts'
import { laesParagraffer, skrivParagraf } from './notation.ts'
import { UDEN_TEKST } from './uden-tekst.ts'
import { UDGAVE_TIDER } from './udgaver.ts'

const LAB = { lov: 'LAB', udgave: 'LBK 280/2024' } as const

describe('Indekset over lovene', () => {
  it('kender de udgaver, de tider og de steder uden tekst, der står i indeks.txt', async () => {
    const udgaver = alleUdgaver().map(({ id, art, eli }) => `${id} | ${art} | ${eli}`)
    const tider = UDGAVE_TIDER.map(
      ({ lov, udgave, rolle, fra, indtil, sikkerhed }) =>
        `${lov} | ${udgave} | ${rolle} | ${iso(fra)} – ${indtil === undefined ? '' : iso(indtil)} | ${sikkerhed}`,
    )
    const udenTekst = UDEN_TEKST.map(({ hjemmel, grund }) => `${skrivHjemmel(hjemmel, { medUdgave: true })} | ${grund}`)
    const tekst = ['# Udgaver', ...udgaver, '', '# Tider', ...tider, '', '# Steder uden tekst', ...udenTekst, '']
    await expect(tekst.join('\n')).toMatchFileSnapshot('indeks.txt')
  })

  it.each<{ sted: Hjemmel; grund: string }>([
    { sted: { ...LAB, paragraf: '25' }, grund: '§ 25 er ophævet i LBK 280/2024.' },
    { sted: { ...LAB, paragraf: '999' }, grund: '§ 999 er ikke i det, indekset har af LAB i LBK 280/2024.' },
    { sted: { ...LAB, paragraf: '112', stk: 9 }, grund: '§ 112 har ikke stk. 9 i LBK 280/2024; der er 3.' },
    {
      sted: { lov: 'BEK', paragraf: '9', nr: 1, udgave: 'BEK 1708/2024' },
      grund: '§ 9 har 2 stykker i BEK 1708/2024; sig hvilket, før nr., litra og pkt.',
    },
    {
      sted: { ...LAB, paragraf: '112', nr: 3 },
      grund: '§ 112 har 3 stykker i LBK 280/2024; sig hvilket, før nr., litra og pkt.',
    },
    {
      sted: { ...LAB, paragraf: '112', stk: 1, nr: 4 },
      grund: '§ 112, stk. 1, i LBK 280/2024: nr. 4 findes ikke; der er 3.',
    },
    {
      sted: { ...LAB, paragraf: '112', stk: 3, pkt: 9 },
      grund: '§ 112, stk. 3, i LBK 280/2024: 9. pkt. findes ikke; der er 2.',
    },
    {
      sted: { ...LAB, paragraf: '112', stk: 3, pkt: 0 },
      grund: '§ 112, stk. 3, i LBK 280/2024: 0. pkt. findes ikke; der er 2.',
    },
    {
      sted: { ...LAB, paragraf: '112', stk: 3, litra: 'a' },
      grund: '§ 112, stk. 3, i LBK 280/2024: litra står i et nummer; sig hvilket.',
    },
    { sted: { ...LAB, paragraf: '6', nr: 14 }, grund: '§ 6, stk. 1, i LBK 280/2024: nr. 14 findes ikke; der er 13.' },
  ])('siger, hvad der mangler: $grund', ({ sted, grund }) => {
    expect(findesHjemmel(sted)).toEqual({ findes: false, grund })
  })

  it.each([
    { linje: '112', fejl: 'Unreadable index line: 112' },
    { linje: '112: ', fejl: 'Unreadable index line: 112: ' },
    { linje: '112: x', fejl: 'Unreadable subsection in index: x' },
    { linje: '112: 1,2', fejl: 'Unreadable subsection in index: 1,2' },
    { linje: '112: 1(x)', fejl: 'Unreadable item in index: x' },
    { linje: '112: 1\n112: 2', fejl: 'Section listed twice in the index: 112' },
  ])('læser ikke «$linje»', ({ linje, fejl }) => {
    expect(() => laesParagraffer(linje)).toThrow(fejl)
  })

  it.each(['112: 2(1 1 1) 2 2 #9f3a00112233', '11 c: 1(1 1 12abcd) 2', '9: 3? 1', '25: ophævet'])(
    'skriver %s, som den er læst',
    (linje) => {
      const [paragraf] = laesParagraffer(`${linje}\n`).values()
      expect(paragraf && skrivParagraf(paragraf)).toBe(linje)
      expect(paragraf && 'aftryk' in paragraf).toBe(linje.includes('#'))
    },
  )

  it('giver et nummer uden litra en tom liste', () => {
    const [paragraf] = laesParagraffer('112: 1(12 3?ab)').values()
    expect(paragraf?.stykker[0]?.numre).toEqual([
      { pkt: { antal: 12, usikkert: false }, litra: [] },
      { pkt: { antal: 3, usikkert: true }, litra: ['a', 'b'] },
    ])
  })
})
