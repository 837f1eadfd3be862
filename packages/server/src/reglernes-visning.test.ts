import { type Dato, dato } from '@fodfaeste/grund'
import {
  type Aendring as KontraktensAendring,
  type HvorforIkkeSvar,
  HvorforIkkeSvarSkema,
  type RegelLedVisning,
  type RegelListe,
  type RegelSide,
  RegelSkema,
  type Sammenligning,
  type RegelVisning as KontraktensRegel,
} from '@fodfaeste/kontrakt'
import { type Aendring, type Fakta, type HvorforIkke, REGLER, TOMT_GRUNDLAG, hvorforIkke } from '@fodfaeste/lov'
import {
  type LedVisning,
  type RegelListeRaekke,
  type RegelSkift,
  type RegelVisning,
  visRegel,
} from '@fodfaeste/lov/regelbog'
import { MOMENTER, PRINCIPMEDDELELSER, type PraksisOmReglen } from '@fodfaeste/praksis'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Form } from './form.ts'

describe('Lovens regelbog og HTTP-kontraktens', () => {
  it('har de samme felter, de samme valgfrie og de samme slags værdier', () => {
    expectTypeOf<Form<RegelVisning>>().toEqualTypeOf<Form<KontraktensRegel>>()
    expectTypeOf<Form<HvorforIkke>>().toEqualTypeOf<Form<HvorforIkkeSvar>>()
  })

  it('har de samme felter i listen og i sammenligningen', () => {
    expectTypeOf<Form<RegelListeRaekke>>().toEqualTypeOf<Form<RegelListe['regler'][number]>>()
    expectTypeOf<Form<RegelSkift>>().toEqualTypeOf<Form<Sammenligning['skift'][number]>>()
    expectTypeOf<Form<PraksisOmReglen['sager']>>().toEqualTypeOf<Form<RegelSide['praksis']['sager']>>()
  })

  it('har de samme koder, arter og id’er', () => {
    expectTypeOf<RegelVisning['lov']>().toEqualTypeOf<KontraktensRegel['lov']>()
    expectTypeOf<RegelVisning['skift'][number]['forskelle'][number]['art']>().toEqualTypeOf<
      KontraktensRegel['skift'][number]['forskelle'][number]['art']
    >()
    expectTypeOf<RegelVisning['spoergerOm'][number]['art']>().toEqualTypeOf<
      KontraktensRegel['spoergerOm'][number]['art']
    >()
    expectTypeOf<LedVisning['art']>().toEqualTypeOf<RegelLedVisning['art']>()
    expectTypeOf<NonNullable<RegelVisning['gaelder']['fravaer']>>().toEqualTypeOf<
      NonNullable<KontraktensRegel['gaelder']['fravaer']>
    >()
    expectTypeOf<HvorforIkke['kode']>().toEqualTypeOf<HvorforIkkeSvar['kode']>()
    expectTypeOf<Aendring['art']>().toEqualTypeOf<KontraktensAendring['art']>()
    expectTypeOf<Aendring['id']>().toEqualTypeOf<KontraktensAendring['id']>()
    expectTypeOf<Aendring>().toExtend<KontraktensAendring>()
  })

  it.each(['1900-01-01', '2012-12-31', '2013-01-01', '2019-12-31', '2024-04-01', '2026-02-01', '2100-12-31'])(
    'hver regel den %s går uændret gennem kontraktens skema',
    (dag) => {
      for (const regel of REGLER) {
        const vist = visRegel(regel, dato(dag))
        expect(RegelSkema.parse(vist)).toEqual(vist)
      }
    },
  )

  it('praksis nævner kun regler, der findes', () => {
    const ids = new Set(REGLER.map(({ id }) => id))
    const naevnt = [...PRINCIPMEDDELELSER, ...Object.values(MOMENTER)].flatMap(
      ({ regler }): readonly string[] => regler,
    )
    expect(naevnt.length).toBeGreaterThan(15)
    expect(naevnt.filter((id) => !ids.has(id))).toEqual([])
  })

  const UDEN_PERSPEKTIV: Fakta = {
    ...TOMT_GRUNDLAG,
    foedselsdag: { vaerdi: { tidligst: dato('1973-05-15'), senest: dato('1973-05-15') }, kilde: 'CPR' },
    tidligereForloeb: { vaerdi: [{}], kilde: 'sagen' },
    skoen: { udviklingsperspektiv: { svar: 'nej', af: 'Mette Holm', begrundelse: 'Begrundet.' } },
  }

  it.each<{ sag: string; fakta: Fakta; paa: Dato }>([
    { sag: 'intet oplyst', fakta: TOMT_GRUNDLAG, paa: dato('2023-05-15') },
    { sag: 'efter lukningen', fakta: TOMT_GRUNDLAG, paa: dato('2026-05-15') },
    { sag: 'på 50-årsdagen, uden udviklingsperspektiv', fakta: UDEN_PERSPEKTIV, paa: dato('2023-05-15') },
  ])('$sag: hvorfor ikke går uændret gennem kontraktens skema', ({ fakta, paa }) => {
    const svar = hvorforIkke(fakta, paa)
    expect(svar.venderIkke.length + svar.vender.length).toBeGreaterThan(0)
    expect(HvorforIkkeSvarSkema.parse(svar)).toEqual(svar)
  })
})
