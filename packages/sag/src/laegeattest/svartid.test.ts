import { dato } from '@fodfaeste/grund'
import { enPerson } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { INGEN_FRISTER, type KommunensFrist } from '../sagsfakta/kommunens-frister.ts'
import { svartid, ventesSenest } from './svartid.ts'

const { id, navn } = enPerson()
const BESTILT = { version: 3, af: { id, navn }, laege: 'Lægerne på Torvet', den: '2026-01-31' }
const AFTALT: KommunensFrist = {
  sagstype: 'laegeattest',
  dage: 14,
  region: 'Region Nordlys',
  offentliggjort: 'Aftale 7',
  gaelderFra: '2026-02-01',
  sat: '2026-01-05T09:00:00.000Z',
}

describe('Svartiden for en lægeattest', () => {
  it('er den sædvanlige, til kommunen har skrevet sin egen', () => {
    expect(svartid(INGEN_FRISTER, '2026-01-31')).toEqual({ dage: 30 })
    expect(ventesSenest(BESTILT, INGEN_FRISTER)).toBe(dato('2026-03-02'))
  })

  it('er regionens for attester, der bestilles fra dagen, og ikke for dem før', () => {
    expect(ventesSenest(BESTILT, [AFTALT])).toBe(dato('2026-03-02'))
    expect(ventesSenest({ ...BESTILT, den: '2026-02-01' }, [AFTALT])).toBe(dato('2026-02-15'))
    expect(svartid([AFTALT], '2026-02-01')).toEqual({ dage: 14, region: 'Region Nordlys', aftalt: 'Aftale 7' })
  })

  it('viger for den dag, bestillingen selv siger, og regnes fra rykkeren, når der er rykket', () => {
    expect(ventesSenest({ ...BESTILT, svarfrist: '2026-02-10' }, [AFTALT])).toBe(dato('2026-02-10'))
    const rykket = { ...BESTILT, svarfrist: '2026-02-10', rykketDen: '2026-02-11' }
    expect(ventesSenest(rykket, INGEN_FRISTER)).toBe(dato('2026-03-13'))
  })

  it('en kommunes frist for sager er ikke en svartid for læger', () => {
    expect(svartid([{ ...AFTALT, sagstype: 'ressourceforloeb', uger: 8 }], '2026-02-01')).toEqual({ dage: 30 })
  })
})
