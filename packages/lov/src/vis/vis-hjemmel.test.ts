import { type Hjemmel, dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { vurder } from '../vurdering/vurder.ts'
import { TOMT_GRUNDLAG } from '../fakta.ts'
import { erTidligere, visHjemmel } from './vis-hjemmel.ts'
import { visVurdering } from './vis-vurdering.ts'

const lab = (paragraf: string, udgave: string): Hjemmel => ({ lov: 'LAB', paragraf, stk: 1, udgave })

describe('En tekst er tidligere, når den ikke længere er lovens ordlyd på dagen', () => {
  it.each<{ sag: string; hjemmel: Hjemmel; dag: string; tidligere: boolean }>([
    { sag: 'den gældende lovbekendtgørelse', hjemmel: lab('112', 'LBK 280/2024'), dag: '2024-03-01', tidligere: false },
    { sag: 'den forrige', hjemmel: lab('112', 'LBK 701/2022'), dag: '2024-03-01', tidligere: true },
    {
      sag: 'den næste, der skriver samme tekst sammen',
      hjemmel: lab('112', 'LBK 701/2022'),
      dag: '2022-01-01',
      tidligere: false,
    },
    { sag: 'den gamle § 68 a i 2018', hjemmel: lab('68 a', 'LBK 1342/2016'), dag: '2018-03-01', tidligere: false },
    { sag: 'den gamle § 68 a i 2020', hjemmel: lab('68 a', 'LBK 1342/2016'), dag: '2020-01-01', tidligere: true },
    {
      sag: 'den sidste dag, ordningen er åben',
      hjemmel: lab('114', 'LBK 280/2024'),
      dag: '2026-01-31',
      tidligere: false,
    },
    {
      sag: 'fra lukningen, også den nyeste tekst',
      hjemmel: lab('114', 'LBK 280/2024'),
      dag: '2026-02-01',
      tidligere: true,
    },
    {
      sag: 'LAB uden for kapitlet om ressourceforløb',
      hjemmel: lab('6', 'LBK 280/2024'),
      dag: '2026-02-01',
      tidligere: false,
    },
    {
      sag: 'en overgangsbestemmelse',
      hjemmel: { lov: 'LOV', paragraf: '7', stk: 3, udgave: 'lov 1160/2021' },
      dag: '2030-01-01',
      tidligere: false,
    },
  ])('$sag den $dag: $tidligere', ({ hjemmel, dag, tidligere }) => {
    expect(erTidligere(hjemmel, dato(dag))).toBe(tidligere)
  })

  it.each([
    { paragraf: '112', lukket: true },
    { paragraf: '113', lukket: true },
    { paragraf: '113 a', lukket: true },
    { paragraf: '114', lukket: true },
    { paragraf: '115', lukket: true },
    { paragraf: '115 a', lukket: true },
    { paragraf: '68 a', lukket: true },
    { paragraf: '68', lukket: true },
    { paragraf: '111', lukket: false },
    { paragraf: '116', lukket: false },
    { paragraf: '168', lukket: false },
  ])('LAB § $paragraf er lukket med ordningen: $lukket', ({ paragraf, lukket }) => {
    const paa = (dag: string) => erTidligere(lab(paragraf, 'LBK 280/2024'), dato(dag))
    expect([paa('2026-01-31'), paa('2026-02-01')]).toEqual([false, lukket])
  })

  it.each<{ sag: string; hjemmel: Hjemmel }>([
    { sag: 'en anden lov med samme paragraf', hjemmel: { lov: 'LSP', paragraf: '112', udgave: 'LBK 1123/2024' } },
    { sag: 'en bekendtgørelse', hjemmel: { lov: 'BEK', paragraf: '113', udgave: 'BEK 2408/2021' } },
    { sag: 'en ændringslov', hjemmel: { lov: 'LOV', paragraf: '112', udgave: 'lov 1160/2021' } },
    { sag: 'en ældre udgave af en anden lov', hjemmel: { lov: 'RSL', paragraf: '10', udgave: 'LBK 265/2022' } },
  ])('$sag følger ikke kapitlet om ressourceforløb', ({ hjemmel }) => {
    expect(erTidligere(hjemmel, dato('2026-11-23'))).toBe(false)
  })

  it.each([
    '2013-01-01',
    '2014-09-12',
    '2016-06-01',
    '2018-03-01',
    '2020-01-01',
    '2022-01-01',
    '2024-03-01',
    '2026-01-31',
  ])('en sag, der afgøres %s, viser ingen tekst som tidligere', (dag) => {
    const vist = JSON.stringify(visVurdering(vurder(TOMT_GRUNDLAG, dato(dag))))
    expect(vist).not.toContain('"tidligere":true')
  })
})

describe('En hjemmel, som den vises', () => {
  it('har tekst, udgave, link til den officielle tekst og stedet, så ordene kan slås op', () => {
    expect(visHjemmel(lab('112', 'LBK 280/2024'), false)).toEqual({
      tekst: 'LAB § 112, stk. 1',
      udgave: 'LBK 280/2024',
      eli: 'https://www.retsinformation.dk/eli/lta/2024/280',
      tidligere: false,
      sted: { lov: 'LAB', paragraf: '112', stk: 1 },
    })
    expect(visHjemmel(lab('112', 'LBK 280/2024'), true).tekst).toBe('tidl. LAB § 112, stk. 1')
  })

  it('en udgave, indekset ikke kender, har intet link', () => {
    expect(visHjemmel(lab('112', 'LBK 1/1999'), false)).toStrictEqual({
      tekst: 'LAB § 112, stk. 1',
      udgave: 'LBK 1/1999',
      tidligere: false,
      sted: { lov: 'LAB', paragraf: '112', stk: 1 },
    })
  })
})
