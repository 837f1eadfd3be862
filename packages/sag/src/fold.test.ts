import { dato, iso, plusDage } from '@fodfaeste/grund'
import { visVurdering, vurder } from '@fodfaeste/lov'
import { enSagsHaendelser, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldVidere } from './fold.ts'
import type { RegistreretHaendelse } from './haendelser.ts'
import { OENSKE_EMNER, SKOEN_IDER } from './oplysning.ts'
import { tilFakta } from './til-fakta.ts'
import { udvikl } from './udvikl.ts'

const [OPRETTET] = enSagsHaendelser()
const dag = fc.integer({ min: 0, max: 700 }).map((d) => iso(plusDage(dato('2024-01-01'), d)))
const data: fc.Arbitrary<{ type: string; data: object }> = fc.oneof(
  fc.record({
    type: fc.constant('OplysningRegistreret'),
    data: fc.record({
      id: fc.constantFrom('starter', 'bevilget'),
      vaerdi: fc.option(dag),
      kilde: fc.string(),
      den: dag,
    }),
  }),
  fc.record({
    type: fc.constant('OenskeSpurgt'),
    data: fc.record({ emne: fc.constantFrom(...OENSKE_EMNER), spoergsmaal: fc.string(), den: dag }),
  }),
  fc.record({
    type: fc.constant('OenskeBesvaret'),
    data: fc.record({
      emne: fc.constantFrom(...OENSKE_EMNER),
      svar: fc.constantFrom('ja', 'nej', 'trukket-tilbage'),
      ord: fc.string(),
      den: dag,
    }),
  }),
  fc.record({
    type: fc.constant('SkoenTruffet'),
    data: fc.record({
      id: fc.constantFrom(...SKOEN_IDER),
      svar: fc.constantFrom('ja', 'nej'),
      begrundelse: fc.string(),
      den: dag,
    }),
  }),
)
/** Vilkårlige, men velformede hændelser, registreret et minut efter hinanden. */
const forloeb = fc.array(data, { maxLength: 30 }).map((liste): readonly RegistreretHaendelse[] => {
  const senere = liste.map((h, nr) => ({
    ...h,
    skema: 1,
    virkerFra: '2025-01-01',
    af: { id: 'a', navn: 'A' },
    registreretTidspunkt: `2025-03-04T${String(8 + Math.floor(nr / 60)).padStart(2, '0')}:${String(nr % 60).padStart(2, '0')}:00.000Z`,
  }))
  return [OPRETTET, ...senere] as RegistreretHaendelse[]
})

describe('Fold', () => {
  it('af ingen hændelser er ingen sag', () => {
    expect(fold([])).toBeUndefined()
  })

  it('af begyndelsen og så resten er det samme som af det hele', () => {
    fc.assert(
      fc.property(forloeb, fc.nat(31), (haendelser, nr) => {
        expect(foldVidere(fold(haendelser.slice(0, nr)), haendelser.slice(nr))).toEqual(fold(haendelser))
      }),
    )
  })

  it('til en version er det samme som af så mange hændelser, og versionen er antallet', () => {
    fc.assert(
      fc.property(forloeb, fc.integer({ min: 1, max: 31 }), (haendelser, tilVersion) => {
        const sag = fold(haendelser, { tilVersion })
        expect(sag).toEqual(fold(haendelser.slice(0, tilVersion)))
        expect(sag?.version).toBe(Math.min(tilVersion, haendelser.length))
      }),
    )
  })

  it('til et øjeblik er til og med, og der er aldrig et hul', () => {
    fc.assert(
      fc.property(forloeb, fc.nat(30), (haendelser, nr) => {
        const registreretTil = haendelser[Math.min(nr, haendelser.length - 1)]?.registreretTidspunkt ?? ''
        const sag = fold(haendelser, { registreretTil })
        expect(sag?.opdateret).toBe(registreretTil)
      }),
    )
    const [foerste, ...resten] = enSagsHaendelser({ iMaalgruppen: true })
    const tilbage = [
      { ...foerste, registreretTidspunkt: '2025-03-03T10:00:00.000Z' },
      ...resten,
    ] as RegistreretHaendelse[]
    expect(fold(tilbage, { registreretTil: '2025-03-03T09:00:00.000Z' })).toBeUndefined()
  })

  it('ændrer ikke på det, der er foldet før', () => {
    fc.assert(
      fc.property(forloeb, (haendelser) => {
        const foer = fold(haendelser.slice(0, 1))
        const kopi = structuredClone(foer)
        foldVidere(foer, haendelser.slice(1))
        expect(foer).toEqual(kopi)
      }),
    )
  })

  it('det, der var uoplyst, bliver kendt, og kan blive uoplyst igen; resten står urørt', () => {
    const registreret = (vaerdi: unknown, idag: string) =>
      ({
        kommando: { beslutning: 'registrer-oplysning', id: 'starter', vaerdi, kilde: 'brev', den: idag },
        idag,
      }) as const
    const haendelser = registrerAlle([
      ...skridtTil({ iMaalgruppen: true }),
      registreret('2025-05-01', '2025-03-04'),
      registreret(null, '2025-03-05'),
    ])
    const sidste = haendelser.length
    expect(fold(haendelser, { tilVersion: sidste - 2 })?.oplysninger.starter).toBeUndefined()
    expect(fold(haendelser, { tilVersion: sidste - 1 })?.oplysninger.starter).toMatchObject({
      vaerdi: '2025-05-01',
      kilde: 'brev',
    })
    expect(fold(haendelser)?.oplysninger).toEqual(fold(haendelser, { tilVersion: sidste - 2 })?.oplysninger)
    expect(fold(haendelser)?.version).toBe(sidste)
  })

  it('tidsrejse til før skønnet giver lovens svar, som det var da', () => {
    const skoen = {
      beslutning: 'traef-skoen',
      id: 'udviklingsperspektiv',
      svar: 'ja',
      begrundelse: 'Bedring.',
      den: '2025-03-10',
    } as const
    const { udviklingsperspektiv: _, ...uden } = {
      'tilstraekkeligt-oplyst': 'ja',
      'komplekse-problemer': 'ja',
      'helhedsorienteret-indsats': 'ja',
      udviklingsperspektiv: 'ja',
    } as const
    const oplysninger = {
      'ikke-loest-gennem-anden-indsats': true,
      'langvarig-offentlig-forsoergelse': true,
      'tidligere-forloeb': [],
    }
    const haendelser = registrerAlle([
      ...skridtTil({ oplysninger, skoen: uden }),
      { kommando: skoen, idag: '2025-03-10' },
    ])
    const svar = (registreretTil: string) => {
      const sag = fold(haendelser, { registreretTil })
      return sag && visVurdering(vurder(tilFakta(sag), dato('2025-03-10'))).konklusion.kode
    }
    expect(svar('2025-03-10T07:59:59.999Z')).toBe('kraever-skoen')
    expect(svar('2025-03-10T08:00:00.000Z')).toBe('kan-henvises')
  })
})

describe('Udvikl', () => {
  const ukendt = { ...OPRETTET, type: 'SagForsvundet' } as unknown as RegistreretHaendelse

  it('en ukendt hændelse er en programfejl uden personoplysninger', () => {
    expect(() => foldVidere(fold(enSagsHaendelser()), [ukendt])).toThrow(
      'Event type belongs to no part of the case {"type":"SagForsvundet"}',
    )
  })

  it('en hændelse, før sagen er oprettet, er en programfejl', () => {
    const [, anden] = enSagsHaendelser()
    expect(() => udvikl(undefined, anden as RegistreretHaendelse)).toThrow('Event before the case was opened')
  })
})
