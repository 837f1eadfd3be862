import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { indholdPaa } from '../motor/version.ts'
import { sagerSomTekst } from '../proeve-svar-som-tekst.ts'
import { BEK_17_4, BEK_17_5, BEK_17_6 } from './bortfald.ts'
import { LAB_113_2, LOV_1160_7_2 } from './forelaeggelse.ts'
import { type GarantiSag, bortfald, garantiDage, garantiFakta, garantiPaa, indsats, stop } from './garanti-proeve.ts'
import { lovdag } from './garanti-tilstand.ts'
import { lavGarantiGrundlag } from './garanti-ur.ts'
import { BEK_17_2 } from './indsats-taeller.ts'
import { BEK_17_3 } from './stop-af-uret.ts'

const PRAKTIK = 'lab-kapitel-11'

/** Sager fra praksis og den dag, der spørges. Forløbet begynder 1. marts 2023, når andet ikke siges. */
const SAGER: readonly (readonly [sag: string, paa: string, fakta: GarantiSag])[] = [
  ['Anne: intet er sat i gang, dagen før forløbet begynder', '2023-02-28', {}],
  ['Anne: på garantidagen', '2023-09-01', {}],
  ['Anne: dagen efter', '2023-09-02', {}],
  ['Anne: dagen efter, sagen behandlet igen', '2023-09-20', { behandletIgen: '2023-09-15' }],
  ['Bo: praktik begyndt på garantidagen', '2023-09-02', { indsatser: [indsats(PRAKTIK, '2023-09-01')] }],
  ['Bo: praktik begyndt dagen efter', '2023-09-03', { indsatser: [indsats(PRAKTIK, '2023-09-02')] }],
  ['Bo: praktik begyndt på forløbets første dag', '2023-03-01', { indsatser: [indsats(PRAKTIK, '2023-03-01')] }],
  ['Bo: praktik fra før forløbet', '2023-05-01', { indsatser: [indsats(PRAKTIK, '2023-02-28')] }],
  [
    'Bo: praktik aftalt til garantidagen',
    '2023-06-01',
    { indsatser: [indsats(PRAKTIK, 'ikke-begyndt', { aftaltTil: '2023-09-01' })] },
  ],
  [
    'Bo: praktik aftalt til dagen efter',
    '2023-06-01',
    { indsatser: [indsats(PRAKTIK, undefined, { aftaltTil: '2023-09-02' })] },
  ],
  [
    'Bo: aftalt praktik, der allerede er begyndt, men uden for planen',
    '2023-06-01',
    { indsatser: [indsats(PRAKTIK, '2023-06-01', { iIndsatsdel: false, aftaltTil: '2023-06-01' })] },
  ],
  ['Carla: mentor tæller ikke', '2023-09-02', { indsatser: [indsats('mentor', '2023-05-01')] }],
  [
    'Carla: regional behandling tæller ikke',
    '2023-09-02',
    { indsatser: [indsats('regional-behandling', '2023-05-01')] },
  ],
  ['Carla: indsats efter serviceloven', '2023-09-02', { indsatser: [indsats('serviceloven', '2023-05-01')] }],
  ['Carla: arten er ikke oplyst', '2023-09-02', { indsatser: [indsats(undefined, '2023-05-01')] }],
  ['Carla: begyndelsen er ikke oplyst', '2023-09-02', { indsatser: [indsats('serviceloven', undefined)] }],
  [
    'Carla: ikke oplyst, om den står i indsatsdelen',
    '2023-09-02',
    { indsatser: [indsats('sundhedsloven-kommunal', '2023-05-01', { iIndsatsdel: 'uoplyst' })] },
  ],
  [
    'Carla: én uoplyst indsats og én, der ikke tæller',
    '2023-09-02',
    { indsatser: [indsats('serviceloven', undefined), { ...indsats('mentor', '2023-05-01'), id: 'i2' }] },
  ],
  [
    'Carla: to, der tæller, den tidligste først',
    '2023-09-02',
    { indsatser: [indsats('serviceloven', '2023-05-01'), { ...indsats(PRAKTIK, '2023-06-01'), id: 'i2' }] },
  ],
  [
    'Carla: fritaget, timer og en indsats i de stoppede dage',
    '2023-09-12',
    {
      stop: [stop('fritaget-for-raadighed', '2023-03-01', '2023-03-10')],
      bortfald: [bortfald('ordinaere-timer', '2023-09-05')],
      indsatser: [indsats(PRAKTIK, '2023-09-06')],
    },
  ],
  [
    'Karen: førtidspensionist med praktik i tide',
    '2023-09-02',
    { efter: '115', indsatser: [indsats(PRAKTIK, '2023-05-01')] },
  ],
  ['Karen: førtidspensionist med særlige grunde', '2023-09-02', { efter: '115', saerligeGrunde: 'ja' }],
  [
    'Karen: førtidspensionist, praktikken ikke oplyst',
    '2023-09-02',
    { efter: '115', indsatser: [indsats(PRAKTIK, undefined)] },
  ],
  [
    'Lars: første dag er ikke oplyst, og der er fritaget og timer',
    '2023-09-02',
    { starter: null, bortfald: [bortfald('stu', '2023-05-01')], behandletIgen: '2023-09-01', ophoert: '2023-09-01' },
  ],
  ['Dan: særlige grunde', '2023-10-01', { saerligeGrunde: 'ja' }],
  ['Dan: særlige grunde uden begrundelse', '2023-10-01', { saerligeGrunde: 'ubegrundet ja' }],
  ['Dan: særlige grunde afvist', '2023-10-01', { saerligeGrunde: 'nej' }],
  [
    'Dan: tre indsatser, den sidste i tide',
    '2023-09-02',
    {
      indsatser: [
        { ...indsats(PRAKTIK, '2023-09-02'), id: 'i3' },
        { ...indsats('mentor', '2023-04-01'), id: 'i2' },
        { ...indsats('serviceloven', '2023-06-01'), id: 'i4' },
        indsats(PRAKTIK, '2023-05-01'),
      ],
    },
  ],
  [
    'Dan: aftalt praktik, der begynder i morgen',
    '2023-05-31',
    { indsatser: [indsats(PRAKTIK, '2023-06-01', { aftaltTil: '2023-06-01' })] },
  ],
  [
    'Dan: aftalt praktik, der begyndte i går',
    '2023-06-02',
    { indsatser: [indsats(PRAKTIK, '2023-06-01', { aftaltTil: '2023-06-01' })] },
  ],
  ['Dan: brudt, og behandlet igen på garantidagen', '2023-10-01', { behandletIgen: '2023-09-01' }],
  ['Dan: brudt, behandles igen i morgen', '2023-10-01', { behandletIgen: '2023-10-02' }],
  ['Dan: brudt, behandlet igen i dag', '2023-10-01', { behandletIgen: '2023-10-01' }],
  ['Dan: brudt, ophørt i dag', '2023-10-01', { ophoert: '2023-10-01' }],
  ['Dan: brudt, ophører i morgen', '2023-10-01', { ophoert: '2023-10-02' }],
  ['Else: forløbet ophørte på garantidagen', '2023-10-01', { ophoert: '2023-09-01' }],
  ['Else: forløbet ophørte dagen efter', '2023-10-01', { ophoert: '2023-09-02' }],
  [
    'Finn: fritaget ti dage fra første dag',
    '2023-09-11',
    { stop: [stop('fritaget-for-raadighed', '2023-03-01', '2023-03-10')] },
  ],
  ['Finn: fritaget endnu', '2023-04-15', { stop: [stop('fritaget-for-raadighed', '2023-04-01')] }],
  ['Finn: standby i maj', '2023-10-02', { stop: [stop('standby', '2023-05-01', '2023-05-31')] }],
  [
    'Finn: ferie og sygdom stopper ikke',
    '2023-09-02',
    { stop: [stop('ferie', '2023-07-01', '2023-07-14'), stop('andet', '2023-08-01', '2023-08-07')] },
  ],
  ['Finn: fritaget tre dage', '2023-09-02', { stop: [stop('fritaget-for-raadighed', '2023-08-30', '2023-09-01')] }],
  [
    'Finn: fritaget på garantidagen',
    '2023-09-02',
    { stop: [stop('fritaget-for-raadighed', '2023-09-01', '2023-09-01')] },
  ],
  [
    'Finn: fritaget dagen efter garantidagen',
    '2023-09-03',
    { stop: [stop('fritaget-for-raadighed', '2023-09-02', '2023-09-02')] },
  ],
  ['Finn: fritages først i morgen', '2023-04-01', { stop: [stop('fritaget-for-raadighed', '2023-04-02')] }],
  ['Finn: fritaget før forløbet', '2023-09-02', { stop: [stop('fritaget-for-raadighed', '2023-02-01', '2023-02-28')] }],
  [
    'Finn: standby ved årsskiftet 2022',
    '2022-07-02',
    { starter: '2022-01-01', stop: [stop('standby', '2022-01-01', '2022-01-31')] },
  ],
  [
    'Finn: standby efter ændringen i maj 2022',
    '2022-12-02',
    { starter: '2022-05-22', stop: [stop('standby', '2022-05-21', '2022-05-31')] },
  ],
  [
    'Finn: standby ved lukningen',
    '2026-02-10',
    { starter: '2025-09-01', bevilget: '2025-08-20', stop: [stop('standby', '2026-01-31', '2026-02-05')] },
  ],
  [
    'Finn: standby fra lukningen',
    '2026-02-10',
    { starter: '2025-09-01', bevilget: '2025-08-20', stop: [stop('standby', '2026-02-01', '2026-02-05')] },
  ],
  [
    'Gry: barsel, ingen har valgt læsning',
    '2023-09-02',
    { stop: [stop('barsel-eller-sorgorlov', '2023-05-01', '2023-05-31')] },
  ],
  [
    'Gry: barsel, læsning A',
    '2023-09-02',
    { stop: [stop('barsel-eller-sorgorlov', '2023-05-01', '2023-05-31')], valg: { 'TVIVL-GARANTI-BARSEL': 'A' } },
  ],
  [
    'Gry: barsel, læsning B',
    '2023-09-02',
    { stop: [stop('barsel-eller-sorgorlov', '2023-05-01', '2023-05-31')], valg: { 'TVIVL-GARANTI-BARSEL': 'B' } },
  ],
  [
    'Hans: ordinære timer i de seks måneder',
    '2023-09-02',
    { bortfald: [bortfald('ordinaere-timer', '2023-08-31', '2023-10-01')] },
  ],
  ['Hans: timer først på garantidagen', '2023-09-02', { bortfald: [bortfald('ordinaere-timer', '2023-09-01')] }],
  [
    'Hans: timer, der sluttede dagen før forløbet',
    '2023-09-02',
    { bortfald: [bortfald('ordinaere-timer', '2023-01-01', '2023-02-28')] },
  ],
  [
    'Ida: løntilskud efter kompensationsloven',
    '2023-06-01',
    { bortfald: [bortfald('loentilskud-efter-kompensationsloven', '2023-06-01')] },
  ],
  ['Hans: timer endnu', '2023-08-31', { bortfald: [bortfald('ordinaere-timer', '2023-08-31')] }],
  ['Hans: timer først fra i morgen', '2023-08-30', { bortfald: [bortfald('ordinaere-timer', '2023-08-31')] }],
  [
    'Hans: timer indtil forløbets første dag',
    '2023-09-02',
    { bortfald: [bortfald('ordinaere-timer', '2023-01-01', '2023-03-01')] },
  ],
  [
    'Hans: timer på den stoppede dag, seks måneder læst som B',
    '2023-09-12',
    {
      stop: [stop('fritaget-for-raadighed', '2023-03-01', '2023-03-10')],
      bortfald: [bortfald('ordinaere-timer', '2023-09-05')],
      valg: { 'TVIVL-GARANTI-FOERSTE-6-MAANEDER': 'B' },
    },
  ],
  [
    'Hans: timer på den stoppede dag, ingen har valgt',
    '2023-09-12',
    {
      stop: [stop('fritaget-for-raadighed', '2023-03-01', '2023-03-10')],
      bortfald: [bortfald('ordinaere-timer', '2023-09-05')],
    },
  ],
  ['Ida: STU', '2023-06-01', { bortfald: [bortfald('stu', '2023-03-01')] }],
  ['Jens: begyndt dagen før 2022', '2022-07-02', { starter: '2021-12-31' }],
  ['Jens: begyndt dagen før 2022, på dagen', '2022-07-01', { starter: '2021-12-31' }],
  ['Jens: begyndt dagen før 2022, før garantien fandtes', '2021-12-31', { starter: '2021-12-31' }],
  [
    'Jens: begyndt før 2022, fritaget i februar',
    '2022-07-02',
    { starter: '2020-03-01', stop: [stop('fritaget-for-raadighed', '2022-02-01', '2022-02-10')] },
  ],
  [
    'Jens: begyndt før 2022, fritaget i februar, læsning B',
    '2022-07-02',
    {
      starter: '2020-03-01',
      stop: [stop('fritaget-for-raadighed', '2021-12-20', '2022-02-10')],
      valg: { 'TVIVL-GARANTI-OVERGANG-2022': 'B' },
    },
  ],
  ['Karen: førtidspensionist i forløb', '2023-09-02', { efter: '115' }],
  [
    'Lars: første dag er ikke oplyst',
    '2023-09-02',
    { starter: null, indsatser: [indsats(PRAKTIK, '2023-05-01')], stop: [stop('standby', '2023-05-01')] },
  ],
  ['Mia: garantidagen er lukkedagen', '2026-02-01', { starter: '2025-08-01', bevilget: '2025-07-20' }],
  ['Mia: garantidagen er dagen før lukningen', '2026-02-01', { starter: '2025-07-31', bevilget: '2025-07-20' }],
  ['Mia: før lukningen, garantidagen efter', '2026-01-31', { starter: '2025-12-01', bevilget: '2025-11-20' }],
  ['Mia: efter lukningen, garantidagen efter', '2026-06-02', { starter: '2025-12-01', bevilget: '2025-11-20' }],
  ['Mia: efter teamets ophør', '2026-07-01', { starter: '2026-01-02', bevilget: '2025-12-20' }],
  [
    'Mia: før lukningen læst som B',
    '2026-01-31',
    { starter: '2025-07-31', bevilget: '2025-07-20', valg: { 'TVIVL-GARANTI-EFTER-LUKNING': 'B' } },
  ],
  [
    'Mia: efter lukningen læst som A',
    '2026-06-02',
    { starter: '2025-12-01', bevilget: '2025-11-20', valg: { 'TVIVL-GARANTI-EFTER-LUKNING': 'A' } },
  ],
  [
    'Mia: efter lukningen læst som B',
    '2026-06-02',
    { starter: '2025-12-01', bevilget: '2025-11-20', valg: { 'TVIVL-GARANTI-EFTER-LUKNING': 'B' } },
  ],
  [
    'Mia: efter lukningen læst som B, brudt før',
    '2026-02-02',
    { starter: '2025-07-31', bevilget: '2025-07-20', valg: { 'TVIVL-GARANTI-EFTER-LUKNING': 'B' } },
  ],
  [
    'Mia: holdt før lukningen læst som B',
    '2026-02-02',
    {
      starter: '2025-12-01',
      bevilget: '2025-11-20',
      indsatser: [indsats(PRAKTIK, '2026-01-15')],
      valg: { 'TVIVL-GARANTI-EFTER-LUKNING': 'B' },
    },
  ],
  [
    'Mia: ingen første dag, efter lukningen læst som B',
    '2026-02-02',
    { starter: null, valg: { 'TVIVL-GARANTI-EFTER-LUKNING': 'B' } },
  ],
  [
    'Mia: dagen før teamets ophør læst som B',
    '2026-06-30',
    {
      starter: '2025-12-31',
      bevilget: '2025-12-20',
      valg: { 'TVIVL-GARANTI-EFTER-LUKNING': 'A', 'TVIVL-GARANTI-UDEN-TEAM': 'B' },
    },
  ],
  [
    'Mia: efter teamets ophør læst som A',
    '2026-07-03',
    {
      starter: '2025-12-31',
      bevilget: '2025-12-20',
      valg: { 'TVIVL-GARANTI-EFTER-LUKNING': 'A', 'TVIVL-GARANTI-UDEN-TEAM': 'A' },
    },
  ],
  [
    'Mia: efter teamets ophør læst som B',
    '2026-07-03',
    {
      starter: '2025-12-31',
      bevilget: '2025-12-20',
      valg: { 'TVIVL-GARANTI-EFTER-LUKNING': 'A', 'TVIVL-GARANTI-UDEN-TEAM': 'B' },
    },
  ],
  ['Nils: bevilget efter lukningen, intet om dagen', '2026-10-01', { starter: '2026-03-01' }],
  ['Nils: bevilget dagen før lukningen', '2026-10-01', { starter: '2026-03-01', bevilget: '2026-01-31' }],
  [
    'Karen: førtidspensionist, læst som A',
    '2023-09-02',
    { efter: '115', valg: { 'TVIVL-PARAGRAF-115-RETTIGHEDER': 'A' } },
  ],
  [
    'Karen: førtidspensionist, læst som B',
    '2023-09-02',
    { efter: '115', valg: { 'TVIVL-PARAGRAF-115-RETTIGHEDER': 'B' } },
  ],
  ['Karen: ikke førtidspensionist, læst som B', '2023-09-02', { valg: { 'TVIVL-PARAGRAF-115-RETTIGHEDER': 'B' } }],
  [
    'Jens: begyndt før 2022, holdt i tide',
    '2022-07-02',
    { starter: '2021-12-31', indsatser: [indsats('lab-kapitel-12', '2022-07-01')] },
  ],
  ['Jens: begyndt 1. januar 2022, dagen før', '2021-12-31', { starter: '2022-01-01' }],
  ['Jens: begyndt 1. januar 2022', '2022-01-01', { starter: '2022-01-01' }],
  ['Nils: bevilget efter lukningen', '2026-10-01', { starter: '2026-03-01', bevilget: '2026-02-01' }],
]

