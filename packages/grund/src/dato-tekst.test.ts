import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { dato, iso, proevDato, skrivDato, skrivDatoMedUgedag } from './dato-tekst.ts'
import { type Dato, datoFra, plusDage } from './dato.ts'

describe('ISO-dagen', () => {
  it('skrives hver eneste dag 1900–2100 som facit og læses tilbage til samme dag', () => {
    const uenige: string[] = []
    let facit = Temporal.PlainDate.from('1900-01-01')
    const sidste = datoFra(2100, 12, 31)
    for (let dag = datoFra(1900, 1, 1); dag <= sidste; dag = plusDage(dag, 1)) {
      if (iso(dag) !== facit.toString() || dato(iso(dag)) !== dag) uenige.push(facit.toString())
      facit = facit.add({ days: 1 })
    }
    expect(uenige).toEqual([])
    expect(facit.toString()).toBe('2101-01-01')
  })

  it('har altid fire cifre i året, så tekst og dage står i samme orden', () => {
    const enDag = fc.integer({ min: datoFra(1, 1, 1), max: datoFra(9999, 12, 31) }).map((dag) => dag as Dato)
    fc.assert(
      fc.property(enDag, enDag, (a, b) => {
        expect(dato(iso(a))).toBe(a)
        expect(iso(a) < iso(b)).toBe(a < b)
      }),
    )
  })

  it.each(['0001-01-01', '0999-12-31', '1900-02-28', '2000-02-29', '2026-01-31', '9999-12-31'])(
    '%s læses og skrives ens',
    (tekst) => {
      expect(iso(dato(tekst))).toBe(tekst)
    },
  )
})

describe('En dag fra et menneske eller en fil', () => {
  it('læses, når den er skrevet som år-måned-dag', () => {
    expect(proevDato('2022-04-01')).toEqual({ ok: true, vaerdi: datoFra(2022, 4, 1) })
  })

  it.each([
    ['', 'ingenting'],
    ['1.4.2022', 'dansk skrivemåde'],
    ['01-04-2022', 'dagen først'],
    ['2022-4-1', 'uden nuller foran'],
    ['22-04-01', 'to cifre i året'],
    ['12022-04-01', 'fem cifre i året'],
    ['-2022-04-01', 'minus foran'],
    [' 2022-04-01', 'mellemrum foran'],
    ['2022-04-01\n', 'linjeskift efter'],
    ['2022-04-01T00:00:00Z', 'et tidspunkt'],
    ['2022/04/01', 'skråstreger'],
    ['20220401', 'uden streger'],
    ['２０２２-04-01', 'brede cifre'],
    ['i går', 'ord'],
  ])('%j (%s) afvises med, hvordan dagen skal skrives', (tekst) => {
    expect(proevDato(tekst)).toEqual({ ok: false, afvist: 'Skriv datoen som år-måned-dag, fx 2022-04-01.' })
  })

  it.each([
    '2022-02-29',
    '1900-02-29',
    '2022-04-31',
    '2022-13-01',
    '2022-00-10',
    '2022-01-00',
    '2022-12-32',
    '0000-01-01',
  ])('%s afvises, fordi dagen ikke findes', (tekst) => {
    expect(proevDato(tekst)).toEqual({ ok: false, afvist: `Dagen ${tekst} findes ikke i kalenderen.` })
  })

  it('afvises aldrig ved at kaste, hvad der end står', () => {
    fc.assert(
      fc.property(fc.string(), (tekst) => {
        const svar = proevDato(tekst)
        if (svar.ok) expect(iso(svar.vaerdi)).toBe(tekst)
        else expect(svar.afvist).toMatch(/\.$/)
      }),
    )
  })
})

describe('En dag, vi selv har skrevet', () => {
  it.each(['2022-02-30', '1. april 2022', ''])('%j er en programfejl', (tekst) => {
    expect(() => dato(tekst)).toThrow(RangeError)
  })
})

describe('Dagen på dansk', () => {
  it.each([
    ['2025-06-02', '2. juni 2025', 'man. 2. juni 2025'],
    ['2022-01-01', '1. januar 2022', 'lør. 1. januar 2022'],
    ['2024-02-29', '29. februar 2024', 'tors. 29. februar 2024'],
    ['2013-03-05', '5. marts 2013', 'tirs. 5. marts 2013'],
    ['2022-04-13', '13. april 2022', 'ons. 13. april 2022'],
    ['1955-05-27', '27. maj 1955', 'fre. 27. maj 1955'],
    ['2018-07-01', '1. juli 2018', 'søn. 1. juli 2018'],
    ['2022-08-31', '31. august 2022', 'ons. 31. august 2022'],
    ['2022-09-30', '30. september 2022', 'fre. 30. september 2022'],
    ['2022-10-10', '10. oktober 2022', 'man. 10. oktober 2022'],
    ['2022-11-11', '11. november 2022', 'fre. 11. november 2022'],
    ['2026-12-31', '31. december 2026', 'tors. 31. december 2026'],
  ])('%s skrives «%s» og med ugedag «%s»', (tekst, paaDansk, medUgedag) => {
    expect(skrivDato(dato(tekst))).toBe(paaDansk)
    expect(skrivDatoMedUgedag(dato(tekst))).toBe(medUgedag)
  })
})
