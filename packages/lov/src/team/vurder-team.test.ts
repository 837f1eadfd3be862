import { type Dato, dato, plusDage } from '@fodfaeste/grund'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Laesningsvalg, Oplysning, Skoen } from '../motor/oplysning.ts'
import type { AfgoerelseOm, Indstilling, TeamFakta, Teambehandling, Udfald } from './fakta.ts'
import { maaAfgoeres } from './forelaeggelse.ts'
import { type TeamVurdering, vurderTeam } from './vurder-team.ts'

const opl = <T>(vaerdi: T): Oplysning<T> => ({ vaerdi, kilde: 'prøven' })
const den = (tekst: string) => opl(dato(tekst))
const skoen = (svar: 'ja' | 'nej'): Skoen => ({ svar, af: 'Mette Holm', begrundelse: 'Set i sagen.' })
const laest = (id: string, laesning?: 'A' | 'B') =>
  (laesning === undefined ? {} : { [id]: { laesning, af: 'Jens Lund', begrundelse: 'Efter ordlyden.' } }) as {
    readonly [tvivl: string]: Laesningsvalg
  }
const INTET = { bevilget: undefined, starter: undefined, slutter: undefined }
const ALLE_DELTAGER = {
  beskaeftigelse: opl(true),
  sundhed: opl(true),
  social: opl(true),
  sundhedskoordinator: opl(true),
  undervisning: opl(true),
  borger: opl(true),
  sagsbehandler: opl(true),
}

