import { dato } from '@fodfaeste/grund'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LAB_112_3 } from '../lab/paragraf-112.ts'
import { LAB_114_1 } from '../lab/paragraf-114-stk-1.ts'
import { type Lovsaet, underLovsaet } from '../motor/lovsaet.ts'
import { gaeldendePaa } from '../motor/version.ts'
import { I_MAALGRUPPEN, proeveFakta } from '../proeve-fakta.ts'
import { enDag, enSag } from '../vurdering/vilkaarlige-fakta-kontrakt.ts'
import { type Sagsfakta, vurderSag } from '../vurdering/vurder-sag.ts'
import { LOVEN, type SagIBunke, konsekvens } from './konsekvens.ts'

const til = (dag: string): Lovsaet => ({ navn: `loven til og med ${dag}`, tilOgMed: dato(dag) })

/** Alle dele af sagen, uden at noget er registreret. */
function heleSagen(maalgruppe: Sagsfakta['maalgruppe']): Sagsfakta {
  const forloeb = { efter: '112', laesningsvalg: {} } as const
  return {
    maalgruppe,
    garanti: { ...forloeb, indsatser: [], stop: [], bortfald: [] },
    sundhedssamtale: { ...forloeb, tilbud: [] },
    afslutning: forloeb,
    jobformidler: forloeb,
    koordinerende: { ...forloeb, udpegede: [] },
    plan: { laesningsvalg: {} },
    team: { om: { vaerdi: 'ressourceforloeb', kilde: 'prøven' }, behandlinger: [], laesningsvalg: {} },
    kontakt: {
      ydelse: [{ fra: { vaerdi: dato('2018-03-01'), kilde: 'prøven' } }],
      samtaler: [],
      standby: [],
      anmodninger: [],
      foranstaltninger: [],
      laesningsvalg: {},
    },
    procedure: { laesningsvalg: {} },
    nabo: { sag: maalgruppe },
  }
}

const bunke = (id: string, sag: Sagsfakta, paa: string): SagIBunke => ({ id, sag, paa: dato(paa) })

