import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { TOMT_GRUNDLAG } from '../fakta.ts'
import { I_MAALGRUPPEN, type ProeveSag, proeveFakta } from '../proeve-fakta.ts'
import { type ForklaretSag, sagerSomTekst } from '../proeve-svar-som-tekst.ts'
import type { KonklusionKode } from '../vurdering/konklusion.ts'
import { vurder } from '../vurdering/vurder.ts'
import { type Aendring, medAendringer, muligeAendringer } from './aendring.ts'
import { hvorforIkke } from './hvorfor-ikke.ts'

const navn = (a: Aendring): string =>
  `${a.art} ${a.id} ${'svar' in a ? a.svar : 'laesning' in a ? a.laesning : 'vaerdi' in a ? String(a.vaerdi) : ''}`.trim()

function forklar(sag: string, paa: string, fakta: ProeveSag, oensket?: readonly KonklusionKode[]): ForklaretSag {
  const { kode, vender, venderIkke } = hvorforIkke(proeveFakta(fakta), dato(paa), oensket)
  const saet = vender.map((v) => `${v.kode}: ${v.aendringer.map(navn).join(' + ')}`)
  return [sag, paa, { kode, vender: saet, venderIkke: venderIkke.map(navn) }]
}

/** Født 1969, over 50 i 2024, i målgruppen, har været i forløb før. */
const OVER_50: ProeveSag = { ...I_MAALGRUPPEN, foedt: '1969-03-03', tidligere: ['uden dage'] }
const nej = (...ider: readonly (keyof typeof I_MAALGRUPPEN.skoen)[]): ProeveSag['skoen'] & object => ({
  ...I_MAALGRUPPEN.skoen,
  ...Object.fromEntries(ider.map((id) => [id, 'nej'])),
})
const { tidligere: _t, ...UDEN_TIDLIGERE } = OVER_50

