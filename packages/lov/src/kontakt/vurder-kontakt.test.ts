import { dato, iso, plusDage, plusMaaneder } from '@fodfaeste/grund'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vurderKontakt } from './vurder-kontakt.ts'
import { opl, den, skoen, laest, INTET, holdt, TOM, fra, paa, pligt, svar } from './proeve-kontakt.ts'

describe('Fire samtaler i de første seks måneder, fra 2020', () => {
  it.each([
    { dag: '2022-09-30', holdte: 3, tilstand: 'aktiv', svaret: 'opfyldt' },
    { dag: '2022-10-01', holdte: 3, tilstand: 'overskredet', svaret: 'ikke-opfyldt' },
    { dag: '2022-09-30', holdte: 4, tilstand: 'opfyldt', svaret: 'opfyldt' },
    { dag: '2022-10-01', holdte: 4, tilstand: 'opfyldt', svaret: 'opfyldt' },
    { dag: '2022-04-01', holdte: 0, tilstand: 'aktiv', svaret: 'opfyldt' },
  ])('[LAB-31] skift 1. april 2022, $holdte holdt, $dag → $tilstand', ({ dag, holdte, tilstand, svaret }) => {
    const samtaler = holdt('2022-04-05', '2022-05-05', '2022-06-05', '2022-09-30').slice(0, holdte)
    const v = paa(fra('2022-04-01', { samtaler }), dag)
    expect(pligt(v, 'LAB-31')).toMatchObject({ tilstand, fra: dato('2022-04-01'), fristDen: dato('2022-09-30') })
    expect(svar(v, 'LAB-31')).toBe(svaret)
    expect(v.vinduer).toMatchObject([{ kraevet: 4, afholdt: holdte, fra: dato('2022-04-01'), til: dato('2022-09-30') }])
  })

  it('[LAB-31] den sidste samtale dagen efter tæller ikke', () => {
    const samtaler = holdt('2022-04-05', '2022-05-05', '2022-06-05', '2022-10-01')
    expect(pligt(paa(fra('2022-04-01', { samtaler }), '2022-10-01'), 'LAB-31')?.tilstand).toBe('overskredet')
  })

  it('[LAB-31] pligten siger, hvor mange der mangler, og den dag den blev opfyldt', () => {
    const tre = paa(fra('2022-04-01', { samtaler: holdt('2022-04-05', '2022-05-05', '2022-06-05') }), '2022-07-01')
    expect(pligt(tre, 'LAB-31')?.hvad).toBe('Hold mindst fire individuelle samtaler (én mangler)')
    expect(tre.naesteSenest).toBe(dato('2022-09-30'))
    const fire = paa(
      fra('2022-04-01', { samtaler: holdt('2022-04-05', '2022-05-05', '2022-06-05', '2022-07-01') }),
      '2022-08-01',
    )
    expect(pligt(fire, 'LAB-31')).toMatchObject({
      hvad: 'Hold mindst fire individuelle samtaler',
      opfyldtDen: dato('2022-07-01'),
    })
    expect(fire.naesteSenest).toBeUndefined()
  })

  it('[LAB-31] uden dagen for overgangen er der intet vindue og ingen gættet frist', () => {
    const v = vurderKontakt(
      TOM,
      { bevilget: dato('2022-03-01'), starter: dato('2022-04-01'), slutter: undefined },
      dato('2022-06-01'),
    )
    expect(v.vinduer).toEqual([])
    expect(v.pligter).toEqual([])
  })

  it('[LAB-31] et skift af ydelse begynder en ny periode med fire nye samtaler', () => {
    const ydelse = [{ fra: den('2022-01-01'), til: den('2022-12-31') }, { fra: den('2023-06-01') }]
    const v = paa(
      { ...TOM, ydelse, samtaler: holdt('2022-01-05', '2022-02-05', '2022-03-05', '2022-04-05') },
      '2023-07-01',
    )
    expect([pligt(v, 'LAB-31')?.tilstand, pligt(v, 'LAB-31-2')?.tilstand]).toEqual(['opfyldt', 'aktiv'])
  })

  it('[LAB-31] endte ydelsen inden, kan antallet ikke kræves', () => {
    const ydelse = [{ fra: den('2022-01-01'), til: den('2022-03-31') }]
    expect(pligt(paa({ ...TOM, ydelse }, '2022-09-01'), 'LAB-31')?.tilstand).toBe('bortfaldet')
  })

  it.each([
    { valg: undefined, tilstand: 'tvivl' },
    { valg: 'A' as const, tilstand: 'overskredet' },
    { valg: 'B' as const, tilstand: 'bortfaldet' },
  ])('[LAB-31] standby i vinduet, læsning $valg → $tilstand', ({ valg, tilstand }) => {
    const standby = [{ fra: den('2022-06-01'), alvorlig: skoen('ja') }]
    const fakta = fra('2022-04-01', { standby, laesningsvalg: laest('TVIVL-STANDBY-OG-SAMTALER', valg) })
    expect(pligt(paa(fakta, '2022-11-01'), 'LAB-31')?.tilstand).toBe(tilstand)
  })

  it.each([
    { hvad: 'ikke begrundet', standby: { fra: den('2022-06-01'), alvorlig: { ...skoen('ja'), begrundelse: '' } } },
    { hvad: 'ikke alvorlig', standby: { fra: den('2022-06-01'), alvorlig: skoen('nej') } },
    { hvad: 'efter vinduet', standby: { fra: den('2022-10-01'), alvorlig: skoen('ja') } },
    { hvad: 'før vinduet', standby: { fra: den('2022-01-01'), til: den('2022-03-31'), alvorlig: skoen('ja') } },
  ])('[LAB-31] standby $hvad ændrer intet', ({ standby }) => {
    expect(pligt(paa(fra('2022-04-01', { standby: [standby] }), '2022-11-01'), 'LAB-31')?.tilstand).toBe('overskredet')
  })
})

