import { describe, expect, it } from 'vitest'
import { laesForskelvalg, laesKlokken } from './forskelvalg.ts'

describe('De to øjeblikke i adressen', () => {
  it('læses, når de er en dag eller en dag med klokkeslæt', () => {
    expect(laesForskelvalg({ foer: '2025-06-02', efter: '2025-06-02T14:30', sammeLov: 'true' })).toEqual({
      foer: '2025-06-02',
      efter: '2025-06-02T14:30',
      sammeLov: true,
    })
  })

  it.each(['2025-02-30', '2025-06-02T25:00', 'i går', 42, null])('%s ses der bort fra', (foer) => {
    expect(laesForskelvalg({ foer })).toEqual({ foer: undefined, efter: undefined, sammeLov: undefined })
  })
})

describe('Et klokkeslæt, som et menneske skriver det', () => {
  it.each([
    ['14.30', '14:30'],
    ['kl. 9:05', '09:05'],
    ['0905', '09:05'],
    ['7', '07:00'],
    ['', undefined],
  ])('læser «%s» som %s', (tekst, klokken) => {
    expect(laesKlokken(tekst)).toEqual({ ok: true, vaerdi: klokken })
  })

  it.each(['25.00', '12.75', 'middag', '12.5'])('afviser «%s»', (tekst) => {
    expect(laesKlokken(tekst)).toMatchObject({ ok: false, afvist: expect.stringContaining('fx 14.30') as string })
  })
})
