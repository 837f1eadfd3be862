import { iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { type ProeveSag, type Proeveoenske, proeveGrundlag, svarEfter } from '../proeve-fakta.ts'
import { LAB_112_3 } from './paragraf-112.ts'

/** Født 1. juli 1963: folkepension 1. juli 2031 (68 år). Seks år før er 1. juli 2025. */
const BENTE: ProeveSag = { foedt: '1963-07-01' }

describe('LAB § 112, stk. 3: mindre end seks år til folkepensionsalderen', () => {
  it('[LAB-112-3] Bentes seks år begynder 1. juli 2025', () => {
    const { pension, seksAarFoer } = proeveGrundlag(BENTE, '2025-01-01')
    expect([pension, seksAarFoer].map((dag) => dag && iso(dag.tidligst))).toEqual(['2031-07-01', '2025-07-01'])
  })

  it.each<{ sag: string; dag: string; oenske?: Proeveoenske; svar: string; krav: string }>([
    { sag: 'Bente, 58: otte år til pension', dag: '2023-05-01', svar: 'opfyldt', krav: 'opfyldt' },
    {
      sag: 'Bente: dagen før er der seks år og en dag',
      dag: '2025-06-30',
      oenske: 'nej',
      svar: 'opfyldt',
      krav: 'opfyldt',
    },
    {
      sag: 'Bente: præcis seks år er ikke «mindre end»',
      dag: '2025-07-01',
      oenske: 'nej',
      svar: 'opfyldt',
      krav: 'opfyldt',
    },
    {
      sag: 'Bente: dagen efter, og hun siger nej',
      dag: '2025-07-02',
      oenske: 'nej',
      svar: 'ikke-opfyldt',
      krav: 'ikke-opfyldt',
    },
    {
      sag: 'Bente: dagen efter, og hun ønsker det',
      dag: '2025-07-02',
      oenske: 'ja',
      svar: 'opfyldt',
      krav: 'ikke-opfyldt',
    },
    { sag: 'Bente: dagen efter, og ingen har spurgt', dag: '2025-07-02', svar: 'uoplyst', krav: 'ikke-opfyldt' },
    {
      sag: 'Bente: spurgt, men har ikke svaret',
      dag: '2025-07-02',
      oenske: 'spurgt',
      svar: 'uoplyst',
      krav: 'ikke-opfyldt',
    },
    {
      sag: 'Bente: ønsket er trukket tilbage',
      dag: '2025-07-02',
      oenske: 'trukket tilbage',
      svar: 'uoplyst',
      krav: 'ikke-opfyldt',
    },
    {
      sag: 'Bente: sidste dag før lukningen',
      dag: '2026-01-31',
      oenske: 'nej',
      svar: 'ikke-opfyldt',
      krav: 'ikke-opfyldt',
    },
    {
      sag: 'Bente: efter lukningen er der intet at prøve',
      dag: '2026-02-01',
      oenske: 'ja',
      svar: 'findes ikke',
      krav: 'findes ikke',
    },
  ])('[LAB-112-3] $sag → $svar, krav $krav', ({ dag, oenske, svar, krav }) => {
    const sag: ProeveSag = {
      ...BENTE,
      ...(oenske === undefined ? {} : { oensker: { 'forloeb-taet-paa-pension': oenske } }),
    }
    expect(svarEfter(LAB_112_3, sag, dag)).toBe(svar)
    expect(svarEfter(LAB_112_3, sag, dag, { krav: true })).toBe(krav)
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
