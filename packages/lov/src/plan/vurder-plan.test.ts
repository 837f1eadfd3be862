import { type Dato, dato, iso, plusDage } from '@fodfaeste/grund'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Oplysning } from '../motor/oplysning.ts'
import type { Indsatsdel, PlanFakta } from './fakta.ts'
import { seksMaanederTilOgMed } from './indsatsdel.ts'
import { vurderPlan } from './vurder-plan.ts'
import {
  opl,
  skoen,
  laest,
  alle,
  FULD,
  ATTEST,
  INDSATSDEL,
  INTET,
  forloeb,
  teamsag,
  svarPaaRegel,
  manglende,
} from './proeve-plan.ts'

describe('Den forberedende del', () => {
  it.each([
    '2013-01-01',
    '2021-12-31',
    '2022-01-01',
    '2024-12-31',
    '2025-01-01',
    '2026-01-31',
    '2026-02-01',
    '2026-06-30',
  ])('[BEK-1708-3-1] er hel %s, når alt er med og et menneske har læst den', (paa) => {
    expect(teamsag(paa).mangler).toEqual([])
  })

  it('[BEK-1708-3-1] et hul siges med sit eget sted i den udgave, der gælder', () => {
    const uden = { ...FULD, indhold: { ...FULD.indhold, 'personlige-ressourcer': opl(false) } }
    const [hul] = teamsag('2023-06-01', { forberedende: uden }).mangler
    expect(hul).toMatchObject({
      id: 'BEK-1708-3-1-alle-personlige-ressourcer',
      svar: 'ikke-opfyldt',
      hjemmel: { lov: 'BEK', udgave: 'BEK 2408/2021', paragraf: '3', stk: 1, nr: 2 },
    })
  })

  it('[BEK-1708-3-2] det, ingen har set efter, er uoplyst: borgerens syn på, hvorfor indsatsen ikke virkede', () => {
    const { 'borgerens-aarsag': _uden, ...indhold } = FULD.indhold
    expect(teamsag('2023-06-01', { forberedende: { ...FULD, indhold } }).mangler).toMatchObject([
      { id: 'BEK-1708-3-2-borgerens-aarsag', svar: 'uoplyst', hjemmel: { stk: 2, pkt: 2 } },
    ])
  })

  it.each([
    { foerste: undefined, svar: 'uoplyst' },
    { foerste: opl(true), svar: 'opfyldt' },
    { foerste: opl(false), svar: 'opfyldt' },
  ])('[BEK-1708-3-4] i jobafklaring skal det stå, om det er det første: $svar', ({ foerste, svar }) => {
    const forberedende = {
      ...FULD,
      sagstype: opl('jobafklaring' as const),
      ...(foerste === undefined ? {} : { foersteJobafklaring: foerste }),
    }
    expect(svarPaaRegel(teamsag('2023-06-01', { forberedende }), 'BEK-1708-3-4')).toBe(svar)
  })

  it.each([
    {
      sag: 'helt åbenbart og nok',
      spor: { spor: opl('helt-aabenbart' as const), nokTilSporet: skoen('ja') },
      svar: 'opfyldt',
    },
    {
      sag: 'helt åbenbart, ikke nok',
      spor: { spor: opl('helt-aabenbart' as const), nokTilSporet: skoen('nej') },
      svar: 'uoplyst',
    },
    {
      sag: 'på det foreliggende grundlag',
      spor: { spor: opl('foreliggende-grundlag' as const), efterSagensOplysninger: opl(true) },
      svar: 'opfyldt',
    },
    { sag: 'intet spor', spor: {}, svar: 'uoplyst' },
  ])('[BEK-1708-3-1] en pensionssag med en mindre del: $sag → $svar', ({ spor, svar }) => {
    const forberedende = { ...FULD, indhold: {}, ...spor }
    expect(svarPaaRegel(teamsag('2023-06-01', { forberedende }), 'BEK-1708-3-1')).toBe(svar)
  })

  it('[BEK-1708-3-1-oplyst] om sagen er fuldt oplyst, siger et menneske, også når alt er skrevet', () => {
    const { fuldtOplyst: _uden, ...forberedende } = FULD
    expect(teamsag('2023-06-01', { forberedende }).mangler).toMatchObject([
      { id: 'BEK-1708-3-1-oplyst', svar: 'kraever-skoen', hjemmel: { paragraf: '3', stk: 1, pkt: 2 } },
    ])
  })

  it.each([
    { paa: '2013-01-01', sted: { paragraf: '30 a', udgave: 'lov 1380/2012' } },
    { paa: '2019-12-31', sted: { paragraf: '30 a', udgave: 'LBK 1342/2016' } },
    { paa: '2020-01-01', sted: { paragraf: '44', udgave: 'lov 548/2019' } },
    { paa: '2026-06-30', sted: { paragraf: '44', udgave: 'LBK 280/2024' } },
  ])('[LAB-44-1-1] målet kræves af loven selv, $paa i $sted.paragraf', ({ paa, sted }) => {
    const { 'job-og-uddannelsesmaal': _uden, ...indhold } = FULD.indhold
    expect(teamsag(paa, { forberedende: { ...FULD, indhold } }).mangler).toMatchObject([
      { id: 'LAB-44-1-1', svar: 'uoplyst', hjemmel: sted },
    ])
  })

  it('[BEK-1708-3-1] måles efter den udgave, der gælder den dag, teamet har sagen', () => {
    const v = teamsag('2024-12-01', { teammoede: opl(dato('2025-01-15')), forberedende: { ...FULD, indhold: {} } })
    expect(v.maaltEfter.forberedende).toBe(dato('2025-01-15'))
    expect(v.mangler.map(({ hjemmel }) => hjemmel?.udgave)).toContain('BEK 1708/2024')
  })
})

