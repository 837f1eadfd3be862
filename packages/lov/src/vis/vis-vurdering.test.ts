import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { I_MAALGRUPPEN, type ProeveSag, proeveFakta } from '../proeve-fakta.ts'
import { SAGER } from '../vurdering/proeve-sager.ts'
import { vurder } from '../vurdering/vurder.ts'
import { sideSomTekst } from './proeve-side-som-tekst.ts'
import { visVurdering } from './vis-vurdering.ts'

/** Født 1985, i målgruppen efter både den gamle og den nye lov, første forløb. */
const HANNE: ProeveSag = {
  ...I_MAALGRUPPEN,
  foedt: '1985-05-05',
  tidligere: [],
  skoen: { ...I_MAALGRUPPEN.skoen, 'aabenbart-formaalsloest': 'nej' },
}

describe('Hvad svaret betyder i loven', () => {
  it.each([
    { dag: '2013-01-01', pligt: true },
    { dag: '2018-06-01', pligt: true },
    { dag: '2019-12-31', pligt: true },
    { dag: '2020-01-01', pligt: false },
    { dag: '2024-06-01', pligt: false },
  ])('indtil 2020 skulle den, der var i målgruppen, tilbydes forløbet: $dag → $pligt', ({ dag, pligt }) => {
    const { konklusion } = visVurdering(vurder(proeveFakta(HANNE), dato(dag)))
    expect(konklusion.kode).toBe('kan-henvises')
    expect(konklusion.betydning.includes('skulle kommunen tilbyde')).toBe(pligt)
  })

  it('uden for målgruppen er der ingen pligt at nævne', () => {
    const { konklusion } = visVurdering(vurder(proeveFakta({ ...HANNE, skoen: {} }), dato('2014-01-01')))
    expect(konklusion.betydning).not.toContain('skulle kommunen tilbyde')
  })
})

describe('Hvorfor netop den dags lov', () => {
  const overgang = (sag: ProeveSag, paa: string) =>
    visVurdering(vurder(proeveFakta({ ...HANNE, ...sag }), dato(paa))).lov.overgang.map(({ id, tekst }) => [id, tekst])

  it('er bevillingens dag ikke registreret, står det med den dag, forløbet begyndte', () => {
    const [[id, tekst = ''] = []] = overgang({ starter: '2025-03-01', slut: '2027-02-28' }, '2026-03-01')
    expect(id).toBe('OVERGANG-BEGYNDT-FOER-LUKNINGEN')
    expect(tekst).toContain('1. marts 2025')
    expect(tekst).toContain('registrér dagen')
  })

  it('bevilget før og begyndt efter nytår 2022, tæt på pension: både de tre år og de seks år er begrundet', () => {
    const sag: ProeveSag = { foedt: '1959-06-01', bevilget: '2021-06-01', starter: '2022-02-01', slut: '2024-01-31' }
    const tekster = Object.fromEntries(overgang(sag, '2022-06-01')) as Record<string, string>
    expect(Object.keys(tekster)).toEqual(['OVERGANG-BEVILLINGSDAG', 'LOV-1160-7-5', 'LOV-1160-7-4'])
    expect(tekster['LOV-1160-7-5']).toContain('1. februar 2022')
    expect(tekster['LOV-1160-7-4']).toContain('seksårsreglen')
  })
})

describe('Alle slags sager, som de vises', () => {
  const VISTE = SAGER.map(([, paa, sag]) => visVurdering(vurder(proeveFakta(sag), dato(paa))))
  /** Hver slags én gang, i orden. */
  const slags = (linjer: readonly string[]): string => [...new Set(linjer)].toSorted().join('\n')
  const linje = (ord: object): string => sideSomTekst('', ord).split('\n').slice(2).join(' ').trim()

  it('siger hver konklusion i hele sætninger, hvad svaret er, og hvad det betyder', () => {
    for (const { konklusion } of VISTE) {
      expect(konklusion.tekst, konklusion.kode).toMatch(/^[A-ZÆØÅ].*\.$/)
      expect(konklusion.betydning, konklusion.kode).toMatch(/^[A-ZÆØÅ].*\.$/)
    }
  })

  it('er hver konklusion et ja, et nej, et ved ikke eller et skøn', () => {
    const farver = new Map(VISTE.map(({ konklusion }) => [konklusion.kode, konklusion.svar]))
    expect(Object.fromEntries(farver)).toEqual({
      'kan-henvises': 'opfyldt',
      'har-ret-efter-eget-oenske': 'opfyldt',
      'kan-kun-tilbydes': 'ikke-opfyldt',
      'kan-ikke-kraeves': 'ikke-opfyldt',
      'ikke-i-maalgruppen': 'ikke-opfyldt',
      'skal-ikke-ivaerksaettes': 'ikke-opfyldt',
      'skal-begynde-sag-om-foertidspension': 'ikke-opfyldt',
      'ikke-tilstraekkeligt-oplyst': 'uoplyst',
      'lukket-for-nye-forloeb': 'ikke-opfyldt',
      'ordningen-fandtes-ikke': 'ikke-opfyldt',
      uoplyst: 'uoplyst',
      'kraever-skoen': 'kraever-skoen',
      'tvivl-i-loven': 'kraever-skoen',
    })
  })

  it('står hver dag, hvert tal, hver mangel og hver overgang som i vist-i-sager.txt', async () => {
    const afsnit = {
      dage: VISTE.flatMap(({ dage }) => dage.map(linje)),
      tal: VISTE.flatMap(({ tal }) => tal.map(linje)),
      mangler: VISTE.flatMap(({ mangler }) => mangler.map(linje)),
      overgang: VISTE.flatMap(({ lov }) => lov.overgang.map(linje)),
      lov: VISTE.map(({ lov: { overgang: _, ...lov } }) => linje(lov)),
    }
    const tekst = Object.entries(afsnit).map(([navn, linjer]) => `## ${navn}\n\n${slags(linjer)}\n`)
    await expect(tekst.join('\n')).toMatchFileSnapshot('vist-i-sager.txt')
  })
})
