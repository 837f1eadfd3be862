import { dato, iso, plusDage } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { medEtHul } from '../proeve-huller.ts'
import { type ForklaretSag, sagerSomTekst } from '../proeve-svar-som-tekst.ts'
import type { AfgoerelseOm, Indstilling, IndstillingsId, TeamFakta, Teambehandling, Udfald } from './fakta.ts'
import { ALLE_DELTAGER, den, indstiller, laest, moede, opl, sag, skoen, vurderet } from './proeve-team.ts'

const ALTID_MED = ['laesningsvalg', 'indhold', 'deltog', 'behandlinger', 'den', 'udfald', 'indstilling'] as const

const forklar = (navn: string, paa: string, fakta: TeamFakta): ForklaretSag => [navn, paa, vurderet(fakta, paa)]

/** Alt, en indstilling kan sige. */
const PUNKTER: readonly IndstillingsId[] = [
  'beskaeftigelsesmaessige-forhold', 'sociale-forhold', 'helbredsmaessige-forhold', 'forudsaetninger-og-behov',
  'behov-for-kombination', 'overordnet-maal', 'indsatser', 'opfoelgning-og-mentor', 'vil-se-sagen-igen',
  'ikke-parallelt-er-sagt', 'afklaret', 'ikke-ordinaere-vilkaar', 'typer-af-fleksjob', 'hensyn',
  'udvikling-inden-for-rimelig-tid', 'varigt-nedsat', 'ikke-til-selvforsoergelse', 'anden-indsats', 'oevrig-stoette',
  'varigt-nedsat-i-virksomheden', 'fortsat-uarbejdsdygtig', 'aarsag-droeftet',
] // prettier-ignore
const ALT: Indstilling['indhold'] = Object.fromEntries(PUNKTER.map((id) => [id, opl(true)]))

/** En behandling, hvor indstillingen siger alt, den skal. */
function fuldt(paa: string, udfald: Udfald, art: Teambehandling['art'] = 'behandling'): Teambehandling {
  return {
    ...moede(paa, udfald, art),
    indstilling: {
      ...indstiller(udfald, ALT),
      kanKoereParallelt: opl(false),
      megetBegraensetArbejdsevne: opl(true),
      tagerStillingTilOrdningen: opl(false),
    },
  }
}

const ANNE: TeamFakta = {
  ...sag('ressourceforloeb', {
    behandlinger: [fuldt('2023-05-20', 'ressourceforloeb')],
    vilAfgoere: opl('ressourceforloeb'),
    foelgesIndstillingen: opl(true),
    truffet: den('2023-06-01'),
    foedt: den('1993-05-20'),
    erhvervskompetencegivendeUddannelse: opl(false),
  }),
}

const UDGAVER = ['2012-12-31', '2013-01-01', '2015-01-04', '2015-01-05', '2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01', '2021-12-31', '2022-01-01', '2024-02-29', '2024-03-01', '2024-12-31', '2025-01-01', '2026-01-31', '2026-02-01', '2026-06-30', '2026-07-01'] // prettier-ignore
const OM: readonly AfgoerelseOm[] = ['ressourceforloeb', 'fleksjob', 'tilskud', 'foertidspension', 'jobafklaringsindsats', 'nyt-jobafklaringsforloeb', 'sygedagpenge', 'genforelaeggelse', 'revalidering', 'andet'] // prettier-ignore
const UDFALD: readonly Udfald[] = ['ressourceforloeb', 'fleksjob', 'tilskud', 'foertidspension', 'jobafklaringsindsats', 'nyt-jobafklaringsforloeb', 'anden-indsats', 'indsatser-i-forloebet'] // prettier-ignore

/** Hver dag i halvandet år fra 1. maj 2023, hvor en pligt er et andet sted end dagen før. */
function dageneHvorPligterneSkifter(fakta: TeamFakta): readonly ForklaretSag[] {
  let foer = ''
  return Array.from({ length: 550 }, (_, i) => iso(plusDage(dato('2023-05-01'), i))).flatMap((paa) => {
    const nu = vurderet(fakta, paa)
      .pligter.map(({ id, tilstand }) => `${id} ${tilstand}`)
      .join(', ')
    if (nu === foer) return []
    foer = nu
    return [['Jens: pligterne skifter', paa, { pligter: nu }] as const]
  })
}

