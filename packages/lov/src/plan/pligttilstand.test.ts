import { type Svar, dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { fast } from '../motor/beregnet.ts'
import { tilstandPaa, vigtigste } from './pligttilstand.ts'

const led = (id: string, svar: Svar) => fast<undefined>({ id, spoergsmaal: '?' }, svar).forklar(undefined)

describe('Det svar, der siger mest om, hvorfor en pligt ikke er opfyldt', () => {
  const ORDEN: readonly Svar[] = ['ikke-opfyldt', 'uoplyst', 'kraever-skoen', 'opfyldt']

  it.each(ORDEN.flatMap((foerst, nr) => ORDEN.slice(nr + 1).map((siden) => ({ foerst, siden }))))(
    '$foerst går forud for $siden, i hvilken orden de end står',
    ({ foerst, siden }) => {
      expect(vigtigste([led('a', foerst), led('b', siden)])?.svar).toBe(foerst)
      expect(vigtigste([led('a', siden), led('b', foerst)])?.svar).toBe(foerst)
    },
  )

  it('af to ens er det det første, og uden svar er der intet', () => {
    expect(vigtigste([led('a', 'uoplyst'), led('b', 'uoplyst')])?.led.id).toBe('a')
    expect(vigtigste([])).toBe(undefined)
  })
})

describe('Hvor en pligt er på dagen', () => {
  const fra = dato('2024-03-01')
  const frist = dato('2024-03-31')

  it.each([
    { dag: '2024-02-29', tilstand: 'kommende' },
    { dag: '2024-03-01', tilstand: 'aktiv' },
    { dag: '2024-03-31', tilstand: 'aktiv' },
    { dag: '2024-04-01', tilstand: 'overskredet' },
  ])('$dag: $tilstand', ({ dag, tilstand }) => {
    expect(tilstandPaa({ dag: dato(dag), fra, frist, opfyldt: false })).toBe(tilstand)
    expect(tilstandPaa({ dag: dato(dag), fra, frist, opfyldt: true })).toBe('opfyldt')
  })

  it('uden en frist bliver den aldrig overskredet', () => {
    expect(tilstandPaa({ dag: dato('2030-01-01'), fra, frist: undefined, opfyldt: false })).toBe('aktiv')
  })
})