const indstiller = (udfald: Udfald, indhold: Indstilling['indhold'] = {}): Indstilling => ({
  udfald: opl(udfald),
  indhold,
  fyldestgoerende: skoen('ja'),
})
const moede = (paa: string, udfald: Udfald, art: Teambehandling['art'] = 'behandling'): Teambehandling => ({
  den: den(paa),
  art,
  deltog: ALLE_DELTAGER,
  indstilling: indstiller(udfald),
})
const sag = (om: AfgoerelseOm | undefined, rest: Partial<TeamFakta> = {}): TeamFakta => ({
  ...(om === undefined ? {} : { om: opl(om) }),
  behandlinger: [],
  laesningsvalg: {},
  ...rest,
})
const spaerre = (fakta: TeamFakta, paa: string) => maaAfgoeres(fakta, dato(paa)).svar
const vurderet = (fakta: TeamFakta, paa: string): TeamVurdering => vurderTeam(fakta, INTET, dato(paa))
const pligt = (v: TeamVurdering, id: string) => v.pligter.find((p) => p.id === id)?.tilstand ?? 'ingen'

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
      svar: 'uoplyst',
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
      hvem: 'terminalt syg, ikke vurderet',
      pension: { terminaltSyg: opl(true), paaForeliggendeGrundlag: opl(false) },
      svar: 'kraever-skoen',
    },
  ])('[LSP-18-2] $hvem → $svar', ({ pension, svar }) => {
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
  ])('[LSP-18-2] $paa, læsning $valg → $svar', ({ paa, valg, svar }) => {
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

  it('[LSP-18-2] er sagen undtaget, er pligten til at høre teamet bortfaldet', () => {
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

describe('Hvem der sidder i teamet', () => {
  const uden = (...hvem: readonly (keyof typeof ALLE_DELTAGER)[]) => ({
    ...ALLE_DELTAGER,
    ...Object.fromEntries(hvem.map((h) => [h, opl(false)])),
  })
  const svar = (
    behandling: Partial<Teambehandling>,
    fakta: Partial<TeamFakta> = {},
    paa = '2023-05-01',
    id = 'LOB-10-1',
  ) =>
    vurderet(
      sag('ressourceforloeb', { behandlinger: [{ ...moede(paa, 'ressourceforloeb'), ...behandling }], ...fakta }),
      '2026-09-01',
    ).behandlinger[0]?.svar.find((f) => f.led.id === id)?.svar ?? 'findes ikke'

  it.each(['beskaeftigelse', 'sundhed', 'social', 'sundhedskoordinator'] as const)(
    '[LOB-10-1] uden %s er det sat forkert sammen',
    (hvem) => {
      expect(svar({ deltog: uden(hvem) })).toBe('ikke-opfyldt')
    },
  )

  it.each([
    {
      hvem: 'dagen før 30-årsdagen',
      foedt: '1993-05-02',
      uddannet: false,
      behov: 'nej' as const,
      svaret: 'ikke-opfyldt',
    },
    { hvem: 'på 30-årsdagen', foedt: '1993-05-01', uddannet: false, behov: 'nej' as const, svaret: 'opfyldt' },
    { hvem: 'under 30, men uddannet', foedt: '1998-01-01', uddannet: true, behov: 'nej' as const, svaret: 'opfyldt' },
    {
      hvem: 'over 30, men sagen har brug for det',
      foedt: '1980-01-01',
      uddannet: true,
      behov: 'ja' as const,
      svaret: 'ikke-opfyldt',
    },
    {
      hvem: 'over 30, ingen har set på behovet',
      foedt: '1980-01-01',
      uddannet: true,
      behov: undefined,
      svaret: 'kraever-skoen',
    },
    {
      hvem: 'under 30, uddannelsen ukendt',
      foedt: '1998-01-01',
      uddannet: undefined,
      behov: 'nej' as const,
      svaret: 'uoplyst',
    },
    { hvem: 'fødselsdagen ukendt', foedt: undefined, uddannet: false, behov: 'nej' as const, svaret: 'uoplyst' },
  ])('[LOB-10-1] undervisning mangler, $hvem → $svaret', ({ foedt, uddannet, behov, svaret }) => {
    expect(
      svar(
        { deltog: uden('undervisning'), ...(behov === undefined ? {} : { behovForUndervisning: skoen(behov) }) },
        {
          ...(foedt === undefined ? {} : { foedt: den(foedt) }),
          ...(uddannet === undefined ? {} : { erhvervskompetencegivendeUddannelse: opl(uddannet) }),
        },
      ),
    ).toBe(svaret)
  })

  it.each([
    { paa: '2024-12-31', id: 'LOB-10-1', valg: undefined, svaret: 'ikke-opfyldt' },
    { paa: '2025-01-01', id: 'LOB-10-1-tvivl', valg: undefined, svaret: 'kraever-skoen' },
    { paa: '2025-01-01', id: 'LOB-10-1-tvivl', valg: 'A' as const, svaret: 'ikke-opfyldt' },
    { paa: '2025-01-01', id: 'LOB-10-1-tvivl', valg: 'B' as const, svaret: 'opfyldt' },
  ])('[LOB-10-1] uden socialområdet $paa, læsning $valg → $svaret', ({ paa, id, valg, svaret }) => {
    expect(
      svar(
        { deltog: uden('social'), sammensaetningPasser: skoen('ja') },
        { laesningsvalg: laest('TVIVL-TEAM-SAMMENSAETNING-2025', valg) },
        paa,
        id,
      ),
    ).toBe(svaret)
  })

  it.each([
    { hvad: 'begge er med', deltog: ALLE_DELTAGER, udenBorgeren: undefined, svaret: 'opfyldt' },
    { hvad: 'borgeren er ikke med', deltog: uden('borger'), udenBorgeren: undefined, svaret: 'kraever-skoen' },
    { hvad: 'åbenbart formålsløst', deltog: uden('borger'), udenBorgeren: skoen('ja'), svaret: 'opfyldt' },
    { hvad: 'ikke åbenbart formålsløst', deltog: uden('borger'), udenBorgeren: skoen('nej'), svaret: 'ikke-opfyldt' },
    {
      hvad: 'sagsbehandleren er ikke med',
      deltog: uden('sagsbehandler'),
      udenBorgeren: skoen('ja'),
      svaret: 'ikke-opfyldt',
    },
  ])('[LOB-10-2] $hvad → $svaret', ({ deltog, udenBorgeren, svaret }) => {
    expect(
      svar({ deltog, ...(udenBorgeren === undefined ? {} : { udenBorgeren }) }, {}, '2023-05-01', 'LOB-10-2'),
    ).toBe(svaret)
  })

  it.each([
    { tager: true, svaret: 'ikke-opfyldt' },
    { tager: false, svaret: 'opfyldt' },
  ])('[LOB-11-3] den nye behandling tager stilling til ordningen: $tager → $svaret', ({ tager, svaret }) => {
    const indstilling = { ...indstiller('indsatser-i-forloebet'), tagerStillingTilOrdningen: opl(tager) }
    expect(svar({ art: 'genforelaeggelse', indstilling }, {}, '2023-05-01', 'LOB-11-3')).toBe(svaret)
  })
})

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
  ])('[BEK-8] en tom indstilling om $udfald $paa mangler $antal ting', ({ udfald, paa, antal }) => {
    expect(mangler(udfald, paa)).toHaveLength(antal)
  })

  it('[BEK-8] det, der mangler, siges med sit sted i udgaven', () => {
    const steder = (paa: string) => mangler('ressourceforloeb', paa).map(({ hjemmel }) => hjemmel?.stk)
    expect(steder('2015-05-01')).toEqual([1, 1, 1, 1, 2, 2, 2, 2])
    expect(steder('2023-05-01')).toEqual([1, 1, 1, 1, 5, 5, 5, 5])
  })

  it.each([
    { samtidig: true, sagt: false, ekstra: 0 },
    { samtidig: false, sagt: true, ekstra: 0 },
    { samtidig: false, sagt: false, ekstra: 1 },
  ])('[BEK-8] kan indsatserne ikke køre samtidig, skal det stå: $samtidig/$sagt', ({ samtidig, sagt, ekstra }) => {
    const fundne = mangler('ressourceforloeb', '2023-05-01', {
      kanKoereParallelt: opl(samtidig),
      indhold: { 'ikke-parallelt-er-sagt': opl(sagt) },
    })
    expect(fundne).toHaveLength(8 + ekstra)
  })

  it.each([
    { paa: '2021-12-31', antal: 7 },
    { paa: '2022-01-01', antal: 8 },
  ])('[BEK-9] ved en meget begrænset arbejdsevne skal udviklingen begrundes fra 2022: $paa', ({ paa, antal }) => {
    expect(mangler('fleksjob', paa, { megetBegraensetArbejdsevne: opl(true) })).toHaveLength(antal)
  })

  it.each([
    { skoenet: undefined, svar: 'kraever-skoen' },
    { skoenet: skoen('nej'), svar: 'ikke-opfyldt' },
  ])('[BEK-7] om den er fyldestgørende, siger et menneske: $svar', ({ skoenet, svar }) => {
    const { fyldestgoerende: _uden, ...rest } = indstiller('anden-indsats')
    const indstilling = skoenet === undefined ? rest : { ...rest, fyldestgoerende: skoenet }
    const fakta = sag('andet', { behandlinger: [{ ...moede('2023-05-01', 'anden-indsats'), indstilling }] })
    expect(vurderet(fakta, '2023-06-01').behandlinger[0]?.svar.find((f) => f.led.id === 'BEK-7')?.svar).toBe(svar)
  })

  it.each([
    { paa: '2021-12-31', valg: undefined, svar: 'findes ikke' },
    { paa: '2022-01-01', valg: undefined, svar: 'uoplyst' },
    { paa: '2026-02-01', valg: 'B' as const, svar: 'opfyldt' },
    { paa: '2026-07-01', valg: 'A' as const, svar: 'uoplyst' },
  ])('[BEK-19] den nye behandling siger hvorfor, hvad og opfølgning: $paa → $svar', ({ paa, valg, svar }) => {
    const fakta = sag('genforelaeggelse', {
      behandlinger: [moede(paa, 'indsatser-i-forloebet', 'genforelaeggelse')],
      laesningsvalg: laest('TVIVL-GARANTI-EFTER-LUKNING', valg),
    })
    const f = vurderet(fakta, '2026-09-01').behandlinger[0]?.svar.find(({ led }) => led.id.startsWith('BEK-19'))
    expect(f?.svar ?? 'findes ikke').toBe(svar)
  })
})

