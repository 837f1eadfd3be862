import { dato, iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { TOM, den, fra, holdt, laest, opl, paa, pligt, skoen, svar } from './proeve-kontakt.ts'

describe('Oplysninger i en anden orden, end det skete', () => {
  const SAMTALER = ['2022-07-01', '2022-04-05', '2022-06-05', '2022-05-05']

  it('[LAB-31] pligten er opfyldt den dag, den fjerde samtale blev holdt', () => {
    const v = paa(fra('2022-04-01', { samtaler: holdt(...SAMTALER) }), '2022-08-01')
    expect(pligt(v, 'LAB-31')?.opfyldtDen).toBe(dato('2022-07-01'))
    const omvendt = paa(fra('2022-04-01', { samtaler: holdt(...SAMTALER.toReversed()) }), '2022-08-01')
    expect(pligt(omvendt, 'LAB-31')?.opfyldtDen).toBe(dato('2022-07-01'))
  })

  it('[LAB-32-1] den første samtale efter anmodningen opfylder den', () => {
    const samtaler = holdt('2022-12-20', '2022-12-01', '2022-11-30', '2022-12-10')
    const v = paa(fra('2022-04-01', { samtaler, anmodninger: [den('2022-12-01')] }), '2023-01-01')
    expect(pligt(v, 'LAB-32-1-anmodning-2022-12-01')?.opfyldtDen).toBe(dato('2022-12-01'))
    const uden = paa(fra('2022-04-01', { samtaler, anmodninger: [den('2022-12-02')] }), '2023-01-01')
    expect(pligt(uden, 'LAB-32-1-anmodning-2022-12-02')?.opfyldtDen).toBe(dato('2022-12-10'))
  })

  it('[LAB-31] perioderne på ydelsen nummereres, som de kom', () => {
    const ydelse = [{ fra: den('2023-06-01') }, { fra: den('2022-01-01'), til: den('2022-12-31') }]
    const v = paa({ ...TOM, ydelse }, '2023-07-01')
    expect(pligt(v, 'LAB-31')?.fra).toBe(dato('2022-01-01'))
    expect(pligt(v, 'LAB-31-2')?.fra).toBe(dato('2023-06-01'))
  })

  it('[LAB-33] den første samtale er den tidligste', () => {
    const samtale = (dag: string, form: 'fremmoede' | 'telefon') => ({ den: den(dag), form: opl(form) })
    const former = (...samtaler: ReturnType<typeof samtale>[]) =>
      paa(fra('2024-04-01', { samtaler }), '2024-09-01')
        .svar.filter(({ led }) => led.id.startsWith('LAB-33'))
        .map((f) => f.svar)
    const [foerste, anden] = [samtale('2024-04-05', 'fremmoede'), samtale('2024-06-05', 'telefon')]
    expect(former(foerste, anden)).toEqual(former(anden, foerste))
    expect(former(foerste)[0]).toBe('opfyldt')
    expect(former(samtale('2024-04-05', 'telefon'))[0]).toBe('ikke-opfyldt')
  })
})

describe('En samtale hører til den ydelse, den blev holdt under', () => {
  const ydelse = [{ fra: den('2024-04-01'), til: den('2024-06-30') }]
  const samtalen = (dag: string) =>
    paa({ ...TOM, ydelse, samtaler: holdt(dag) }, '2024-09-01').svar.filter(({ led }) => led.id.startsWith('LAB-33'))

  it.each([
    { dag: '2024-03-31', antal: 0 },
    { dag: '2024-04-01', antal: 1 },
    { dag: '2024-06-30', antal: 1 },
    { dag: '2024-07-01', antal: 0 },
  ])('[LAB-33] $dag: $antal svar om formen', ({ dag, antal }) => expect(samtalen(dag)).toHaveLength(antal))

  it.each([
    { dag: '2024-03-31', er: false },
    { dag: '2024-04-01', er: true },
  ])('[LAB-32-1] en anmodning $dag', ({ dag, er }) => {
    const v = paa(fra('2024-04-01', { anmodninger: [den(dag)] }), '2024-12-01')
    expect(pligt(v, `LAB-32-1-anmodning-${dag}`) !== undefined).toBe(er)
  })

  it('[LAB-31] er der holdt flere end krævet, mangler ingen', () => {
    const samtaler = holdt('2022-04-05', '2022-05-05', '2022-06-05', '2022-07-05', '2022-08-05')
    expect(pligt(paa(fra('2022-04-01', { samtaler }), '2022-09-01'), 'LAB-31')?.hvad).toBe(
      'Hold mindst fire individuelle samtaler',
    )
  })
})

describe('Standby og den, der har begrundet den', () => {
  const standby = (tid: { fra: string; til?: string }, alvorlig = skoen('ja')) => {
    const { fra: begynder, til } = tid
    const s = { fra: den(begynder), alvorlig, ...(til === undefined ? {} : { til: den(til) }) }
    const fakta = fra('2022-04-01', { standby: [s], laesningsvalg: laest('TVIVL-STANDBY-OG-SAMTALER', 'B') })
    return pligt(paa(fakta, '2022-11-01'), 'LAB-31')?.tilstand
  }

  it.each([
    { tid: { fra: '2022-09-30' }, tilstand: 'bortfaldet' },
    { tid: { fra: '2022-10-01' }, tilstand: 'overskredet' },
    { tid: { fra: '2022-01-01', til: '2022-04-01' }, tilstand: 'bortfaldet' },
    { tid: { fra: '2022-01-01', til: '2022-03-31' }, tilstand: 'overskredet' },
  ])('[LAB-31] $tid.fra–$tid.til → $tilstand', ({ tid, tilstand }) => expect(standby(tid)).toBe(tilstand))

  it.each([
    { af: 'Mette Holm', begrundelse: 'Indlagt.', tilstand: 'bortfaldet' },
    { af: '', begrundelse: 'Indlagt.', tilstand: 'overskredet' },
    { af: '  ', begrundelse: 'Indlagt.', tilstand: 'overskredet' },
    { af: 'Mette Holm', begrundelse: '  ', tilstand: 'overskredet' },
  ])('[LAB-31] skønnet om standby af «$af», «$begrundelse» → $tilstand', ({ af, begrundelse, tilstand }) => {
    expect(standby({ fra: '2022-06-01' }, { ...skoen('ja'), af, begrundelse })).toBe(tilstand)
  })

  it.each([
    { af: 'Mette Holm', begrundelse: 'Møder ikke.', svaret: 'ikke-opfyldt' },
    { af: '', begrundelse: 'Møder ikke.', svaret: 'kraever-skoen' },
    { af: '  ', begrundelse: 'Møder ikke.', svaret: 'kraever-skoen' },
    { af: 'Mette Holm', begrundelse: '  ', svaret: 'kraever-skoen' },
  ])('[LAB-34-3] booking taget af «$af», «$begrundelse» → $svaret', ({ af, begrundelse, svaret }) => {
    const v = paa(fra('2024-04-01', { bookingFrataget: { ...skoen('ja'), af, begrundelse } }), '2024-06-01')
    expect(svar(v, 'LAB-34-3')).toBe(svaret)
  })
})

describe('Andet trin, 1. juli 2026', () => {
  const sag = (valg?: 'A' | 'B') =>
    fra('2026-06-01', {
      samtaler: [{ den: den('2026-07-02'), form: opl('telefon') }],
      anmodninger: [den('2026-06-15')],
      laesningsvalg: laest('TVIVL-SAMTALER-EFTER-JULI-2026', valg),
    })

  it('[LAB-32-1] fra den dag er det uafklaret, om en anmodning skal følges', () => {
    const uden = (dag: string) => pligt(paa({ ...sag(), samtaler: [] }, dag), 'LAB-32-1-anmodning-2026-06-15')?.tilstand
    expect([uden('2026-06-30'), uden('2026-07-01'), uden('2026-07-02')]).toEqual(['aktiv', 'tvivl', 'tvivl'])
  })

  it('[LAB-32-1] er samtalen holdt, er der intet at være i tvivl om', () => {
    expect(pligt(paa(sag(), '2026-07-05'), 'LAB-32-1-anmodning-2026-06-15')?.tilstand).toBe('opfyldt')
  })

  it.each([
    { valg: undefined, booking: 'kraever-skoen' },
    { valg: 'A' as const, booking: 'ikke-opfyldt' },
    { valg: 'B' as const, booking: 'opfyldt' },
  ])('[LAB-34-3] booking, læsning $valg → $booking', ({ valg, booking }) => {
    const fakta = { ...sag(valg), bookingFrataget: skoen('ja') }
    expect(svar(paa(fakta, '2026-07-05'), 'LAB-34-3-efter-juli-2026')).toBe(booking)
  })

  it.each([
    { valg: undefined, form: 'kraever-skoen' },
    { valg: 'A' as const, form: 'ikke-opfyldt' },
    { valg: 'B' as const, form: 'opfyldt' },
  ])('[LAB-33] den første samtale i telefon, læsning $valg → $form', ({ valg, form }) => {
    expect(svar(paa(sag(valg), '2026-07-05'), 'LAB-33-efter-juli-2026')).toBe(form)
  })
})

describe('Fire samtaler og årsskiftet til 2020', () => {
  const stand = (skift: string, dag: string) =>
    paa(fra(skift), dag)
      .vinduer.filter(({ kraevet }) => kraevet === 4)
      .map(({ til, tilstand }) => [iso(til), tilstand])

  it.each([
    { skift: '2019-07-01', dag: '2020-02-01', antal: 0 },
    { skift: '2019-07-02', dag: '2020-02-01', antal: 1 },
    { skift: '2019-10-01', dag: '2019-12-31', antal: 0 },
    { skift: '2019-10-01', dag: '2020-01-01', antal: 1 },
  ])('[LAB-31] skift $skift, set $dag: $antal vindue', ({ skift, dag, antal }) => {
    expect(stand(skift, dag)).toHaveLength(antal)
  })

  it.each([
    { skift: '2019-12-31', svaret: 'opfyldt' },
    { skift: '2020-01-01', svaret: 'ikke-opfyldt' },
    { skift: '2020-01-02', svaret: 'ikke-opfyldt' },
  ])(
    '[LAB-31] gælder kravet kun nye perioder, er det dem fra 1. januar 2020: $skift → $svaret',
    ({ skift, svaret }) => {
      const fakta = fra(skift, { laesningsvalg: laest('TVIVL-SAMTALER-OVERGANG-2020', 'B') })
      expect(svar(paa(fakta, '2020-08-01'), 'LAB-31')).toBe(svaret)
    },
  )
})

describe('Seks samtaler og årsskiftet til 2020', () => {
  const seks = (ydelse: { fra: string; til?: string }, dag: string) => {
    const { fra: begynder, til } = ydelse
    const periode = { fra: den(begynder), ...(til === undefined ? {} : { til: den(til) }) }
    return paa({ ...TOM, ydelse: [periode] }, dag)
      .vinduer.filter(({ kraevet }) => kraevet === 6)
      .map((v) => `${iso(v.fra)}–${iso(v.til)} ${v.tilstand}`)
  }

  it.each([
    { til: '2018-12-30', dag: '2019-06-01', vinduer: ['2018-01-01–2018-12-31 bortfaldet'] },
    { til: '2018-12-31', dag: '2019-06-01', vinduer: ['2018-01-01–2018-12-31 overskredet'] },
    {
      til: '2019-01-01',
      dag: '2019-06-01',
      vinduer: ['2018-01-01–2018-12-31 overskredet', '2019-01-01–2019-12-31 bortfaldet'],
    },
  ])('[LAB-18-2] ydelsen ender $til', ({ til, dag, vinduer }) => {
    expect(seks({ fra: '2018-01-01', til }, dag)).toEqual(vinduer)
  })

  it.each([
    { fra: '2019-01-01', dag: '2020-02-01', vinduer: ['2019-01-01–2019-12-31 overskredet'] },
    { fra: '2019-01-02', dag: '2019-12-31', vinduer: ['2019-01-02–2020-01-01 aktiv'] },
    { fra: '2019-01-02', dag: '2020-01-01', vinduer: ['2019-01-02–2020-01-01 bortfaldet'] },
    { fra: '2019-12-31', dag: '2019-12-31', vinduer: ['2019-12-31–2020-12-30 aktiv'] },
    { fra: '2020-01-01', dag: '2020-01-01', vinduer: [] },
  ])('[LAB-18-2] ydelsen fra $fra, set $dag', ({ fra: begynder, dag, vinduer }) => {
    expect(seks({ fra: begynder }, dag)).toEqual(vinduer)
  })

  it.each([
    { til: '2019-12-30', vinduer: ['2019-06-01–2020-05-31 bortfaldet'] },
    { til: '2019-12-31', vinduer: ['2019-06-01–2020-05-31 aktiv'] },
    { til: '2020-03-01', vinduer: ['2019-06-01–2020-05-31 aktiv'] },
  ])('[LAB-18-2] et vindue ind i 2020, ydelsen ender $til, set nytårsaften', ({ til, vinduer }) => {
    expect(seks({ fra: '2019-06-01', til }, '2019-12-31')).toEqual(vinduer)
  })
})
