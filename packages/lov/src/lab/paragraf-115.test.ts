import { describe, expect, it } from 'vitest'
import {
  HVER_UDGAVE,
  type ProeveSag,
  type Proeveoenske,
  proeveFakta,
  proeveGrundlag,
  svarEfter,
  vilkaaretFor,
} from '../proeve-fakta.ts'
import { dato } from '@fodfaeste/grund'
import { vurder } from '../vurdering/vurder.ts'
import { medSvar } from '../eksempler/eksempel.ts'
import { EKSEMPLER_115 } from './paragraf-114-eksempler.ts'
import { LAB_115 } from './paragraf-115.ts'

const oenske = (svar: Proeveoenske | undefined): Pick<ProeveSag, 'oensker'> =>
  svar === undefined ? {} : { oensker: { 'forloeb-som-pensionist': svar } }
const PENSIONIST: ProeveSag = { jaNej: { 'modtager-foertidspension': true } }

describe.each(HVER_UDGAVE)('LAB § 115: førtidspensionist under 40 år, %s', (paa) => {
  it.each(
    medSvar(EKSEMPLER_115, {
      'Nadia, født 1995, ønsker et forløb': 'opfyldt',
      'Nadia ønsker det ikke': 'ikke-opfyldt',
      'Ingen har spurgt Nadia': 'uoplyst',
      'Nadia har trukket ønsket tilbage': 'uoplyst',
      'Svend, født 1960, ønsker et forløb': 'ikke-opfyldt',
      'Fødselsdagen mangler': 'uoplyst',
      'Det er ikke oplyst, om der er pension': 'uoplyst',
      'Ingen pension': 'ikke-opfyldt',
    }),
  )('[LAB-115-1] $sag → $svar', ({ fakta, svar }) => {
    expect(svarEfter(LAB_115, fakta, paa)).toBe(svar)
  })
})

describe('Grænsen ved 40 år', () => {
  it.each([
    { sag: 'dagen før 40-årsdagen', foedt: '1984-06-02', svar: 'opfyldt' },
    { sag: 'på 40-årsdagen', foedt: '1984-06-01', svar: 'ikke-opfyldt' },
    { sag: 'dagen efter', foedt: '1984-05-31', svar: 'ikke-opfyldt' },
  ])('[LAB-115-1] $sag → $svar', ({ foedt, svar }) => {
    expect(svarEfter(LAB_115, { ...PENSIONIST, foedt, ...oenske('ja') }, '2024-06-01')).toBe(svar)
  })

  it.each(['2012-12-31', '2026-02-01'])('[LAB-115-1] findes ikke %s', (paa) => {
    expect(svarEfter(LAB_115, { ...PENSIONIST, foedt: '1995-01-01', ...oenske('ja') }, paa)).toBe('findes ikke')
  })

  it('[LAB-115-1] stod i § 68 b til og med 2019', () => {
    expect(vilkaaretFor(LAB_115, proeveGrundlag({}, '2019-12-31'))?.led.hjemmel).toMatchObject({
      paragraf: '68 b',
      stk: 1,
    })
    expect(vilkaaretFor(LAB_115, proeveGrundlag({}, '2020-01-01'))?.led.hjemmel).toMatchObject({
      paragraf: '115',
      stk: 1,
    })
  })
})

it('[LAB-115-1] kendes fødselsdagen kun som et år, siges det, imellem hvilke dage de 40 falder', () => {
  const g = proeveGrundlag({ ...PENSIONIST, foedt: ['1984-01-01', '1984-12-31'], ...oenske('ja') }, '2024-06-01')
  const under40 = vilkaaretFor(LAB_115, g)
    ?.forklar(g)
    .fordi.find((f) => f.led.id === 'LAB-115-1-under-40')
  expect(under40?.svar).toBe('uoplyst')
  expect(under40 && under40.led.hvorfor?.(under40)).toBe('Fylder 40 år mellem 1. januar 2024 og 31. december 2024.')
})

describe('Hele sagen for en førtidspensionist', () => {
  const vurderet = (sag: ProeveSag) => vurder(proeveFakta(sag), dato('2024-06-01'))

  it('[LAB-115-1] målgruppen prøves ikke, og deltagelse kan aldrig kræves', () => {
    const v = vurderet({ ...PENSIONIST, foedt: '1995-01-01', ...oenske('ja') })
    expect(v.spoergsmaal.henvises.fordi.map((f) => f.led.id)).not.toContain('LAB-112-1')
    expect(v.spoergsmaal.kraeves.svar).toBe('ikke-opfyldt')
    expect(v.spoergsmaal.henvises.svar).toBe('opfyldt')
  })

  it('[LAB-115-1] længden er den almindelige: § 114, stk. 1', () => {
    const v = vurderet({
      ...PENSIONIST,
      foedt: '1995-01-01',
      ...oenske('ja'),
      starter: '2024-07-01',
      slut: '2027-07-01',
    })
    expect(v.spoergsmaal.varighed.svar).toBe('ikke-opfyldt')
  })

  it('[LAB-115-1] over 40 må det ikke tilbydes', () => {
    expect(vurderet({ ...PENSIONIST, foedt: '1980-01-01', ...oenske('ja') }).spoergsmaal.tilbydes.svar).toBe(
      'ikke-opfyldt',
    )
  })
})
