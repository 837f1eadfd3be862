import { dato } from '@fodfaeste/grund'
import { registrerAlle, skridtTil } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { visOplysningerne } from './oplysninger-visning.ts'

type Sag = Parameters<typeof visOplysningerne>[0]

function paa(dag: string, opsaetning: Parameters<typeof skridtTil>[0]) {
  const haendelser = registrerAlle(skridtTil({ den: '2024-11-04', iMaalgruppen: true, ...opsaetning }))
  const sag = { haendelser, lagrede: haendelser, frister: [] } as unknown as Sag
  return visOplysningerne(sag, dato(dag))
}

const spoergerOm = (dag: string, opsaetning: Parameters<typeof skridtTil>[0]) =>
  paa(dag, opsaetning)
    .oensker.filter(({ spoergerLoven }) => spoergerLoven)
    .map(({ emne }) => emne)

const ET_FOER = { oplysninger: { 'tidligere-forloeb': [{ fra: '2018-01-01', til: '2020-12-31' }] } } as const

describe('Ønskerne under Oplysninger', () => {
  it('loven spørger den, der er fyldt 50 og har haft et forløb, og ikke den, der ingen har haft', () => {
    expect(spoergerOm('2025-06-02', { foedt: '1970-03-04', ...ET_FOER })).toEqual(['endnu-et-forloeb'])
    expect(spoergerOm('2025-06-02', { foedt: '1970-03-04' })).toEqual([])
  })

  it('loven spørger den, der har mindre end seks år til folkepensionen', () => {
    expect(spoergerOm('2025-06-02', { foedt: '1962-03-04' })).toEqual(['forloeb-taet-paa-pension'])
    expect(spoergerOm('2025-06-02', { foedt: '1979-03-04' })).toEqual([])
  })
})

describe('Lægeattesten under Oplysninger', () => {
  it.each([
    ['2024-12-31', false],
    ['2025-01-01', true],
  ])('%s: kan undlades med grund i alle sager: %s', (dag, kan) => {
    expect(paa(dag, {}).laegeattest.kanUndlades !== undefined).toBe(kan)
  })
})

describe('Temaerne under Oplysninger', () => {
  it('hvert tema siger de afsnit, loven beder om det i, med stedet', () => {
    for (const { id, bruges } of paa('2025-06-02', {}).temaer) {
      expect(bruges.length, id).toBeGreaterThan(0)
      for (const { hjemmel, afsnit } of bruges) expect(hjemmel?.tekst, afsnit).toMatch(/§ 3, stk\. [12]/)
    }
  })
})
