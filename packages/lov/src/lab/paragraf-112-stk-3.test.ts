import { iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { medSvar } from '../eksempler/eksempel.ts'
import { type ProeveSag, type Proeveoenske, proeveGrundlag, svarEfter, vilkaaretFor } from '../proeve-fakta.ts'
import { tvivlI } from '../motor/tvivl.ts'
import { BENTE, EKSEMPLER_112_3 } from './paragraf-112-eksempler.ts'
import { LAB_112_3 } from './paragraf-112.ts'

describe('LAB § 112, stk. 3: mindre end seks år til folkepensionsalderen', () => {
  it('[LAB-112-3] Bentes seks år begynder 1. juli 2025', () => {
    const { pension, seksAarFoer } = proeveGrundlag(BENTE, '2025-01-01')
    expect([pension, seksAarFoer].map((dag) => dag && iso(dag.tidligst))).toEqual(['2031-07-01', '2025-07-01'])
  })

  it.each(
    medSvar(EKSEMPLER_112_3, {
      'Bente, 59: otte år til pension': ['opfyldt', 'opfyldt'],
      'Bente: dagen før er der seks år og en dag': ['opfyldt', 'opfyldt'],
      'Bente: præcis seks år er ikke «mindre end»': ['opfyldt', 'opfyldt'],
      'Bente: dagen efter, og hun siger nej': ['ikke-opfyldt', 'ikke-opfyldt'],
      'Bente: dagen efter, og hun ønsker det': ['opfyldt', 'ikke-opfyldt'],
      'Bente: dagen efter, og ingen har spurgt': ['uoplyst', 'ikke-opfyldt'],
      'Bente: spurgt, men har ikke svaret': ['uoplyst', 'ikke-opfyldt'],
      'Bente: ønsket er trukket tilbage': ['uoplyst', 'ikke-opfyldt'],
      'Bente: sidste dag før lukningen': ['ikke-opfyldt', 'ikke-opfyldt'],
    }),
  )('[LAB-112-3] $sag → svar og krav $svar', ({ fakta, paa, svar: [svar, krav] }) => {
    expect(svarEfter(LAB_112_3, fakta, paa)).toBe(svar)
    expect(svarEfter(LAB_112_3, fakta, paa, { krav: true })).toBe(krav)
  })

  it('[LAB-112-3] efter lukningen er der intet at prøve', () => {
    const sag: ProeveSag = { ...BENTE, oensker: { 'forloeb-taet-paa-pension': 'ja' } }
    expect(svarEfter(LAB_112_3, sag, '2026-02-01')).toBe('findes ikke')
    expect(svarEfter(LAB_112_3, sag, '2026-02-01', { krav: true })).toBe('findes ikke')
  })

  it.each(['2013-01-01', '2018-06-01', '2020-01-01', '2021-01-01', '2021-12-31'])(
    '[LAB-112-3] fandtes ikke %s',
    (dag) => {
      expect(svarEfter(LAB_112_3, { foedt: '1957-01-01' }, dag)).toBe('findes ikke')
    },
  )

  it.each([
    {
      sag: 'Jens, født 1. januar 1961: præcis seks år 1. januar 2022',
      foedt: '1961-01-01',
      dag: '2022-01-01',
      svar: 'opfyldt',
    },
    {
      sag: 'Jens, født 31. december 1960: seks år er passeret dagen før loven',
      foedt: '1960-12-31',
      dag: '2022-01-01',
      svar: 'ikke-opfyldt',
    },
    {
      sag: 'Rikke, født 31. december 1962: 67 år, seks før er nytårsaften 2023',
      foedt: '1962-12-31',
      dag: '2023-12-31',
      svar: 'opfyldt',
    },
    { sag: 'Rikke: nytårsdag 2024 er for sent', foedt: '1962-12-31', dag: '2024-01-01', svar: 'ikke-opfyldt' },
    {
      sag: 'Rikkes søster, født dagen efter: et år mere til pension',
      foedt: '1963-01-01',
      dag: '2025-01-01',
      svar: 'opfyldt',
    },
    { sag: 'Rikkes søster: dagen efter', foedt: '1963-01-01', dag: '2025-01-02', svar: 'ikke-opfyldt' },
    {
      sag: 'Finn, født 1. juni 1955, er alt folkepensionist',
      foedt: '1955-06-01',
      dag: '2022-01-01',
      svar: 'ikke-opfyldt',
    },
  ])('[LAB-112-3] $sag → $svar', ({ foedt, dag, svar }) => {
    const sag: ProeveSag = { foedt, oensker: { 'forloeb-taet-paa-pension': 'nej' } }
    expect(svarEfter(LAB_112_3, sag, dag)).toBe(svar)
  })
})

describe('LAB § 112, stk. 3, når fødselsdagen ikke kendes præcist', () => {
  it.each<{ sag: string; foedt?: readonly [string, string]; oenske?: Proeveoenske; svar: string }>([
    { sag: 'fødselsdagen mangler', oenske: 'nej', svar: 'uoplyst' },
    { sag: 'fødselsdagen mangler, men borgeren ønsker forløbet', oenske: 'ja', svar: 'opfyldt' },
    { sag: 'hele spændet er langt fra pension', foedt: ['1970-01-01', '1970-12-31'], oenske: 'nej', svar: 'opfyldt' },
    { sag: 'hele spændet er tæt på pension', foedt: ['1960-01-01', '1960-12-31'], oenske: 'nej', svar: 'ikke-opfyldt' },
    { sag: 'spændet ligger på begge sider', foedt: ['1963-01-01', '1963-12-31'], oenske: 'nej', svar: 'uoplyst' },
    {
      sag: 'spændet rammer præcis seks år i den ene ende',
      foedt: ['1963-07-02', '1963-12-31'],
      oenske: 'nej',
      svar: 'opfyldt',
    },
  ])('[LAB-112-3] $sag → $svar', ({ foedt, oenske, svar }) => {
    const sag: ProeveSag = {
      ...(foedt === undefined ? {} : { foedt }),
      ...(oenske === undefined ? {} : { oensker: { 'forloeb-taet-paa-pension': oenske } }),
    }
    expect(svarEfter(LAB_112_3, sag, '2025-07-02')).toBe(svar)
  })
})

describe('Afgørelsens dag eller forløbets første dag?', () => {
  const foerGraensen: ProeveSag = { ...BENTE, oensker: { 'forloeb-taet-paa-pension': 'nej' } }

  it.each<{ sag: string; starter: string; valg?: 'A' | 'B'; svar: string }>([
    { sag: 'begynder på grænsen', starter: '2025-07-01', svar: 'opfyldt' },
    { sag: 'begynder dagen efter, og ingen har valgt læsning', starter: '2025-07-02', svar: 'kraever-skoen' },
    { sag: 'begynder dagen efter; afgørelsens dag er valgt', starter: '2025-07-02', valg: 'A', svar: 'opfyldt' },
    { sag: 'begynder dagen efter; startens dag er valgt', starter: '2025-07-02', valg: 'B', svar: 'ikke-opfyldt' },
  ])('[LAB-112-3] afgøres 20. juni 2025, $sag → $svar', ({ starter, valg, svar }) => {
    const sag: ProeveSag = {
      ...foerGraensen,
      starter,
      ...(valg === undefined ? {} : { valg: { 'TVIVL-SEKS-AAR-MAALEDAG': valg } }),
    }
    expect(svarEfter(LAB_112_3, sag, '2025-06-20')).toBe(svar)
  })

  it('[LAB-112-3] tvivlen er uden betydning, når borgeren ønsker forløbet', () => {
    const sag: ProeveSag = { ...BENTE, starter: '2025-08-01', oensker: { 'forloeb-taet-paa-pension': 'ja' } }
    expect(svarEfter(LAB_112_3, sag, '2025-06-20')).toBe('opfyldt')
  })

  it('[LAB-112-3] et forløb i gang, da grænsen nås, fortsætter (2. pkt.)', () => {
    const sag: ProeveSag = { ...foerGraensen, bevilget: '2024-05-01', starter: '2024-06-01', slut: '2027-05-31' }
    expect(svarEfter(LAB_112_3, sag, '2025-09-01')).toBe('opfyldt')
    expect(svarEfter(LAB_112_3, sag, '2026-09-01')).toBe('opfyldt')
  })
})

describe('Bevilget, mens lov 1160/2021 trådte i kraft ad to gange, begyndt efter nytår 2022', () => {
  const TVIVL = 'TVIVL-LOV-1160-IKRAFTTRAEDEN'
  const sag = (foedt: string, bevilget: string, valg?: 'A' | 'B'): ProeveSag => ({
    foedt,
    bevilget,
    starter: '2022-02-01',
    oensker: { 'forloeb-taet-paa-pension': 'nej' },
    ...(valg === undefined ? {} : { valg: { [TVIVL]: valg } }),
  })
  const efter = (fakta: ProeveSag) => {
    const g = proeveGrundlag(fakta, '2022-06-01')
    const forklaring = vilkaaretFor(LAB_112_3, g)?.forklar(g)
    const led = forklaring === undefined ? [] : tvivlI(forklaring).map((t) => t.forklaring)
    const ikraft = led.find((f) => f.led.tvivl?.id === TVIVL)
    return { svar: svarEfter(LAB_112_3, fakta, '2022-06-01'), laesninger: ikraft?.fordi.map((f) => [f.led.id, f.svar]) }
  }
  const UENIGE = [
    ['LAB-112-3-seks-aar', 'ikke-opfyldt'],
    ['LAB-112-3-ikke-omfattet', 'opfyldt'],
  ]

  it.each<{ hvem: string; fakta: ProeveSag; svar: string; laesninger: string[][] | undefined }>([
    {
      hvem: 'Per, bevilget 30. juni',
      fakta: sag('1960-12-31', '2021-06-30'),
      svar: 'ikke-opfyldt',
      laesninger: undefined,
    },
    {
      hvem: 'Per, bevilget 1. juli',
      fakta: sag('1960-12-31', '2021-07-01'),
      svar: 'kraever-skoen',
      laesninger: UENIGE,
    },
    { hvem: 'Per, læst som A', fakta: sag('1960-12-31', '2021-07-01', 'A'), svar: 'ikke-opfyldt', laesninger: UENIGE },
    { hvem: 'Per, læst som B', fakta: sag('1960-12-31', '2021-07-01', 'B'), svar: 'opfyldt', laesninger: UENIGE },
    {
      hvem: 'Per, bevilget nytårsdag',
      fakta: sag('1960-12-31', '2022-01-01'),
      svar: 'ikke-opfyldt',
      laesninger: undefined,
    },
  ])('[LAB-112-3] $hvem → $svar', ({ fakta, svar, laesninger }) => {
    expect(efter(fakta)).toEqual({ svar, laesninger })
  })

  it('[LAB-112-3] begynder forløbet nytårsaften, er overgangsreglen ikke i brug, og i 2021 var der ingen seksårsregel', () => {
    expect(svarEfter(LAB_112_3, { ...sag('1960-12-31', '2021-07-01'), starter: '2021-12-31' }, '2022-06-01')).toBe(
      'findes ikke',
    )
    expect(svarEfter(LAB_112_3, { ...sag('1960-12-31', '2021-07-01'), starter: '2022-01-01' }, '2022-06-01')).toBe(
      'kraever-skoen',
    )
  })
})
