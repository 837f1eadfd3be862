import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { I_MAALGRUPPEN, type ProeveSag, proeveFakta } from '../proeve-fakta.ts'
import { vurder } from '../vurdering/vurder.ts'
import { visVurdering } from './vis-vurdering.ts'

/** Født 1985, i målgruppen efter både den gamle og den nye lov, første forløb. */
const HANNE: ProeveSag = {
  ...I_MAALGRUPPEN,
  foedt: '1985-05-05',
  tidligere: [],
  skoen: { ...I_MAALGRUPPEN.skoen, 'aabenbart-formaalsloest': 'nej' },
}

describe('Hvad svaret betyder i loven', () => {
  it.each([
    { dag: '2013-01-01', pligt: true },
    { dag: '2018-06-01', pligt: true },
    { dag: '2019-12-31', pligt: true },
    { dag: '2020-01-01', pligt: false },
    { dag: '2024-06-01', pligt: false },
  ])('indtil 2020 skulle den, der var i målgruppen, tilbydes forløbet: $dag → $pligt', ({ dag, pligt }) => {
    const { konklusion } = visVurdering(vurder(proeveFakta(HANNE), dato(dag)))
    expect(konklusion.kode).toBe('kan-henvises')
    expect(konklusion.betydning.includes('skulle kommunen tilbyde')).toBe(pligt)
  })

  it('uden for målgruppen er der ingen pligt at nævne', () => {
    const { konklusion } = visVurdering(vurder(proeveFakta({ ...HANNE, skoen: {} }), dato('2014-01-01')))
    expect(konklusion.betydning).not.toContain('skulle kommunen tilbyde')
  })
})
