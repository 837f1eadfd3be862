import { iso } from '@fodfaeste/grund'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laesCpr } from './cpr.ts'

describe('CPR-nummer', () => {
  it.each([
    ['630379-1025', '1979-03-03', 'testnummer: 60 lagt til dagen'],
    ['890276-1017', '1976-02-29', 'skuddagen'],
    ['0303793999', '1979-03-03', 'syvende ciffer 3, uden bindestreg'],
    ['010136-4000', '2036-01-01', 'syvende ciffer 4, år 36'],
    ['010137-4000', '1937-01-01', 'syvende ciffer 4, år 37'],
    ['010157-5000', '2057-01-01', 'syvende ciffer 5, år 57'],
    ['010158-8000', '1858-01-01', 'syvende ciffer 8, år 58'],
    ['010137-9000', '1937-01-01', 'syvende ciffer 9, år 37'],
  ])('%s er født %s (%s)', (cpr, foedt) => {
    const svar = laesCpr(cpr)
    expect(svar.ok && iso(svar.vaerdi.foedselsdag)).toBe(foedt)
    expect(svar.ok && svar.vaerdi.maskeret).toBe(`${cpr.slice(0, 6)}-xxxx`)
  })

  it.each(['290277-1234', '320579-1234', '890277-1234', '019979-1234', 'abcdef-1234', '03-03-79-1025'])(
    '%s findes ikke',
    (cpr) => {
      expect(laesCpr(cpr)).toEqual({ ok: false, afvist: { kode: 'CPR_FINDES_IKKE', felt: 'cpr' } })
    },
  )

  it('kaster aldrig, hvad der end skrives', () => {
    fc.assert(fc.property(fc.string(), (tekst) => typeof laesCpr(tekst).ok === 'boolean'))
  })
})
