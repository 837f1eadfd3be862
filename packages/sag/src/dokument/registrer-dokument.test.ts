import { dato } from '@fodfaeste/grund'
import { enPerson, enSag } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { haendelseTekst } from '../haendelse-tekst.ts'
import { type RegistrerDokument, registrerDokument } from './registrer-dokument.ts'

const IDAG = dato('2026-03-02')
const ATTEST: RegistrerDokument = {
  navn: 'LÆ 265',
  art: 'modtaget',
  kilde: 'Lægehuset Nordhavn',
  dateret: '2026-02-27',
  aftryk: 'a'.repeat(64),
  stoerrelse: 1234,
  indholdstype: 'application/pdf',
}
const journaliser = (med: Partial<RegistrerDokument> = {}, rolle: 'sagsbehandler' | 'jurist' = 'sagsbehandler') =>
  registrerDokument(enSag(), { ...ATTEST, ...med }, { af: enPerson({ rolle }), idag: IDAG })

describe('Registrér dokument', () => {
  it('gemmer, hvad det er, hvor det kommer fra, og hvornår', () => {
    const udfald = journaliser()
    expect(udfald).toEqual({
      ok: true,
      vaerdi: [
        { type: 'DokumentRegistreret', skema: 1, data: { ...ATTEST, den: '2026-03-02' }, virkerFra: '2026-03-02' },
      ],
    })
    expect(udfald.ok && udfald.vaerdi.map(haendelseTekst)).toEqual([
      'Dokumentet «LÆ 265» registreret (modtaget 27. februar 2026). Kilde: Lægehuset Nordhavn.',
    ])
  })

  it.each([
    { med: { navn: ' ' }, kode: 'FELT_MANGLER' },
    { med: { kilde: '' }, kode: 'FELT_MANGLER' },
    { med: { art: 'fundet' }, kode: 'VALG_UKENDT' },
    { med: { dateret: '2026-03-03' }, kode: 'DAG_I_FREMTIDEN' },
    { med: { dateret: '2026-02-30' }, kode: 'DAG_UGYLDIG' },
    { med: { erstatter: 1 }, kode: 'VALG_UKENDT' },
  ])('afviser $med med $kode', ({ med, kode }) => {
    expect(journaliser(med)).toMatchObject({ ok: false, afvist: { kode } })
  })

  it('er ikke juristens', () => {
    expect(journaliser({}, 'jurist')).toMatchObject({ ok: false, afvist: { kode: 'ROLLE_MAA_IKKE' } })
  })
})
