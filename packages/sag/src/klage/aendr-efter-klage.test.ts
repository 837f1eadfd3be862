import { dato } from '@fodfaeste/grund'
import { vurder } from '@fodfaeste/lov'
import {
  IGEN_DEN,
  KLAR_AFGOERELSE,
  KLAR_DEN,
  KORTERE,
  type Paaklaget,
  aendringen,
  efter,
  enPerson,
  paaklaget,
} from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { feltAf } from '../afvist.ts'
import { fase } from '../fase.ts'
import { ALT_GODKENDES, type Afgoerelseskrav } from '../godkendelse/afgoerelseskrav.ts'
import { journal } from '../haendelse-tekst.ts'
import type { Aktoer } from '../politik.ts'
import type { Sag } from '../sag.ts'
import { INGEN_FRISTER } from '../sagsfakta/kommunens-frister.ts'
import { sagstjekAfUdkast } from '../sagstjek/sagstjek-af-udkast.ts'
import { tilFakta } from '../til-fakta.ts'
import { type Kommando, udfoer } from '../udfoer.ts'
import { klagestand } from './klagestand.ts'

const NANNA = { ...enPerson({ navn: 'Nanna Prøvesen' }), id: 'nanna' }
const HOLGER = { ...enPerson({ rolle: 'leder', navn: 'Holger Prøvesen' }), id: 'holger' }
type Dateret = { readonly den: string; readonly [felt: string]: unknown }

const tag = (sag: Sag, kommando: Dateret, af: Aktoer = enPerson({ rolle: 'leder' }), krav?: Afgoerelseskrav) =>
  udfoer(sag, kommando as unknown as Kommando, { af, idag: dato(kommando.den), ...(krav && { krav }) })

const AFSLAAET = paaklaget('afslag')
const BEVILGET = paaklaget('bevilling')
const aendr = (om: Paaklaget, rest: object = {}) => ({
  beslutning: 'aendr-efter-klage',
  ...aendringen(om, rest),
  den: IGEN_DEN,
})
const senesteKlage = (sag: Sag, dag: string) => {
  const klage = sag.klager.at(-1)
  return klage && klagestand(sag, klage, dato(dag))
}

