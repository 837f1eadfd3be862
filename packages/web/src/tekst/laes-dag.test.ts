import { describe, expect, it } from 'vitest'
import { dagTilFelt, laesDag } from './laes-dag.ts'

describe('En dag, som et menneske skriver den', () => {
  it.each([
    ['2-6-2025', '2025-06-02'],
    ['02.06.2025', '2025-06-02'],
    ['2/6 2025', '2025-06-02'],
    ['02062025', '2025-06-02'],
    [' 2. juni 2025 ', '2025-06-02'],
    ['man. 2. juni 2025', '2025-06-02'],
    ['9. sept. 2025', '2025-09-09'],
    ['2025-06-02', '2025-06-02'],
    ['29-2-2024', '2024-02-29'],
  ])('læser «%s» som %s', (tekst, iso) => {
    expect(laesDag(tekst)).toEqual({ ok: true, vaerdi: iso })
  })

  it.each(['', '2-6-25', 'i går', '2025', '2-6', '29-2-2025', '31-4-2025', '2. jimi 2025'])(
    'afviser «%s» og siger, hvordan dagen skrives',
    (tekst) => {
      expect(laesDag(tekst)).toMatchObject({ ok: false, afvist: expect.stringMatching(/Skriv dagen|findes ikke/) })
    },
  )

  it('skriver dagen i feltet, så den læses som den samme', () => {
    expect(dagTilFelt('2025-06-02')).toBe('2-6-2025')
    expect(laesDag(dagTilFelt('2025-06-02'))).toEqual({ ok: true, vaerdi: '2025-06-02' })
  })
})
