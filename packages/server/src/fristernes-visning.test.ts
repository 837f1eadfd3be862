import { readFileSync } from 'node:fs'
import { type Dato, dato, plusMaaneder } from '@fodfaeste/grund'
import {
  FristerSkema,
  type FristerVisning as Kontraktens,
  type SagFraFil,
  SagsFilSkema,
  sagFraFil,
} from '@fodfaeste/kontrakt'
import { type FristerVisning as Lovens, type Sagsfakta, visFrister, vurderSag } from '@fodfaeste/lov'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Form } from './form.ts'

const LOEBENDE = new URL('../../../eksempler/loebende-forloeb.json', import.meta.url)

function loebendeSag(): Sagsfakta {
  const sag = sagFraFil(SagsFilSkema.parse(JSON.parse(readFileSync(LOEBENDE, 'utf8'))))
  if (!sag.ok) throw new Error('The example file must be readable')
  return sag.vaerdi
}

describe('Lovens frister og HTTP-kontraktens', () => {
  it('har de samme felter, de samme valgfrie og de samme slags værdier', () => {
    expectTypeOf<Form<Lovens>>().toEqualTypeOf<Form<Kontraktens>>()
    expectTypeOf<Lovens['pligter'][number]['tilstand']>().toEqualTypeOf<Kontraktens['pligter'][number]['tilstand']>()
    expectTypeOf<Lovens['pligter'][number]['ejer']>().toEqualTypeOf<Kontraktens['pligter'][number]['ejer']>()
  })

  it('alt, loven kan få at vide om en sag, kan stå i filen, og intet andet', () => {
    type Dele<T> = { [K in keyof T]-?: Form<NonNullable<T[K]>> }
    type Fil = Dele<SagFraFil>
    type Lov = Dele<Sagsfakta>
    expectTypeOf<keyof Fil>().toEqualTypeOf<keyof Lov>()
    expectTypeOf<SagFraFil>().toExtend<Sagsfakta>()
    expectTypeOf<Fil['garanti']>().toEqualTypeOf<Lov['garanti']>()
    expectTypeOf<Fil['sundhedssamtale']>().toEqualTypeOf<Lov['sundhedssamtale']>()
    expectTypeOf<Fil['afslutning']>().toEqualTypeOf<Lov['afslutning']>()
    expectTypeOf<Fil['jobformidler']>().toEqualTypeOf<Lov['jobformidler']>()
    expectTypeOf<Fil['koordinerende']>().toEqualTypeOf<Lov['koordinerende']>()
    expectTypeOf<Fil['plan']>().toEqualTypeOf<Lov['plan']>()
    expectTypeOf<Fil['team']>().toEqualTypeOf<Lov['team']>()
    expectTypeOf<Fil['kontakt']>().toEqualTypeOf<Lov['kontakt']>()
    expectTypeOf<Fil['procedure']>().toExtend<Lov['procedure']>()
    expectTypeOf<Lov['procedure']>().toExtend<Fil['procedure']>()
    expectTypeOf<Fil['nabo']>().toEqualTypeOf<Lov['nabo']>()
  })

  it('kan vises på enhver dag fra ordningens begyndelse til efter folkepensionsdagen', () => {
    const sag = loebendeSag()
    let dage = 0
    for (let paa: Dato = dato('2012-12-31'); paa < dato('2050-01-01'); paa = plusMaaneder(paa, 1)) {
      const { pligter, taerskler } = FristerSkema.parse(visFrister(vurderSag(sag, paa)))
      expect(taerskler.map(({ dag }) => dag)).toEqual(taerskler.map(({ dag }) => dag).toSorted())
      expect(new Set(pligter.map(({ id }) => id)).size).toBe(pligter.length)
      dage += 1
    }
    expect(dage).toBeGreaterThan(400)
  })
})
