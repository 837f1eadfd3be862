import { type Svar, dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { I_MAALGRUPPEN, type ProeveSag, proeveFakta } from '../proeve-fakta.ts'
import { type Delsvar, konkluder } from './konklusion.ts'
import { vurder, vurderKort } from './vurder.ts'

/** Alt i orden; hver prøve ændrer det ene, den handler om. */
const JA: Delsvar = {
  spoergsmaal: { henvises: 'opfyldt', kraeves: 'opfyldt', tilbydes: 'opfyldt', varighed: 'opfyldt' },
  fravaer: undefined,
  lukning: undefined,
  oplyst: 'opfyldt',
  maalgruppe: 'opfyldt',
  relevant: 'opfyldt',
  foertidspension: undefined,
  kunTvivl: false,
}
const fire = (henvises: Svar, kraeves: Svar, tilbydes: Svar): Pick<Delsvar, 'spoergsmaal'> => ({
  spoergsmaal: { henvises, kraeves, tilbydes, varighed: 'uoplyst' },
})

describe('Konklusionen læses af delsvarene i lovens orden', () => {
  it.each<{ sag: string; del: Partial<Delsvar>; kode: string }>([
    { sag: 'alt er opfyldt', del: {}, kode: 'kan-henvises' },
    { sag: 'før 2013', del: { fravaer: 'endnu-ikke' }, kode: 'ordningen-fandtes-ikke' },
    {
      sag: 'efter lukningen',
      del: { fravaer: 'ikke-laengere', lukning: 'ikke-opfyldt' },
      kode: 'lukket-for-nye-forloeb',
    },
    {
      sag: 'lukket går forud for uoplyst',
      del: { lukning: 'ikke-opfyldt', oplyst: 'ikke-opfyldt' },
      kode: 'lukket-for-nye-forloeb',
    },
    {
      sag: 'uoplyst går forud for intet perspektiv',
      del: { oplyst: 'ikke-opfyldt', relevant: 'ikke-opfyldt' },
      kode: 'ikke-tilstraekkeligt-oplyst',
    },
    { sag: 'ikke relevant', del: { relevant: 'ikke-opfyldt' }, kode: 'skal-ikke-ivaerksaettes' },
    {
      sag: 'ikke relevant, § 18 mangler et skøn',
      del: { relevant: 'ikke-opfyldt', foertidspension: 'kraever-skoen' },
      kode: 'skal-ikke-ivaerksaettes',
    },
    {
      sag: 'ikke relevant, § 18 er opfyldt',
      del: { relevant: 'ikke-opfyldt', foertidspension: 'opfyldt' },
      kode: 'skal-begynde-sag-om-foertidspension',
    },
    {
      sag: 'uden for målgruppen',
      del: { maalgruppe: 'ikke-opfyldt', ...fire('ikke-opfyldt', 'ikke-opfyldt', 'ikke-opfyldt') },
      kode: 'ikke-i-maalgruppen',
    },
    {
      sag: 'kan ikke kræves, men ønskes',
      del: fire('opfyldt', 'ikke-opfyldt', 'opfyldt'),
      kode: 'har-ret-efter-eget-oenske',
    },
    {
      sag: 'kan ikke kræves, ingen har spurgt',
      del: fire('uoplyst', 'ikke-opfyldt', 'opfyldt'),
      kode: 'kan-kun-tilbydes',
    },
    {
      sag: 'kan ikke kræves, og borgeren siger nej',
      del: fire('ikke-opfyldt', 'ikke-opfyldt', 'opfyldt'),
      kode: 'kan-ikke-kraeves',
    },
    {
      sag: 'må heller ikke tilbydes',
      del: fire('ikke-opfyldt', 'ikke-opfyldt', 'ikke-opfyldt'),
      kode: 'skal-ikke-ivaerksaettes',
    },
    { sag: 'noget er ikke oplyst', del: fire('uoplyst', 'uoplyst', 'uoplyst'), kode: 'uoplyst' },
    { sag: 'et skøn mangler', del: fire('kraever-skoen', 'kraever-skoen', 'kraever-skoen'), kode: 'kraever-skoen' },
    {
      sag: 'kun en tvivl i loven mangler',
      del: { ...fire('kraever-skoen', 'kraever-skoen', 'opfyldt'), kunTvivl: true },
      kode: 'tvivl-i-loven',
    },
  ])('$sag → $kode', ({ del, kode }) => {
    expect(konkluder({ ...JA, ...del })).toBe(kode)
  })
})

describe('Sager fra ende til anden', () => {
  const kim: ProeveSag = { ...I_MAALGRUPPEN, foedt: '1985-05-05', tidligere: [] }
  const bente: ProeveSag = { ...I_MAALGRUPPEN, foedt: '1960-05-05', tidligere: [] }
  const lise: ProeveSag = { ...I_MAALGRUPPEN, foedt: '1970-05-05', tidligere: [['2018-01-01', '2019-12-31']] }
  const nadia: ProeveSag = { foedt: '1995-05-05', jaNej: { 'modtager-foertidspension': true } }
  const { jaNej, skoen } = I_MAALGRUPPEN

  it.each<{ sag: string; fakta: ProeveSag; paa?: string; kode: string }>([
    { sag: 'Kim, 39, alt er på plads', fakta: kim, kode: 'kan-henvises' },
    { sag: 'Kim, ingen ved noget', fakta: {}, kode: 'uoplyst' },
    {
      sag: 'Kim, kun udviklingsperspektivet mangler',
      fakta: { ...kim, skoen: { 'komplekse-problemer': 'ja', 'helhedsorienteret-indsats': 'ja' } },
      kode: 'kraever-skoen',
    },
    {
      sag: 'Kim, ikke komplekse problemer',
      fakta: { ...kim, skoen: { ...skoen, 'komplekse-problemer': 'nej' } },
      kode: 'ikke-i-maalgruppen',
    },
    { sag: 'Kim, fødselsdagen mangler', fakta: { jaNej, skoen, tidligere: [] }, kode: 'uoplyst' },
    { sag: 'Kim, før ordningen', fakta: kim, paa: '2012-12-31', kode: 'ordningen-fandtes-ikke' },
    {
      sag: 'Kim, ordningens første dag',
      fakta: { ...kim, foedt: '1985-05-05' },
      paa: '2013-01-01',
      kode: 'kan-henvises',
    },
    { sag: 'Bente, 64, ingen har spurgt', fakta: bente, kode: 'kan-kun-tilbydes' },
    {
      sag: 'Bente siger ja',
      fakta: { ...bente, oensker: { 'forloeb-taet-paa-pension': 'ja' } },
      kode: 'har-ret-efter-eget-oenske',
    },
    {
      sag: 'Bente siger nej',
      fakta: { ...bente, oensker: { 'forloeb-taet-paa-pension': 'nej' } },
      kode: 'kan-ikke-kraeves',
    },
    {
      sag: 'Bente, nytårsaften 2021, hvor de seks år ikke gjaldt',
      fakta: bente,
      paa: '2021-12-31',
      kode: 'kan-henvises',
    },
    { sag: 'Lise, 54, andet forløb, ingen har spurgt', fakta: lise, kode: 'kan-kun-tilbydes' },
    {
      sag: 'Lise siger ja',
      fakta: { ...lise, oensker: { 'endnu-et-forloeb': 'ja' } },
      kode: 'har-ret-efter-eget-oenske',
    },
    { sag: 'Lise siger nej', fakta: { ...lise, oensker: { 'endnu-et-forloeb': 'nej' } }, kode: 'kan-ikke-kraeves' },
    {
      sag: 'Lise siger nej på 50-årsdagen: loven er uafklaret',
      fakta: { ...lise, foedt: '1974-06-01', oensker: { 'endnu-et-forloeb': 'nej' } },
      kode: 'tvivl-i-loven',
    },
    { sag: 'Lise på 50-årsdagen, ingen har spurgt', fakta: { ...lise, foedt: '1974-06-01' }, kode: 'uoplyst' },
    { sag: 'Nadia, 29, førtidspensionist, ingen har spurgt', fakta: nadia, kode: 'kan-kun-tilbydes' },
    {
      sag: 'Nadia siger ja',
      fakta: { ...nadia, oensker: { 'forloeb-som-pensionist': 'ja' } },
      kode: 'har-ret-efter-eget-oenske',
    },
    {
      sag: 'Nadia er fyldt 40',
      fakta: { ...nadia, foedt: '1984-06-01', oensker: { 'forloeb-som-pensionist': 'ja' } },
      kode: 'skal-ikke-ivaerksaettes',
    },
    {
      sag: 'Ove, hvis forløb går ud over folkepensionsdagen: længden er for lang, forløbet er muligt',
      fakta: {
        ...bente,
        foedt: '1958-06-01',
        starter: '2024-06-01',
        slut: '2025-06-01',
        oensker: { 'forloeb-taet-paa-pension': 'ja' },
      },
      kode: 'har-ret-efter-eget-oenske',
    },
  ])('$sag → $kode', ({ fakta, paa = '2024-06-01', kode }) => {
    expect(vurder(proeveFakta(fakta), dato(paa)).kode).toBe(kode)
    expect(vurderKort(proeveFakta(fakta), dato(paa)).kode).toBe(kode)
  })
})