describe('To ure på seks måneder', () => {
  const samtaler = holdt('2022-04-05', '2022-05-05')
  const dag = dato('2022-07-01')

  it('[LAB-31] samtalerne regnes fra ydelsens dag, ikke forløbets: de kan begynde hver sin dag', () => {
    const v = vurderKontakt(
      fra('2022-04-01', { samtaler }),
      { bevilget: dato('2022-03-01'), starter: dato('2022-05-15'), slutter: undefined },
      dag,
    )
    expect(pligt(v, 'LAB-31')?.fristDen).toBe(dato('2022-09-30'))
  })

  it('[LAB-31] flyttes forløbets første dag, flyttes ingen samtale; flyttes ydelsens, flyttes fristen', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 200 }), fc.integer({ min: 0, max: 80 }), (start, skift) => {
        const forloeb = { bevilget: undefined, starter: plusDage(dag, start), slutter: undefined }
        expect(vurderKontakt(fra('2022-04-01', { samtaler }), forloeb, dag)).toEqual(
          vurderKontakt(fra('2022-04-01', { samtaler }), INTET, dag),
        )
        const ydelsesdag = plusDage(dato('2022-04-01'), skift)
        const v = vurderKontakt({ ...TOM, ydelse: [{ fra: opl(ydelsesdag) }] }, forloeb, dag)
        expect(pligt(v, 'LAB-31')?.fristDen).toBe(plusDage(plusMaaneder(ydelsesdag, 6), -1))
      }),
    )
  })

  it('[LAB-31] overgang 31. august: vinduet går til og med 27. februar', () => {
    const v = paa(fra('2022-08-31'), '2022-09-01')
    expect(v.vinduer.map(({ til }) => iso(til))).toEqual(['2023-02-27'])
  })
})

describe('Over 1. januar 2020', () => {
  it.each([
    { valg: undefined, tilstand: 'tvivl' },
    { valg: 'A' as const, tilstand: 'overskredet' },
    { valg: 'B' as const, tilstand: 'bortfaldet' },
  ])('[LAB-31] skift 1. oktober 2019, tre samtaler, læsning $valg → $tilstand', ({ valg, tilstand }) => {
    const fakta = fra('2019-10-01', {
      samtaler: holdt('2019-10-05', '2019-12-05', '2020-02-05'),
      laesningsvalg: laest('TVIVL-SAMTALER-OVERGANG-2020', valg),
    })
    expect(pligt(paa(fakta, '2020-04-01'), 'LAB-31')?.tilstand).toBe(tilstand)
  })

  it('[LAB-31] var de seks måneder gået inden, kræves de fire ikke', () => {
    expect(pligt(paa(fra('2019-07-01'), '2020-06-01'), 'LAB-31')).toBeUndefined()
    expect(pligt(paa(fra('2019-07-02'), '2020-01-01'), 'LAB-31')).toBeDefined()
  })

  it.each([
    { dag: '2019-12-31', tilstand: 'aktiv' },
    { dag: '2020-01-01', tilstand: 'bortfaldet' },
  ])('[LAB-18-2] et vindue, der rækker ind i 2020, kan ikke brydes: $dag → $tilstand', ({ dag, tilstand }) => {
    expect(pligt(paa(fra('2019-03-01'), dag), 'LAB-18-2-1-1')?.tilstand).toBe(tilstand)
  })
})

