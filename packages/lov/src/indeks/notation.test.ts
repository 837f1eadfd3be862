import { describe, expect, it } from 'vitest'
import { ALLE_UDGAVER } from './data/alle-udgaver.ts'
import { laesParagraffer, skrivParagraf } from './notation.ts'

describe('Indeksets korte skrift', () => {
  it('læser stykker, numre, litra, øvre grænser og aftryk', () => {
    const laest = laesParagraffer('\n11 c: 2(1 1? 1ab) 3?\n25: ophævet #0123456789ab\n')
    expect([...laest.values()]).toEqual([
      {
        paragraf: '11 c',
        ophaevet: false,
        stykker: [
          {
            pkt: { antal: 2, usikkert: false },
            numre: [
              { pkt: { antal: 1, usikkert: false }, litra: [] },
              { pkt: { antal: 1, usikkert: true }, litra: [] },
              { pkt: { antal: 1, usikkert: false }, litra: ['a', 'b'] },
            ],
          },
          { pkt: { antal: 3, usikkert: true }, numre: [] },
        ],
      },
      { paragraf: '25', ophaevet: true, stykker: [], aftryk: '0123456789ab' },
    ])
  })

  it.each(['112 2 2', '112: 2(1 1', '112: 2,2', '112: 2(1,1)', '§ 112: 2'])(
    'afviser en linje, den ikke forstår: %s',
    (linje) => {
      expect(() => laesParagraffer(linje)).toThrow(/Unreadable/)
    },
  )

  it('afviser en paragraf, der står to gange', () => {
    expect(() => laesParagraffer('1: 1\n1: 2')).toThrow(/twice/)
  })

  it.each(ALLE_UDGAVER)('$id er den samme, når den er læst og skrevet igen', ({ love }) => {
    for (const { paragraffer } of love) {
      const skrevet = [...laesParagraffer(paragraffer).values()].map(skrivParagraf).join('\n')
      expect(`\n${skrevet}\n`).toBe(paragraffer)
    }
  })
})
