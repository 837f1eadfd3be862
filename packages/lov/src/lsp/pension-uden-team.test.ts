import { type Svar, dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { Skoen } from '../motor/oplysning.ts'
import { type Regel, indholdPaa } from '../motor/version.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { TEAM_TVIVL } from '../team/tvivl.ts'
import { LSP_17_3, LSP_18_2_PKT_2, type Undtagelsesgrundlag, vejeUdenOmTeamet } from './pension-uden-team.ts'

const opl = (vaerdi: boolean) => ({ vaerdi, kilde: 'prøven' })
const skoen = (svar: 'ja' | 'nej'): Skoen => ({ svar, af: 'Mette Holm', begrundelse: 'Set i sagen.' })

const INTET: Undtagelsesgrundlag = {
  egenAnmodning: undefined,
  utvivlsomtIkke: undefined,
  heltAabenbart: undefined,
  koordinatorUdtaltSig: undefined,
  terminaltSyg: undefined,
  laesningsvalg: {},
}

type R = Regel<Vilkaar<Undtagelsesgrundlag>>
const svaret = (regel: R, k: Partial<Undtagelsesgrundlag>, paa: string): Svar | 'findes ikke' =>
  indholdPaa(regel, dato(paa))?.svar({ ...INTET, ...k }) ?? 'findes ikke'

describe('Borgeren vil kun have pension prøvet', () => {
  it.each<{ sag: string; k: Partial<Undtagelsesgrundlag>; svar: Svar }>([
    {
      sag: 'og et afslag er utvivlsomt',
      k: { egenAnmodning: opl(true), utvivlsomtIkke: skoen('ja') },
      svar: 'opfyldt',
    },
    {
      sag: 'men et afslag er ikke utvivlsomt',
      k: { egenAnmodning: opl(true), utvivlsomtIkke: skoen('nej') },
      svar: 'ikke-opfyldt',
    },
    {
      sag: 'det har borgeren ikke bedt om',
      k: { egenAnmodning: opl(false), utvivlsomtIkke: skoen('ja') },
      svar: 'ikke-opfyldt',
    },
    { sag: 'men ingen har påberåbt sig, at det er utvivlsomt', k: { egenAnmodning: opl(true) }, svar: 'ikke-opfyldt' },
    { sag: 'måske: det er ikke oplyst', k: { utvivlsomtIkke: skoen('ja') }, svar: 'uoplyst' },
  ])('[LSP-17-3] $sag → $svar', ({ k, svar }) => expect(svaret(LSP_17_3, k, '2024-06-01')).toBe(svar))
})

describe('Det er helt åbenbart', () => {
  const nej = { koordinatorUdtaltSig: opl(false), terminaltSyg: opl(false) }

  it.each<{ sag: string; k: Partial<Undtagelsesgrundlag>; svar: Svar }>([
    {
      sag: 'og sundhedskoordinatoren har udtalt sig',
      k: { ...nej, heltAabenbart: skoen('ja'), koordinatorUdtaltSig: opl(true) },
      svar: 'opfyldt',
    },
    {
      sag: 'og borgeren er terminalt syg',
      k: { ...nej, heltAabenbart: skoen('ja'), terminaltSyg: opl(true) },
      svar: 'opfyldt',
    },
    { sag: 'men ingen af de to er der', k: { ...nej, heltAabenbart: skoen('ja') }, svar: 'ikke-opfyldt' },
    { sag: 'men de to er ikke oplyst', k: { heltAabenbart: skoen('ja') }, svar: 'uoplyst' },
    { sag: 'det er det ikke', k: { heltAabenbart: skoen('nej'), terminaltSyg: opl(true) }, svar: 'ikke-opfyldt' },
    { sag: 'det har ingen påberåbt sig', k: { terminaltSyg: opl(true) }, svar: 'ikke-opfyldt' },
  ])('[LSP-18-2-pkt-2] $sag → $svar', ({ k, svar }) => expect(svaret(LSP_18_2_PKT_2, k, '2024-06-01')).toBe(svar))

  it('[LSP-18-2-pkt-2] det, der mangler, har sit navn', () => {
    const f = indholdPaa(LSP_18_2_PKT_2, dato('2024-06-01'))?.forklar({ ...INTET, heltAabenbart: skoen('ja') })
    const mangler = f?.fordi.flatMap((under) => under.fordi.flatMap((led) => led.mangler.map(({ id }) => id)))
    expect(mangler).toEqual(['sundhedskoordinator-udtalt-sig', 'terminalt-syg'])
  })

  it('[LSP-17-3] [LSP-18-2-pkt-2] og det, der er brugt, også', () => {
    const f = indholdPaa(LSP_17_3, dato('2024-06-01'))?.forklar({
      ...INTET,
      egenAnmodning: opl(true),
      utvivlsomtIkke: skoen('ja'),
    })
    expect(f?.fordi.flatMap((led) => led.brugt.map(({ id }) => id))).toEqual([
      'pension-egen-anmodning',
      'pension-utvivlsomt-ikke',
    ])
    const aabenbart = indholdPaa(LSP_18_2_PKT_2, dato('2024-06-01'))?.forklar({ ...INTET, heltAabenbart: skoen('ja') })
    expect(aabenbart?.fordi[0]?.brugt.map(({ id }) => id)).toEqual(['pension-helt-aabenbart'])
  })
})

describe('Undtagelserne er sikre fra 2021 og fandtes ikke fra begyndelsen', () => {
  const aabenbart = { heltAabenbart: skoen('ja'), terminaltSyg: opl(true) }
  const laest = (laesning: 'A' | 'B') => ({
    ...aabenbart,
    laesningsvalg: { [TEAM_TVIVL.pensionUdenTeamFoer2021.id]: { laesning, af: 'Jens Lund', begrundelse: 'Læst.' } },
  })

  it.each([
    { paa: '2012-12-31', k: aabenbart, svar: 'findes ikke' },
    { paa: '2013-01-01', k: aabenbart, svar: 'kraever-skoen' },
    { paa: '2020-12-31', k: aabenbart, svar: 'kraever-skoen' },
    { paa: '2020-12-31', k: laest('A'), svar: 'ikke-opfyldt' },
    { paa: '2020-12-31', k: laest('B'), svar: 'opfyldt' },
    { paa: '2021-01-01', k: aabenbart, svar: 'opfyldt' },
    { paa: '2021-01-01', k: laest('A'), svar: 'opfyldt' },
  ])('[LSP-18-2-pkt-2] $paa → $svar', ({ paa, k, svar }) => expect(svaret(LSP_18_2_PKT_2, k, paa)).toBe(svar))

  it.each([
    { paa: '2012-12-31', svar: 'ikke-opfyldt', led: 'LSP-18-2-pkt-2-ingen' },
    { paa: '2020-12-31', svar: 'kraever-skoen', led: 'LSP-18-2-pkt-2-foer-2021' },
    { paa: '2021-01-01', svar: 'opfyldt', led: 'LSP-18-2-pkt-2' },
  ])('[LOB-9-1] set fra teamets regel $paa: $led, $svar', ({ paa, svar, led }) => {
    const [, vejen] = vejeUdenOmTeamet((k: Undtagelsesgrundlag) => ({ k, dag: dato(paa) }))
    const k = { ...INTET, ...aabenbart }
    expect(vejen?.svar(k)).toBe(svar)
    expect(vejen?.forklar(k)).toMatchObject({ svar, led: { id: led } })
  })

  it('[LOB-9-1] vejene vises, som de står i loven i dag', () => {
    const veje = vejeUdenOmTeamet((k: Undtagelsesgrundlag) => ({ k, dag: dato('2012-12-31') }))
    expect(veje.map(({ led, dele }) => [led.id, dele.length])).toEqual([
      ['LSP-17-3', 2],
      ['LSP-18-2-pkt-2', 2],
    ])
  })
})