describe('Teamet, forklaret ord for ord', () => {
  it('er i hver udgave som i team-udgaver.txt', async () => {
    const sager = UDGAVER.flatMap((paa) => [
      forklar(
        'Anne: til teamet den dag',
        paa,
        sag('ressourceforloeb', { behandlinger: [fuldt(paa, 'ressourceforloeb')] }),
      ),
      forklar('Anne: ikke til teamet', paa, sag('ressourceforloeb')),
    ])
    await expect(sagerSomTekst(sager)).toMatchFileSnapshot('team-udgaver.txt')
  })

  it('er for hver slags sag som i team-sager.txt', async () => {
    const sager = ['2023-06-01', '2026-07-01'].flatMap((paa) => [
      ...OM.map((om) => forklar(`Bo: ${om}, ikke forelagt`, paa, sag(om))),
      ...UDFALD.map((udfald) =>
        forklar(`Carla: indstillet til ${udfald}`, paa, sag('andet', { behandlinger: [fuldt(paa, udfald)] })),
      ),
      ...UDFALD.map((udfald) =>
        forklar(
          `Carla: indstillet til ${udfald} uden indhold`,
          paa,
          sag('andet', { behandlinger: [moede(paa, udfald)] }),
        ),
      ),
      forklar(
        'Dan: forelagt igen',
        paa,
        sag('genforelaeggelse', { behandlinger: [fuldt(paa, 'indsatser-i-forloebet', 'genforelaeggelse')] }),
      ),
    ])
    await expect(sagerSomTekst(sager)).toMatchFileSnapshot('team-sager.txt')
  })

  it('er som i team-huller.txt, når én ting mangler eller er anderledes', async () => {
    const genforelagt = sag('genforelaeggelse', {
      behandlinger: [fuldt('2023-05-20', 'indsatser-i-forloebet', 'genforelaeggelse')],
    })
    const sager = [
      forklar('alt er med', '2023-06-01', ANNE),
      ...medEtHul(ANNE, ...ALTID_MED).map(([hvad, fakta]) => forklar(hvad, '2023-06-01', fakta)),
      ...medEtHul(genforelagt, ...ALTID_MED)
        .filter(([hvad]) => hvad.includes('indstilling'))
        .map(([hvad, f]) => forklar(`genforelagt: ${hvad}`, '2023-06-01', f)),
    ]
    await expect(sagerSomTekst(sager)).toMatchFileSnapshot('team-huller.txt')
  })

  it('er, når kommunen fraviger, når borgeren ikke er med, og om pension, som i team-tid.txt', async () => {
    const fraviger = (rest: Partial<TeamFakta>): TeamFakta =>
      sag('ressourceforloeb', {
        behandlinger: [moede('2023-05-01', 'ressourceforloeb')],
        vilAfgoere: opl('fleksjob'),
        ...rest,
      })
    const igen = (paa: string) => ({
      behandlinger: [moede('2023-05-01', 'ressourceforloeb'), moede(paa, 'fleksjob', 'revurdering')],
    })
    const uden = (
      navn: keyof typeof ALLE_DELTAGER,
      rest: Partial<Teambehandling> = {},
      paa = '2023-05-20',
    ): TeamFakta =>
      sag('ressourceforloeb', {
        foedt: den('1993-05-20'),
        behandlinger: [
          { ...moede(paa, 'ressourceforloeb'), deltog: { ...ALLE_DELTAGER, [navn]: opl(false) }, ...rest },
        ],
      })
    const pension = (rest: NonNullable<TeamFakta['pension']>): TeamFakta => sag('foertidspension', { pension: rest })
    const DELTAGERE = Object.keys(ALLE_DELTAGER) as (keyof typeof ALLE_DELTAGER)[]
    const sager = [
      forklar('Else: kommunen vil fravige', '2023-06-01', fraviger({})),
      forklar(
        'Else: fraviger i det øvrige',
        '2023-06-01',
        fraviger({ vilAfgoere: opl('ressourceforloeb'), foelgesIndstillingen: opl(false) }),
      ),
      forklar('Else: ikke oplyst, om den følges', '2023-06-01', fraviger({ vilAfgoere: opl('ressourceforloeb') })),
      ...['2023-05-31', '2023-06-01', '2023-06-02'].map((paa) =>
        forklar(
          `Else: revurderet ${paa}, afgjort 1. juni`,
          '2023-07-01',
          fraviger({ ...igen(paa), truffet: den('2023-06-01') }),
        ),
      ),
      forklar('Else: fraveget uden ny forelæggelse', '2023-07-01', fraviger({ truffet: den('2023-06-01') })),
      forklar('Else: fraveget den dag, den gamle lov gjaldt', '2012-12-31', fraviger({})),
      ...['2014-12-01', '2023-05-20', '2025-05-20'].flatMap((paa) =>
        DELTAGERE.map((navn) => forklar(`Finn: uden ${navn}`, paa, uden(navn, {}, paa))),
      ),
      forklar('Finn: uden borgeren, åbenbart formålsløst', '2023-06-01', uden('borger', { udenBorgeren: skoen('ja') })),
      forklar('Finn: uden borgeren, ikke formålsløst', '2023-06-01', uden('borger', { udenBorgeren: skoen('nej') })),
      forklar(
        'Finn: fri sammensætning passer',
        '2025-06-01',
        uden('social', { sammensaetningPasser: skoen('ja') }, '2025-05-20'),
      ),
      forklar(
        'Finn: fri sammensætning passer ikke',
        '2025-06-01',
        uden('social', { sammensaetningPasser: skoen('nej') }, '2025-05-20'),
      ),
      ...(['A', 'B'] as const).flatMap((laesning) => [
        forklar(`Finn: fri sammensætning læst som ${laesning}`, '2025-06-01', {
          ...uden('social', { sammensaetningPasser: skoen('ja') }, '2025-05-20'),
          laesningsvalg: laest('TVIVL-TEAM-SAMMENSAETNING-2025', laesning),
        }),
        forklar(`Finn: efter juli 2026 læst som ${laesning}`, '2026-07-01', {
          ...sag('fleksjob'),
          laesningsvalg: laest('TVIVL-TEAM-EFTER-JULI-2026', laesning),
        }),
        forklar(`Finn: pension uden team før 2021 læst som ${laesning}`, '2020-06-01', {
          ...pension({ heltAabenbart: skoen('ja') }),
          laesningsvalg: laest('TVIVL-PENSION-UDEN-TEAM-FOER-2021', laesning),
        }),
        forklar(`Finn: § 15 a læst som ${laesning}`, '2026-07-01', {
          ...sag('fleksjob', { region: { raadgivningAnmodet: den('2026-06-15') } }),
          laesningsvalg: laest('TVIVL-LOB-15-A-FRA', laesning),
        }),
      ]),
      ...['1993-05-20', '1993-05-21', '1993-05-19'].flatMap((foedt) =>
        [true, false].map((uddannet) =>
          forklar(`Gry: født ${foedt}, ${uddannet ? 'med' : 'uden'} uddannelse, uden undervisning`, '2023-06-01', {
            ...uden('undervisning'),
            foedt: den(foedt),
            erhvervskompetencegivendeUddannelse: opl(uddannet),
          }),
        ),
      ),
      forklar(
        'Gry: undervisning er der behov for',
        '2023-06-01',
        uden('undervisning', { behovForUndervisning: skoen('ja') }),
      ),
      forklar(
        'Gry: undervisning er der ikke behov for',
        '2023-06-01',
        uden('undervisning', { behovForUndervisning: skoen('nej') }),
      ),
      ...['2020-12-31', '2021-01-01', '2023-06-01', '2026-07-01'].flatMap((paa) => [
        forklar(
          'Hans: pension på foreliggende grundlag, utvivlsomt ikke',
          paa,
          pension({ paaForeliggendeGrundlag: opl(true), utvivlsomtIkkeOpfyldt: skoen('ja') }),
        ),
        forklar(
          'Hans: pension på foreliggende grundlag, tvivlsomt',
          paa,
          pension({ paaForeliggendeGrundlag: opl(true), utvivlsomtIkkeOpfyldt: skoen('nej') }),
        ),
        forklar(
          'Hans: pension på foreliggende grundlag, ikke skønnet',
          paa,
          pension({ paaForeliggendeGrundlag: opl(true) }),
        ),
        forklar(
          'Hans: helt åbenbart, koordinatoren har udtalt sig',
          paa,
          pension({ heltAabenbart: skoen('ja'), sundhedskoordinatorUdtalt: opl(true) }),
        ),
        forklar(
          'Hans: helt åbenbart, koordinatoren har ikke',
          paa,
          pension({ heltAabenbart: skoen('ja'), sundhedskoordinatorUdtalt: opl(false), terminaltSyg: opl(false) }),
        ),
        forklar(
          'Hans: helt åbenbart, terminalt syg',
          paa,
          pension({ heltAabenbart: skoen('ja'), terminaltSyg: opl(true) }),
        ),
        forklar(
          'Hans: ikke helt åbenbart',
          paa,
          pension({ heltAabenbart: skoen('nej'), terminaltSyg: opl(true), paaForeliggendeGrundlag: opl(false) }),
        ),
      ]),
    ]
    await expect(sagerSomTekst(sager)).toMatchFileSnapshot('team-tid.txt')
  })

  it('og regionens frister som i team-region.txt', async () => {
    const REGION: NonNullable<TeamFakta['region']> = {
      sagTilTeamModtaget: den('2023-05-01'),
      sundhedskoordinatorStillet: den('2023-05-20'),
      udtalelseAnmodet: den('2023-05-01'),
      udtalelseModtaget: den('2023-05-20'),
      speciallaegeattestAnmodet: den('2023-05-01'),
      speciallaegekonsultation: den('2023-05-20'),
      speciallaegeattestModtaget: den('2023-06-10'),
      koordinatorErBehandler: opl(false),
      raadgivningAnmodet: den('2026-07-10'),
      raadgivningGivet: den('2026-07-20'),
      borgerenInddraget: opl(true),
    }
    const {
      sundhedskoordinatorStillet: _a,
      udtalelseModtaget: _b,
      speciallaegekonsultation: _c,
      speciallaegeattestModtaget: _d,
      raadgivningGivet: _e,
      ...venter
    } = REGION
    const med = (region: NonNullable<TeamFakta['region']>) => sag('fleksjob', { region })
    const aftalt = {
      'BEK-2236-21': den('2023-08-01'),
      'BEK-2236-22': den('2023-08-02'),
      'BEK-2236-23': den('2023-08-03'),
    }
    const sager = [
      ...[
        '2020-12-31',
        '2023-04-30',
        '2023-05-01',
        '2023-05-19',
        '2023-05-20',
        '2023-06-30',
        '2026-06-30',
        '2026-07-01',
        '2026-08-01',
      ].flatMap((paa) => [
        forklar('Ida: alt er givet', paa, med(REGION)),
        forklar('Ida: der ventes', paa, med(venter)),
      ]),
      ...dageneHvorPligterneSkifter(med(venter)),
      forklar('Karen: andet er aftalt', '2023-08-01', med({ ...venter, aftalt })),
      forklar('Karen: andet er aftalt, dagen efter', '2023-08-04', med({ ...venter, aftalt })),
      ...medEtHul(med(REGION), ...ALTID_MED).map(([hvad, fakta]) => forklar(hvad, '2023-06-10', fakta)),
      ...medEtHul(med(REGION), ...ALTID_MED)
        .filter(([hvad]) => hvad.includes('raad') || hvad.includes('inddraget') || hvad.includes('Behandler'))
        .map(([hvad, fakta]) => forklar(`2026: ${hvad}`, '2026-08-01', fakta)),
    ]
    await expect(sagerSomTekst(sager)).toMatchFileSnapshot('team-region.txt')
  })
})