describe('Indsatsdelen', () => {
  const i2023 = forloeb('2023-01-01', '2025-12-31')
  const plan = (
    indsatsdel: Partial<Indsatsdel>,
    paa = '2023-03-01',
    tid = i2023,
    valg: PlanFakta['laesningsvalg'] = {},
  ) =>
    vurderPlan(
      {
        indsatsdel: { ...INDSATSDEL, ...indsatsdel },
        jobformidler: { findes: opl(false), iMinPlan: {} },
        laesningsvalg: valg,
      },
      tid,
      dato(paa),
    )
  const fastlagt = (fra: string, til: string) => ({ fastlagt: opl({ fra: dato(fra), til: dato(til) }) })

  it('[BEK-1708-5-1] er hel med et overordnet mål i stedet for et konkret', () => {
    const { 'konkret-maal': _uden, ...indhold } = INDSATSDEL.indhold
    const v = plan({
      indhold: { ...indhold, 'konkret-maal': opl(false), 'overordnet-maal': opl(true) },
      ...fastlagt('2023-01-01', '2023-06-30'),
    })
    expect(v.mangler).toEqual([])
  })

  it('[BEK-1708-5-1] med mentor skal rollen beskrives, uden skal den ikke', () => {
    expect(manglende(plan({ mentor: opl(true), ...fastlagt('2023-01-01', '2023-06-30') }))).toEqual([
      'BEK-1708-5-1-mentors-rolle',
    ])
    expect(manglende(plan({ mentor: opl(false), ...fastlagt('2023-01-01', '2023-06-30') }))).toEqual([])
  })

  it.each([{ sag: 'en dag mere', til: '2023-07-01', svar: 'opfyldt' }])(
    '[BEK-1708-5-2] fastlagt $sag → $svar',
    ({ til, svar }) => {
      expect(svarPaaRegel(plan(fastlagt('2023-01-01', til)), 'BEK-1708-5-2')).toBe(svar)
    },
  )

  it.each([
    { valg: undefined, svar: 'kraever-skoen', tilstand: 'tvivl' },
    { valg: 'A' as const, svar: 'opfyldt', tilstand: 'opfyldt' },
    { valg: 'B' as const, svar: 'ikke-opfyldt', tilstand: 'aktiv' },
  ])('[BEK-1708-5-2] tre måneder, fordi forløbet slutter: læsning $valg → $svar', ({ valg, svar, tilstand }) => {
    const valgt = valg === undefined ? {} : { 'TVIVL-INDSATSDEL-TIL-FORLOEBETS-SLUT': laest(valg) }
    const v = plan(fastlagt('2023-10-01', '2023-12-31'), '2023-11-01', forloeb('2023-01-01', '2023-12-31'), valgt)
    expect(svarPaaRegel(v, 'BEK-1708-5-2')).toBe(svar)
    expect(v.pligter.find(({ id }) => id === 'BEK-1708-5-2')?.tilstand).toBe(tilstand)
  })

  it.each([
    { paa: '2023-06-29', tilstand: 'aktiv' },
    { paa: '2023-06-30', tilstand: 'aktiv' },
    { paa: '2023-07-01', tilstand: 'overskredet' },
  ])('[BEK-1708-5-2] det næste tidsrum skal være lagt senest 30. juni: $paa → $tilstand', ({ paa, tilstand }) => {
    const v = plan(fastlagt('2023-01-01', '2023-06-30'), paa)
    expect(v.fastlagt?.naesteSenest).toBe(dato('2023-06-30'))
    expect(v.pligter.find(({ id }) => id === 'BEK-1708-5-2')).toMatchObject({ tilstand, fristDen: dato('2023-06-30') })
  })

  it('[BEK-1708-5-2] rækker tidsrummet til forløbets sidste dag, er der intet næste', () => {
    const v = plan(fastlagt('2025-06-01', '2025-12-31'), '2025-07-01')
    expect(v.fastlagt?.naesteSenest).toBeUndefined()
    expect(v.pligter.find(({ id }) => id === 'BEK-1708-5-2')?.tilstand).toBe('opfyldt')
  })

  it.each([
    { har: opl(false), med: {}, mangler: [] },
    { har: opl(true), med: alle('navn-og-kontakt', 'rolle-og-opgaver', 'aftaler'), mangler: [] },
    { har: opl(true), med: alle('navn-og-kontakt', 'rolle-og-opgaver'), mangler: ['BEK-1708-5-4-alle-aftaler'] },
  ])('[BEK-1708-5-4] en jobformidler står i Min Plan med navn, rolle og aftaler: $mangler', ({ har, med, mangler }) => {
    const fakta = {
      indsatsdel: { ...INDSATSDEL, ...fastlagt('2023-01-01', '2023-06-30') },
      jobformidler: { findes: har, iMinPlan: med },
    }
    expect(manglende(vurderPlan({ ...fakta, laesningsvalg: {} }, i2023, dato('2023-03-01')))).toEqual(mangler)
  })

  it.each([
    { valg: undefined, tilstand: 'tvivl' },
    { valg: 'A' as const, tilstand: 'aktiv' },
    { valg: 'B' as const, tilstand: 'opfyldt' },
  ])(
    '[BEK-1708-5-1] et løbende forløb uden indsatsdel efter lukningen, læsning $valg → $tilstand',
    ({ valg, tilstand }) => {
      const valgt = valg === undefined ? {} : { 'TVIVL-INDSATSDEL-EFTER-LUKNING': laest(valg) }
      const v = vurderPlan({ laesningsvalg: valgt }, forloeb('2025-06-01', '2027-05-31'), dato('2026-02-01'))
      expect(v.pligter.find(({ id }) => id === 'BEK-1708-5-1')?.tilstand).toBe(tilstand)
    },
  )

  it('[BEK-1708-5-1] før forløbets første dag er der ingen pligt, og efter den sidste heller ikke', () => {
    const tom: PlanFakta = { laesningsvalg: {} }
    expect(vurderPlan(tom, i2023, dato('2022-12-31')).pligter).toEqual([])
    expect(vurderPlan(tom, i2023, dato('2023-01-01')).pligter.map(({ id }) => id)).toEqual([
      'BEK-1708-5-1',
      'BEK-1708-5-2',
    ])
    expect(vurderPlan(tom, i2023, dato('2026-01-01')).pligter).toEqual([])
  })
})

