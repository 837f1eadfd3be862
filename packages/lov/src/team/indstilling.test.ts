import { describe, expect, it } from 'vitest'
import { dato } from '@fodfaeste/grund'
import { forklarPaa } from '../procedure/reglen-paa.ts'
import type { Indstilling, Udfald } from './fakta.ts'
import { opl, laest, indstiller, moede, sag, vurderet } from './proeve-team.ts'
import { REGLER_TEAMBEHANDLING } from './vurder-team.ts'

describe('Indstillingens indhold', () => {
  const mangler = (udfald: Udfald, paa: string, indstilling: Partial<Indstilling> = {}) =>
    vurderet(
      sag('andet', {
        behandlinger: [
          {
            ...moede(paa, udfald),
            indstilling: {
              ...indstiller(udfald),
              kanKoereParallelt: opl(true),
              megetBegraensetArbejdsevne: opl(false),
              ...indstilling,
            },
          },
        ],
      }),
      '2026-06-30',
    ).behandlinger[0]?.mangler.filter(({ id }) => id.startsWith('BEK')) ?? []

  it.each<{ udfald: Udfald; paa: string; antal: number }>([
    { udfald: 'ressourceforloeb', paa: '2015-05-01', antal: 8 },
    { udfald: 'ressourceforloeb', paa: '2023-05-01', antal: 8 },
    { udfald: 'ressourceforloeb', paa: '2025-05-01', antal: 8 },
    { udfald: 'ressourceforloeb', paa: '2026-02-01', antal: 0 },
    { udfald: 'fleksjob', paa: '2015-05-01', antal: 7 },
    { udfald: 'fleksjob', paa: '2026-03-01', antal: 7 },
    { udfald: 'foertidspension', paa: '2015-05-01', antal: 5 },
    { udfald: 'foertidspension', paa: '2026-03-01', antal: 5 },
    { udfald: 'anden-indsats', paa: '2023-05-01', antal: 2 },
    { udfald: 'tilskud', paa: '2023-05-01', antal: 1 },
    { udfald: 'tilskud', paa: '2026-03-01', antal: 1 },
    { udfald: 'jobafklaringsindsats', paa: '2015-05-01', antal: 0 },
    { udfald: 'jobafklaringsindsats', paa: '2023-05-01', antal: 6 },
    { udfald: 'nyt-jobafklaringsforloeb', paa: '2026-03-01', antal: 5 },
  ])(
    '[BEK-1708-8] [BEK-1708-8-jobafklaring] [BEK-1708-8-nyt] [BEK-1708-9] [BEK-1708-10] [BEK-1708-11] [BEK-1708-16] en tom indstilling om $udfald $paa mangler $antal ting',
    ({ udfald, paa, antal }) => {
      expect(mangler(udfald, paa)).toHaveLength(antal)
    },
  )

  it('[BEK-1708-8] det, der mangler, siges med sit sted i udgaven', () => {
    const steder = (paa: string) => mangler('ressourceforloeb', paa).map(({ hjemmel }) => hjemmel?.stk)
    expect(steder('2015-05-01')).toEqual([1, 1, 1, 1, 2, 2, 2, 2])
    expect(steder('2023-05-01')).toEqual([1, 1, 1, 1, 5, 5, 5, 5])
  })

  it.each([
    { samtidig: true, sagt: false, ekstra: 0 },
    { samtidig: false, sagt: true, ekstra: 0 },
    { samtidig: false, sagt: false, ekstra: 1 },
  ])('[BEK-1708-8] kan indsatserne ikke køre samtidig, skal det stå: $samtidig/$sagt', ({ samtidig, sagt, ekstra }) => {
    const fundne = mangler('ressourceforloeb', '2023-05-01', {
      kanKoereParallelt: opl(samtidig),
      indhold: { 'ikke-parallelt-er-sagt': opl(sagt) },
    })
    expect(fundne).toHaveLength(8 + ekstra)
  })

  it.each([
    { paa: '2021-12-31', antal: 7 },
    { paa: '2022-01-01', antal: 8 },
  ])('[BEK-1708-9] ved en meget begrænset arbejdsevne skal udviklingen begrundes fra 2022: $paa', ({ paa, antal }) => {
    expect(mangler('fleksjob', paa, { megetBegraensetArbejdsevne: opl(true) })).toHaveLength(antal)
  })

  it.each([
    { paa: '2022-01-01', valg: undefined, svar: 'uoplyst' },
    { paa: '2026-02-01', valg: 'B' as const, svar: 'opfyldt' },
    { paa: '2026-07-01', valg: 'A' as const, svar: 'uoplyst' },
  ])('[BEK-1708-19] den nye behandling siger hvorfor, hvad og opfølgning: $paa → $svar', ({ paa, valg, svar }) => {
    const fakta = sag('genforelaeggelse', {
      behandlinger: [moede(paa, 'indsatser-i-forloebet', 'genforelaeggelse')],
      laesningsvalg: laest('TVIVL-GARANTI-EFTER-LUKNING', valg),
    })
    const f = vurderet(fakta, '2026-09-01').behandlinger[0]?.svar.find(({ led }) => led.id.startsWith('BEK-1708-19'))
    expect(f?.svar ?? 'findes ikke').toBe(svar)
  })
  it.each([
    { valg: undefined, svaret: 'kraever-skoen' },
    { valg: 'A' as const, svaret: 'opfyldt' },
    { valg: 'B' as const, svaret: 'ikke-opfyldt' },
  ])('[BEK-1708-11] en indstilling uden indsats 1. juli 2026, læsning $valg → $svaret', ({ valg, svaret }) => {
    const behandling = moede('2026-07-01', 'anden-indsats')
    const indhold = { 'anden-indsats': opl(false), 'oevrig-stoette': opl(true) }
    const fakta = sag('andet', {
      behandlinger: [{ ...behandling, indstilling: indstiller('anden-indsats', indhold) }],
      laesningsvalg: laest('TVIVL-TEAM-EFTER-JULI-2026', valg),
    })
    const f = vurderet(fakta, '2026-09-01').behandlinger[0]?.svar.find(({ led }) => led.id === 'BEK-1708-11-ophoert')
    expect(f?.svar).toBe(svaret)
  })
})

describe('Teamet venter på flere oplysninger og har ikke indstillet noget', () => {
  const { indstilling: _uden, ...venter } = moede('2023-05-01', 'ressourceforloeb')
  const fakta = sag('ressourceforloeb', { behandlinger: [venter] })

  it('[LOB-10-1] [LOB-10-2] mødet måles på sin egen dag og kun på, hvem der var med', () => {
    const v = vurderet(fakta, '2023-06-01').behandlinger[0]
    expect(v?.svar.map(({ lov }) => [lov?.regel, lov?.hvilken])).toEqual([
      ['LOB-10-1', 'teammoede'],
      ['LOB-10-2', 'teammoede'],
    ])
  })

  it.each(REGLER_TEAMBEHANDLING.filter(({ id }) => id === 'LOB-11-3' || id.startsWith('BEK')))(
    '[LOB-11-3] [BEK-1708-7] [BEK-1708-8] [BEK-1708-9] $id kan ikke svare, og intet går galt',
    (regel) => {
      const { svar } = forklarPaa(regel, dato('2023-05-01'), { fakta, behandling: venter })
      expect(svar).toBe(regel.id === 'BEK-1708-7' ? 'kraever-skoen' : 'uoplyst')
    },
  )
})
