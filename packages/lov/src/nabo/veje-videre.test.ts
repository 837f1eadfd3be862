import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { TOMT_GRUNDLAG, vejeVidereFor, vurder } from '../index.ts'
import { oplystDag, proeveSkoen } from '../procedure/proeve-svar.ts'

const PAA = dato('2025-06-02')
const veje = (maalgruppe = TOMT_GRUNDLAG) => vejeVidereFor({ maalgruppe }, PAA)
const vej = (id: string, maalgruppe = TOMT_GRUNDLAG) => veje(maalgruppe).find((en) => en.id === id)

describe('Hvad der kan følge af svaret', () => {
  it('er forløbet, en pensionssag og anden hjælp, hver med sit sted i loven, og ingen af dem er valgt', () => {
    expect(veje().map(({ id, hjemmel }) => [id, `${hjemmel.lov} § ${hjemmel.paragraf}`])).toEqual([
      ['ressourceforloeb', 'LAB § 112'],
      ['foertidspension', 'LSP § 18'],
      ['virksomhedspraktik', 'LAB § 57'],
      ['opkvalificering', 'LAB § 91'],
      ['mentor', 'LAB § 167'],
      ['jobafklaring', 'LAB § 107'],
      ['fleksjob', 'LAB § 116'],
      ['kontanthjaelp', 'LAS § 13'],
      ['andre-muligheder', 'RSL § 5'],
    ])
  })

  it('om en sag, ingen ved noget om, er lovens svar uoplyst eller venter på et menneske; intet er gættet', () => {
    expect(vej('foertidspension')?.svar.map(({ led, svar }) => [led.id, svar])).toEqual([
      ['LSP-18-1', 'kraever-skoen'],
      ['LSP-16', 'uoplyst'],
      ['PRAKSIS-ET-FORLOEB', 'uoplyst'],
      ['LSP-18-2', 'uoplyst'],
    ])
    expect(vej('fleksjob')?.svar).toEqual([])
  })

  it('et begrundet skøn om, at alt er udtømt, svarer på overgangen; aldrig på pensionen selv', () => {
    const skoen = { 'alle-foranstaltninger-udtoemt': proeveSkoen('ja') }
    const svar = vej('foertidspension', { ...TOMT_GRUNDLAG, skoen })?.svar ?? []
    expect(svar.find(({ led }) => led.id === 'LSP-18-1')?.svar).toBe('opfyldt')
    expect(svar.find(({ led }) => led.id === 'LSP-16')?.svar).not.toBe('opfyldt')
  })

  it('vejen til en pensionssag har kun adgangen dertil, også når borgeren har sagt nej til et forløb', () => {
    const nabo = { sag: TOMT_GRUNDLAG, afviserForloeb: oplystDag('2025-05-30') }
    const pension = vejeVidereFor({ maalgruppe: TOMT_GRUNDLAG, nabo }, PAA).find(({ id }) => id === 'foertidspension')
    expect(pension?.svar.map(({ led }) => led.id)).toEqual(['LSP-18-1', 'LSP-16', 'PRAKSIS-ET-FORLOEB', 'LSP-18-2'])
  })

  it('forløbets svar er målgruppens egne', () => {
    const { henvises, tilbydes } = vurder(TOMT_GRUNDLAG, PAA).spoergsmaal
    expect(vej('ressourceforloeb')?.navn).toBe('Ressourceforløb')
    expect(vej('ressourceforloeb')?.svar).toEqual([henvises, tilbydes])
  })
})
