import { type Dato, dato, iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { Oplysning, Skoen } from '../motor/oplysning.ts'
import {
  type Dokumentfakta,
  type Henvendelse,
  type Indhentning,
  type Notatfakta,
  type Procesfakta,
  TOM_PROCES,
} from './fakta.ts'
import { vurderProcedure } from './vurder-procedure.ts'

const opl = <T>(vaerdi: T): Oplysning<T> => ({ vaerdi, kilde: 'prøven' })
const den = (dag: string): Oplysning<Dato> => opl(dato(dag))
const skoen = (svar: 'ja' | 'nej'): Skoen => ({ svar, af: 'Mette Holm', begrundelse: 'Efter en konkret vurdering.' })
const tilstand = (fakta: Partial<Procesfakta>, dag: string, id: string) =>
  vurderProcedure({ ...TOM_PROCES, ...fakta }, dato(dag)).pligter.find((p) => p.id === id)?.tilstand
const svar = (fakta: Partial<Procesfakta>, id: string, dag = '2025-10-01') =>
  vurderProcedure({ ...TOM_PROCES, ...fakta }, dato(dag)).svar.find((f) => f.led.id === id)?.svar

describe('RSL § 3: kommunens egen frist', () => {
  const modtaget = den('2025-08-01')
  const frist = den('2025-09-26')
  it.each([
    ['2025-07-31', 'kommende', 'kommende'],
    ['2025-09-25', 'aktiv', 'kommende'],
    ['2025-09-26', 'aktiv', 'aktiv'],
    ['2025-09-27', 'overskredet', 'overskredet'],
  ])('[RSL-3-2] set %s: afgørelsen %s, beskeden %s', (dag, afgoerelsen, beskeden) => {
    const fakta = { ansoegning: { modtaget, kommunensFrist: frist } }
    expect([tilstand(fakta, dag, 'RSL-3-2'), tilstand(fakta, dag, 'RSL-3-2-besked')]).toEqual([afgoerelsen, beskeden])
  })

  it.each([
    ['2025-09-26', 'bortfaldet'],
    ['2025-09-27', 'overskredet'],
  ])('[RSL-3-2-besked] afgjort %s: beskeden er %s', (afgjort, ventet) => {
    const fakta = { ansoegning: { modtaget, kommunensFrist: frist, afgjort: den(afgjort) } }
    expect(tilstand(fakta, '2025-10-01', 'RSL-3-2-besked')).toBe(ventet)
  })

  it('[RSL-3-2-besked] givet besked er opfyldt', () => {
    const fakta = { ansoegning: { modtaget, kommunensFrist: frist, skriftligBesked: den('2025-09-20') } }
    expect(tilstand(fakta, '2025-10-01', 'RSL-3-2-besked')).toBe('opfyldt')
  })

  it('[RSL-3-2] er kommunens frist ikke oplyst, opfindes ingen', () => {
    const v = vurderProcedure({ ...TOM_PROCES, ansoegning: { modtaget } }, dato('2030-01-01'))
    expect(v.pligter.map(({ id, tilstand: t, fristDen }) => [id, t, fristDen])).toEqual([
      ['RSL-3-1', 'aktiv', undefined],
      ['RSL-3-2', 'uoplyst', undefined],
      ['RSL-3-2-besked', 'uoplyst', undefined],
    ])
  })
})

describe('OFFL §§ 13 og 15: notat og journal', () => {
  const notat: Notatfakta = { id: 'n', navn: 'samtalen', art: 'oplysning', den: den('2025-09-01') }
  it.each<[string, Partial<Notatfakta>, string]>([
    ['betydning og ikke i sagen', { betydning: skoen('ja'), fremgaarAfSagen: opl(false) }, 'aktiv'],
    ['uden betydning', { betydning: skoen('nej'), fremgaarAfSagen: opl(false) }, 'bortfaldet'],
    ['står allerede i sagen', { betydning: skoen('ja'), fremgaarAfSagen: opl(true) }, 'bortfaldet'],
    ['ingen har vurderet', { fremgaarAfSagen: opl(false) }, 'uoplyst'],
    ['noteret', { betydning: skoen('ja'), fremgaarAfSagen: opl(false), noteret: den('2025-09-01') }, 'opfyldt'],
  ])('[OFFL-13-1] [OFFL-13-2] %s', (_sag, rest, ventet) => {
    expect(tilstand({ notater: [{ ...notat, ...rest }] }, '2025-10-01', 'OFFL-13-1/n')).toBe(ventet)
    const skridt = [{ ...notat, ...rest, art: 'sagsskridt' as const }]
    expect(tilstand({ notater: skridt }, '2025-10-01', 'OFFL-13-2/n')).toBe(ventet)
  })

  it('[OFFL-13-1] «snarest» kan ikke overskrides på en dag', () => {
    const n = { ...notat, betydning: skoen('ja'), fremgaarAfSagen: opl(false) }
    expect(tilstand({ notater: [n] }, '2030-01-01', 'OFFL-13-1/n')).toBe('aktiv')
  })

  it.each<[Dokumentfakta['art'], boolean | undefined, string]>([
    ['modtaget', true, 'aktiv'],
    ['afsendt', true, 'aktiv'],
    ['internt-endeligt', true, 'aktiv'],
    ['internt-udkast', true, 'bortfaldet'],
    ['modtaget', false, 'bortfaldet'],
    ['modtaget', undefined, 'uoplyst'],
  ])('[OFFL-15] %s, betydning %s: %s', (art, betydning, ventet) => {
    const d: Dokumentfakta = {
      id: 'd',
      navn: 'brevet',
      art,
      den: den('2025-09-01'),
      ...(betydning === undefined ? {} : { betydning: opl(betydning) }),
    }
    expect(tilstand({ dokumenter: [d] }, '2025-10-01', 'OFFL-15/d')).toBe(ventet)
  })
})

describe('FVL §§ 7 og 8: vejledning og repræsentant', () => {
  const henvendelse: Henvendelse = { id: 'h', modtaget: den('2025-09-01') }
  it.each<[string, Partial<Henvendelse>, string, string]>([
    [
      'vores, vejledning nødvendig',
      { vedroererMyndigheden: opl(true), vejledningNoedvendig: skoen('ja'), skriftlig: opl(true) },
      'aktiv',
      'bortfaldet',
    ],
    [
      'vores, ikke nødvendig',
      { vedroererMyndigheden: opl(true), vejledningNoedvendig: skoen('nej'), skriftlig: opl(true) },
      'bortfaldet',
      'bortfaldet',
    ],
    ['en andens, skriftlig', { vedroererMyndigheden: opl(false), skriftlig: opl(true) }, 'bortfaldet', 'aktiv'],
    ['en andens, mundtlig', { vedroererMyndigheden: opl(false), skriftlig: opl(false) }, 'bortfaldet', 'bortfaldet'],
    ['intet oplyst', {}, 'uoplyst', 'uoplyst'],
  ])('[FVL-7-1] [FVL-7-2] %s', (_sag, rest, vejled, videresend) => {
    const fakta = { henvendelser: [{ ...henvendelse, ...rest }] }
    expect([tilstand(fakta, '2025-10-01', 'FVL-7-1/h'), tilstand(fakta, '2025-10-01', 'FVL-7-2/h')]).toEqual([
      vejled,
      videresend,
    ])
  })
})

describe('RSL §§ 4, 11 a–c og 12: oplysning af sagen', () => {
  const hent: Indhentning = { id: 'j', navn: 'journalen', art: 'helbred-og-andet', noedvendig: skoen('ja') }
  it.each<[string, Partial<Indhentning>, string | undefined]>([
    ['almindelig sag', {}, undefined],
    ['tilbagebetaling, ikke forsøgt', { sagstypeUdenSamtykke: opl('tilbagebetaling') }, 'aktiv'],
    [
      'tilbagebetaling, forsøgt',
      { sagstypeUdenSamtykke: opl('tilbagebetaling'), samtykkeForsoegt: den('2025-09-01') },
      'opfyldt',
    ],
    ['samtykke givet', { sagstypeUdenSamtykke: opl('tilbagebetaling'), samtykke: opl('givet') }, 'bortfaldet'],
  ])('[RSL-11-c-5] %s', (_sag, rest, ventet) => {
    expect(tilstand({ indhentning: [{ ...hent, ...rest }] }, '2025-10-01', 'RSL-11-c-5/j')).toBe(ventet)
  })

  it('[RSL-11-b-medvirken] er der intet sagt om medvirken, er der intet svar om den', () => {
    expect(svar({}, 'RSL-11-b-medvirken')).toBeUndefined()
  })

  it('[RSL-12] den skriftlige besked mangler punkt for punkt, med hjemmel', () => {
    const fakta: Procesfakta = {
      ...TOM_PROCES,
      hjaelpFra: den('2025-09-01'),
      skriftligBesked: { 1: den('2025-09-02'), 3: den('2025-09-02') },
    }
    const v = vurderProcedure(fakta, dato('2025-10-01'))
    expect(v.mangler.map(({ id }) => id)).toEqual(['RSL-12-nr-2', 'RSL-12-nr-4', 'RSL-12-nr-5'])
    expect(v.pligter.map(({ id, tilstand: t }) => [id, t])).toEqual([
      ['RSL-12', 'aktiv'],
      ['RSL-11-2', 'aktiv'],
    ])
  })

  it('[RSL-12] er alle fem givet, er pligten opfyldt den sidste af dagene', () => {
    const givet = {
      1: den('2025-09-02'),
      2: den('2025-09-09'),
      3: den('2025-09-02'),
      4: den('2025-09-02'),
      5: den('2025-09-02'),
    }
    const v = vurderProcedure(
      { ...TOM_PROCES, hjaelpFra: den('2025-09-01'), skriftligBesked: givet },
      dato('2025-10-01'),
    )
    const p = v.pligter.find(({ id }) => id === 'RSL-12')
    expect([p?.tilstand, p?.opfyldtDen && iso(p.opfyldtDen), v.mangler]).toEqual(['opfyldt', '2025-09-09', []])
  })
})
