import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { eksempelsager, medSvar } from './eksempel.ts'
import { eksemplerFor } from './eksempler-for.ts'

describe('Sagerne som rækker i en prøve', () => {
  it('hver sag står med sit svar og sin dag; uden egen dag ses den midt i ordningens tid', () => {
    const sager = eksempelsager<{ readonly alder: number }>()(() => ({
      'En på 44': { alder: 44 },
      'En på 51, nytårsdag 2020': { alder: 51, paa: '2020-01-01' },
    }))
    expect(medSvar(sager, { 'En på 44': 'ja', 'En på 51, nytårsdag 2020': 'nej' })).toEqual([
      { sag: 'En på 44', fakta: { alder: 44 }, paa: '2024-06-01', svar: 'ja' },
      {
        sag: 'En på 51, nytårsdag 2020',
        fakta: { alder: 51, paa: '2020-01-01' },
        paa: '2020-01-01',
        svar: 'nej',
      },
    ])
  })
})

describe('Et eksempel, set før ordningen fandtes', () => {
  it('svarer ikke', () => {
    const [foerste] = eksemplerFor('LAB-112-1')
    if (foerste === undefined || !('forklar' in foerste)) throw new Error('No example of LAB-112-1')
    expect(foerste.forklar(dato('2012-12-31'))).toBeUndefined()
  })
})

it('den halve alder siges som en halv: født 1. januar 1955 er 66½', () => {
  const svar = eksemplerFor('LSP-1a').map((en) => ('slaaOp' in en ? en.slaaOp(dato('2024-06-01'))?.tekst : undefined))
  expect(svar).toContain('66½ år, 1. juli 2021')
})