describe('Konsekvensen af en ændret lov', () => {
  const FEM_AAR = proeveFakta({
    ...I_MAALGRUPPEN,
    foedt: '1990-05-05',
    tidligere: [],
    starter: '2023-02-01',
    slut: '2027-01-31',
  })

  it('treårsloftet fra 2022 gør et fireårigt forløb ulovligt, og stedet i loven siges', () => {
    const svar = konsekvens([bunke('fire år', { maalgruppe: FEM_AAR }, '2023-01-15')], til('2021-12-31'), LOVEN)
    expect(svar).toMatchObject({ antal: 1, foer: 'loven til og med 2021-12-31', efter: 'loven' })
    const [sag] = svar.beroerte
    expect(sag?.svar.find(({ spoergsmaal }) => spoergsmaal === 'varighed')).toMatchObject({
      foer: 'opfyldt',
      efter: 'ikke-opfyldt',
      hvorfor: { foer: { hjemmel: { udgave: 'lov 548/2019' } }, efter: { hjemmel: { udgave: 'LBK 701/2022' } } },
    })
    expect(sag?.dage).toContainEqual({
      id: 'seneste-slut',
      navn: 'Seneste lovlige sidste dag',
      foer: '2028-01-31',
      efter: '2026-01-31',
    })
  })

  it('indsatsgarantien er en ny pligt fra 2022', () => {
    const sag = heleSagen(proeveFakta({ foedt: '1990-05-05', bevilget: '2023-01-15', starter: '2023-02-01' }))
    const [en] = konsekvens([bunke('en', sag, '2023-08-02')], til('2021-12-31'), LOVEN).beroerte
    expect(en?.pligter.find(({ id }) => id === 'LAB-113-2-indsats')).toMatchObject({
      foer: undefined,
      efter: { tilstand: 'overskredet', fristDen: '2023-08-01' },
    })
  })

  it('lukningen tager nye bevillinger, og skiftene tælles', () => {
    const ny = proeveFakta({ ...I_MAALGRUPPEN, foedt: '1990-05-05', tidligere: [], maaneder: 24 })
    const sager = ['a', 'b', 'c'].map((id) => bunke(id, { maalgruppe: ny }, '2026-03-01'))
    const { skift, beroerte } = konsekvens(sager, til('2026-01-31'), LOVEN)
    expect(beroerte).toHaveLength(3)
    expect(skift).toEqual([
      {
        foer: 'Kommunen kan henvise borgeren til et ressourceforløb.',
        efter: 'Der kan ikke bevilges et nyt ressourceforløb.',
        antal: 3,
      },
    ])
  })

  it('et forslag kan lægges ved siden af loven: uden seksårsreglen kan det kræves', () => {
    const forslag: Lovsaet = {
      navn: 'forslaget uden seksårsregel',
      erstatter: [
        { ...LAB_112_3, versioner: [{ fra: dato('0001-01-01'), kilde: 'forslaget', fravaer: 'ikke-laengere' }] },
      ],
    }
    const kortTilPension = proeveFakta({ ...I_MAALGRUPPEN, foedt: '1961-05-05', tidligere: [], maaneder: 24 })
    const [en] = konsekvens([bunke('en', { maalgruppe: kortTilPension }, '2024-03-15')], LOVEN, forslag).beroerte
    expect(en?.konklusion).toEqual({
      foer: 'Kommunen kan ikke kræve, at borgeren deltager i et ressourceforløb.',
      efter: 'Kommunen kan henvise borgeren til et ressourceforløb.',
    })
    expect(en?.svar.find(({ spoergsmaal }) => spoergsmaal === 'kraeves')?.hvorfor).toMatchObject({
      foer: { hjemmel: { tekst: 'LAB § 112, stk. 3, 1. pkt.' } },
      efter: undefined,
    })
  })

  const FRA_2014 = heleSagen(
    proeveFakta({ foedt: '1990-05-05', bevilget: '2014-02-01', starter: '2014-02-01', slut: '2016-07-20' }),
  )

  it('en pligt, der falder bort med fristen, som den var, er ændret', () => {
    const [en] = konsekvens([bunke('en', FRA_2014, '2020-03-01')], til('2013-12-31'), LOVEN).beroerte
    expect(en?.pligter.find(({ id }) => id === 'LAB-18-2-1-2')).toMatchObject({
      foer: { tilstand: 'overskredet', fristDen: '2020-02-29' },
      efter: { tilstand: 'bortfaldet', fristDen: '2020-02-29' },
    })
  })

  it('en dag, der kommer til, og en, der falder væk, har kun den ene side', () => {
    const sag = bunke('en', FRA_2014, '2022-01-15')
    const dagen = ([en]: ReturnType<typeof konsekvens>['beroerte']) => en?.dage.find(({ id }) => id === 'LAB-113-2')
    expect(dagen(konsekvens([sag], til('2013-12-31'), LOVEN).beroerte)).toMatchObject({
      foer: undefined,
      efter: '2022-07-01',
    })
    expect(dagen(konsekvens([sag], LOVEN, til('2013-12-31')).beroerte)).toMatchObject({
      foer: '2022-07-01',
      efter: undefined,
    })
  })

  it('to ens love giver ingen konsekvens', () => {
    const sag = heleSagen(FEM_AAR)
    expect(konsekvens([bunke('en', sag, '2024-01-01')], LOVEN, til('2030-01-01')).beroerte).toEqual([])
    expect(konsekvens([], LOVEN, LOVEN)).toMatchObject({ antal: 0, beroerte: [], skift: [] })
  })
})

describe('Et lovsæt', () => {
  it('kan regne på enhver sag på enhver dag, og loven er den samme bagefter', () => {
    fc.assert(
      fc.property(enSag, enDag, enDag, (fakta, paa, sidste) => {
        const sag = heleSagen(fakta)
        const foer = vurderSag(sag, paa)
        underLovsaet({ navn: 'et sæt', tilOgMed: sidste }, () => vurderSag(sag, paa))
        expect(vurderSag(sag, paa).maalgruppe.kode).toBe(foer.maalgruppe.kode)
        expect(vurderSag(sag, paa).pligter).toEqual(foer.pligter)
      }),
      { numRuns: 300 },
    )
  })

  it('gælder ikke længere, når regningen kaster', () => {
    const kast = () => {
      throw new Error('afbrudt')
    }
    expect(() => underLovsaet(til('2013-01-01'), kast)).toThrow('afbrudt')
    expect('indhold' in gaeldendePaa(LAB_114_1, dato('2023-01-01'))).toBe(true)
  })
})