describe('Kommunen giver klageren ret og afgør igen (BEK 861/2025 § 11)', () => {
  it('et afslag bliver til et forløb: afgørelsen, klagen og sagens dage følger af ét skridt', () => {
    const svar = tag(AFSLAAET.sag, aendr(AFSLAAET))
    expect(svar).toMatchObject({ ok: true, vaerdi: [{ type: 'AfgoerelseAendretEfterKlage' }] })
    const sag = efter(AFSLAAET.sag, aendr(AFSLAAET))
    expect(sag.afgoerelser.map(({ resultat, aendretVed }) => [resultat, aendretVed])).toEqual([
      ['afslag', sag.version],
      ['givet', undefined],
    ])
    expect(sag.klager.at(-1)).toMatchObject({ genvurderet: { medhold: 'helt' }, nyAfgoerelse: sag.version })
    expect(senesteKlage(sag, IGEN_DEN)).toBe('imoedekommet')
    expect([fase(AFSLAAET.sag, dato(IGEN_DEN)), fase(sag, dato(IGEN_DEN))]).toEqual(['klage', 'forloeb'])
    expect(sag.oplysninger['planlagt-slut']?.vaerdi).toBe('2027-07-31')
    expect(journal(sag.haendelser).at(-1)).toContain('Afgørelsen ændret efter klagen 1. juli 2025: fuldt medhold')
  })

  it('følger loven på den påklagede afgørelses dag, også når der er bevilget igen', () => {
    const sag = efter(AFSLAAET.sag, aendr(AFSLAAET))
    const { lov } = vurder(tilFakta(sag), dato(IGEN_DEN))
    expect(lov.overgang.map(({ id }) => id)).toContain('OVERGANG-PAAKLAGET')
    expect(lov.lovensDag).toBe(dato(KLAR_DEN))
  })

  it('en anden længde er ikke en ny bevilling: forløbet er bevilget, da det blev', () => {
    const sag = efter(BEVILGET.sag, aendr(BEVILGET, KORTERE))
    expect(sag.oplysninger.bevilget?.vaerdi).toBe(KLAR_DEN)
    expect(sag.oplysninger['planlagt-slut']?.vaerdi).toBe('2026-06-30')
    expect(vurder(tilFakta(sag), dato(IGEN_DEN)).lov.overgang.map(({ id }) => id)).toContain('OVERGANG-BEVILLINGSDAG')
  })

  it('falder en bevilling bort, er der ikke længere et forløb, og sagen er åben igen', () => {
    const bort = { aendring: 'falder-bort', forloeb: undefined, ikkeTilSkade: 'Hun ville ikke i forløb.' }
    const sag = efter(BEVILGET.sag, aendr(BEVILGET, bort))
    const { bevilget, starter, 'planlagt-slut': slut } = sag.oplysninger
    expect([bevilget, starter, slut]).toEqual([undefined, undefined, undefined])
    expect(fase(sag, dato(IGEN_DEN))).toBe('klage')
  })

  it('falder et ophør bort, fortsætter forløbet', () => {
    const igang = efter(
      BEVILGET.sag,
      { beslutning: 'begynd-forloeb', efter: '112', den: '2025-07-01' },
      { beslutning: 'ophoer-forloeb', sidsteDag: '2025-09-30', aarsag: 'Hun udeblev.', den: '2025-09-20' },
    )
    const afgoerelse = igang.version
    const sag = efter(igang, {
      beslutning: 'modtag-klage',
      klager: 'borgeren',
      afgoerelse,
      ord: 'Jeg var syg.',
      den: '2025-09-25',
    })
    const tilbage = { aendring: 'forloebet-fortsaetter', forloeb: undefined }
    const om = { sag, afgoerelse, klage: sag.version }
    const ny = efter(sag, { ...aendr(om, tilbage), den: '2025-10-10' })
    expect([fase(sag, dato('2025-10-10')), fase(ny, dato('2025-10-10'))]).toEqual(['klage', 'forloeb'])
    expect(ny.forloebet.ophoert).toBeUndefined()
    const forkert = tag(sag, { ...aendr(om), den: '2025-10-10' })
    expect(forkert).toMatchObject({ ok: false, afvist: { kode: 'VAERDI_PASSER_IKKE', felt: 'aendring' } })
  })

  it.each([
    ['den er allerede ændret', AFSLAAET, aendr(AFSLAAET), 'ER_ALLEREDE_GJORT', undefined],
    [
      'klagen er sendt',
      AFSLAAET,
      { beslutning: 'send-klage', klagerUnderrettet: true },
      'ER_ALLEREDE_GJORT',
      undefined,
    ],
    [
      'genvurderingen gav intet',
      AFSLAAET,
      { beslutning: 'genvurder-klage', medhold: 'intet', begrundelse: 'Intet nyt.' },
      'NOGET_MANGLER_FOERST',
      undefined,
    ],
    [
      'genvurderingen sagde noget andet',
      AFSLAAET,
      { beslutning: 'genvurder-klage', medhold: 'delvist', begrundelse: 'Noget.' },
      'VAERDI_PASSER_IKKE',
      'medhold',
    ],
  ] as const)('nej: %s', (_, om, foerst, kode, felt) => {
    const sag = efter(om.sag, { klage: om.klage, den: '2025-06-25', ...foerst })
    const svar = tag(sag, aendr(om))
    expect(svar.ok).toBe(false)
    if (!svar.ok) expect([svar.afvist.kode, feltAf(svar.afvist)]).toEqual([kode, felt])
  })

  it('nej: et afslag kan ikke ændres til det samme afslag', () => {
    const svar = tag(AFSLAAET.sag, aendr(AFSLAAET, { aendring: 'afslag', forloeb: undefined }))
    expect(svar).toMatchObject({ ok: false, afvist: { kode: 'VAERDI_PASSER_IKKE', felt: 'aendring' } })
  })
})

describe('Efter lukningen den 1. februar 2026', () => {
  const TVIVL = 'TVIVL-HJEMVIST-EFTER-LUKNING'
  const SENT = '2026-02-02'
  const forloeb = { efter: '112', starter: '2026-03-01', slutter: '2028-02-29' }
  const sent = (om: Paaklaget, rest: object = {}) => ({ ...aendr(om, { forloeb, ...rest }), den: SENT })
  const laest = (laesning: 'A' | 'B') =>
    efter(AFSLAAET.sag, { beslutning: 'vaelg-laesning', tvivl: TVIVL, laesning, begrundelse: 'Drøftet.', den: SENT })

  it('spørger loven om et afslag fra før kan blive til et forløb, og følger det valg, et menneske har truffet', () => {
    expect(tag(laest('A'), sent(AFSLAAET)).ok).toBe(true)
    expect(tag(laest('B'), sent(AFSLAAET))).toMatchObject({ ok: false, afvist: { kode: 'LUKKET_FOR_NYE_FORLOEB' } })
    const tjek = sagstjekAfUdkast(
      AFSLAAET.sag,
      { beslutning: 'aendr-efter-klage', felter: aendringen(AFSLAAET, { forloeb }) },
      SENT,
      INGEN_FRISTER,
    )
    expect(tjek?.tvivl.map(({ id }) => id)).toContain(TVIVL)
  })

  it('en bevilling fra før kan få en anden længde: den er bevilget i tide', () => {
    const andre = { ...KORTERE, forloeb: { efter: '112', starter: '2025-07-01', slutter: '2027-03-31' } }
    expect(tag(BEVILGET.sag, sent(BEVILGET, andre)).ok).toBe(true)
  })
})

