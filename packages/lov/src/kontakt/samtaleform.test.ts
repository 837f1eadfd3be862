import { describe, expect, it } from 'vitest'
import type { Jobsamtale } from './fakta.ts'
import { opl, den, skoen, holdt, fra, paa, svar } from './proeve-kontakt.ts'

describe('Samtalens form', () => {
  const form = (dag: string, samtale: Omit<Jobsamtale, 'den'>, tidligere: readonly string[] = []) =>
    paa(fra('2014-01-01', { samtaler: [...holdt(...tidligere), { den: den(dag), ...samtale }] }), '2026-06-01')
      .svar.filter((f) => f.led.id === 'LAB-33' || f.led.id === 'LAB-33-valg')
      .at(-1)?.svar

  it.each<{
    hvad: string
    dag: string
    samtale: Omit<Jobsamtale, 'den'>
    tidligere?: readonly string[]
    svaret: string
  }>([
    {
      hvad: 'telefon 2019 uden for tilbud',
      dag: '2019-12-31',
      samtale: { form: opl('telefon'), iTilbud: opl(false) },
      svaret: 'ikke-opfyldt',
    },
    {
      hvad: 'telefon 2019 i et tilbud',
      dag: '2019-12-31',
      samtale: { form: opl('telefon'), iTilbud: opl(true) },
      svaret: 'opfyldt',
    },
    {
      hvad: 'brev 2021 i et tilbud',
      dag: '2021-06-01',
      samtale: { form: opl('andet'), iTilbud: opl(true) },
      svaret: 'opfyldt',
    },
    {
      hvad: 'telefon dagen før LBK 701/2022',
      dag: '2022-05-21',
      samtale: { form: opl('telefon'), iTilbud: opl(false), borgerensValg: opl(true) },
      svaret: 'ikke-opfyldt',
    },
    {
      hvad: 'telefon efter eget valg',
      dag: '2022-05-22',
      samtale: { form: opl('telefon'), borgerensValg: opl(true) },
      svaret: 'opfyldt',
    },
    {
      hvad: 'brev efter eget valg',
      dag: '2023-05-22',
      samtale: { form: opl('andet'), borgerensValg: opl(true) },
      svaret: 'ikke-opfyldt',
    },
    {
      hvad: 'video, som kommunen valgte',
      dag: '2023-05-22',
      samtale: { form: opl('video'), borgerensValg: opl(false) },
      svaret: 'ikke-opfyldt',
    },
    {
      hvad: 'fremmøde, krævet med grund',
      dag: '2023-05-22',
      samtale: { form: opl('fremmoede'), borgerensValg: opl(false), behovForFremmoede: skoen('ja') },
      svaret: 'opfyldt',
    },
    {
      hvad: 'fremmøde, krævet uden grund',
      dag: '2023-05-22',
      samtale: { form: opl('fremmoede'), borgerensValg: opl(false) },
      svaret: 'kraever-skoen',
    },
    {
      hvad: 'den første på telefon, før 1. marts 2024',
      dag: '2024-02-29',
      samtale: { form: opl('telefon'), borgerensValg: opl(true) },
      svaret: 'opfyldt',
    },
    {
      hvad: 'den første på telefon, fra 1. marts 2024',
      dag: '2024-03-01',
      samtale: { form: opl('telefon'), borgerensValg: opl(true) },
      svaret: 'ikke-opfyldt',
    },
    {
      hvad: 'den anden på telefon, fra 1. marts 2024',
      dag: '2024-03-10',
      tidligere: ['2024-03-01'],
      samtale: { form: opl('telefon'), borgerensValg: opl(true) },
      svaret: 'opfyldt',
    },
    { hvad: 'formen ukendt', dag: '2024-03-01', samtale: {}, svaret: 'uoplyst' },
  ])('[LAB-33] $hvad → $svaret', ({ dag, samtale, tidligere, svaret }) => {
    expect(form(dag, samtale, tidligere)).toBe(svaret)
  })
})

describe('Booking', () => {
  it.each([
    { dag: '2019-12-31', frataget: undefined, svaret: 'findes ikke' },
    { dag: '2020-01-01', frataget: undefined, svaret: 'opfyldt' },
    { dag: '2023-01-01', frataget: skoen('ja'), svaret: 'ikke-opfyldt' },
    { dag: '2023-01-01', frataget: skoen('nej'), svaret: 'opfyldt' },
    { dag: '2023-01-01', frataget: { ...skoen('ja'), begrundelse: '' }, svaret: 'kraever-skoen' },
  ])(
    '[LAB-34-3] borgeren booker selv, indtil retten er taget med grund: $dag → $svaret',
    ({ dag, frataget, svaret }) => {
      const fakta = fra('2019-01-01', frataget === undefined ? {} : { bookingFrataget: frataget })
      expect(svar(paa(fakta, dag), 'LAB-34-3')).toBe(svaret)
    },
  )
})
