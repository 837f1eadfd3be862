import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { I_MAALGRUPPEN, type ProeveSag, proeveFakta, svarEfter } from '../proeve-fakta.ts'
import { vurder } from '../vurdering/vurder.ts'
import { LAB_112_3 } from './paragraf-112.ts'
import { LAB_114_3 } from './paragraf-114-stk-3.ts'
import { LAB_114_4 } from './paragraf-114-stk-4.ts'
import { LAB_114_4_PENSION } from './paragraf-114-stk-4-pension.ts'
import { LAB_115 } from './paragraf-115.ts'

type Valg = 'A' | 'B' | undefined
const medValg = (tvivl: string, valg: Valg): Pick<ProeveSag, 'valg'> =>
  valg === undefined ? {} : { valg: { [tvivl]: valg } }
const tvivlIdI = (sag: ProeveSag, paa: string): readonly string[] =>
  vurder(proeveFakta({ ...I_MAALGRUPPEN, ...sag }), dato(paa)).tvivl.flatMap(({ forklaring }) =>
    forklaring.led.tvivl === undefined ? [] : [forklaring.led.tvivl.id],
  )

describe('Alderen, når en sag afgøres om', () => {
  const ID = 'TVIVL-ALDER-VED-NY-AFGOERELSE'
  /** Afslag 1. marts 2023, ny afgørelse 1. september 2023; et tidligere forløb, og intet ønske. */
  const sag = (foedt: string, valg: Valg): ProeveSag => ({
    foedt,
    paaklaget: '2023-03-01',
    afgoeres: '2023-09-01',
    tidligere: [['2015-01-01', '2016-12-31']],
    oensker: { 'endnu-et-forloeb': 'nej', 'forloeb-taet-paa-pension': 'nej' },
    ...medValg(ID, valg),
  })

  it.each<{ sag: string; foedt: string; valg: Valg; svar: string }>([
    { sag: 'fylder 50 dagen før den gamle afgørelse', foedt: '1973-02-28', valg: undefined, svar: 'ikke-opfyldt' },
    { sag: 'fylder 50 imellem', foedt: '1973-06-01', valg: undefined, svar: 'kraever-skoen' },
    { sag: 'fylder 50 imellem, læsning A', foedt: '1973-06-01', valg: 'A', svar: 'ikke-opfyldt' },
    { sag: 'fylder 50 imellem, læsning B', foedt: '1973-06-01', valg: 'B', svar: 'opfyldt' },
    { sag: 'fylder 50 dagen efter den nye', foedt: '1973-09-02', valg: undefined, svar: 'opfyldt' },
  ])('[LAB-114-4] $sag → $svar', ({ foedt, valg, svar }) => {
    expect(svarEfter(LAB_114_4, sag(foedt, valg), '2023-09-01')).toBe(svar)
  })

  it.each<{ valg: Valg; svar: string }>([
    { valg: undefined, svar: 'kraever-skoen' },
    { valg: 'A', svar: 'ikke-opfyldt' },
    { valg: 'B', svar: 'opfyldt' },
  ])('[LAB-112-3] under seks år til pension blev der imellem, læsning $valg → $svar', ({ valg, svar }) => {
    // Folkepension 1. juni 2029; seks år før er 1. juni 2023, midt imellem de to afgørelser.
    expect(svarEfter(LAB_112_3, sag('1962-06-01', valg), '2023-09-01')).toBe(svar)
  })

  it('[OVERGANG-PAAKLAGET] den nye pensionsalder gælder ikke, hvis der måles på den gamle dag', () => {
    const ung: ProeveSag = { foedt: '1971-01-01', paaklaget: '2025-06-19', afgoeres: '2025-06-20' }
    const alder = (valg: Valg) =>
      vurder(proeveFakta({ ...ung, ...medValg(ID, valg) }), dato('2025-06-20')).dage.find(
        ({ id }) => id === 'folkepensionsdag',
      )?.tal
    expect(alder('A')).toBe(70 * 12)
    expect(alder('B')).toBe(69 * 12)
    expect(alder(undefined)).toBe(70 * 12)
  })

  it('[LAB-114-4] er der bevilget, er der kun én dag at måle på', () => {
    expect(svarEfter(LAB_114_4, { ...sag('1973-06-01', undefined), bevilget: '2023-09-01' }, '2023-09-01')).toBe(
      'ikke-opfyldt',
    )
    expect(tvivlIdI({ ...sag('1973-06-01', undefined), bevilget: '2023-09-01' }, '2023-09-01')).not.toContain(ID)
  })

  it('[LAB-114-4] gør dagen ingen forskel, stilles tvivlen ikke', () => {
    expect(tvivlIdI(sag('1980-06-01', undefined), '2023-09-01')).not.toContain(ID)
    expect(tvivlIdI(sag('1973-06-01', undefined), '2023-09-01')).toContain(ID)
  })
})

