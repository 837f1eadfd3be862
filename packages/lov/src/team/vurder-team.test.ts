import { type Dato, dato, plusDage } from '@fodfaeste/grund'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AfgoerelseOm, TeamFakta, Teambehandling, Udfald } from './fakta.ts'
import { maaAfgoeres } from './forelaeggelse.ts'
import { vurderTeam } from './vurder-team.ts'
import { opl, den, skoen, laest, INTET, moede, sag, spaerre, vurderet, pligt } from './proeve-team.ts'

describe('Teamet høres før afgørelsen', () => {
  it.each<{ paa: string; om: AfgoerelseOm; svar: string }>([
    { paa: '2013-01-01', om: 'ressourceforloeb', svar: 'ikke-opfyldt' },
    { paa: '2015-01-04', om: 'ressourceforloeb', svar: 'ikke-opfyldt' },
    { paa: '2015-01-05', om: 'fleksjob', svar: 'ikke-opfyldt' },
    { paa: '2024-03-01', om: 'tilskud', svar: 'ikke-opfyldt' },
    { paa: '2026-01-31', om: 'ressourceforloeb', svar: 'ikke-opfyldt' },
    { paa: '2026-02-01', om: 'ressourceforloeb', svar: 'opfyldt' },
    { paa: '2026-02-01', om: 'fleksjob', svar: 'ikke-opfyldt' },
    { paa: '2024-03-01', om: 'revalidering', svar: 'opfyldt' },
    { paa: '2021-12-31', om: 'genforelaeggelse', svar: 'opfyldt' },
    { paa: '2022-01-01', om: 'genforelaeggelse', svar: 'ikke-opfyldt' },
    { paa: '2026-02-01', om: 'genforelaeggelse', svar: 'opfyldt' },
  ])('[LOB-9-1] $om uden teamets indstilling $paa → $svar', ({ paa, om, svar }) => {
    expect(spaerre(sag(om), paa)).toBe(svar)
  })

  it('[LOB-9-1] er det ikke sagt, hvad der skal afgøres, er spærren uoplyst og ikke åben', () => {
    expect(spaerre(sag(undefined), '2023-06-01')).toBe('uoplyst')
  })

  it.each([
    { sag: 'dagen før afgørelsen', moede: '2023-05-31', svar: 'opfyldt' },
    { sag: 'samme dag', moede: '2023-06-01', svar: 'opfyldt' },
    { sag: 'dagen efter', moede: '2023-06-02', svar: 'ikke-opfyldt' },
  ])('[LOB-9-1] indstillingen kom $sag → $svar', ({ moede: paa, svar }) => {
    const fakta = sag('ressourceforloeb', {
      behandlinger: [moede(paa, 'ressourceforloeb')],
      foelgesIndstillingen: opl(true),
      truffet: den('2023-06-01'),
    })
    expect(spaerre(fakta, '2023-07-01')).toBe(svar)
  })

  it('[LOB-9-1] et møde uden indstilling er ikke nok: teamet kan vente på flere oplysninger', () => {
    const { indstilling: _uden, ...venter } = moede('2023-05-01', 'ressourceforloeb')
    expect(spaerre(sag('ressourceforloeb', { behandlinger: [venter] }), '2023-06-01')).toBe('ikke-opfyldt')
  })

  it('[LOB-9-1] den gamle behandling er ikke den nye forelæggelse', () => {
    const gammel = moede('2022-01-10', 'ressourceforloeb')
    expect(spaerre(sag('genforelaeggelse', { behandlinger: [gammel] }), '2023-01-01')).toBe('ikke-opfyldt')
    const ny = moede('2022-12-01', 'indsatser-i-forloebet', 'genforelaeggelse')
    const fakta = sag('genforelaeggelse', { behandlinger: [gammel, ny], foelgesIndstillingen: opl(true) })
    expect(spaerre(fakta, '2023-01-01')).toBe('opfyldt')
  })

  it.each([
    { valg: undefined, svar: 'kraever-skoen', tilstand: 'tvivl' },
    { valg: 'A' as const, svar: 'opfyldt', tilstand: 'bortfaldet' },
    { valg: 'B' as const, svar: 'ikke-opfyldt', tilstand: 'aktiv' },
  ])('[LOB-9-1] fleksjob fra 1. juli 2026, læsning $valg → $svar', ({ valg, svar, tilstand }) => {
    const fakta = sag('fleksjob', { laesningsvalg: laest('TVIVL-TEAM-EFTER-JULI-2026', valg) })
    expect(spaerre(fakta, '2026-06-30')).toBe('ikke-opfyldt')
    expect(spaerre(fakta, '2026-07-01')).toBe(svar)
    expect(pligt(vurderet(fakta, '2026-07-01'), 'LOB-9-1')).toBe(tilstand)
  })
})

