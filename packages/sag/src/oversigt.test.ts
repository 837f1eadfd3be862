import { dato } from '@fodfaeste/grund'
import { visVurdering, vurder } from '@fodfaeste/lov'
import { type SagIProeve, enSag } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { oversigt } from './oversigt.ts'
import { tilFakta } from './til-fakta.ts'

const raekke = (ind: SagIProeve, dag: string) => {
  const sag = enSag(ind)
  return oversigt(sag, visVurdering(vurder(tilFakta(sag), dato(dag))), dato(dag))
}
const BEVILGET = { bevilget: '2025-03-03', starter: '2025-04-01', 'planlagt-slut': '2027-03-31' }

describe('Rækken i arbejdslisten', () => {
  it('bærer sagen og lovens svar på dagen', () => {
    expect(raekke({ foedt: '1979-03-04', iMaalgruppen: true, oplysninger: BEVILGET }, '2025-06-02')).toEqual({
      sagsnummer: '2025-0001',
      navn: 'Prøve Borger',
      cprMaskeret: '640379-xxxx',
      alder: 46,
      fase: 'forloeb',
      konklusion: { kode: 'kan-henvises', svar: 'opfyldt', tekst: expect.any(String) },
      antalMangler: 0,
      harTvivl: false,
      lovensUdgave: 'LBK 280/2024',
      sagsbehandler: 'Prøve Person',
      forloeb: { starter: '2025-04-01', slut: '2027-03-31' },
      naesteTaerskel: { navn: 'Fylder 50 år', dag: '2029-03-04' },
      opdateret: '2025-03-03T08:00:00.000Z',
    })
  })

  it('tærsklen er nærmeste forude: på selve dagen er den der endnu, dagen efter er det den næste', () => {
    const sag = { foedt: '1976-05-20', iMaalgruppen: true, oplysninger: BEVILGET }
    expect(raekke(sag, '2026-05-20').naesteTaerskel?.dag).toBe('2026-05-20')
    expect(raekke(sag, '2026-05-21').naesteTaerskel?.dag).toBe('2039-05-20')
  })

  it('i en afsluttet sag venter ingen på tærskler', () => {
    expect(raekke({ iMaalgruppen: true, oplysninger: BEVILGET }, '2027-04-01')).not.toHaveProperty('naesteTaerskel')
  })

  it('alderen skifter på fødselsdagen', () => {
    expect(raekke({ foedt: '1979-03-04' }, '2026-03-03').alder).toBe(46)
    expect(raekke({ foedt: '1979-03-04' }, '2026-03-04').alder).toBe(47)
  })

  it('tvivl, der gør en forskel, ses i listen', () => {
    expect(
      raekke(
        { iMaalgruppen: true, oplysninger: { 'paaklaget-afgoerelse': '2026-01-09' }, den: '2026-11-09' },
        '2026-11-23',
      ).harTvivl,
    ).toBe(true)
  })
})
