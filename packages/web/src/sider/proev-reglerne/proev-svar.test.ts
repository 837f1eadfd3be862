import { FaktaFilSkema } from '@fodfaeste/kontrakt'
import { describe, expect, it } from 'vitest'
import { INGEN_SVAR, type Svar, feltPaaSiden, laesSvar } from './proev-svar.ts'

const IDAG = '2026-11-23'
const laes = (svar: Partial<Svar>) => laesSvar({ ...INGEN_SVAR, ...svar }, IDAG)
const dage = (rettet: Partial<Svar['dage']>) => ({ dage: { ...INGEN_SVAR.dage, ...rettet } })

describe('Svarene bliver til oplysninger', () => {
  it('uden svar er intet oplyst, og dagen er i dag', () => {
    expect(laes({})).toEqual({ krop: { fakta: { dage: {}, jaNej: {}, oensker: [] }, paa: IDAG }, fejl: [] })
  })

  it('er den form, serveren tager imod', () => {
    const { krop, fejl } = laes({
      foedselsdag: '1. juni 1973',
      tidligere: 'forloeb',
      forloeb: [
        { noegle: 0, fra: '1-6-2019', til: '31-5-2021' },
        { noegle: 1, fra: '', til: '' },
      ],
      ...dage({ bevilget: '1-6-2024', starter: '1-7-2024', 'planlagt-slut': '30-6-2027' }),
      foertidspension: 'nej',
      oensker: { ...INGEN_SVAR.oensker, 'endnu-et-forloeb': 'ja' },
    })
    expect(fejl).toEqual([])
    expect(FaktaFilSkema.safeParse(krop.fakta).success).toBe(true)
    expect(krop.fakta.tidligereForloeb?.vaerdi).toEqual([{ fra: '2019-06-01', til: '2021-05-31' }, {}])
    expect(krop.fakta.oensker).toMatchObject([{ emne: 'endnu-et-forloeb', svar: 'ja' }])
  })

  it('kendes kun alderen, er det alderen den dag, reglerne ses', () => {
    const { krop } = laes({ kender: 'alder', alder: '47', paa: '1-6-2024', foedselsdag: '1-1-1950' })
    expect(krop.paa).toBe('2024-06-01')
    expect(krop.fakta.alder?.vaerdi).toEqual({ mindst: 47, hoejst: 47, paa: '2024-06-01' })
    expect(krop.fakta.foedselsdag).toBeUndefined()
  })

  it('at der ingen forløb er, er ikke det samme som ikke at vide det', () => {
    expect(laes({ tidligere: 'ingen' }).krop.fakta.tidligereForloeb?.vaerdi).toEqual([])
    expect(laes({ tidligere: '' }).krop.fakta.tidligereForloeb).toBeUndefined()
  })

  it.each<[string, Partial<Svar>, string, RegExp]>([
    ['en dag, der ikke findes', { foedselsdag: '31-2-1973' }, 'proev-foedselsdag', /findes ikke i kalenderen/],
    ['en dag uden år', dage({ bevilget: '1-6' }), 'proev-bevilget', /Skriv dagen/],
    ['et år, loven ikke kender', { paa: '1-1-0202' }, 'proev-paa', /mellem 1900 og 2100/],
    ['en alder i ord', { kender: 'alder', alder: 'fyrre' }, 'proev-alder', /hele år/],
    ['en alder, ingen har', { kender: 'alder', alder: '130' }, 'proev-alder', /hele år/],
    ['slut før start', dage({ starter: '2-7-2024', 'planlagt-slut': '1-7-2024' }), 'proev-planlagt-slut', /ligger før/],
    [
      'et forløb, der slutter, før det begynder',
      { tidligere: 'forloeb', forloeb: [{ noegle: 0, fra: '2-1-2020', til: '1-1-2020' }] },
      'proev-forloeb-0-til',
      /ligger før/,
    ],
  ])('%s siges ved sit felt, og resten svares der stadig på', (_sag, svar, felt, besked) => {
    const { krop, fejl } = laes(svar)
    expect(fejl).toMatchObject([{ felt, besked: expect.stringMatching(besked) }])
    expect(FaktaFilSkema.safeParse(krop.fakta).success).toBe(true)
  })

  it.each([
    ['fakta.dage.planlagt-slut.vaerdi', 'proev-planlagt-slut'],
    ['fakta.tidligereForloeb.vaerdi[2].til', 'proev-forloeb-2-til'],
    ['fakta.tidligereForloeb.vaerdi[0]', 'proev-forloeb-0-fra'],
    ['fakta.foedselsdag.vaerdi', 'proev-foedselsdag'],
    ['fakta.alder', 'proev-alder'],
    ['paa', 'proev-paa'],
    ['fakta.noget', undefined],
  ])('serverens felt %s er feltet %s på siden', (servers, felt) => {
    expect(feltPaaSiden(servers)).toBe(felt)
  })
})