const VALG = ['A', 'B'] as const

describe('Garantiens regler', () => {
  it.each(SAGER)('svarer det samme med og uden forklaring, hvordan loven end læses: %s %s', (_sag, paa, sag) => {
    for (const barsel of VALG) {
      for (const efterLukning of VALG) {
        const laesninger = { foertidspensionist: barsel, overgang: efterLukning, barsel, foersteSeksMaaneder: efterLukning, efterLukning, teamEfterJuli2026: barsel, udenTeam: barsel } // prettier-ignore
        const g = lavGarantiGrundlag(garantiFakta(sag), garantiDage(sag), dato(paa), laesninger)
        const dag = lovdag(g)
        for (const regel of [LAB_113_2, LOV_1160_7_2, BEK_17_4, BEK_17_5, BEK_17_6]) {
          const vilkaar = indholdPaa(regel, dag)
          expect(vilkaar?.svar(g), regel.id).toBe(vilkaar?.forklar(g).svar)
        }
        for (const indsats of g.fakta.indsatser) {
          const vilkaar = indholdPaa(BEK_17_2, dag)
          expect(vilkaar?.svar({ g, indsats })).toBe(vilkaar?.forklar({ g, indsats }).svar)
        }
        for (const stop of g.fakta.stop) {
          const vilkaar = indholdPaa(BEK_17_3, dag)?.[stop.art]
          expect(vilkaar?.svar({ g, stop })).toBe(vilkaar?.forklar({ g, stop }).svar)
        }
      }
    }
  })
})

describe('Garantien, forklaret ord for ord', () => {
  it('er som i garanti-forklaret.txt', async () => {
    const tekst = sagerSomTekst(SAGER.map(([sag, paa, fakta]) => [sag, paa, garantiPaa(fakta, paa)]))
    await expect(tekst).toMatchFileSnapshot('garanti-forklaret.txt')
  })
})
