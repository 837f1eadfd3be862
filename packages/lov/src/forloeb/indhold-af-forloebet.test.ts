import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { gaeldendePaa, indholdPaa } from '../motor/version.ts'
import { frossenDag } from './forloebsgrundlag.ts'
import { LAB_113_1 } from './indhold-af-forloebet.ts'

const tekster = (paa: string) => indholdPaa(LAB_113_1, dato(paa))?.map(({ tekst }) => tekst) ?? []
const ider = (paa: string) => indholdPaa(LAB_113_1, dato(paa))?.map(({ id }) => id)

describe('LAB § 113, stk. 1: hvad et forløb kan bestå af', () => {
  it.each([
    { paa: '2012-12-31', kapitler: undefined, mentor: false },
    { paa: '2013-01-01', kapitler: 'kapitel 10–12', mentor: true },
    { paa: '2014-09-11', kapitler: 'kapitel 10–12', mentor: true },
    { paa: '2014-09-12', kapitler: 'kapitel 9 b–12', mentor: false },
    { paa: '2019-12-31', kapitler: 'kapitel 9 b–12', mentor: false },
    { paa: '2020-01-01', kapitler: 'kapitel 11, 12 og 14', mentor: true },
    { paa: '2026-01-31', kapitler: 'kapitel 11, 12 og 14', mentor: true },
  ])('[LAB-113-1] $paa: $kapitler', ({ paa, kapitler, mentor }) => {
    if (kapitler === undefined) expect(ider(paa)).toBeUndefined()
    else expect(tekster(paa)[0]).toContain(kapitler)
    expect(ider(paa)?.includes('mentorstoette') ?? false).toBe(mentor)
  })

  it('[LAB-113-1] et løbende forløb beholder den frosne tekst efter lukningen', () => {
    expect(gaeldendePaa(LAB_113_1, dato('2026-02-01'))).toMatchObject({ fravaer: 'ikke-laengere' })
    expect(indholdPaa(LAB_113_1, frossenDag(dato('2026-02-01')))).toHaveLength(4)
  })
})