describe('Den helhedsorienterede plan', () => {
  const helhed = {
    bruges: opl(true),
    koordinationsbehov: skoen('ja'),
    beskaeftigelsesindsats: opl(true),
    oevrigeIndsatser: opl(true),
  }
  const med = (samtykke: Oplysning<boolean> | undefined) =>
    vurderPlan(
      { helhedsorienteret: { ...helhed, ...(samtykke === undefined ? {} : { samtykke }) }, laesningsvalg: {} },
      forloeb('2023-01-01', '2024-12-31'),
      dato('2023-06-01'),
    )

  it('[LAB-40-3] træder kun i stedet for indsatsdelen, når den er lovlig', () => {
    expect(svarPaaRegel(med(opl(true)), 'BEK-1708-5-1')).toBe('findes ikke')
    expect(svarPaaRegel(med(opl(false)), 'BEK-1708-5-1')).toBe('uoplyst')
  })
})

describe('Den samlede beskrivelse fra sommeren 2026', () => {
  const sag = (paa: string, valg?: 'A' | 'B') =>
    vurderPlan(
      {
        forberedende: { ...FULD, indhold: {} },
        attest: ATTEST,
        samletBeskrivelse: { kraevet: opl(true), lavet: opl(false) },
        laesningsvalg: valg === undefined ? {} : { 'TVIVL-SAMLET-BESKRIVELSE-DAG': laest(valg) },
      },
      INTET,
      dato(paa),
    )

  it('[LAB-43] findes ikke 30. juni 2026; da gælder den forberedende del', () => {
    expect(svarPaaRegel(sag('2026-06-30'), 'LAB-43-tvivl')).toBe('findes ikke')
    expect(svarPaaRegel(sag('2026-06-30'), 'BEK-1708-3-1')).toBe('uoplyst')
  })

  it('[LAB-43] fra 1. juli 2026 er den ene eller den anden krævet, aldrig begge', () => {
    expect(svarPaaRegel(sag('2026-07-01'), 'LAB-43-tvivl')).toBe('kraever-skoen')
    expect([
      svarPaaRegel(sag('2026-07-01', 'A'), 'LAB-43-tvivl'),
      svarPaaRegel(sag('2026-07-01', 'A'), 'BEK-1708-3-1-tvivl'),
    ]).toEqual(['ikke-opfyldt', 'opfyldt'])
    expect([
      svarPaaRegel(sag('2026-07-01', 'B'), 'LAB-43-tvivl'),
      svarPaaRegel(sag('2026-07-01', 'B'), 'BEK-1708-3-1-tvivl'),
    ]).toEqual(['opfyldt', 'uoplyst'])
  })
})