describe('Førtidspension uden teamet', () => {
  it.each([
    {
      hvem: 'utvivlsomt afslag, kun pension ønsket',
      pension: { paaForeliggendeGrundlag: opl(true), utvivlsomtIkkeOpfyldt: skoen('ja') },
      svar: 'opfyldt',
    },
    {
      hvem: 'utvivlsomt afslag, men alt ønskes prøvet',
      pension: { paaForeliggendeGrundlag: opl(false), utvivlsomtIkkeOpfyldt: skoen('ja') },
      svar: 'ikke-opfyldt',
    },
    {
      hvem: 'helt åbenbart og udtalelse',
      pension: { heltAabenbart: skoen('ja'), sundhedskoordinatorUdtalt: opl(true) },
      svar: 'opfyldt',
    },
    {
      hvem: 'helt åbenbart og terminalt syg',
      pension: { heltAabenbart: skoen('ja'), terminaltSyg: opl(true) },
      svar: 'opfyldt',
    },
    {
      hvem: 'kun helt åbenbart',
      pension: {
        heltAabenbart: skoen('ja'),
        paaForeliggendeGrundlag: opl(false),
        sundhedskoordinatorUdtalt: opl(false),
        terminaltSyg: opl(false),
      },
      svar: 'ikke-opfyldt',
    },
    {
      hvem: 'terminalt syg, men ingen har påberåbt sig det helt åbenbare',
      pension: { terminaltSyg: opl(true), paaForeliggendeGrundlag: opl(false) },
      svar: 'ikke-opfyldt',
    },
    {
      hvem: 'terminalt syg, påberåbt uden begrundelse',
      pension: {
        terminaltSyg: opl(true),
        paaForeliggendeGrundlag: opl(false),
        heltAabenbart: { ...skoen('ja'), begrundelse: ' ' },
      },
      svar: 'kraever-skoen',
    },
  ])('[LSP-18-2-pkt-2] $hvem → $svar', ({ pension, svar }) => {
    expect(spaerre(sag('foertidspension', { pension }), '2023-06-01')).toBe(svar)
  })

  it('[LSP-17-3] undtagelserne gælder kun pension', () => {
    const pension = { heltAabenbart: skoen('ja'), sundhedskoordinatorUdtalt: opl(true) }
    expect(spaerre(sag('ressourceforloeb', { pension }), '2023-06-01')).toBe('ikke-opfyldt')
  })

  it.each([
    { paa: '2020-12-31', valg: undefined, svar: 'kraever-skoen' },
    { paa: '2020-12-31', valg: 'A' as const, svar: 'ikke-opfyldt' },
    { paa: '2020-12-31', valg: 'B' as const, svar: 'opfyldt' },
    { paa: '2021-01-01', valg: undefined, svar: 'opfyldt' },
  ])('[LSP-18-2-pkt-2] $paa, læsning $valg → $svar', ({ paa, valg, svar }) => {
    const fakta = sag('foertidspension', {
      pension: {
        heltAabenbart: skoen('ja'),
        terminaltSyg: opl(true),
        paaForeliggendeGrundlag: opl(false),
      },
      laesningsvalg: laest('TVIVL-PENSION-UDEN-TEAM-FOER-2021', valg),
    })
    expect(spaerre(fakta, paa)).toBe(svar)
  })

  it('[LSP-18-2-pkt-2] er sagen undtaget, er pligten til at høre teamet bortfaldet', () => {
    const fakta = sag('foertidspension', { pension: { heltAabenbart: skoen('ja'), terminaltSyg: opl(true) } })
    expect(pligt(vurderet(fakta, '2023-06-01'), 'LOB-9-1')).toBe('bortfaldet')
  })
})

