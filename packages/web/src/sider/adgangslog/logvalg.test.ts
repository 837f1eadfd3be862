import { describe, expect, it } from 'vitest'
import { INGEN_FELTER, regnearkAdresse, tilLogvalg } from './logvalg.ts'

describe('Søgning i adgangsloggen', () => {
  it('begrænser kun på det, der er skrevet', () => {
    expect(tilLogvalg(INGEN_FELTER)).toEqual({ ok: true, vaerdi: {} })
    expect(tilLogvalg({ ...INGEN_FELTER, bruger: ' Fyrlys ', handling: 'laest', fra: '2. juni 2025' })).toEqual({
      ok: true,
      vaerdi: { bruger: 'Fyrlys', handling: 'laest', fra: '2025-06-02' },
    })
  })

  it('siger ved hvert felt, hvad der ikke er en dag', () => {
    expect(tilLogvalg({ ...INGEN_FELTER, fra: '30-2-2025', til: 'i går' })).toMatchObject({
      ok: false,
      afvist: [{ felt: 'log-fra' }, { felt: 'log-til' }],
    })
  })

  it('giver regnearket det samme valg', () => {
    expect(regnearkAdresse({})).toBe('/api/adgangslog.csv')
    expect(regnearkAdresse({ tekst: 'æ & ø', fra: '2025-06-02' })).toBe(
      '/api/adgangslog.csv?tekst=%C3%A6+%26+%C3%B8&fra=2025-06-02',
    )
  })
})
