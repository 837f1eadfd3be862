import { type Dato, dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { Oplysning, Skoen } from '../motor/oplysning.ts'
import type { Forloebsdage } from '../pligter/pligt.ts'
import { medEtHul } from '../proeve-huller.ts'
import { type ForklaretSag, sagerSomTekst } from '../proeve-svar-som-tekst.ts'
import type { Deltager, KonkretTilbud, Sundhedssamtale, SundhedssamtaleFakta } from './sundhedssamtale-fakta.ts'
import { vurderSundhedssamtale } from './vurder-sundhedssamtale.ts'

const ALTID_MED = ['laesningsvalg', 'tilbud', 'udpegede', 'givet', 'oensket', 'truffet', 'fra'] as const

const opl = <T>(vaerdi: T): Oplysning<T> => ({ vaerdi, kilde: 'prøve' })
const den = (dag: string): Oplysning<Dato> => opl(dato(dag))
const skoen = (svar: 'ja' | 'nej'): Skoen => ({ svar, af: 'Sagsbehandler i prøven', begrundelse: 'Set i sagen.' })
const laest = (id: string, laesning: 'A' | 'B') => ({
  [id]: { laesning, af: 'Jens Lund', begrundelse: 'Efter ordlyden.' },
})
const forloeb = (starter: string | undefined, slutter: string | undefined, bevilget = starter): Forloebsdage => ({
  bevilget: bevilget === undefined ? undefined : dato(bevilget),
  starter: starter === undefined ? undefined : dato(starter),
  slutter: slutter === undefined ? undefined : dato(slutter),
})
const TO_AAR = forloeb('2023-03-01', '2025-02-28', '2023-02-10')
const GAMMELT = forloeb('2021-12-31', '2023-12-30')
const BINDER_DET = ['A', 'B'] as const

describe('Retten til en samtale, forklaret ord for ord', () => {
  it('er som i sundhedssamtale.txt', async () => {
    const moede = (...deltagere: readonly Deltager[]) => opl({ den: dato('2023-05-20'), deltagere })
    const ALLE = moede('sundhedskoordinator', 'borger', 'koordinerende-sagsbehandler', 'jobformidler')
    const SAMTALE: Sundhedssamtale = {
      oensket: den('2023-05-04'),
      holdt: ALLE,
      jobformidlerIStedet: skoen('nej'),
      udtalelse: den('2023-05-25'),
      stillingtagen: opl({ den: dato('2023-06-10'), valg: 'tilpasset' }),
    }
    const TILBUD: KonkretTilbud = {
      id: 't1',
      navn: 'Praktik i værkstedet',
      givet: den('2023-05-01'),
      begyndt: opl('ikke-begyndt'),
      samtale: SAMTALE,
    }
    const HEL: SundhedssamtaleFakta = {
      efter: '112',
      tilbud: [TILBUD],
      vejledtSkriftligt: den('2023-05-01'),
      laesningsvalg: {},
    }
    const forklar = (
      navn: string,
      paa: string,
      del: Partial<SundhedssamtaleFakta> = {},
      dage = TO_AAR,
    ): ForklaretSag => [navn, paa, vurderSundhedssamtale({ ...HEL, ...del }, dage, dato(paa))]
    const med = (del: Partial<Sundhedssamtale>, tilbud: Partial<KonkretTilbud> = {}) => ({
      tilbud: [{ ...TILBUD, ...tilbud, samtale: { ...SAMTALE, ...del } }],
    })
    const { stillingtagen: _s, udtalelse: _u, holdt: _h, ...KUN_OENSKET } = SAMTALE
    const venter = { tilbud: [{ ...TILBUD, samtale: KUN_OENSKET }] }
    const sager = [
      ...[
        '2021-12-31',
        '2022-01-01',
        '2023-02-28',
        '2023-04-30',
        '2023-05-01',
        '2023-05-03',
        '2023-05-04',
        '2023-05-19',
        '2023-05-20',
        '2023-05-24',
        '2023-05-25',
        '2023-06-09',
        '2023-06-10',
        '2024-03-01',
        '2026-02-01',
      ].flatMap((paa) => [forklar('Anne: hele gangen', paa), forklar('Anne: der ventes', paa, venter)]),
      ...medEtHul(HEL, ...ALTID_MED).map(
        ([hvad, f]) => ['Bo: ' + hvad, '2023-06-15', vurderSundhedssamtale(f, TO_AAR, dato('2023-06-15'))] as const,
      ),
      ...(['uaendret', 'tilpasset', 'andet-tilbud'] as const).map((valg) =>
        forklar(`Carla: valgt ${valg}`, '2023-06-15', med({ stillingtagen: opl({ den: dato('2023-06-10'), valg }) })),
      ),
      ...[
        moede('sundhedskoordinator', 'borger', 'jobformidler'),
        moede('sundhedskoordinator', 'jobformidler'),
        moede('borger'),
        moede('jobformidler'),
      ].map((holdt, i) => {
        const { jobformidlerIStedet: _j, ...uvurderet } = SAMTALE
        return forklar(`Carla: om jobformidleren er ikke vurderet, ${i + 1}`, '2023-06-15', {
          tilbud: [{ ...TILBUD, samtale: { ...uvurderet, holdt } }],
        })
      }),
      ...['2023-05-19', '2023-05-24', '2023-06-09'].flatMap((dag) => [
        forklar('Carla: udtalelsen kom før mødet', dag, med({ udtalelse: den('2023-05-10') })),
        forklar(
          'Carla: kommunen tog stilling før udtalelsen',
          dag,
          med({ stillingtagen: opl({ den: dato('2023-05-24'), valg: 'uaendret' }) }),
        ),
      ]),
      forklar(
        'Carla: kommunen tog stilling samme dag som udtalelsen',
        '2023-06-15',
        med({ stillingtagen: opl({ den: dato('2023-05-25'), valg: 'uaendret' }) }),
      ),
      ...['2022-01-01', '2022-01-02'].map((dag) =>
        forklar(
          `Else: tilbuddet givet ${dag}`,
          '2022-02-01',
          { tilbud: [{ ...TILBUD, givet: den(dag) }], vejledtSkriftligt: den(dag) },
          GAMMELT,
        ),
      ),
      forklar('Carla: uden koordinator', '2023-06-15', med({ holdt: moede('borger', 'koordinerende-sagsbehandler') })),
      forklar(
        'Carla: uden borger',
        '2023-06-15',
        med({ holdt: moede('sundhedskoordinator', 'koordinerende-sagsbehandler') }),
      ),
      forklar('Carla: uden sagsbehandler', '2023-06-15', med({ holdt: moede('sundhedskoordinator', 'borger') })),
      ...(['ja', 'nej'] as const).map((svar) =>
        forklar(
          `Carla: jobformidler i stedet, ${svar}`,
          '2023-06-15',
          med({ holdt: moede('sundhedskoordinator', 'borger', 'jobformidler'), jobformidlerIStedet: skoen(svar) }),
        ),
      ),
      ...['2023-05-03', '2023-05-04', '2023-05-05'].map((dag) =>
        forklar(`Dan: begyndt ${dag}`, '2023-06-15', {
          tilbud: [{ ...TILBUD, begyndt: den(dag), samtale: KUN_OENSKET }],
        }),
      ),
      forklar('Dan: to tilbud', '2023-06-15', {
        tilbud: [TILBUD, { id: 't2', navn: 'Kursus', givet: den('2023-04-01') }],
      }),
      ...[
        forloeb('2026-03-01', '2027-02-28'),
        forloeb('2026-01-31', '2027-02-28'),
        forloeb('2026-02-01', '2027-02-28'),
      ].flatMap((f, i) =>
        ['2026-01-31', '2026-02-01', '2026-03-02'].map((dag) =>
          forklar(`Gry: bevillingens dag er ikke oplyst, ${i + 1}`, dag, {}, { ...f, bevilget: undefined }),
        ),
      ),
      forklar('Dan: tre tilbud, det midterste først', '2023-06-15', {
        tilbud: [
          { id: 't2', navn: 'Kursus', givet: den('2023-05-10') },
          { id: 't3', navn: 'Praktik', givet: den('2023-04-01') },
          TILBUD,
        ],
      }),
      forklar('Dan: to tilbud, det første først', '2023-06-15', {
        tilbud: [
          { id: 't3', navn: 'Praktik', givet: den('2023-04-01') },
          { id: 't2', navn: 'Kursus', givet: den('2023-05-10') },
        ],
      }),
      forklar('Carla: kun stilling, ingen udtalelse', '2023-06-15', {
        tilbud: [
          { ...TILBUD, samtale: { ...KUN_OENSKET, stillingtagen: opl({ den: dato('2023-06-10'), valg: 'uaendret' }) } },
        ],
      }),
      forklar('Dan: intet tilbud', '2023-06-15', { tilbud: [] }),
      forklar('Else: ikke vejledt', '2023-05-02', { vejledtSkriftligt: den('2023-05-02') }),
      forklar('Else: ophørt', '2023-06-15', { ophoert: den('2023-06-01') }),
      forklar('Else: begyndt før 2022', '2022-01-01', { tilbud: [{ ...TILBUD, givet: den('2021-12-31') }] }, GAMMELT),
      forklar('Else: bevilget efter lukningen', '2026-06-01', {}, forloeb('2026-03-01', '2027-02-28')),
      forklar('Finn: førtidspensionist', '2023-06-15', { efter: '115' }),
      ...BINDER_DET.map((l) =>
        forklar(`Finn: førtidspensionist, læst som ${l}`, '2023-06-15', {
          efter: '115',
          laesningsvalg: laest('TVIVL-PARAGRAF-115-RETTIGHEDER', l),
        }),
      ),
    ]
    await expect(sagerSomTekst(sager)).toMatchFileSnapshot('sundhedssamtale.txt')
  })
})
