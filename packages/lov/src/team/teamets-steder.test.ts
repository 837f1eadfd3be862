import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { visHjemmel } from '../vis/vis-hjemmel.ts'
import { teametsSteder } from './teamets-steder.ts'

const steder = (dag: string) =>
  Object.fromEntries(
    Object.entries(teametsSteder(dato(dag))).map(([navn, sted]) => [navn, visHjemmel(sted, false).tekst]),
  )

describe('Stederne om teamets arbejde', () => {
  it('står det i den lov, der gælder den dag', () => {
    expect(steder('2025-06-02')).toEqual({
      fravigelse: 'LOB § 11, stk. 2, 2. pkt.',
      genforelaeggelse: 'LAB § 113, stk. 2, 1. pkt.',
      kunIndsatser: 'LOB § 11, stk. 3',
      borgerenMed: 'LOB § 10, stk. 2',
    })
  })

  it('før ordningen er der intet team, og den nye forelæggelse kom først i 2022', () => {
    expect(steder('2012-12-31')).toEqual({})
    expect(Object.keys(steder('2021-12-31'))).toEqual(['fravigelse', 'borgerenMed'])
    expect(Object.keys(steder('2022-01-01'))).toEqual(['fravigelse', 'genforelaeggelse', 'kunIndsatser', 'borgerenMed'])
  })
})
