import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { SVARENE } from '../motor/mange.ts'
import { I_MAALGRUPPEN, type ProeveSag, proeveFakta } from '../proeve-fakta.ts'
import { type SagPaaDag, befolkningAf } from './befolkning.ts'
import { KODERNE } from './konklusion-i-soejler.ts'
import { vurderMange } from './vurder-mange.ts'
import { vurderKort } from './vurder.ts'

const sag = (paa: string, fakta: ProeveSag): SagPaaDag => ({ fakta: proeveFakta(fakta), paa: dato(paa) })

/** Rækkernes svar, regnet som en befolkning. */
function iBefolkningen(sager: readonly SagPaaDag[]) {
  const svar = vurderMange(befolkningAf(sager))
  const i = (soejle: Uint8Array, nr: number) => SVARENE[soejle[nr] ?? -1]
  return sager.map((_, nr) => ({
    kode: KODERNE[svar.kode[nr] ?? -1],
    henvises: i(svar.henvises, nr),
    kraeves: i(svar.kraeves, nr),
    tilbydes: i(svar.tilbydes, nr),
    varighed: i(svar.varighed, nr),
  }))
}

/** De svar, hver sag får for sig. */
const alene = (sager: readonly SagPaaDag[]) => sager.map(({ fakta, paa }) => vurderKort(fakta, paa))

const { jaNej, skoen } = I_MAALGRUPPEN
const PENSIONIST: ProeveSag = {
  jaNej: { ...jaNej, 'modtager-foertidspension': true },
  oensker: { 'forloeb-som-pensionist': 'ja' },
}

describe('En befolkning, hvor alle ligger på en grænse', () => {
  it('i tiden før ordningen og efter den', () => {
    const dage = ['2012-12-31', '2013-01-01', '2026-01-31', '2026-02-01', '2026-07-01']
    const sager = dage.flatMap((paa) => [
      sag(paa, I_MAALGRUPPEN),
      sag(paa, { ...PENSIONIST, foedt: '1990-05-05' }),
      sag(paa, { ...I_MAALGRUPPEN, bevilget: '2012-06-01' }),
      sag(paa, { ...PENSIONIST, foedt: '1990-05-05', bevilget: '2012-06-01' }),
      sag(paa, { ...I_MAALGRUPPEN, bevilget: '2026-03-01' }),
      sag(paa, { ...I_MAALGRUPPEN, paaklaget: '2012-06-01' }),
    ])
    expect(iBefolkningen(sager)).toEqual(alene(sager))
  })

  it('er forløbet «begyndt», før ordningen fandtes, har loven ingen længde til det', () => {
    const forTidligt: ProeveSag = {
      ...I_MAALGRUPPEN,
      foedt: '1985-05-05',
      tidligere: [],
      starter: '2012-06-01',
      maaneder: 24,
    }
    const sager = [
      sag('2024-04-01', { ...forTidligt, starter: '2024-04-01' }),
      sag('2024-04-01', forTidligt),
      sag('2024-04-01', { ...forTidligt, ...PENSIONIST }),
    ]
    expect(iBefolkningen(sager)).toEqual(alene(sager))
    const { varighed } = vurderMange(befolkningAf(sager))
    expect([...varighed].map((nr) => SVARENE[nr])).toEqual(['opfyldt', 'ikke-opfyldt', 'ikke-opfyldt'])
  })

  it('med hvert svar på hvert skøn, og førtidspension hos nogle af dem', () => {
    const SVAR = [undefined, 'ja', 'nej', 'ubegrundet nej'] as const
    const dage = ['2018-05-31', '2018-06-01', '2024-04-01']
    const sager = SVAR.flatMap((komplekse) =>
      SVAR.flatMap((perspektiv) =>
        SVAR.flatMap((kanIkke) =>
          SVAR.flatMap((oplyst) =>
            SVAR.flatMap((udtoemt) =>
              dage.map((paa) => {
                const svarene = {
                  'komplekse-problemer': komplekse,
                  udviklingsperspektiv: perspektiv,
                  'aabenbart-formaalsloest': perspektiv,
                  'arbejdsevnen-kan-ikke-forbedres': kanIkke,
                  'tilstraekkeligt-oplyst': oplyst,
                  'alle-foranstaltninger-udtoemt': udtoemt,
                }
                const kendte = Object.entries(svarene).filter(([, svar]) => svar !== undefined)
                return sag(paa, {
                  foedt: '1985-05-05',
                  tidligere: [],
                  jaNej,
                  skoen: {
                    'helhedsorienteret-indsats': 'ja',
                    'laengerevarende-indsats': 'ja',
                    ...Object.fromEntries(kendte),
                  },
                })
              }),
            ),
          ),
        ),
      ),
    )
    expect(iBefolkningen(sager)).toEqual(alene(sager))
  })

  it('kendes fødselsdagen kun som et år, er alderen stadig uvis, anden gang der spørges', () => {
    const FOEDT = [
      ['1974-01-01', '1974-12-31'],
      ['1984-01-01', '1984-12-31'],
      ['1963-01-01', '1963-12-31'],
      ['1957-01-01', '1957-12-31'],
    ] as const
    const VALG = [
      {},
      { 'TVIVL-OVER-50': 'B' },
      { 'TVIVL-OVER-40': 'B' },
      { 'TVIVL-TID-FOER-40': 'B' },
      { 'TVIVL-SEKS-AAR-MAALEDAG': 'B' },
    ] as const
    const sager = FOEDT.flatMap((foedt) =>
      VALG.flatMap((valg) =>
        (['2019-07-01', '2021-07-01', '2024-07-01', '2025-07-01'] as const).map((paa) =>
          sag(paa, {
            jaNej,
            skoen,
            foedt,
            valg,
            tidligere: [['2014-01-01', '2018-11-30']],
            starter: paa,
            maaneder: 36,
          }),
        ),
      ),
    )
    expect(iBefolkningen(sager)).toEqual(alene(sager))
    expect(iBefolkningen(sager.toReversed())).toEqual(alene(sager.toReversed()))
  })

  it('født 29. februar, eller med en fødselsdag mellem bevillingen og starten, læst på hver måde', () => {
    const FOEDT = ['1984-02-29', '1972-02-29', '1974-02-28', '1974-03-01', '1956-02-29', '1960-02-29'] as const
    const dage = [
      '2019-02-28',
      '2022-02-28',
      '2022-03-01',
      '2023-02-28',
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ] as const
    const LAESNING = [undefined, 'A', 'B'] as const
    const sager = FOEDT.flatMap((foedt) =>
      dage.flatMap((paa) =>
        LAESNING.flatMap((skuddag) =>
          LAESNING.flatMap((aldersdag) =>
            [paa, '2024-04-01'].map((starter) =>
              sag(paa, {
                jaNej,
                skoen,
                foedt,
                tidligere: [['2014-01-01', '2016-12-31']],
                starter,
                maaneder: 24,
                valg: {
                  ...(skuddag === undefined ? {} : { 'TVIVL-FOEDT-29-FEBRUAR': skuddag }),
                  ...(aldersdag === undefined ? {} : { 'TVIVL-ALDER-MAALEDAG': aldersdag }),
                },
              }),
            ),
          ),
        ),
      ),
    )
    expect(iBefolkningen(sager)).toEqual(alene(sager))
  })
})