describe('Regionens klinisk funktion', () => {
  const pligten = (region: TeamFakta['region'], paa: string, id: string) =>
    vurderet({ ...sag('andet'), ...(region === undefined ? {} : { region }) }, paa).pligter.find((p) => p.id === id)

  it.each([
    { paa: '2023-01-15', tilstand: 'aktiv' },
    { paa: '2023-01-16', tilstand: 'overskredet' },
  ])(
    '[BEK-2236-21] sagen kom 1. januar: sundhedskoordinatoren senest den 15. ($paa → $tilstand)',
    ({ paa, tilstand }) => {
      const p = pligten({ sagTilTeamModtaget: den('2023-01-01') }, paa, 'BEK-2236-21')
      expect(p).toMatchObject({ tilstand, fristDen: dato('2023-01-15'), ejer: 'sundhedskoordinator' })
    },
  )

  it('[BEK-2236-21] en aftalt frist går forud', () => {
    const aftalt = { 'BEK-2236-21': den('2023-02-01') }
    expect(pligten({ sagTilTeamModtaget: den('2023-01-01'), aftalt }, '2023-01-20', 'BEK-2236-21')).toMatchObject({
      tilstand: 'aktiv',
      fristDen: dato('2023-02-01'),
    })
  })

  it.each([
    { konsultation: undefined, frist: '2023-01-31' },
    { konsultation: '2023-01-10', frist: '2023-01-24' },
    { konsultation: '2023-01-25', frist: '2023-01-31' },
  ])(
    '[BEK-2236-23] 30 dage fra anmodning og 14 fra konsultation; den første holder: $frist',
    ({ konsultation, frist }) => {
      const region = {
        speciallaegeattestAnmodet: den('2023-01-01'),
        ...(konsultation === undefined ? {} : { speciallaegekonsultation: den(konsultation) }),
      }
      expect(pligten(region, '2023-01-02', 'BEK-2236-23')?.fristDen).toBe(dato(frist))
    },
  )

  it('[BEK-2236-22] en udtalelse for sent er givet, og svaret siger, at den kom for sent', () => {
    const fakta = {
      ...sag('andet'),
      region: { udtalelseAnmodet: den('2023-01-01'), udtalelseModtaget: den('2023-01-16') },
    }
    const v = vurderet(fakta, '2023-02-01')
    expect(pligt(v, 'BEK-2236-22')).toBe('opfyldt')
    expect(v.svar.find((f) => f.led.id === 'BEK-2236-22')?.svar).toBe('ikke-opfyldt')
  })

  it('[BEK-2236-12-2] borgerens egen behandler kan ikke rådgive i sagen', () => {
    const fakta = { ...sag('andet'), region: { koordinatorErBehandler: opl(true) } }
    expect(vurderet(fakta, '2023-02-01').svar.find((f) => f.led.id === 'BEK-2236-12-2')?.svar).toBe('ikke-opfyldt')
  })

  it.each([
    { paa: '2026-06-30', valg: undefined, tilstand: undefined },
    { paa: '2026-07-01', valg: undefined, tilstand: 'tvivl' },
    { paa: '2026-07-01', valg: 'A' as const, tilstand: 'aktiv' },
    { paa: '2026-07-01', valg: 'B' as const, tilstand: 'opfyldt' },
  ])('[LOB-15-a] rådgivning på anmodning $paa, læsning $valg → $tilstand', ({ paa, valg, tilstand }) => {
    const fakta = {
      ...sag('andet', { laesningsvalg: laest('TVIVL-LOB-15-A-FRA', valg) }),
      region: { raadgivningAnmodet: den('2026-06-15'), borgerenInddraget: opl(true) },
    }
    expect(vurderet(fakta, paa).pligter.find((p) => p.id === 'LOB-15-a')?.tilstand).toBe(tilstand)
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