describe('Hvad der ville vende svaret', () => {
  it('er som i hvorfor-ikke.txt', async () => {
    const sager = [
      forklar('Anne: alt er med', '2024-04-01', { ...OVER_50, foedt: '1985-01-01', tidligere: [] }),
      forklar('Bo: mangler ønsket', '2024-04-01', OVER_50),
      forklar('Bo: har sagt nej', '2024-04-01', { ...OVER_50, oensker: { 'endnu-et-forloeb': 'nej' } }),
      forklar('Bo: har trukket sit ja tilbage', '2024-04-01', {
        ...OVER_50,
        oensker: { 'endnu-et-forloeb': 'trukket tilbage' },
      }),
      forklar('Bo: mangler ønsket og et skøn', '2024-04-01', { ...OVER_50, skoen: nej('udviklingsperspektiv') }),
      forklar('Bo: mangler ønsket og to skøn', '2024-04-01', {
        ...OVER_50,
        skoen: nej('udviklingsperspektiv', 'komplekse-problemer'),
      }),
      forklar('Bo: mangler ønsket og tre skøn', '2024-04-01', {
        ...OVER_50,
        skoen: nej('udviklingsperspektiv', 'komplekse-problemer', 'helhedsorienteret-indsats'),
      }),
      forklar('Bo: arbejdsevnen kan ikke forbedres', '2024-04-01', {
        ...OVER_50,
        skoen: { ...nej('udviklingsperspektiv'), 'arbejdsevnen-kan-ikke-forbedres': 'ja' },
      }),
      forklar('Bo: ikke oplyst, om han har været i forløb', '2024-04-01', UDEN_TIDLIGERE),
      forklar('Bo: ikke oplyst om forløb, og et nej', '2024-04-01', {
        ...UDEN_TIDLIGERE,
        skoen: nej('udviklingsperspektiv'),
      }),
      forklar('Bo: ikke oplyst tilstrækkeligt', '2024-04-01', {
        ...OVER_50,
        skoen: { ...I_MAALGRUPPEN.skoen, 'tilstraekkeligt-oplyst': 'nej' },
      }),
      forklar('Bo: ingen af de tre betingelser og to skøn', '2024-04-01', {
        ...OVER_50,
        foedt: '1985-01-01',
        tidligere: [],
        jaNej: {
          ...I_MAALGRUPPEN.jaNej,
          'langvarig-offentlig-forsoergelse': false,
          'tilbud-uden-oeget-tilknytning': false,
        },
        skoen: nej('udviklingsperspektiv', 'komplekse-problemer', 'laengerevarende-indsats'),
      }),
      forklar('Bo: ingen af de tre betingelser og tre skøn', '2024-04-01', {
        ...OVER_50,
        foedt: '1985-01-01',
        tidligere: [],
        jaNej: {
          ...I_MAALGRUPPEN.jaNej,
          'langvarig-offentlig-forsoergelse': false,
          'tilbud-uden-oeget-tilknytning': false,
        },
        skoen: nej(
          'udviklingsperspektiv',
          'komplekse-problemer',
          'laengerevarende-indsats',
          'helhedsorienteret-indsats',
        ),
      }),
      forklar('Bo: ikke oplyst om forløb, og fire nej', '2024-04-01', {
        ...UDEN_TIDLIGERE,
        jaNej: { 'ikke-loest-gennem-anden-indsats': false },
        skoen: nej(
          'udviklingsperspektiv',
          'komplekse-problemer',
          'laengerevarende-indsats',
          'helhedsorienteret-indsats',
        ),
      }),
      forklar('Bo: hjemvist efter lukningen, og fire nej', '2026-03-01', {
        ...OVER_50,
        foedt: '1985-01-01',
        tidligere: [],
        paaklaget: '2026-01-20',
        afgoeres: '2026-03-01',
        jaNej: { 'ikke-loest-gennem-anden-indsats': false },
        skoen: nej(
          'udviklingsperspektiv',
          'komplekse-problemer',
          'laengerevarende-indsats',
          'helhedsorienteret-indsats',
        ),
      }),
      forklar('Carla: kun født', '2024-04-01', { foedt: '1985-01-01' }),
      forklar('Carla: kun født, før juni 2018', '2018-05-31', { foedt: '1985-01-01' }),
      forklar('Carla: åbenbart formålsløst', '2018-05-31', {
        ...OVER_50,
        skoen: { ...I_MAALGRUPPEN.skoen, 'aabenbart-formaalsloest': 'ja' },
      }),
      forklar('Dan: tæt på pension', '2024-04-01', { ...I_MAALGRUPPEN, foedt: '1959-06-01', tidligere: [] }),
      forklar('Dan: over 50, loven fra 2022 og gammel bevilling', '2022-06-01', {
        ...OVER_50,
        bevilget: '2021-12-01',
        starter: '2022-02-01',
        slut: '2024-12-31',
      }),
      forklar('Else: førtidspensionist', '2024-04-01', {
        foedt: '1990-01-01',
        tidligere: [],
        jaNej: { 'modtager-foertidspension': true },
      }),
      forklar('Finn: lukket', '2026-02-01', OVER_50),
      forklar('Finn: hjemvist efter lukningen', '2026-03-01', {
        ...OVER_50,
        tidligere: [],
        foedt: '1985-01-01',
        paaklaget: '2026-01-20',
        afgoeres: '2026-03-01',
      }),
      forklar('Gry: spurgt om afslag', '2024-04-01', { ...OVER_50, foedt: '1985-01-01', tidligere: [] }, [
        'ikke-i-maalgruppen',
      ]),
    ]
    await expect(sagerSomTekst(sager)).toMatchFileSnapshot('hvorfor-ikke.txt')
  })

  it('findes blandt de mulige ændringer i muligheder.txt, og hver gør netop sin ene ting', async () => {
    const DAG = dato('2024-04-01')
    const svaret = (aendringer: readonly Aendring[]) => {
      const fakta = medAendringer(
        proeveFakta({ foedt: '1969-03-03', valg: { 'TVIVL-TID-FOER-40': 'A' } }),
        aendringer,
        DAG,
      )
      return { fakta, kode: vurder(fakta, DAG).kode }
    }
    const helt = proeveFakta({ ...OVER_50, oensker: { 'endnu-et-forloeb': 'ja' }, valg: { 'TVIVL-TID-FOER-40': 'A' } })
    const sager: readonly ForklaretSag[] = [
      ['En tom sag', '2024-04-01', { muligheder: muligeAendringer(TOMT_GRUNDLAG).map(navn) }],
      ['En sag med det meste', '2024-04-01', { muligheder: muligeAendringer(helt).map(navn) }],
      ['Ingen ændring', '2024-04-01', svaret([])],
      ...muligeAendringer(TOMT_GRUNDLAG).map((a): ForklaretSag => [navn(a), '2024-04-01', svaret([a])]),
    ]
    await expect(sagerSomTekst(sager)).toMatchFileSnapshot('muligheder.txt')
  })
})
