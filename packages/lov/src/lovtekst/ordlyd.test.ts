import { describe, expect, it } from 'vitest'
import { laesLovtekst } from './laes-lovtekst.ts'
import { type StedIParagraf, ordlyd } from './ordlyd.ts'

// Teksten er opdigtet; den er ikke nogen lovs.
const TEKST = `Bekendtgørelse om både
Kilde: https://www.retsinformation.dk/eli/lta/2099/7

§ 1. Både males. En båd skal desuden
  1) flyde. Den må vippe,
  2) ros, når a) det blæser, eller b) det regner.
Stk. 2. Det gælder joller, kajakker m.v. Ejeren betaler. Leje er fri.
§ 2. Årer er af træ.
§ 3. (Ophævet)`

const laest = laesLovtekst(TEKST)
const paragraffer = laest.ok ? laest.vaerdi.paragraffer : []

function slaaOp(paragraf: string, sted: StedIParagraf) {
  const fundet = paragraffer.find((p) => p.paragraf === paragraf)
  if (fundet === undefined) throw new Error(`No section ${paragraf} in the test text`)
  return ordlyd(fundet, sted)
}

/** Linjerne, som de kan læses: det citerede i «». */
function linjer(paragraf: string, sted: StedIParagraf): readonly string[] {
  const udfald = slaaOp(paragraf, sted)
  if (!udfald.ok) throw new Error(udfald.afvist)
  return udfald.vaerdi.linjer.map(
    ({ maerke = '', niveau, dele }) =>
      `${'  '.repeat(niveau)}${maerke} ${dele.map(({ tekst, citeret }) => (citeret ? `«${tekst}»` : tekst)).join(' ')}`,
  )
}

const INDLEDNING = '§ 1. Både males. En båd skal desuden'

describe('Ordene på et sted', () => {
  it.each<{ sted: string; paragraf: string; i: StedIParagraf; ord: readonly string[] }>([
    { sted: 'en paragraf med ét stykke', paragraf: '2', i: {}, ord: ['§ 2. «Årer er af træ.»'] },
    { sted: 'det unummererede stk. 1', paragraf: '2', i: { stk: 1 }, ord: ['§ 2. «Årer er af træ.»'] },
    { sted: 'et pkt. uden stk., når der kun er ét', paragraf: '2', i: { pkt: 1 }, ord: ['§ 2. «Årer er af træ.»'] },
    {
      sted: 'stykket med dets numre og litra',
      paragraf: '1',
      i: { stk: 1 },
      ord: [
        '§ 1. «Både males. En båd skal desuden»',
        '  1) «flyde. Den må vippe,»',
        '  2) «ros, når»',
        '    a) «det blæser, eller»',
        '    b) «det regner.»',
      ],
    },
    {
      sted: 'et punktum midt i stykket',
      paragraf: '1',
      i: { stk: 1, pkt: 1 },
      ord: ['§ 1. «Både males.» En båd skal desuden'],
    },
    {
      sted: 'et nummer, under sin indledning',
      paragraf: '1',
      i: { stk: 1, nr: 1 },
      ord: [INDLEDNING, '  1) «flyde. Den må vippe,»'],
    },
    {
      sted: 'et punktum i et nummer',
      paragraf: '1',
      i: { stk: 1, nr: 1, pkt: 2 },
      ord: [INDLEDNING, '  1) flyde. «Den må vippe,»'],
    },
    {
      sted: 'et litra, under sit nummer',
      paragraf: '1',
      i: { stk: 1, nr: 2, litra: 'b' },
      ord: [INDLEDNING, '  2) ros, når', '    b) «det regner.»'],
    },
  ])('$sted', ({ paragraf, i, ord }) => {
    expect(linjer(paragraf, i)).toEqual(ord)
  })

  it('er hele paragraffen, når intet stykke er nævnt', () => {
    expect(linjer('1', {})).toHaveLength(6)
    expect(linjer('1', {}).at(-1)).toMatch(/^Stk\. 2\. «Det gælder joller/)
  })

  it('tager opregningen med, når punktummet indleder den', () => {
    expect(linjer('1', { stk: 1, pkt: 2 })).toEqual([
      '§ 1. Både males. «En båd skal desuden»',
      '  1) «flyde. Den må vippe,»',
      '  2) «ros, når»',
      '    a) «det blæser, eller»',
      '    b) «det regner.»',
    ])
  })

  it.each([1, 2])('er hele stykket med et forbehold, når %i. pkt. ikke kan skilles sikkert ud', (pkt) => {
    const udfald = slaaOp('1', { stk: 2, pkt })
    expect(udfald).toMatchObject({
      ok: true,
      vaerdi: {
        linjer: [
          { maerke: 'Stk. 2.', dele: [{ citeret: true, tekst: expect.stringContaining('Leje er fri.') as string }] },
        ],
        forbehold: expect.stringContaining(`${pkt}. pkt.`) as string,
      },
    })
  })
})

describe('Et sted, teksten ikke har, gættes ikke', () => {
  it.each<{ paragraf: string; i: StedIParagraf; grund: string }>([
    { paragraf: '1', i: { stk: 3 }, grund: '§ 1 har ikke stk. 3; der er 2.' },
    { paragraf: '1', i: { pkt: 1 }, grund: '§ 1 har 2 stykker; citatet siger ikke hvilket.' },
    { paragraf: '1', i: { stk: 1, nr: 3 }, grund: '§ 1, stk. 1, har ikke nr. 3; der er 2.' },
    { paragraf: '1', i: { stk: 1, nr: 1, litra: 'a' }, grund: '§ 1, stk. 1, nr. 1, har ikke litra a.' },
    {
      paragraf: '1',
      i: { stk: 1, litra: 'a' },
      grund: '§ 1, stk. 1: litra a står i et nummer; citatet siger ikke hvilket.',
    },
    { paragraf: '1', i: { stk: 1, pkt: 3 }, grund: '§ 1, stk. 1, har ikke 3. pkt.; der er 2.' },
    { paragraf: '1', i: { stk: 1, nr: 1, pkt: 3 }, grund: '§ 1, stk. 1, nr. 1, har ikke 3. pkt.; der er 2.' },
    { paragraf: '3', i: {}, grund: '§ 3 er ophævet.' },
  ])('$grund', ({ paragraf, i, grund }) => {
    expect(slaaOp(paragraf, i)).toEqual({ ok: false, afvist: grund })
  })
})
