import { describe, expect, it } from 'vitest'
import { planensDele } from './planens-dele.ts'
import { FULD, INTET, alle, forloeb, laest, teamsag } from './proeve-plan.ts'
import { dato } from '@fodfaeste/grund'
import { vurderPlan } from './vurder-plan.ts'

const ALLE = Object.keys(FULD.indhold)
const TOM = { ...FULD, indhold: {} }

describe('Planens dele', () => {
  it.each([
    ['BEK 1418/2012', '2013-01-01'],
    ['BEK 2408/2021', '2022-01-01'],
    ['BEK 1708/2024', '2025-01-01'],
    ['BEK 47/2026', '2026-02-01'],
  ])('%s kræver alle afsnit, hvert med sit sted', (udgave, paa) => {
    const { afsnit } = planensDele(teamsag(paa, { forberedende: TOM }).svar)
    expect(afsnit.map(({ id }) => id).toSorted()).toEqual(ALLE.toSorted())
    for (const { id, krav } of afsnit) {
      expect(krav.svar, id).toBe('uoplyst')
      if (id !== 'job-og-uddannelsesmaal') expect(krav.led.hjemmel?.udgave, id).toBe(udgave)
    }
    expect(new Set(afsnit.map(({ krav }) => krav.led.id)).size).toBe(ALLE.length)
  })

  it('et afsnit, der er skrevet, er der, og resten mangler med hver sit nummer', () => {
    const { afsnit, mangler } = planensDele(
      teamsag('2025-06-02', { forberedende: { ...FULD, indhold: alle('helbred') } }).svar,
    )
    expect(afsnit.filter(({ krav }) => krav.svar === 'opfyldt').map(({ id }) => id)).toEqual(['helbred'])
    expect(mangler.forberedende).toHaveLength(13)
    expect(mangler.forberedende.find(({ id }) => id.endsWith('oensker'))?.hjemmel).toMatchObject({
      paragraf: '3',
      stk: 1,
      nr: 4,
    })
  })

  it('en fuld del mangler intet; attesten og indsatsdelen har hver deres mangler', () => {
    expect(planensDele(teamsag('2025-06-02').svar).mangler).toEqual({ forberedende: [], attest: [], indsatsdel: [] })
    const uden = vurderPlan({ forberedende: FULD, laesningsvalg: {} }, INTET, dato('2025-06-02'))
    const [attesten] = planensDele(uden.svar).mangler.attest
    expect(attesten?.id).toMatch(/^BEK-1708-4/)
    const { mangler } = planensDele(
      vurderPlan(
        { forberedende: FULD, indsatsdel: { indhold: {} }, laesningsvalg: {} },
        forloeb('2025-01-01', '2027-12-31'),
        dato('2025-06-02'),
      ).svar,
    )
    expect(mangler.forberedende).toEqual([])
    expect(mangler.attest.every(({ id }) => id.startsWith('BEK-1708-4'))).toBe(true)
    expect(mangler.indsatsdel.length).toBeGreaterThan(5)
  })

  it('efter 1. juli 2026 er afsnittene der stadig, og reglen siger, at det er uafklaret', () => {
    const [foerste] = planensDele(teamsag('2026-11-23', { forberedende: TOM }).svar).afsnit
    expect(foerste?.regel.led.tvivl?.id).toBe('TVIVL-SAMLET-BESKRIVELSE-DAG')
    const valgt = teamsag('2026-11-23', {
      forberedende: TOM,
      laesningsvalg: { 'TVIVL-SAMLET-BESKRIVELSE-DAG': laest('A') },
    })
    expect(planensDele(valgt.svar).mangler.forberedende).toEqual([])
  })

  it('uden en sag til teamet er der intet at skrive', () => {
    expect(planensDele(vurderPlan({ laesningsvalg: {} }, INTET, dato('2025-06-02')).svar).afsnit).toEqual([])
  })
})
