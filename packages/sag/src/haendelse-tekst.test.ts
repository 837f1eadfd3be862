import { enSagsHaendelser } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { haendelseTekst, oplysningNavn, skrivVaerdi } from './haendelse-tekst.ts'
import type { OplysningId, OplysningVaerdi } from './oplysning.ts'

describe('Journalens linjer', () => {
  it('siger, hvad der skete, med kilde og dag', () => {
    const [, foedselsdag] = enSagsHaendelser({ foedt: '1971-05-02' })
    expect(foedselsdag && haendelseTekst(foedselsdag)).toBe('Fødselsdag: 2. maj 1971. Kilde: CPR, 3. marts 2025.')
  })

  it.each<[OplysningId, OplysningVaerdi, string]>([
    ['modtager-foertidspension', false, 'nej'],
    ['varighed', 1, '1 måned'],
    ['varighed', 36, '36 måneder'],
    ['starter', '2025-04-01', '1. april 2025'],
    ['orlov', [], 'ingen orlov'],
    ['tidligere-forloeb', [], 'ingen tidligere forløb'],
    ['tidligere-forloeb', [{}], 'et forløb, hvis dage ikke er kendt'],
    ['tidligere-forloeb', [{ fra: '2019-01-01' }, { til: '2021-12-31' }], 'fra 1. januar 2019; til 31. december 2021'],
    [
      'orlov',
      [{ fra: '2025-09-01', til: '2025-09-30', art: 'barsel', retTilDagpenge: false }],
      'barsel 1. september 2025 – 30. september 2025, uden ret til dagpenge',
    ],
  ])('%s %j skrives «%s»', (id, vaerdi, tekst) => {
    expect(skrivVaerdi(id, vaerdi)).toBe(tekst)
  })

  it('oplysningerne hedder det samme her som i loven', () => {
    expect(oplysningNavn('langvarig-offentlig-forsoergelse')).toBe('Længerevarende offentlig forsørgelse')
    expect(oplysningNavn('orlov')).toBe('Orlov i forløbet')
  })
})
