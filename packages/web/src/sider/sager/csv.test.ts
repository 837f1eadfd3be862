import type { SagRaekke } from '@fodfaeste/kontrakt'
import { describe, expect, it } from 'vitest'
import { tilCsv } from './csv.ts'

const RAEKKE: SagRaekke = {
  id: 'f10d0000-0000-4000-8000-000000000001',
  sagsnummer: '2025-0031',
  navn: 'Bjørk Ågaard',
  cprMaskeret: '030379-xxxx',
  alder: 47,
  fase: 'maalgruppe',
  konklusion: { kode: 'kraever-skoen', svar: 'kraever-skoen', tekst: 'Svaret venter på et skøn.' },
  antalMangler: 2,
  harTvivl: true,
  lovensUdgave: 'LBK 280/2024',
  sagsbehandler: 'Nanna Fyrlys',
  forloeb: {},
  opdateret: '2026-11-17T23:30:00.000Z',
}

describe('Listen som regneark', () => {
  it('har mærket forrest, semikolon imellem og dagen, som den er i Danmark', () => {
    const [hoved, raekke] = tilCsv([RAEKKE]).split('\r\n')
    expect(hoved?.startsWith('\uFEFFNavn;')).toBe(true)
    expect(raekke).toBe(
      'Bjørk Ågaard;030379-xxxx;47;2025-0031;Målgruppe;Kræver skøn;2;ja;LBK 280/2024;;;;;Nanna Fyrlys;2026-11-18',
    )
  })

  it.each([
    ['Lund; Anna', '"Lund; Anna"'],
    ['Anna "Ann" Lund', '"Anna ""Ann"" Lund"'],
    ['=1+1', "'=1+1"],
    ['@sum', "'@sum"],
  ])('skriver navnet %s som %s', (navn, celle) => {
    expect(
      tilCsv([{ ...RAEKKE, navn }])
        .split('\r\n')[1]
        ?.startsWith(`${celle};030379`),
    ).toBe(true)
  })
})
