import { type Dato, dato, plusDage } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { type Regel, gaeldendePaa, graensedage, indholdPaa } from './version.ts'

const NYTAAR = dato('2022-01-01')
const LUKKET = dato('2026-02-01')

const regel: Regel<string> = {
  id: 'R',
  navn: 'En regel',
  versioner: [
    { fra: dato('2013-01-01'), indtil: NYTAAR, kilde: 'lov 1', indhold: 'gammel' },
    { fra: NYTAAR, indtil: LUKKET, kilde: 'lov 2', indhold: 'ny' },
    { fra: LUKKET, kilde: 'lov 3', fravaer: 'ikke-laengere' },
  ],
}

describe('Den udgave, der gælder på dagen', () => {
  it.each<{ sag: string; dag: Dato; kilde: string; indhold: string | undefined }>([
    { sag: 'den første dag', dag: dato('2013-01-01'), kilde: 'lov 1', indhold: 'gammel' },
    { sag: 'dagen før skiftet', dag: plusDage(NYTAAR, -1), kilde: 'lov 1', indhold: 'gammel' },
    { sag: 'på selve skiftet', dag: NYTAAR, kilde: 'lov 2', indhold: 'ny' },
    { sag: 'dagen efter', dag: plusDage(NYTAAR, 1), kilde: 'lov 2', indhold: 'ny' },
    { sag: 'fra lukningen, hvor reglen er erklæret væk', dag: LUKKET, kilde: 'lov 3', indhold: undefined },
    { sag: 'længe efter', dag: dato('2099-12-31'), kilde: 'lov 3', indhold: undefined },
  ])('$sag: $kilde', ({ dag, kilde, indhold }) => {
    expect(gaeldendePaa(regel, dag).kilde).toBe(kilde)
    expect(indholdPaa(regel, dag)).toBe(indhold)
  })

  it('findes ikke før reglens første dag: et hul i lovdata er en fejl, ikke et svar', () => {
    expect(() => gaeldendePaa(regel, dato('2012-12-31'))).toThrow('No version of R in force on 2012-12-31')
    expect(() => indholdPaa({ ...regel, versioner: [] }, NYTAAR)).toThrow('No version of R in force on 2022-01-01')
  })

  it('er aldrig to: et overlap er en fejl, også på den ene dag, der står to gange', () => {
    const versioner = [
      { fra: dato('2013-01-01'), indtil: plusDage(NYTAAR, 1), kilde: 'lov 1', indhold: 'gammel' },
      ...regel.versioner.slice(1),
    ]
    const skaev = { ...regel, versioner }
    expect(() => gaeldendePaa(skaev, NYTAAR)).toThrow('Two versions of R in force on 2022-01-01')
    expect(gaeldendePaa(skaev, plusDage(NYTAAR, -1)).kilde).toBe('lov 1')
  })
})

describe('Grænsedagene', () => {
  it('er hver dag, en udgave begynder eller holder op, én gang og i orden', () => {
    expect(graensedage(regel)).toEqual([dato('2013-01-01'), NYTAAR, LUKKET])
  })
})