describe('Kommunen vil noget andet end teamet', () => {
  const foerste = moede('2023-05-01', 'ressourceforloeb')
  const igen = moede('2023-06-01', 'ressourceforloeb', 'revurdering')
  const vil = (udfald: Udfald, behandlinger: readonly Teambehandling[], rest: Partial<TeamFakta> = {}) =>
    sag('ressourceforloeb', { behandlinger, vilAfgoere: opl(udfald), ...rest })

  it.each([
    {
      hvad: 'følger i alt',
      fakta: vil('ressourceforloeb', [foerste], { foelgesIndstillingen: opl(true) }),
      svar: 'opfyldt',
    },
    {
      hvad: 'samme ordning, andre indsatser',
      fakta: vil('ressourceforloeb', [foerste], { foelgesIndstillingen: opl(false) }),
      svar: 'ikke-opfyldt',
    },
    { hvad: 'samme ordning, ingen har sagt resten', fakta: vil('ressourceforloeb', [foerste]), svar: 'uoplyst' },
    { hvad: 'en anden ordning', fakta: vil('fleksjob', [foerste]), svar: 'ikke-opfyldt' },
    {
      hvad: 'en anden ordning, krydset af som fulgt',
      fakta: vil('fleksjob', [foerste], { foelgesIndstillingen: opl(true) }),
      svar: 'ikke-opfyldt',
    },
    { hvad: 'en anden ordning efter revurdering', fakta: vil('fleksjob', [foerste, igen]), svar: 'opfyldt' },
    {
      hvad: 'hvad den vil, er ikke sagt',
      fakta: sag('ressourceforloeb', { behandlinger: [foerste] }),
      svar: 'uoplyst',
    },
  ])('[LOB-11-2] $hvad → $svar', ({ fakta, svar }) => {
    expect(spaerre(fakta, '2023-07-01')).toBe(svar)
  })

  it.each([
    { paa: '2023-05-31', tilstand: 'aktiv', svar: 'ikke-opfyldt' },
    { paa: '2023-06-01', tilstand: 'opfyldt', svar: 'opfyldt' },
    { paa: '2023-06-02', tilstand: 'opfyldt', svar: 'opfyldt' },
  ])('[LOB-11-2] revurderingen 1. juni åbner fra den dag: $paa → $tilstand', ({ paa, tilstand, svar }) => {
    const fakta = vil('fleksjob', [foerste, igen])
    expect(spaerre(fakta, paa)).toBe(svar)
    expect(pligt(vurderet(fakta, paa), 'LOB-11-2')).toBe(tilstand)
  })

  it('[LOB-11-2] en revurdering efter afgørelsen redder den ikke', () => {
    const fakta = vil('fleksjob', [foerste, igen], { truffet: den('2023-05-20') })
    expect(spaerre(fakta, '2023-07-01')).toBe('ikke-opfyldt')
    expect(pligt(vurderet(fakta, '2023-07-01'), 'LOB-11-2')).toBe('overskredet')
  })

  it('[LOB-11-2] en gammel revurdering dækker ikke en ny indstilling', () => {
    const ny = moede('2023-08-01', 'ressourceforloeb')
    expect(spaerre(vil('fleksjob', [foerste, igen, ny]), '2023-09-01')).toBe('ikke-opfyldt')
  })

  it.each(['2013-06-01', '2014-12-31', '2016-06-01', '2025-06-01'])('[LOB-11-2] gælder også %s', (paa) => {
    const dag = dato(paa)
    const fakta = sag('ressourceforloeb', {
      behandlinger: [{ ...foerste, den: opl(plusDage(dag, -30)) }],
      vilAfgoere: opl('fleksjob'),
    })
    expect(maaAfgoeres(fakta, dag).svar).toBe('ikke-opfyldt')
  })

  it('[LOB-11-2] ingen pligt til en ny høring, når indstillingen følges', () => {
    const fakta = vil('ressourceforloeb', [foerste], { foelgesIndstillingen: opl(true) })
    expect(pligt(vurderet(fakta, '2023-07-01'), 'LOB-11-2')).toBe('ingen')
  })
})

describe('Dagene flytter sig', () => {
  it('[LOB-11-2] en fravigelse uden revurdering spærrer hver dag i ordningens tid, hvor teamet er sikkert', () => {
    fc.assert(
      fc.property(fc.integer({ min: dato('2013-02-01'), max: dato('2026-01-31') }), (n) => {
        const dag = n as Dato
        const behandlinger = [{ ...moede('2013-01-02', 'ressourceforloeb'), den: opl(plusDage(dag, -10)) }]
        const fakta = sag('ressourceforloeb', { behandlinger, vilAfgoere: opl('anden-indsats') })
        expect(maaAfgoeres(fakta, dag).svar).toBe('ikke-opfyldt')
        const efter = {
          ...fakta,
          behandlinger: [...behandlinger, { ...moede('2013-01-02', 'ressourceforloeb', 'revurdering'), den: opl(dag) }],
        }
        expect(maaAfgoeres(efter, dag).svar).toBe('opfyldt')
      }),
    )
  })

  it('[BEK-2236-21] fristen følger modtagelsen dag for dag', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (n) => {
        const modtaget = plusDage(dato('2022-01-01'), n)
        const v = vurderTeam(
          { ...sag('andet'), region: { sagTilTeamModtaget: opl(modtaget) } },
          INTET,
          dato('2024-01-01'),
        )
        expect(v.pligter.find(({ id }) => id === 'BEK-2236-21')?.fristDen).toBe(plusDage(modtaget, 14))
      }),
    )
  })
})
