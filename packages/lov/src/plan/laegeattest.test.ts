import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { opl, skoen, FULD, ATTEST, teamsag, svarPaaRegel } from './proeve-plan.ts'

describe('Lægeattesten', () => {
  const uden = { attest: { indhentet: opl(false), indhold: {} } }

  it.each([
    { paa: '2024-12-31', nok: skoen('ja'), svar: 'ikke-opfyldt' },
    { paa: '2025-01-01', nok: skoen('ja'), svar: 'opfyldt' },
    { paa: '2025-01-02', nok: skoen('nej'), svar: 'ikke-opfyldt' },
    { paa: '2025-01-02', nok: { ...skoen('ja'), begrundelse: ' ' }, svar: 'kraever-skoen' },
    { paa: '2025-01-02', nok: undefined, svar: 'kraever-skoen' },
  ])('[BEK-1708-4] undladt $paa → $svar: først fra 1. januar 2025, og kun med grund', ({ paa, nok, svar }) => {
    const fakta = nok === undefined ? uden : { ...uden, helbredsoplysningerNok: nok }
    expect(svarPaaRegel(teamsag(paa, fakta), 'BEK-1708-4')).toBe(svar)
  })

  it.each([
    { sagstype: 'jobafklaring' as const, svar: 'opfyldt' },
    { sagstype: 'sygedagpenge' as const, svar: 'opfyldt' },
    { sagstype: 'arbejdsevne' as const, svar: 'ikke-opfyldt' },
  ])('[BEK-1708-4] attesten til første opfølgning kan bruges 2022–2024 i $sagstype: $svar', ({ sagstype, svar }) => {
    const forberedende = { ...FULD, sagstype: opl(sagstype), foersteJobafklaring: opl(true) }
    const fakta = { ...uden, forberedende, opfoelgningsattest: opl(true), helbredsoplysningerNok: skoen('ja') }
    expect(svarPaaRegel(teamsag('2024-12-31', fakta), 'BEK-1708-4')).toBe(svar)
  })

  it.each([
    { spor: 'helt-aabenbart' as const, nok: skoen('ja'), svar: 'opfyldt' },
    { spor: 'foreliggende-grundlag' as const, nok: skoen('nej'), svar: 'opfyldt' },
  ])('[BEK-1708-4] en pensionssag på sporet «$spor» kunne også før 2025 gå uden', ({ spor, nok, svar }) => {
    const forberedende = { ...FULD, spor: opl(spor), nokTilSporet: skoen('ja'), efterSagensOplysninger: opl(true) }
    for (const paa of ['2015-06-01', '2024-06-01']) {
      expect(svarPaaRegel(teamsag(paa, { ...uden, forberedende, helbredsoplysningerNok: nok }), 'BEK-1708-4')).toBe(
        svar,
      )
    }
  })

  it.each([
    { punkt: 'borgerens-perspektiv' as const, nr: 3 },
    { punkt: 'andre-forhold' as const, nr: 4 },
  ])('[BEK-1708-4] mangler lægens punkt $nr, siges det med stedet, som har flyttet sig', ({ punkt, nr }) => {
    const attest = { ...ATTEST, indhold: { ...ATTEST.indhold, [punkt]: opl(false) } }
    expect(teamsag('2023-06-01', { attest }).mangler[0]?.hjemmel).toMatchObject({ paragraf: '4', stk: 3, nr })
    expect(teamsag('2015-06-01', { attest }).mangler[0]?.hjemmel).toMatchObject({ paragraf: '4', stk: 1, nr })
  })

  it.each([
    { sag: 'samme dag', moede: '2023-02-01', alder: 0 },
    { sag: 'to år senere', moede: '2025-02-01', alder: 731 },
  ])('[BEK-1708-4] alderen siges i dage ($alder), den afgør intet: $sag', ({ moede, alder }) => {
    const v = teamsag('2023-02-01', { teammoede: opl(dato(moede)) })
    expect(v.attestensAlder).toBe(alder)
    expect(svarPaaRegel(v, 'BEK-1708-4')).toBe('opfyldt')
  })

  it('[BEK-1708-4] ingen har sagt, om den er aktuel: et menneske spørges, hvor ny den end er', () => {
    const { aktuel: _uden, ...attest } = ATTEST
    expect(teamsag('2023-02-01', { attest }).mangler).toMatchObject([
      { id: 'BEK-1708-4-aktuel', svar: 'kraever-skoen' },
    ])
  })
})
