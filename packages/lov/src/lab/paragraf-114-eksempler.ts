import { eksempelsager } from '../eksempler/eksempel.ts'
import type { ProeveSag, Proeveoenske } from '../proeve-fakta.ts'

const maalgruppesager = eksempelsager<ProeveSag>()

const aaret: ProeveSag & { paa: string } = { bevilget: '2023-03-15', starter: '2023-04-01', paa: '2023-03-15' }

/** LAB § 114, stk. 1: længden. */
export const EKSEMPLER_114_1 = maalgruppesager(() => ({
  'Freja: et år minus en dag': { ...aaret, slut: '2024-03-30' },
  'Freja: præcis et år': { ...aaret, slut: '2024-03-31' },
  'Freja: præcis tre år': { ...aaret, slut: '2026-03-31' },
  'Freja: tre år og en dag': { ...aaret, slut: '2026-04-01' },
  'Freja: et år, hvor de 30 dage er barsel': { ...aaret, slut: '2024-03-31', orlov: [['2023-06-01', '2023-06-30']] },
  'Freja: et år og de 30 dages barsel': { ...aaret, slut: '2024-04-30', orlov: [['2023-06-01', '2023-06-30']] },
  'Freja: retten til dagpenge under barslen er ikke oplyst': {
    ...aaret,
    slut: '2024-04-29',
    orlov: [['2023-06-01', '2023-06-30', 'barsel', 'uoplyst']],
  },
  'Freja: sidste dag er ikke fastsat': aaret,
  'Gorm: fire år bevilget i 2021': {
    bevilget: '2021-03-15',
    starter: '2021-04-01',
    slut: '2025-03-31',
    paa: '2021-03-15',
  },
}))

/** LAB § 114, stk. 2: flere forløb. */
export const EKSEMPLER_114_2 = maalgruppesager(() => ({
  'Første forløb': { tidligere: [] },
  'Tidligere forløb er ikke oplyst': {},
  'Fire forløb før': { tidligere: ['uden dage', 'uden dage', 'uden dage', 'uden dage'] },
}))

/** Født 1. juni 1979, 45 år i sommeren 2024, fire år brugt siden 40-årsdagen, så de to læsninger er enige. */
const dorte = (slut?: string, oenske?: Proeveoenske): ProeveSag & { paa: string } => ({
  foedt: '1979-06-01',
  tidligere: [
    ['2019-06-01', '2021-05-31'],
    ['2022-01-01', '2023-12-31'],
  ],
  starter: '2024-07-01',
  paa: '2024-06-01',
  ...(slut === undefined ? {} : { slut }),
  ...(oenske === undefined ? {} : { oensker: { 'mere-end-fem-aar': oenske } }),
})

/** LAB § 114, stk. 3: Dorte har brugt fire år. */
export const EKSEMPLER_114_3 = maalgruppesager(() => ({
  'Dorte, fire år brugt: fem år præcis': dorte('2025-06-30'),
  'Dorte: en dag over, og hun siger nej': dorte('2025-07-01', 'nej'),
  'Dorte: en dag over, og hun ønsker det': dorte('2025-07-01', 'ja'),
  'Dorte: en dag over, og ingen har spurgt': dorte('2025-07-01'),
  'Dorte: en dag over, spurgt uden svar': dorte('2025-07-01', 'spurgt'),
  'Dorte: en dag over, ønsket trukket tilbage': dorte('2025-07-01', 'trukket tilbage'),
  'Dorte: sidste dag er ikke fastsat; det korteste forløb er der plads til': dorte(),
}))

const lise = (mere: ProeveSag): ProeveSag => ({
  foedt: '1976-08-08',
  tidligere: [['2018-01-01', '2019-12-31']],
  ...mere,
})
const nej = { oensker: { 'endnu-et-forloeb': 'nej' } } as const

