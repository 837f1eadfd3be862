import type { OplysningVisning } from '@fodfaeste/kontrakt'
import { describe, expect, it } from 'vitest'
import { TOM_PERIODE, fraFelter, fraKladde, tilFelter, tilKladde } from './vaerdi-felter.ts'

type Art = OplysningVisning['art']

describe('En oplysning i sine felter', () => {
  it.each<[Art, unknown]>([
    ['dag', '2025-10-13'],
    ['foedselsdag', '1979-03-03'],
    ['ja-nej', true],
    ['ja-nej', false],
    ['varighed', 24],
    ['orlov', []],
    ['orlov', [{ fra: '2026-06-08', til: '2026-08-09', art: 'barsel', retTilDagpenge: true }]],
    ['orlov', [{ fra: '2026-06-08', til: '2026-08-09', art: 'sorgorlov' }]],
    ['tidligere-forloeb', [{ fra: '2014-04-01', til: '2017-03-31' }]],
    ['tidligere-forloeb', [{}]],
    [
      'tidligere-forloeb',
      [{ fra: '2014-04-01', til: '2017-03-31', orlov: [{ fra: '2015-01-01', til: '2015-02-01', art: 'barsel' }] }],
    ],
  ])('%s bliver den samme værdi igen, når ingen retter den', (art, vaerdi) => {
    expect(fraFelter(art, tilFelter({ art, vaerdi }))).toEqual({ ok: true, vaerdi })
  })

  it.each<[Art, string, string]>([
    ['dag', '', 'vaerdi'],
    ['dag', '31-2-2025', 'vaerdi'],
    ['ja-nej', '', 'vaerdi'],
    ['varighed', 'to år', 'vaerdi'],
    ['orlov', '', 'vaerdi'],
    ['orlov', 'perioder', 'vaerdi'],
  ])('%s med «%s» siger, hvad der skal rettes, ved feltet', (art, tekst, felt) => {
    expect(fraFelter(art, { tekst, perioder: [] })).toMatchObject({ ok: false, afvist: [{ felt }] })
  })

  it('peger på den dag i den periode, der er forkert', () => {
    const perioder = [{ ...TOM_PERIODE, noegle: 0, fra: '1-1-2026', til: '' }]
    expect(fraFelter('orlov', { tekst: 'perioder', perioder })).toMatchObject({ afvist: [{ felt: 'vaerdi[0].til' }] })
  })
})

describe('Værdien i en kladde', () => {
  it('er den samme, når den hentes igen', () => {
    const felter = tilFelter({ art: 'orlov', vaerdi: [{ fra: '2025-01-01', til: '2025-02-01', art: 'barsel' }] })
    expect(fraKladde(tilKladde(felter))).toEqual(felter)
  })

  it('er uden perioder, når kladden ikke kan læses', () => {
    expect(fraKladde({ vaerdi: 'perioder', perioder: '{' })).toEqual({ tekst: 'perioder', perioder: [] })
  })
})
