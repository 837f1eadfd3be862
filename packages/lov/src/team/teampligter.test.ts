import { dato, iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { TeamFakta } from './fakta.ts'
import { den, laest, moede, opl, pligt, sag, vurderet } from './proeve-team.ts'

const paa = <T>(vaerdi: T, dag: string) => ({ ...opl(vaerdi), den: dato(dag) })

describe('Pligten til at høre teamet', () => {
  it.each([
    { dag: '2023-04-30', tilstand: 'kommende' },
    { dag: '2023-05-01', tilstand: 'aktiv' },
    { dag: '2023-05-31', tilstand: 'aktiv' },
    { dag: '2023-06-01', tilstand: 'overskredet' },
  ])('[LOB-9-1] sagen rejst 1. maj og afgjort 1. juni uden teamet, set $dag: $tilstand', ({ dag, tilstand }) => {
    const fakta = sag(undefined, { om: paa('ressourceforloeb', '2023-05-01'), truffet: den('2023-06-01') })
    expect(pligt(vurderet(fakta, dag), 'LOB-9-1')).toBe(tilstand)
  })

  it('[LOB-9-1] er afgørelsen ikke truffet, er intet overskredet', () => {
    const fakta = sag(undefined, { om: paa('ressourceforloeb', '2023-05-01') })
    expect(pligt(vurderet(fakta, '2023-12-01'), 'LOB-9-1')).toBe('aktiv')
  })
})

describe('Pligten til at forelægge sagen igen, når indstillingen fraviges', () => {
  const foerste = moede('2023-05-01', 'ressourceforloeb')
  const fraviger = (rest: Partial<TeamFakta>): TeamFakta =>
    sag('ressourceforloeb', { behandlinger: [foerste], ...rest })

  it.each<{ hvad: string; rest: Partial<TeamFakta>; fra: string }>([
    { hvad: 'en anden ordning', rest: { vilAfgoere: paa('fleksjob', '2023-05-12') }, fra: '2023-05-12' },
    { hvad: 'andre indsatser', rest: { foelgesIndstillingen: paa(false, '2023-05-10') }, fra: '2023-05-10' },
    {
      hvad: 'begge dele, hver sin dag',
      rest: { vilAfgoere: paa('fleksjob', '2023-05-12'), foelgesIndstillingen: paa(false, '2023-05-10') },
      fra: '2023-05-12',
    },
    { hvad: 'ingen dag for valget, kun for afgørelsen', rest: { vilAfgoere: opl('fleksjob') }, fra: '2023-06-01' },
  ])('[LOB-11-2] $hvad: pligten er der fra $fra', ({ rest, fra }) => {
    const v = vurderet(fraviger({ ...rest, truffet: den('2023-06-01') }), '2023-07-01')
    const p = v.pligter.find(({ id }) => id === 'LOB-11-2')
    expect(p && iso(p.fra)).toBe(fra)
  })

  it.each([
    { dag: '2023-05-11', tilstand: 'kommende' },
    { dag: '2023-05-31', tilstand: 'aktiv' },
    { dag: '2023-06-01', tilstand: 'overskredet' },
  ])('[LOB-11-2] besluttet 12. maj og afgjort 1. juni uden teamet, set $dag: $tilstand', ({ dag, tilstand }) => {
    const fakta = fraviger({ vilAfgoere: paa('fleksjob', '2023-05-12'), truffet: den('2023-06-01') })
    expect(pligt(vurderet(fakta, dag), 'LOB-11-2')).toBe(tilstand)
  })

  it.each([
    { valg: undefined, tilstand: 'tvivl' },
    { valg: 'A' as const, tilstand: 'bortfaldet' },
    { valg: 'B' as const, tilstand: 'aktiv' },
  ])('[LOB-11-2] er teamet ophørt 1. juli 2026? læsning $valg → $tilstand', ({ valg, tilstand }) => {
    const fakta = fraviger({
      vilAfgoere: opl('fleksjob'),
      laesningsvalg: laest('TVIVL-TEAM-EFTER-JULI-2026', valg),
    })
    expect(pligt(vurderet(fakta, '2026-07-01'), 'LOB-11-2')).toBe(tilstand)
  })

  it('[LOB-11-2] en behandling, der er skrevet på en dag før ordningen, giver ingen pligt', () => {
    const foer = fraviger({ behandlinger: [moede('2012-12-01', 'ressourceforloeb')], vilAfgoere: opl('fleksjob') })
    expect(vurderet(foer, '2012-12-31').pligter).toEqual([])
  })
})

describe('Hvilken behandling, der tæller', () => {
  const foerste = moede('2023-05-01', 'ressourceforloeb')

  it('[LOB-9-1] en ny forelæggelse af det løbende forløb er ikke en høring om fleksjob', () => {
    const behandlinger = [moede('2023-05-01', 'indsatser-i-forloebet', 'genforelaeggelse')]
    const f = vurderet(sag('fleksjob', { behandlinger }), '2023-06-01').maaAfgoeres.fordi[0]
    expect([f?.led.id, f?.svar]).toEqual(['LOB-9-1', 'ikke-opfyldt'])
  })

  it('[LOB-11-2] det er den seneste, også når den er skrevet ind først', () => {
    const behandlinger = [moede('2023-06-01', 'fleksjob'), foerste]
    const fakta = sag('fleksjob', { behandlinger, vilAfgoere: opl('fleksjob'), foelgesIndstillingen: opl(true) })
    const v = vurderet(fakta, '2023-07-01')
    expect([v.maaAfgoeres.svar, pligt(v, 'LOB-11-2')]).toEqual(['opfyldt', 'ingen'])
  })

  it('[LOB-11-2] en revurdering samme dag som indstillingen tæller', () => {
    const behandlinger = [foerste, moede('2023-05-01', 'ressourceforloeb', 'revurdering')]
    const v = vurderet(sag('fleksjob', { behandlinger, vilAfgoere: opl('fleksjob') }), '2023-06-01')
    expect([v.maaAfgoeres.svar, pligt(v, 'LOB-11-2')]).toEqual(['opfyldt', 'opfyldt'])
  })
})
