import { type Dato, dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { Oplysning, Skoen } from '../motor/oplysning.ts'
import { alleLed } from '../plan/pligttilstand.ts'
import type { Forloebsdage } from '../pligter/pligt.ts'
import { forklarPaa } from '../procedure/reglen-paa.ts'
import { proeveFakta } from '../proeve-fakta.ts'
import { RSL_5 } from './anden-hjaelp.ts'
import type { Nabofakta, Vaesentlighedsproeve } from './fakta.ts'
import { lavNabogrundlag } from './nabogrundlag.ts'
import { LSP_21, LSP_21_PKT_3 } from './pensionssag.ts'
import { PRAKSIS_24_20 } from './vaesentlighed.ts'
import { vurderNabo } from './vurder-nabo.ts'

const opl = <T>(vaerdi: T): Oplysning<T> => ({ vaerdi, kilde: 'prøven' })
const den = (dag: string): Oplysning<Dato> => opl(dato(dag))
const INGEN: Forloebsdage = { bevilget: undefined, starter: undefined, slutter: undefined }
const TOM: Nabofakta = { sag: proeveFakta({}) }

describe('Ingen har oplyst dagen', () => {
  it.each([
    [LSP_21, 'pensionssag-overgaaet'],
    [LSP_21_PKT_3, 'pensionssag-overgaaet'],
    [RSL_5, 'afviser-forloeb'],
  ])('[LSP-21] [LSP-21-pkt-3] [RSL-5] $id svarer uoplyst og spørger om dagen', (regel, faktum) => {
    const f = forklarPaa(regel, dato('2025-10-01'), lavNabogrundlag(TOM, INGEN, dato('2025-10-01')))
    expect([f.svar, f.brugt, f.mangler]).toEqual(['uoplyst', [], [{ art: 'faktum', id: faktum }]])
  })
})

describe('Mangler der noget i grundlaget for afgørelsen?', () => {
  const ja = opl(true)
  const nej = opl(false)
  const ATTEST = { art: 'faktum', id: 'laegeattest-mangler' }
  const FORBEREDENDE = { art: 'faktum', id: 'forberedende-del-mangler' }

  it.each<[string, Vaesentlighedsproeve, string, string, readonly object[]]>([
    ['intet er oplyst', {}, '2025-01-01', 'uoplyst', [ATTEST, FORBEREDENDE]],
    ['kun attesten er set efter', { laegeattestMangler: nej }, '2025-01-01', 'uoplyst', [FORBEREDENDE]],
    ['kun forberedende del er set efter', { forberedendeDelMangler: nej }, '2025-01-01', 'uoplyst', [ATTEST]],
    ['det ene ja er nok', { forberedendeDelMangler: ja }, '2025-01-01', 'opfyldt', []],
    ['begge er der', { laegeattestMangler: nej, forberedendeDelMangler: nej }, '2025-01-01', 'ikke-opfyldt', []],
    [
      'attesten er udeladt med grund, resten er ikke set efter',
      { attestLovligtUdeladt: ja },
      '2025-01-01',
      'uoplyst',
      [FORBEREDENDE],
    ],
    [
      'udeladt med grund, da det endnu ikke kunne lade sig gøre',
      { attestLovligtUdeladt: ja, forberedendeDelMangler: nej },
      '2024-12-31',
      'uoplyst',
      [ATTEST],
    ],
  ])('[PRAKSIS-24-20] %s', (_sag, proeve, paa, svar, mangler) => {
    const f = alleLed(forklarPaa(PRAKSIS_24_20, dato(paa), proeve)).find((l) => l.led.id === 'PRAKSIS-24-20-mangel')
    expect([f?.svar, f?.mangler]).toEqual([svar, mangler])
  })
})

describe('Et forløb, der aldrig begyndte', () => {
  it('[PRAKSIS-ET-FORLOEB] tæller ikke, fordi den dag, det skulle slutte, er gået', () => {
    const udsigtsloest: Skoen = { svar: 'nej', af: 'Mette Holm', begrundelse: 'Der er mere at prøve.' }
    const sag = { ...TOM.sag, tidligereForloeb: opl([]), skoen: { 'alle-foranstaltninger-udtoemt': udsigtsloest } }
    const forloeb = { bevilget: dato('2023-09-01'), starter: undefined, slutter: dato('2025-09-30') }
    const f = vurderNabo({ sag }, forloeb, dato('2025-10-01')).svar.find((s) => s.led.id === 'PRAKSIS-ET-FORLOEB')
    expect(f?.svar).toBe('ikke-opfyldt')
  })
})

describe('Mødet om pensionen', () => {
  const overgaaet = den('2025-08-31')

  it.each([
    ['2025-09-19', 'aktiv'],
    ['2025-09-20', 'overskredet'],
    ['2025-09-21', 'overskredet'],
  ])('[LSP-20-3] afgjort 20. september uden et tilbud, set %s: %s', (paa, tilstand) => {
    const v = vurderNabo({ ...TOM, overgaaet, pensionAfgjort: den('2025-09-20') }, INGEN, dato(paa))
    expect(v.pligter.find(({ id }) => id === 'LSP-20-3')?.tilstand).toBe(tilstand)
  })
})

describe('Hvilken dags lov', () => {
  it('[LSP-19-1] grundlaget og pligterne måles på dagen for overgangen, retten på den dag, der spørges', () => {
    const v = vurderNabo({ ...TOM, overgaaet: den('2025-08-31') }, INGEN, dato('2025-10-01'))
    const valgt = [...v.svar, ...v.pligter.map(({ hvorfor }) => hvorfor)].map(({ lov }) => [lov?.regel, lov?.hvilken])
    expect(valgt).toEqual([
      ['LSP-16', 'spurgt'],
      ['PRAKSIS-ET-FORLOEB', 'spurgt'],
      ['LSP-18-2', 'spurgt'],
      ['LSP-19-1', 'overgang-til-pension'],
      ['LSP-21', 'overgang-til-pension'],
      ['LSP-20-3', 'overgang-til-pension'],
      ['LSP-21', 'overgang-til-pension'],
      ['LSP-21-pkt-3', 'overgang-til-pension'],
    ])
  })
})
