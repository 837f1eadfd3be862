import { FaktaFilSkema } from '@fodfaeste/kontrakt'
import { describe, expect, it } from 'vitest'
import { INGEN_SVAR, type Orlovsfelter, type Svar, feltPaaSiden, laesSvar } from './proev-svar.ts'

const IDAG = '2026-11-23'
const laes = (svar: Partial<Svar>) => laesSvar({ ...INGEN_SVAR, ...svar }, IDAG)
const dage = (rettet: Partial<Svar['dage']>) => ({ dage: { ...INGEN_SVAR.dage, ...rettet } })

const orlov = (fra: string, til: string, rest: Partial<Orlovsfelter> = {}): Orlovsfelter => ({
  noegle: 0,
  fra,
  til,
  art: 'barsel',
  ret: '',
  ...rest,
})

describe('Svarene bliver til oplysninger', () => {
  it('uden svar er intet oplyst, og dagen er i dag', () => {
    expect(laes({})).toEqual({ krop: { fakta: { dage: {}, jaNej: {}, oensker: [] }, paa: IDAG }, fejl: [] })
  })

  it('er den form, serveren tager imod', () => {
    const { krop, fejl } = laes({
      foedselsdag: '1. juni 1973',
      tidligere: 'forloeb',
      forloeb: [
        { noegle: 0, fra: '1-6-2019', til: '31-5-2021', orlov: [] },
        { noegle: 1, fra: '', til: '', orlov: [] },
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

  it('orlov er med i forløbet og i de tidligere, og en ubesvaret ret til dagpenge er uoplyst', () => {
    const { krop, fejl } = laes({
      tidligere: 'forloeb',
      forloeb: [
        { noegle: 0, fra: '1-6-2019', til: '31-5-2021', orlov: [orlov('1-1-2020', '31-1-2020', { ret: 'nej' })] },
      ],
      orlov: [orlov('1-9-2024', '30-9-2024', { ret: 'ja' }), orlov('1-12-2024', '7-12-2024', { art: 'sorgorlov' })],
    })
    expect(fejl).toEqual([])
    expect(FaktaFilSkema.safeParse(krop.fakta).success).toBe(true)
    expect(krop.fakta.orlov?.vaerdi).toEqual([
      { fra: '2024-09-01', til: '2024-09-30', art: 'barsel', retTilDagpenge: true },
      { fra: '2024-12-01', til: '2024-12-07', art: 'sorgorlov' },
    ])
    expect(krop.fakta.tidligereForloeb?.vaerdi[0]?.orlov).toEqual([
      { fra: '2020-01-01', til: '2020-01-31', art: 'barsel', retTilDagpenge: false },
    ])
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
      { tidligere: 'forloeb', forloeb: [{ noegle: 0, fra: '2-1-2020', til: '1-1-2020', orlov: [] }] },
      'proev-forloeb-0-til',
      /ligger før/,
    ],
    ['orlov uden sin første dag', { orlov: [orlov('', '')] }, 'proev-orlov-0-fra', /Skriv orlovens første dag/],
    ['orlov uden sin sidste dag', { orlov: [orlov('1-9-2024', '')] }, 'proev-orlov-0-til', /Skriv orlovens sidste dag/],
    ['orlov, der slutter før', { orlov: [orlov('2-9-2024', '1-9-2024')] }, 'proev-orlov-0-til', /ligger før/],
    ['en orlovsdag, der ikke findes', { orlov: [orlov('31-9-2024', '1-10-2024')] }, 'proev-orlov-0-fra', /kalenderen/],
    [
      'orlov i et tidligere forløb',
      {
        tidligere: 'forloeb',
        forloeb: [{ noegle: 0, fra: '1-1-2020', til: '31-12-2020', orlov: [orlov('1-2-2020', '')] }],
      },
      'proev-forloeb-0-orlov-0-til',
      /^Forløb 1: Skriv orlovens sidste dag/,
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
    ['fakta.tidligereForloeb.vaerdi[1].orlov[0].til', 'proev-forloeb-1-orlov-0-til'],
    ['fakta.orlov.vaerdi[2]', 'proev-orlov-2-fra'],
    ['fakta.orlov.vaerdi[0].retTilDagpenge', 'proev-orlov-0-ret'],
    ['fakta.foedselsdag.vaerdi', 'proev-foedselsdag'],
    ['fakta.alder', 'proev-alder'],
    ['paa', 'proev-paa'],
    ['fakta.noget', undefined],
  ])('serverens felt %s er feltet %s på siden', (servers, felt) => {
    expect(feltPaaSiden(servers)).toBe(felt)
  })
})
