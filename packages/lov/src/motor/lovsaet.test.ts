import { type Dato, dato, iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { type Lovsaet, erVedtaget, iKraft, iSaettet, lovsaettet, opslagsdag, underLovsaet } from './lovsaet.ts'
import { type Regel, graensedage, indholdPaa, regel } from './version.ts'

const NYTAAR = dato('2022-01-01')
const FOER_2022: Lovsaet = { navn: 'loven til og med 2021', tilOgMed: dato('2021-12-31') }

const enRegel = (id: string, indhold: string): Regel<string> => ({
  id,
  navn: id,
  versioner: [{ fra: dato('0001-01-01'), kilde: indhold, indhold }],
})
const R = enRegel('R', 'loven')
const S = enRegel('S', 'loven')
const FORSLAG: Lovsaet = { navn: 'et forslag', erstatter: [enRegel('R', 'forslaget')] }

describe('Loven, som den ville være uden det seneste', () => {
  it.each([
    { dag: '2020-06-01', slaasOpPaa: '2020-06-01' },
    { dag: '2021-12-30', slaasOpPaa: '2021-12-30' },
    { dag: '2021-12-31', slaasOpPaa: '2021-12-31' },
    { dag: '2022-01-01', slaasOpPaa: '2021-12-31' },
    { dag: '2026-11-23', slaasOpPaa: '2021-12-31' },
  ])('slås op på dagen, dog aldrig efter sættets sidste: $dag → $slaasOpPaa', ({ dag, slaasOpPaa }) => {
    expect(iso(underLovsaet(FOER_2022, () => opslagsdag(dato(dag))))).toBe(slaasOpPaa)
    expect(iso(opslagsdag(dato(dag)))).toBe(dag)
    expect(iso(underLovsaet(FORSLAG, () => opslagsdag(dato(dag))))).toBe(dag)
  })

  it('har ikke det, der skulle træde i kraft senere', () => {
    const stand = () => [erVedtaget(NYTAAR), iKraft(NYTAAR, dato('2021-12-31')), iKraft(NYTAAR, NYTAAR)]
    expect(stand()).toEqual([true, false, true])
    expect(underLovsaet(FOER_2022, stand)).toEqual([false, false, false])
    expect(underLovsaet({ ...FOER_2022, tilOgMed: NYTAAR }, stand)).toEqual([true, false, true])
  })
})

describe('Et forslag i stedet for en regel', () => {
  it('gælder den regel, det har id fælles med, og ingen anden, og kun mens der regnes', () => {
    const indhold = () => [R, S].map((regel) => indholdPaa(regel, NYTAAR))
    expect(indhold()).toEqual(['loven', 'loven'])
    expect(underLovsaet(FORSLAG, indhold)).toEqual(['forslaget', 'loven'])
    expect(indhold()).toEqual(['loven', 'loven'])
    expect(underLovsaet(FORSLAG, () => iSaettet(S))).toBe(S)
  })

  it('glemmes også, når regningen går galt', () => {
    expect(() =>
      underLovsaet(FORSLAG, () => {
        throw new Error('nej')
      }),
    ).toThrow('nej')
    expect(lovsaettet().navn).toBe('loven')
  })

  it('inde i et andet giver det yderste tilbage', () => {
    const navne = underLovsaet(FOER_2022, () => [underLovsaet(FORSLAG, () => lovsaettet().navn), lovsaettet().navn])
    expect(navne).toEqual(['et forslag', 'loven til og med 2021'])
  })
})

describe('En regel, hvis udgaver først bygges, når nogen ser på dem', () => {
  it('bygger dem én gang', () => {
    let gange = 0
    const sen = regel<string>({
      id: 'R',
      navn: 'R',
      versioner: () => {
        gange += 1
        return [{ fra: dato('0001-01-01'), kilde: 'k', indhold: 'i' }]
      },
    })
    expect(gange).toBe(0)
    expect([indholdPaa(sen, NYTAAR), indholdPaa(sen, NYTAAR), gange]).toEqual(['i', 'i', 1])
    expect([sen.id, sen.navn]).toEqual(['R', 'R'])
  })

  it('har sine grænsedage i orden, også når udgaverne ikke står i orden, og der er et hul', () => {
    const skift = (fra: Dato, indtil: Dato) => ({ fra, indtil, kilde: 'k', indhold: 'i' })
    const [d2013, d2019, d2020] = [dato('2013-01-01'), dato('2019-01-01'), dato('2020-01-01')]
    const hullet = { ...R, versioner: [skift(d2020, NYTAAR), skift(d2013, d2019)] }
    expect(graensedage(hullet)).toEqual([d2013, d2019, d2020, NYTAAR])
  })
})
