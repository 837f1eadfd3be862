import { dato } from '@fodfaeste/grund'
import { enPerson, enSag } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { haendelseTekst } from '../haendelse-tekst.ts'
import { type Kommando, udfoer } from '../udfoer.ts'
import type { Rolle } from '../roller.ts'

const IDAG = dato('2026-03-02')
const ATTEST = {
  navn: 'LÆ 265',
  art: 'modtaget',
  kilde: 'Lægehuset Nordhavn',
  dateret: '2026-02-27',
  aftryk: 'a'.repeat(64),
  stoerrelse: 1234,
  indholdstype: 'application/pdf',
  den: '2026-03-02',
}
const journaliser = (med: object = {}, rolle: Rolle = 'koordinerende-sagsbehandler') =>
  udfoer(enSag(), { beslutning: 'registrer-dokument', ...ATTEST, ...med } as Kommando, {
    af: { ...enPerson(), roller: [rolle] },
    idag: IDAG,
  })

describe('Registrér dokument', () => {
  it('gemmer, hvad det er, hvor det kommer fra, og hvornår', () => {
    const udfald = journaliser()
    expect(udfald).toEqual({
      ok: true,
      vaerdi: [{ type: 'DokumentRegistreret', skema: 1, data: ATTEST, virkerFra: '2026-03-02' }],
    })
    expect(udfald.ok && udfald.vaerdi.map((h) => haendelseTekst(h))).toEqual([
      'Dokumentet «LÆ 265» registreret (modtaget 27. februar 2026). Kilde: Lægehuset Nordhavn.',
    ])
  })

  it.each([
    { med: { navn: ' ' }, kode: 'FELT_MANGLER' },
    { med: { kilde: '' }, kode: 'FELT_MANGLER' },
    { med: { art: 'fundet' }, kode: 'VALG_UKENDT' },
    { med: { dateret: '2026-03-03' }, kode: 'DAG_I_FREMTIDEN' },
    { med: { dateret: '2026-02-30' }, kode: 'DAG_UGYLDIG' },
    { med: { erstatter: 1 }, kode: 'FINDES_IKKE_I_SAGEN' },
  ])('afviser $med med $kode', ({ med, kode }) => {
    expect(journaliser(med)).toMatchObject({ ok: false, afvist: { kode } })
  })

  it('er ikke revisionens', () => {
    expect(journaliser({}, 'revision')).toMatchObject({ ok: false, afvist: { kode: 'ROLLE_MAA_IKKE' } })
  })
})
