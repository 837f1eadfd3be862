import { dato } from '@fodfaeste/grund'
import { enPerson, enSag, givet, skridtTil } from '@fodfaeste/proeve'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { skrivAfvist } from './afvist.ts'
import { type RegistrerOplysning, registrerOplysning } from './registrer-oplysning.ts'

const IDAG = dato('2025-03-10')
const OMSTAENDIGHEDER = { af: enPerson(), idag: IDAG }
const naar = (id: string, vaerdi: unknown, resten: Partial<RegistrerOplysning> = {}, sag = skridtTil()) =>
  givet(...sag).naar((s) =>
    registrerOplysning(s, { id, vaerdi, kilde: 'journalen', den: '2025-03-10', ...resten }, OMSTAENDIGHEDER),
  )
const registreret = (id: string, vaerdi: unknown, den = '2025-03-10') => ({
  type: 'OplysningRegistreret',
  skema: 1,
  data: { id, vaerdi, kilde: 'journalen', den },
  virkerFra: den,
})

describe('Registrér oplysning', () => {
  it.each([
    ['langvarig-offentlig-forsoergelse', true],
    ['modtager-foertidspension', false],
    ['bevilget', '2025-03-10'],
    ['starter', '2025-04-01'],
    ['planlagt-slut', '2028-03-31'],
    ['afgoeres', '2025-12-01'],
    ['foedselsdag', '1976-02-29'],
    ['varighed', 36],
    ['tidligere-forloeb', []],
    ['tidligere-forloeb', [{}]],
    [
      'tidligere-forloeb',
      [{ fra: '2015-01-01', til: '2016-12-31', orlov: [{ fra: '2015-05-01', til: '2015-06-30', art: 'barsel' }] }],
    ],
    ['orlov', [{ fra: '2025-06-01', til: '2025-06-01', art: 'sorgorlov', retTilDagpenge: true }]],
  ])('%s: %j bliver til en hændelse med samme værdi', (id, vaerdi) => {
    naar(id, vaerdi).saaSker(registreret(id, vaerdi))
  })

  it('lægger perioder i orden og glemmer felter, sagen ikke kender', () => {
    const [foerst, sidst] = [
      { fra: '2014-01-01', til: '2014-12-31' },
      { fra: '2016-01-01', til: '2016-12-31' },
    ]
    naar('tidligere-forloeb', [{ ...sidst, ukendt: 1 }, foerst]).saaSker(
      registreret('tidligere-forloeb', [foerst, sidst]),
    )
  })

  it('med værdien intet gør oplysningen uoplyst igen', () => {
    const sag = skridtTil({ oplysninger: { 'langvarig-offentlig-forsoergelse': true } })
    naar('langvarig-offentlig-forsoergelse', null, {}, sag).saaSker(
      registreret('langvarig-offentlig-forsoergelse', null),
    )
    naar('langvarig-offentlig-forsoergelse', null).saaAfvises({ kode: 'UAENDRET' })
  })

  it('med samme værdi, kilde og dag ændrer intet og afvises; en ny kilde er noget nyt', () => {
    const sag = skridtTil({ den: '2025-03-10', oplysninger: { 'tidligere-forloeb': [{ fra: '2014-01-01' }] } })
    naar('tidligere-forloeb', [{ fra: '2014-01-01' }], { kilde: 'prøven' }, sag).saaAfvises({ kode: 'UAENDRET' })
    naar('tidligere-forloeb', [{ fra: '2014-01-01' }], {}, sag).saaSker(
      registreret('tidligere-forloeb', [{ fra: '2014-01-01' }]),
    )
  })

  it.each([
    ['ja-nej som tekst', 'langvarig-offentlig-forsoergelse', 'ja', 'VAERDI_PASSER_IKKE', 'vaerdi'],
    ['en dag, der ikke findes', 'starter', '2025-02-29', 'DAG_UGYLDIG', 'vaerdi'],
    ['en dag som tal', 'starter', 20_000, 'DAG_UGYLDIG', 'vaerdi'],
    ['bevilget i morgen', 'bevilget', '2025-03-11', 'DAG_I_FREMTIDEN', 'vaerdi'],
    ['påklaget afgørelse i morgen', 'paaklaget-afgoerelse', '2025-03-11', 'DAG_I_FREMTIDEN', 'vaerdi'],
    ['født i fremtiden', 'foedselsdag', '2031-01-01', 'FOEDSELSDAG_USANDSYNLIG', 'vaerdi'],
    ['født i 1879', 'foedselsdag', '1879-03-04', 'FOEDSELSDAG_USANDSYNLIG', 'vaerdi'],
    ['14 år i dag', 'foedselsdag', '2010-03-11', 'FOEDSELSDAG_USANDSYNLIG', 'vaerdi'],
    ['nul måneder', 'varighed', 0, 'VAERDI_PASSER_IKKE', 'vaerdi'],
    ['halve måneder', 'varighed', 12.5, 'VAERDI_PASSER_IKKE', 'vaerdi'],
    ['orlov uden art', 'orlov', [{ fra: '2025-01-01', til: '2025-02-01' }], 'VALG_UKENDT', 'vaerdi[0].art'],
    [
      'orlov bagvendt',
      'orlov',
      [{ fra: '2025-02-01', til: '2025-01-31', art: 'barsel' }],
      'PERIODE_OMVENDT',
      'vaerdi[0].til',
    ],
    [
      'forløb bagvendt',
      'tidligere-forloeb',
      [{ fra: '2015-02-01', til: '2015-01-31' }],
      'PERIODE_OMVENDT',
      'vaerdi[0].til',
    ],
    ['tidligere forløb i morgen', 'tidligere-forloeb', [{ fra: '2025-03-11' }], 'DAG_I_FREMTIDEN', 'vaerdi[0].fra'],
    ['forløb som tekst', 'tidligere-forloeb', 'ingen', 'VAERDI_PASSER_IKKE', 'vaerdi'],
    ['en ukendt oplysning', 'yndlingsfarve', 'blå', 'VAERDI_PASSER_IKKE', 'id'],
    ['et navn fra JavaScript', 'constructor', true, 'VAERDI_PASSER_IKKE', 'id'],
  ])('%s afvises', (_hvad, id, vaerdi, kode, felt) => {
    const svar = registrerOplysning(enSag(), { id, vaerdi, kilde: 'journalen', den: '2025-03-10' }, OMSTAENDIGHEDER)
    expect(svar).toMatchObject({ ok: false, afvist: { kode, felt } })
  })

  it('to perioder, der deler en dag, afvises; den ene fra dagen efter går an', () => {
    const orlov = (fra: string) => [
      { fra: '2025-01-01', til: '2025-01-31', art: 'barsel' },
      { fra, til: '2025-02-28', art: 'sorgorlov' },
    ]
    naar('orlov', orlov('2025-01-31')).saaAfvises({
      kode: 'PERIODER_OVERLAPPER',
      felt: 'vaerdi',
      dag: dato('2025-01-31'),
    })
    naar('orlov', orlov('2025-02-01')).saaSker(registreret('orlov', orlov('2025-02-01')))
  })

  it('slut før begyndelse afvises, hvad enten den ene eller den anden kommer sidst; samme dag går an', () => {
    const begyndt = skridtTil({ oplysninger: { starter: '2025-04-01' } })
    naar('planlagt-slut', '2025-03-31', {}, begyndt).saaAfvises({
      kode: 'PERIODE_OMVENDT',
      felt: 'vaerdi',
      fra: dato('2025-04-01'),
      til: dato('2025-03-31'),
    })
    naar('planlagt-slut', '2025-04-01', {}, begyndt).saaSker(registreret('planlagt-slut', '2025-04-01'))
    const slutter = skridtTil({ oplysninger: { 'planlagt-slut': '2025-04-01' } })
    naar('starter', '2025-04-02', {}, slutter).saaAfvises({
      kode: 'PERIODE_OMVENDT',
      felt: 'vaerdi',
      fra: dato('2025-04-02'),
      til: dato('2025-04-01'),
    })
  })

  it('en oplysning fra i morgen, uden kilde eller i en sag, der ikke findes, afvises', () => {
    naar('varighed', 12, { den: '2025-03-11' }).saaAfvises({
      kode: 'DAG_I_FREMTIDEN',
      felt: 'den',
      dag: dato('2025-03-11'),
      idag: IDAG,
    })
    naar('varighed', 12, { kilde: ' ' }).saaAfvises({
      kode: 'FELT_MANGLER',
      felt: 'kilde',
      skriv: 'Skriv, hvor oplysningen kommer fra.',
    })
    naar('varighed', 12, {}, []).saaAfvises({ kode: 'SAG_FINDES_IKKE' })
  })

  it('juristen læser, men registrerer ikke; ydelsesmedarbejderen må gerne', () => {
    const kommando = { id: 'varighed', vaerdi: 12, kilde: 'k', den: '2025-03-10' }
    const svar = (rolle: 'klage' | 'ydelse') =>
      registrerOplysning(enSag(), kommando, { af: enPerson({ rolle }), idag: IDAG })
    expect(svar('klage')).toMatchObject({ afvist: { kode: 'ROLLE_MAA_IKKE' } })
    expect(svar('ydelse').ok).toBe(true)
  })

  it('kaster aldrig, hvad der end sendes, og et afslag har altid en dansk tekst', () => {
    const sag = enSag({ oplysninger: { starter: '2025-04-01' } })
    const ider = fc.constantFrom(
      'starter',
      'orlov',
      'tidligere-forloeb',
      'varighed',
      'foedselsdag',
      'modtager-foertidspension',
      'planlagt-slut',
    )
    const svar = (id: string, vaerdi: unknown, den: string) =>
      registrerOplysning(sag, { id, vaerdi, kilde: 'k', den }, OMSTAENDIGHEDER)
    fc.assert(
      fc.property(fc.oneof(ider, fc.string()), fc.jsonValue(), fc.string(), (id, vaerdi, den) => {
        for (const et of [svar(id, vaerdi, '2025-03-10'), svar(id, vaerdi, den), svar(id, [vaerdi], '2025-03-10')]) {
          if (!et.ok) expect(skrivAfvist(et.afvist)).toMatch(/\S.*[.]$/su)
        }
      }),
    )
  })
})