describe('To personer om en ændring efter klage', () => {
  const udkast = { beslutning: 'aendr-efter-klage', felter: aendringen(AFSLAAET) }
  const FORELAEG = { beslutning: 'forelaeg-afgoerelse', udkast, den: IGEN_DEN }

  it('en anden siger god for netop det udkast; ingen godkender sit eget', () => {
    const KUN_KLAGER = { godkendes: ['efter-klage'] } as const
    expect(tag(AFSLAAET.sag, aendr(AFSLAAET), NANNA, KUN_KLAGER)).toMatchObject({
      ok: false,
      afvist: { kode: 'SKAL_GODKENDES', stand: 'ikke-forelagt' },
    })
    const lagt = efter(AFSLAAET.sag, [NANNA, FORELAEG])
    const godkend = { beslutning: 'godkend-afgoerelse', forelaeggelse: lagt.version, den: IGEN_DEN }
    expect(tag(lagt, godkend, NANNA)).toMatchObject({ ok: false, afvist: { kode: 'EGET_UDKAST' } })
    const godkendt = efter(lagt, [HOLGER, godkend])
    expect(tag(godkendt, aendr(AFSLAAET), NANNA, ALT_GODKENDES).ok).toBe(true)
    expect(tag(godkendt, aendr(AFSLAAET, { begrundelse: 'En anden.' }), NANNA, ALT_GODKENDES)).toMatchObject({
      afvist: { kode: 'SKAL_GODKENDES', stand: 'aendret' },
    })
  })

  it('vil kommunen have to om en bevilling, gælder det også den, en klage fører til', () => {
    const svar = (godkendes: Afgoerelseskrav['godkendes']) => tag(AFSLAAET.sag, aendr(AFSLAAET), NANNA, { godkendes })
    expect(svar(['bevilling'])).toMatchObject({ ok: false, afvist: { kode: 'SKAL_GODKENDES' } })
    expect(svar(['afslag', 'ophoer']).ok).toBe(true)
  })

  it('et udkast med et forkert felt afvises ved feltet, når det forelægges', () => {
    const forkert = { ...udkast, felter: aendringen(AFSLAAET, { forloeb: undefined }) }
    expect(tag(AFSLAAET.sag, { ...FORELAEG, udkast: forkert }, NANNA)).toMatchObject({
      ok: false,
      afvist: { kode: 'FELT_MANGLER', felt: 'udkast.felter.forloeb' },
    })
  })
})

describe('Sammen med Ankestyrelsens afgørelse', () => {
  it('en hjemvist klage afgøres om som før, og den afgørelse, der gælder, er den nye', () => {
    const sendt = efter(
      AFSLAAET.sag,
      {
        beslutning: 'genvurder-klage',
        klage: AFSLAAET.klage,
        medhold: 'intet',
        begrundelse: 'Intet nyt.',
        den: IGEN_DEN,
      },
      { beslutning: 'send-klage', klage: AFSLAAET.klage, klagerUnderrettet: true, den: IGEN_DEN },
      {
        beslutning: 'registrer-klageafgoerelse',
        klage: AFSLAAET.klage,
        udfald: 'hjemvisning',
        begrundelse: 'Se på praktikken.',
        den: '2025-10-01',
      },
    )
    expect(senesteKlage(sendt, '2025-10-02')).toBe('afgjort')
    expect(tag(sendt, { ...aendr(AFSLAAET), den: '2025-10-02' })).toMatchObject({
      ok: false,
      afvist: { kode: 'ER_ALLEREDE_GJORT' },
    })
    const ny = efter(sendt, { beslutning: 'traef-afgoerelse', ...KLAR_AFGOERELSE, den: '2025-10-10' })
    expect(ny.afgoerelser.at(-1)?.efterKlage).toBeUndefined()
    expect(fase(ny, dato('2025-10-10'))).toBe('forloeb')
  })
})