/** LAB § 114, stk. 4, 1. pkt.: aldersgrænsen flyttede fra 40 til 50 år nytår 2022. */
export const EKSEMPLER_114_4 = maalgruppesager(() => ({
  'Lise, 45, med et tidligere forløb siger nej nytårsaften 2021': { ...lise(nej), paa: '2021-12-31' },
  'Lise, 45, med et tidligere forløb siger nej nytårsdag 2022': { ...lise(nej), paa: '2022-01-01' },
  'Torben, 60, intet tidligere forløb': { foedt: '1964-01-01', tidligere: [], paa: '2024-06-01' },
  'Torben, 60, et tidligere forløb, siger nej': {
    foedt: '1964-01-01',
    tidligere: ['uden dage'],
    paa: '2024-06-01',
    ...nej,
  },
  'Torben, 60, et tidligere forløb, ønsker det': {
    foedt: '1964-01-01',
    tidligere: ['uden dage'],
    paa: '2024-06-01',
    oensker: { 'endnu-et-forloeb': 'ja' },
  },
  'Torben, 60, et tidligere forløb, ingen har spurgt': {
    foedt: '1964-01-01',
    tidligere: ['uden dage'],
    paa: '2024-06-01',
  },
  'Ulla på selve 50-årsdagen, ingen læsning valgt': {
    foedt: '1974-06-01',
    tidligere: ['uden dage'],
    paa: '2024-06-01',
    ...nej,
  },
  'Ulla dagen før 50-årsdagen': { foedt: '1974-06-02', tidligere: ['uden dage'], paa: '2024-06-01', ...nej },
}))

// Født 1. juli 1957: folkepension 1. juli 2024.
const ove: ProeveSag & { paa: string } = { foedt: '1957-07-01', starter: '2023-01-01', paa: '2022-12-01' }

/** LAB § 114, stk. 4, 2. pkt.: sidste dag ligger før folkepensionsdagen. */
export const EKSEMPLER_114_4_SLUT = maalgruppesager(() => ({
  'Ove: sidste dag er dagen før folkepensionsdagen': { ...ove, slut: '2024-06-30' },
  'Ove: sidste dag er folkepensionsdagen': { ...ove, slut: '2024-07-01' },
  'Ove: sidste dag er dagen efter': { ...ove, slut: '2024-07-02' },
  'Ove: sidste dag følger af længden': { ...ove, maaneder: 18 },
  'Ove: sidste dag følger af længden, en måned for langt': { ...ove, maaneder: 19 },
  'Ove: sidste dag er ikke fastsat': ove,
  'Fødselsdagen er ikke oplyst': { starter: '2023-01-01', slut: '2024-06-30', paa: '2022-12-01' },
  'Spændet af fødselsdage går hen over': { ...ove, foedt: ['1957-01-01', '1957-12-31'], slut: '2024-06-30' },
  'Hele spændet er yngre': { ...ove, foedt: ['1957-07-01', '1957-12-31'], slut: '2024-06-30' },
}))

/** LAB § 114, stk. 4, 2. pkt.: intet forløb fra folkepensionsdagen. */
export const EKSEMPLER_114_4_PENSION = maalgruppesager(() => ({
  'Ove: begynder dagen før folkepensionsdagen': { ...ove, starter: '2024-06-30' },
  'Ove: begynder på folkepensionsdagen': { ...ove, starter: '2024-07-01' },
  'Ove: begynder dagen efter': { ...ove, starter: '2024-07-02' },
  'En folkepensionist i 2015: uafklaret, om grænsen gjaldt': { foedt: '1940-01-01', paa: '2015-06-01' },
  'Borgeren er langt fra pension i 2015: tvivlen er uden betydning': { foedt: '1980-01-01', paa: '2015-06-01' },
}))

const pensionist = (foedt: string | undefined, oenske?: Proeveoenske): ProeveSag => ({
  jaNej: { 'modtager-foertidspension': true },
  ...(foedt === undefined ? {} : { foedt }),
  ...(oenske === undefined ? {} : { oensker: { 'forloeb-som-pensionist': oenske } }),
})
const UNG = '1995-01-01'

/** LAB § 115, stk. 1 (før 2020 § 68 b). */
export const EKSEMPLER_115 = maalgruppesager(() => ({
  'Nadia, født 1995, ønsker et forløb': pensionist(UNG, 'ja'),
  'Nadia ønsker det ikke': pensionist(UNG, 'nej'),
  'Ingen har spurgt Nadia': pensionist(UNG),
  'Nadia har trukket ønsket tilbage': pensionist(UNG, 'trukket tilbage'),
  'Svend, født 1960, ønsker et forløb': pensionist('1960-01-01', 'ja'),
  'Fødselsdagen mangler': pensionist(undefined, 'ja'),
  'Det er ikke oplyst, om der er pension': { foedt: UNG, oensker: { 'forloeb-som-pensionist': 'ja' } },
  'Ingen pension': {
    jaNej: { 'modtager-foertidspension': false },
    foedt: UNG,
    oensker: { 'forloeb-som-pensionist': 'ja' },
  },
}))
