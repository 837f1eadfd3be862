import { type Dato, dato } from '@fodfaeste/grund'
import { type VurderingVisning as Kontraktens, VurderingSkema } from '@fodfaeste/kontrakt'
import { type Fakta, TOMT_GRUNDLAG, type VurderingVisning as Lovens, visVurdering, vurder } from '@fodfaeste/lov'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Form } from './form.ts'

// Loven og kontrakten kender ikke hinanden; her mødes de. Et felt, der kun er i den ene, er en fejl i begge retninger.

describe('Lovens visning og HTTP-kontraktens', () => {
  it('har de samme felter, de samme valgfrie og de samme slags værdier', () => {
    expectTypeOf<Form<Lovens>>().toEqualTypeOf<Form<Kontraktens>>()
  })

  it('har de samme koder, svar og arter: alt, loven kan sige, kan kontrakten bære, og omvendt', () => {
    type Led<T extends { spoergsmaal: { henvises: unknown } }> = T['spoergsmaal']['henvises']
    expectTypeOf<Lovens['konklusion']['kode']>().toEqualTypeOf<Kontraktens['konklusion']['kode']>()
    expectTypeOf<Lovens['konklusion']['svar']>().toEqualTypeOf<Kontraktens['konklusion']['svar']>()
    expectTypeOf<Led<Lovens>['art']>().toEqualTypeOf<Led<Kontraktens>['art']>()
    expectTypeOf<Led<Lovens>['svar']>().toEqualTypeOf<Led<Kontraktens>['svar']>()
    expectTypeOf<Lovens['mangler'][number]['art']>().toEqualTypeOf<Kontraktens['mangler'][number]['art']>()
    expectTypeOf<Lovens['tal'][number]['enhed']>().toExtend<Kontraktens['tal'][number]['enhed']>()
  })

  const skoen = { svar: 'ja', af: 'Mette Holm', begrundelse: 'Begrundet.', den: dato('2023-05-01') } as const
  const FULDT: Fakta = {
    ...TOMT_GRUNDLAG,
    foedselsdag: { vaerdi: { tidligst: dato('1973-05-15'), senest: dato('1973-05-15') }, kilde: 'CPR' },
    dage: { starter: { vaerdi: dato('2023-06-01'), kilde: 'plan', den: dato('2023-05-01') } },
    jaNej: { 'ikke-loest-gennem-anden-indsats': { vaerdi: true, kilde: 'samtale' } },
    tidligereForloeb: { vaerdi: [{ fra: dato('2015-01-01'), til: dato('2015-12-31') }], kilde: 'sagen' },
    orlov: {
      vaerdi: [{ fra: dato('2023-09-01'), til: dato('2023-10-31'), art: 'barsel', retTilDagpenge: true }],
      kilde: 'sagen',
    },
    skoen: {
      'komplekse-problemer': skoen,
      udviklingsperspektiv: { ...skoen, svar: 'nej' },
      'arbejdsevnen-kan-ikke-forbedres': skoen,
    },
    oensker: [{ emne: 'endnu-et-forloeb', svar: 'ja', svaretDen: dato('2023-05-02'), ord: 'Ja tak.' }],
    laesningsvalg: {
      'TVIVL-OVER-50': { laesning: 'B', af: 'Jens Lund', begrundelse: 'Efter ordlyden.', den: dato('2023-05-03') },
    },
  }
  const SPAEND: Fakta = {
    ...FULDT,
    foedselsdag: { vaerdi: { tidligst: dato('1973-01-01'), senest: dato('1973-12-31') }, kilde: 'afgørelsen' },
    laesningsvalg: {},
  }

  it.each<{ sag: string; fakta: Fakta; paa: Dato }>([
    { sag: 'intet oplyst', fakta: TOMT_GRUNDLAG, paa: dato('2023-05-15') },
    { sag: 'før ordningen', fakta: TOMT_GRUNDLAG, paa: dato('2012-05-15') },
    { sag: 'efter lukningen', fakta: TOMT_GRUNDLAG, paa: dato('2026-05-15') },
    { sag: 'alt oplyst, med valgt læsning', fakta: FULDT, paa: dato('2023-05-15') },
    { sag: 'fødselsdagen som spænd, uden valg', fakta: SPAEND, paa: dato('2023-05-15') },
  ])('$sag: det viste går uændret gennem kontraktens skema', ({ fakta, paa }) => {
    const vist = visVurdering(vurder(fakta, paa))
    expect(VurderingSkema.parse(vist)).toEqual(vist)
  })
})