describe('Alderen, når forløbet begynder senere, end det bevilges', () => {
  const ID = 'TVIVL-ALDER-MAALEDAG'
  const brugtOp: ProeveSag = {
    bevilget: '2024-06-01',
    starter: '2024-09-01',
    slut: '2026-08-31',
    tidligere: [['2015-01-01', '2020-06-30']],
    oensker: { 'mere-end-fem-aar': 'nej' },
  }

  it.each<{ sag: string; foedt: string; valg: Valg; svar: string }>([
    { sag: '40 på bevillingens dag', foedt: '1984-06-01', valg: undefined, svar: 'ikke-opfyldt' },
    { sag: '40 dagen efter bevillingen', foedt: '1984-06-02', valg: undefined, svar: 'kraever-skoen' },
    { sag: '40 dagen efter bevillingen, læsning A', foedt: '1984-06-02', valg: 'A', svar: 'opfyldt' },
    { sag: '40 dagen efter bevillingen, læsning B', foedt: '1984-06-02', valg: 'B', svar: 'ikke-opfyldt' },
    { sag: '40 på startdagen', foedt: '1984-09-01', valg: undefined, svar: 'kraever-skoen' },
    { sag: '40 dagen efter starten: undervejs', foedt: '1984-09-02', valg: undefined, svar: 'opfyldt' },
  ])('[LAB-114-3] fem år er brugt; fylder $sag → $svar', ({ foedt, valg, svar }) => {
    const alleDage = { valg: { 'TVIVL-TID-FOER-40': 'B', ...medValg(ID, valg).valg } } as const
    expect(svarEfter(LAB_114_3, { ...brugtOp, foedt, ...alleDage }, '2024-10-01')).toBe(svar)
  })

  it.each<{ sag: string; foedt: string; valg: Valg; svar: string }>([
    { sag: '50 dagen før bevillingen', foedt: '1974-05-31', valg: undefined, svar: 'ikke-opfyldt' },
    { sag: '50 imellem', foedt: '1974-07-01', valg: undefined, svar: 'kraever-skoen' },
    { sag: '50 imellem, læsning A', foedt: '1974-07-01', valg: 'A', svar: 'opfyldt' },
    { sag: '50 imellem, læsning B', foedt: '1974-07-01', valg: 'B', svar: 'ikke-opfyldt' },
    { sag: '50 dagen efter starten', foedt: '1974-09-02', valg: undefined, svar: 'opfyldt' },
  ])('[LAB-114-4] endnu et forløb uden ønske; fylder $sag → $svar', ({ foedt, valg, svar }) => {
    const sag: ProeveSag = { ...brugtOp, foedt, oensker: { 'endnu-et-forloeb': 'nej' }, ...medValg(ID, valg) }
    expect(svarEfter(LAB_114_4, sag, '2024-10-01')).toBe(svar)
  })

  it.each<{ valg: Valg; svar: string }>([
    { valg: undefined, svar: 'kraever-skoen' },
    { valg: 'A', svar: 'opfyldt' },
    { valg: 'B', svar: 'ikke-opfyldt' },
  ])('[LAB-115-1] førtidspensionisten fylder 40 imellem, læsning $valg → $svar', ({ valg, svar }) => {
    const sag: ProeveSag = {
      foedt: '1984-07-01',
      bevilget: '2024-06-01',
      starter: '2024-09-01',
      jaNej: { 'modtager-foertidspension': true },
      oensker: { 'forloeb-som-pensionist': 'ja' },
      ...medValg(ID, valg),
    }
    expect(svarEfter(LAB_115, sag, '2024-10-01')).toBe(svar)
  })
})

describe('Født 29. februar', () => {
  const ID = 'TVIVL-FOEDT-29-FEBRUAR'

  it.each<{ dag: string; valg: Valg; svar: string }>([
    { dag: '2022-02-27', valg: undefined, svar: 'opfyldt' },
    { dag: '2022-02-28', valg: undefined, svar: 'kraever-skoen' },
    { dag: '2022-02-28', valg: 'A', svar: 'ikke-opfyldt' },
    { dag: '2022-02-28', valg: 'B', svar: 'opfyldt' },
    { dag: '2022-03-01', valg: undefined, svar: 'ikke-opfyldt' },
  ])('[LAB-114-4] endnu et forløb uden ønske; fylder 50 i 2022, bevilget $dag, læsning $valg → $svar', (et) => {
    const sag: ProeveSag = {
      foedt: '1972-02-29',
      bevilget: et.dag,
      tidligere: [['2015-01-01', '2015-12-31']],
      oensker: { 'endnu-et-forloeb': 'nej' },
      valg: { 'TVIVL-OVER-50': 'A', ...medValg(ID, et.valg).valg },
    }
    expect(svarEfter(LAB_114_4, sag, et.dag)).toBe(et.svar)
  })

  it.each<{ dag: string; valg: Valg; svar: string }>([
    { dag: '2023-02-27', valg: undefined, svar: 'opfyldt' },
    { dag: '2023-02-28', valg: undefined, svar: 'kraever-skoen' },
    { dag: '2023-02-28', valg: 'A', svar: 'ikke-opfyldt' },
    { dag: '2023-02-28', valg: 'B', svar: 'opfyldt' },
    { dag: '2023-03-01', valg: undefined, svar: 'ikke-opfyldt' },
  ])('[LAB-114-4-pension] 67 år i 2023, begynder $dag, læsning $valg → $svar', ({ dag, valg, svar }) => {
    const sag: ProeveSag = { foedt: '1956-02-29', bevilget: dag, starter: dag, ...medValg(ID, valg) }
    expect(svarEfter(LAB_114_4_PENSION, sag, dag)).toBe(svar)
  })

  it('[LAB-112-3] seks år før pensionen flytter sig med', () => {
    // Født 29. februar 1956: 67 år 28. februar eller 1. marts 2023.
    const dage = (valg: Valg) =>
      vurder(proeveFakta({ foedt: '1956-02-29', ...medValg(ID, valg) }), dato('2022-01-01')).dage
    const seksAar = (valg: Valg) => dage(valg).find(({ id }) => id === 'seks-aar-foer-folkepension')?.dag?.tidligst
    expect(seksAar('A')).toBe(dato('2017-02-28'))
    expect(seksAar('B')).toBe(dato('2017-03-01'))
  })

  it('[LAB-114-4] kun når fødselsdagen er kendt på dagen', () => {
    const spaend: ProeveSag = { foedt: ['1972-02-29', '1972-03-01'], bevilget: '2022-02-28' }
    expect(tvivlIdI(spaend, '2022-02-28')).not.toContain(ID)
  })
})