describe('Planen og dagene', () => {
  const enDag = fc.integer({ min: dato('2022-01-01'), max: dato('2024-06-01') }).map((d) => d as Dato)

  it('[BEK-1708-4] attestens alder følger mødet dag for dag og intet andet gør', () => {
    fc.assert(
      fc.property(enDag, fc.integer({ min: 0, max: 400 }), (moede, senere) => {
        const ved = (dag: Dato) => teamsag('2023-06-01', { teammoede: opl(dag) })
        expect(ved(plusDage(moede, senere)).attestensAlder).toBe((ved(moede).attestensAlder ?? 0) + senere)
      }),
    )
  })

  it('[BEK-1708-5-2] seks måneder er aldrig mindre end 180 dage eller mere end 184', () => {
    fc.assert(
      fc.property(enDag, (fra) => {
        const dage = seksMaanederTilOgMed(fra) - fra + 1
        expect(dage).toBeGreaterThanOrEqual(180)
        expect(dage).toBeLessThanOrEqual(184)
      }),
    )
  })

  it('[BEK-1708-5-2] fra 31. august er seks måneder til og med 27. februar: klemmereglen', () => {
    expect(iso(seksMaanederTilOgMed(dato('2022-08-31')))).toBe('2023-02-27')
  })

  it('[BEK-1708-3-1] en oplysning mere gør aldrig et afgjort svar uoplyst', () => {
    const ids = Object.keys(FULD.indhold) as (keyof typeof FULD.indhold)[]
    fc.assert(
      fc.property(fc.subarray(ids), fc.constantFrom(...ids), fc.boolean(), (kendte, en, ja) => {
        const indhold = Object.fromEntries(kendte.map((id) => [id, opl(true)]))
        const foer = teamsag('2023-06-01', { forberedende: { ...FULD, indhold } })
        const efter = teamsag('2023-06-01', { forberedende: { ...FULD, indhold: { ...indhold, [en]: opl(ja) } } })
        for (const f of foer.svar) {
          if (f.svar === 'opfyldt' || kendte.includes(en)) continue
          if (f.svar === 'ikke-opfyldt') expect(svarPaaRegel(efter, f.led.id)).toBe('ikke-opfyldt')
        }
      }),
    )
  })
})