describe('Seks samtaler på tolv måneder, 2013–2019', () => {
  const seks = holdt('2016-02-01', '2016-04-01', '2016-06-01', '2016-08-01', '2016-10-01', '2016-12-01')

  it.each([
    { dag: '2016-12-31', holdte: 5, tilstand: 'aktiv' },
    { dag: '2017-01-01', holdte: 5, tilstand: 'overskredet' },
    { dag: '2017-01-01', holdte: 6, tilstand: 'opfyldt' },
  ])('[LAB-18-2] skift 1. januar 2016, $holdte holdt, $dag → $tilstand', ({ dag, holdte, tilstand }) => {
    const v = paa(fra('2016-01-01', { samtaler: seks.slice(0, holdte) }), dag)
    expect(pligt(v, 'LAB-18-2-1-1')).toMatchObject({ tilstand, fristDen: dato('2016-12-31') })
  })

  it('[LAB-18-2] et nyt vindue begynder, når det første er gået', () => {
    const v = paa(fra('2016-01-01', { samtaler: seks }), '2017-06-01')
    expect(v.vinduer).toMatchObject([
      { fra: dato('2016-01-01'), afholdt: 6, tilstand: 'opfyldt' },
      { fra: dato('2017-01-01'), til: dato('2017-12-31'), afholdt: 0, tilstand: 'aktiv' },
    ])
  })

  it.each([
    { valg: undefined, tilstand: 'tvivl' },
    { valg: 'A' as const, tilstand: 'overskredet' },
    { valg: 'B' as const, tilstand: 'opfyldt' },
  ])(
    '[LAB-18-2] skift midt i en måned, sjette samtale i den tolvte hele måned, læsning $valg → $tilstand',
    ({ valg, tilstand }) => {
      const samtaler = holdt('2016-02-01', '2016-04-01', '2016-06-01', '2016-08-01', '2016-10-01', '2017-01-25')
      const fakta = fra('2016-01-20', { samtaler, laesningsvalg: laest('TVIVL-SEKS-SAMTALER-VINDUE', valg) })
      expect(pligt(paa(fakta, '2017-02-10'), 'LAB-18-2-1-1')?.tilstand).toBe(tilstand)
    },
  )

  it('[LAB-18-2] standby fandtes ikke for ressourceforløb før 2020', () => {
    const standby = [{ fra: den('2016-03-01'), alvorlig: skoen('ja') }]
    expect(pligt(paa(fra('2016-01-01', { standby }), '2017-01-01'), 'LAB-18-2-1-1')?.tilstand).toBe('overskredet')
  })

  it('[LAB-18-2] før ordningen kræves intet', () => {
    expect(paa(fra('2013-01-01'), '2012-12-31').pligter).toEqual([])
    expect(paa(fra('2013-01-01'), '2013-01-01').vinduer).toHaveLength(1)
  })
})

describe('Efter 1. juli 2026', () => {
  it.each([
    { dag: '2026-06-30', valg: undefined, tilstand: 'aktiv' },
    { dag: '2026-07-01', valg: undefined, tilstand: 'tvivl' },
    { dag: '2026-07-01', valg: 'A' as const, tilstand: 'aktiv' },
    { dag: '2026-07-01', valg: 'B' as const, tilstand: 'bortfaldet' },
  ])('[LAB-31] skift 1. marts 2026, $dag, læsning $valg → $tilstand', ({ dag, valg, tilstand }) => {
    const fakta = fra('2026-03-01', { laesningsvalg: laest('TVIVL-SAMTALER-EFTER-JULI-2026', valg) })
    expect(pligt(paa(fakta, dag), 'LAB-31')?.tilstand).toBe(tilstand)
  })

  it.each([
    { valg: undefined, tilstand: 'tvivl' },
    { valg: 'A' as const, tilstand: 'aktiv' },
  ])('[LAB-32-1] en samtale, borgeren har bedt om, læsning $valg → $tilstand', ({ valg, tilstand }) => {
    const fakta = fra('2025-03-01', {
      anmodninger: [den('2026-08-01')],
      aftaltEfter: opl(true),
      laesningsvalg: laest('TVIVL-SAMTALER-EFTER-JULI-2026', valg),
    })
    expect(pligt(paa(fakta, '2026-08-10'), 'LAB-32-1-anmodning-2026-08-01')?.tilstand).toBe(tilstand)
  })
})

describe('Efter de første seks måneder', () => {
  it.each([
    { dag: '2022-09-30', aftalt: undefined, tilstand: 'kommende' },
    { dag: '2022-10-01', aftalt: undefined, tilstand: 'aktiv' },
    { dag: '2022-10-01', aftalt: true, tilstand: 'opfyldt' },
    { dag: '2022-10-01', aftalt: false, tilstand: 'aktiv' },
  ])('[LAB-32-1] kontakten aftales: $dag, aftalt $aftalt → $tilstand', ({ dag, aftalt, tilstand }) => {
    const v = paa(fra('2022-04-01', aftalt === undefined ? {} : { aftaltEfter: opl(aftalt) }), dag)
    expect(pligt(v, 'LAB-32-1')).toMatchObject({ tilstand, fristDen: undefined })
  })

  it.each([
    { samtale: '2022-11-04', tilstand: 'aktiv' },
    { samtale: '2022-11-05', tilstand: 'opfyldt' },
    { samtale: '2022-11-20', tilstand: 'opfyldt' },
  ])('[LAB-32-1] bedt om en samtale 5. november, holdt $samtale → $tilstand', ({ samtale, tilstand }) => {
    const v = paa(fra('2022-04-01', { anmodninger: [den('2022-11-05')], samtaler: holdt(samtale) }), '2022-12-01')
    expect(pligt(v, 'LAB-32-1-anmodning-2022-11-05')?.tilstand).toBe(tilstand)
  })

  it('[LAB-32-1] er ydelsen hørt op, er der intet at aftale', () => {
    const ydelse = [{ fra: den('2022-01-01'), til: den('2022-12-31') }]
    expect(pligt(paa({ ...TOM, ydelse }, '2023-01-01'), 'LAB-32-1')).toBeUndefined()
  })
})
