import { type Dato, dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { Oplysning, Skoen } from '../motor/oplysning.ts'
import type { Forloebsdage } from '../pligter/pligt.ts'
import { type ProeveSag, proeveFakta } from '../proeve-fakta.ts'
import { medEtHul } from '../proeve-huller.ts'
import { type ForklaretSag, sagerSomTekst } from '../proeve-svar-som-tekst.ts'
import type { Nabofakta } from './fakta.ts'
import { vurderNabo } from './vurder-nabo.ts'

const opl = <T>(vaerdi: T): Oplysning<T> => ({ vaerdi, kilde: 'prøven' })
const den = (dag: string): Oplysning<Dato> => opl(dato(dag))
const skoen = (svar: 'ja' | 'nej'): Skoen => ({ svar, af: 'Mette Holm', begrundelse: 'Efter en konkret vurdering.' })
const INGEN: Forloebsdage = { bevilget: undefined, starter: undefined, slutter: undefined }

const forklar = (navn: string, paa: string, fakta: Nabofakta, forloeb = INGEN): ForklaretSag => [
  navn,
  paa,
  vurderNabo(fakta, forloeb, dato(paa)),
]

/** Over 40, forelagt teamet; sagen overgik 1. juli 2025 og er afgjort på den sidste dag. */
const ANNE: Nabofakta = {
  sag: proeveFakta({ foedt: '1980-01-01', tidligere: ['uden dage'], skoen: { 'alle-foranstaltninger-udtoemt': 'ja' } }),
  egenAnmodning: opl(true),
  faarSeniorpension: opl(false),
  utvivlsomtIkkeOpfyldt: skoen('nej'),
  heltAabenbart: skoen('nej'),
  sundhedskoordinatorUdtaltSig: opl(true),
  terminaltSyg: opl(false),
  forelagtTeam: opl(true),
  varigtNedsat: skoen('ja'),
  ikkeSelvforsoergende: skoen('ja'),
  overgaaet: den('2025-07-01'),
  overgangMeddelt: den('2025-07-02'),
  moedeTilbudt: den('2025-09-01'),
  pensionAfgjort: den('2025-10-01'),
  forlaengetBesked: den('2025-10-02'),
  grundlag: {
    rehabiliteringsplan: opl(true),
    indsatserUdtoemt: opl(true),
    varigtNedsatForklaret: opl(true),
    ikkeSelvforsoergelseForklaret: opl(true),
    arbejdsfunktionerAngivet: opl(true),
  },
  vaesentlighed: {
    forberedendeDelMangler: opl(true),
    laegeattestMangler: opl(true),
    attestLovligtUdeladt: opl(false),
    sammeOplysninger: skoen('ja'),
    sammeKonklusion: skoen('ja'),
  },
  afviserForloeb: den('2025-08-01'),
  andenHjaelpVurderet: den('2025-08-15'),
  afviserBehandling: opl(true),
}

const UDTOEMT = (svar: 'ja' | 'nej') => ({ 'alle-foranstaltninger-udtoemt': svar })

describe('Førtidspension og anden hjælp, forklaret ord for ord', () => {
  it('er som i nabo-huller.txt, når én ting mangler eller er anderledes', async () => {
    const sager = [
      forklar('alt er med', '2025-10-15', ANNE),
      ...medEtHul(ANNE, 'sag', 'dage', 'jaNej', 'skoen', 'oensker', 'laesningsvalg').map(([hvad, fakta]) =>
        forklar(hvad, '2025-10-15', fakta),
      ),
    ]
    await expect(sagerSomTekst(sager)).toMatchFileSnapshot('nabo-huller.txt')
  })

  it('er dag for dag og alder for alder som i nabo-tid.txt', async () => {
    const { pensionAfgjort: _a, moedeTilbudt: _m, overgangMeddelt: _o, forlaengetBesked: _f, ...venter } = ANNE
    const foedt = (dag: string | undefined, rest: ProeveSag = {}): Nabofakta => ({
      ...ANNE,
      sag: proeveFakta({ ...(dag === undefined ? {} : { foedt: dag }), ...rest }),
    })
    const forloeb = (slutter: string): Forloebsdage => ({
      bevilget: undefined,
      starter: dato('2023-10-01'),
      slutter: dato(slutter),
    })
    const sager = [
      ...['2025-06-30', '2025-07-01', '2025-07-02', '2025-09-30', '2025-10-01', '2025-10-02', '2025-11-01'].map((paa) =>
        forklar('Bo: der ventes', paa, venter),
      ),
      ...[
        '2012-12-31',
        '2013-01-01',
        '2018-05-31',
        '2018-06-01',
        '2024-12-29',
        '2024-12-30',
        '2026-06-30',
        '2026-07-01',
      ].flatMap((paa) => [
        forklar('Carla: udgaverne', paa, ANNE),
        forklar('Carla: ikke forelagt, egen anmodning', paa, {
          ...ANNE,
          forelagtTeam: opl(false),
          utvivlsomtIkkeOpfyldt: skoen('ja'),
        }),
        forklar('Carla: ikke forelagt, helt åbenbart', paa, {
          ...ANNE,
          forelagtTeam: opl(false),
          heltAabenbart: skoen('ja'),
        }),
      ]),
      ...(['A', 'B'] as const).map((laesning) =>
        forklar(`Carla: teamet efter juli 2026 læst som ${laesning}`, '2026-07-01', {
          ...ANNE,
          forelagtTeam: opl(false),
          sag: {
            ...ANNE.sag,
            laesningsvalg: {
              'TVIVL-PENSION-TEAM-JULI-2026': { laesning, af: 'Jens Lund', begrundelse: 'Efter ordlyden.' },
            },
          },
        }),
      ),
      ...['1958-10-15', '1958-10-16', '1985-10-15', '1985-10-16', '2007-10-15', '2007-10-16', undefined].flatMap(
        (dag) => [
          forklar(`Dan: født ${dag ?? 'uoplyst'}`, '2025-10-15', foedt(dag, { skoen: UDTOEMT('ja') })),
          forklar(
            `Dan: født ${dag ?? 'uoplyst'}, ikke udtømt`,
            '2025-10-15',
            foedt(dag, { tidligere: [], skoen: UDTOEMT('nej') }),
          ),
          forklar(`Dan: født ${dag ?? 'uoplyst'}, ikke skønnet`, '2025-10-15', foedt(dag, { tidligere: [] })),
        ],
      ),
      ...['2025-10-14', '2025-10-15'].map((slutter) =>
        forklar(
          `Else: forløbet slutter ${slutter}`,
          '2025-10-15',
          foedt('1990-01-01', { tidligere: [] }),
          forloeb(slutter),
        ),
      ),
      forklar('Else: mødet tilbudt samme dag som afgørelsen', '2025-10-15', {
        ...ANNE,
        moedeTilbudt: den('2025-10-01'),
      }),
      forklar('Else: mødet tilbudt dagen efter', '2025-10-15', { ...ANNE, moedeTilbudt: den('2025-10-02') }),
      forklar('Finn: intet er oplyst', '2025-10-15', { sag: proeveFakta({}) }),
    ]
    await expect(sagerSomTekst(sager)).toMatchFileSnapshot('nabo-tid.txt')
  })
})
