import { dato } from '@fodfaeste/grund'
import { IGEN_DEN, KORTERE, type Paaklaget, aendringen, efter, enPerson, paaklaget } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import type { Afgoerelseskrav } from '../godkendelse/afgoerelseskrav.ts'
import type { Aktoer } from '../politik.ts'
import type { Sag } from '../sag.ts'
import { INGEN_FRISTER } from '../sagsfakta/kommunens-frister.ts'
import { type Kommando, udfoer } from '../udfoer.ts'
import { sagstjekAfUdkast } from './sagstjek-af-udkast.ts'
import { eftersynAfAfgoerelse, standser } from './sagstjek.ts'
import type { TjekId } from './tjek-ider.ts'

const NANNA = { ...enPerson({ navn: 'Nanna Prøvesen' }), id: 'nanna' }
const EN = { godkendes: [] } as const
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

describe('Sagstjek før en ændring efter klage', () => {
  const tjekket = (om: Paaklaget, rest: object, id: TjekId) =>
    sagstjekAfUdkast(
      om.sag,
      { beslutning: 'aendr-efter-klage', felter: aendringen(om, rest) },
      IGEN_DEN,
      INGEN_FRISTER,
    )?.punkter.find(({ tjek }) => tjek.id === id)

  it('stopper intet, når det hele er skrevet, og er også bevillingens tjek', () => {
    const udkast = { beslutning: 'aendr-efter-klage', felter: aendringen(AFSLAAET) } as const
    const tjek = sagstjekAfUdkast(AFSLAAET.sag, udkast, IGEN_DEN, INGEN_FRISTER)
    expect(tjek?.punkter.filter(({ tilstand }) => tilstand === 'ikke-i-orden').map(({ tjek: { id } }) => id)).toEqual(
      [],
    )
    expect(tjek?.punkter.filter(standser).map(({ tjek: { id }, fund }) => [id, ...fund.fandt])).toEqual([])
    expect(tjek?.kanAfgoeres).toBe(true)
    expect(tjek?.punkter.map(({ tjek: { id } }) => id)).toEqual(
      expect.arrayContaining(['varighed-lovlig', 'vaesentlighed', 'partshoering', 'argumenterne']),
    )
    expect(tag(AFSLAAET.sag, aendr(AFSLAAET), NANNA, EN).ok).toBe(true)
  })

  it.each([
    ['argumenterne', { svarPaaKlagen: undefined }, 'ikke-i-orden', 'I så ikke på praktikken.'],
    ['genvurderet', { genvurdering: 'praktikken gav ingen timer' }, 'ikke-i-orden', 'ord for ord'],
    ['fuldt-medhold', { oensket: undefined }, 'uoplyst', 'ville have'],
    ['fuldt-medhold', { oensket: false }, 'ikke-i-orden', 'Vælg delvist medhold'],
    [
      'varighed-lovlig',
      { forloeb: { efter: '112', starter: '2025-08-01', slutter: '2031-07-31' } },
      'ikke-i-orden',
      '',
    ],
  ] as const)('%s: %o stopper', (id, rest, tilstand, ord) => {
    const punkt = tjekket(AFSLAAET, rest, id)
    expect(punkt?.tilstand).toBe(tilstand)
    expect(punkt?.fund.fandt.join(' ')).toContain(ord)
    expect(tag(AFSLAAET.sag, aendr(AFSLAAET, rest), NANNA, EN)).toMatchObject({
      ok: false,
      afvist: { kode: 'SAGSTJEK_STOPPER' },
    })
  })

  it('det, der er kommet siden afgørelsen, skal med; er der intet, spørges der ikke', () => {
    expect(tjekket(AFSLAAET, {}, 'nyt-siden')?.tilstand).toBe('i-orden')
    const nyt = efter(AFSLAAET.sag, {
      beslutning: 'registrer-dokument',
      navn: 'Udtalelse fra praktikstedet',
      kilde: 'Køkkenet på Torvet',
      aftryk: 'a'.repeat(64),
      stoerrelse: 1200,
      indholdstype: 'application/pdf',
      art: 'modtaget',
      dateret: '2025-06-24',
      den: '2025-06-25',
    })
    const om = { ...AFSLAAET, sag: nyt }
    expect(tjekket(om, {}, 'nyt-siden')).toMatchObject({ tilstand: 'kraever-skoen' })
    expect(tjekket(om, {}, 'nyt-siden')?.fund.fandt.join(' ')).toContain('Udtalelse fra praktikstedet')
    expect(tjekket(om, { nytSiden: 'Udtalelsen bekræfter timerne.' }, 'nyt-siden')?.tilstand).toBe('i-orden')
    // Papiret skal der også tages stilling til at høre om.
    expect(tjekket(om, {}, 'partshoering')?.tilstand).toBe('uoplyst')
  })

  it('spørger et menneske, om en anden længde er til skade; et nej, der bliver til et ja, er det ikke', () => {
    expect(tjekket(AFSLAAET, {}, 'ikke-til-skade')?.tilstand).toBe('i-orden')
    expect(tjekket(BEVILGET, { ...KORTERE, ikkeTilSkade: undefined }, 'ikke-til-skade')?.tilstand).toBe('kraever-skoen')
    expect(tjekket(BEVILGET, KORTERE, 'ikke-til-skade')?.tilstand).toBe('i-orden')
  })

  it('en for sen klage hører hos Ankestyrelsen; vil kommunen alligevel se på sagen, begrundes det for netop den klage', () => {
    const sen = paaklaget('afslag', { klagen: { den: '2025-07-01' } })
    expect(tjekket(sen, {}, 'klagen-i-tide')?.tilstand).toBe('i-orden')
    const forSen = paaklaget('afslag', { klagen: { den: '2025-07-02' } })
    const om = { ...forSen, sag: forSen.sag }
    const tjek = (sag: Sag) =>
      sagstjekAfUdkast(
        sag,
        { beslutning: 'aendr-efter-klage', felter: aendringen(om) },
        '2025-07-04',
        INGEN_FRISTER,
      )?.punkter.find(({ tjek: { id } }) => id === 'klagen-i-tide')?.tilstand
    expect(tjek(om.sag)).toBe('ikke-i-orden')
    const fravig = { beslutning: 'fravig-tjek', tjek: 'klagen-i-tide', begrundelse: 'Vi overså praktikken.' }
    expect(tjek(efter(om.sag, { ...fravig, den: '2025-07-03' }))).toBe('fraveget')
    const foerKlagen = paaklaget('afslag', {
      foer: [{ ...fravig, den: '2025-05-30' }],
      klagen: { den: '2025-07-02' },
    })
    expect(
      sagstjekAfUdkast(
        foerKlagen.sag,
        { beslutning: 'aendr-efter-klage', felter: aendringen(foerKlagen) },
        '2025-07-04',
        INGEN_FRISTER,
      )?.punkter.find(({ tjek: { id } }) => id === 'klagen-i-tide')?.tilstand,
    ).toBe('ikke-i-orden')
  })

  it('naboens klage er ikke borgerens', () => {
    const nabo = paaklaget('afslag', { klagen: { klager: 'anden' } })
    expect(tjekket(nabo, {}, 'klagerens-ret')?.tilstand).toBe('ikke-i-orden')
    expect(tjekket(nabo, {}, 'ikke-til-skade')?.tilstand).toBe('kraever-skoen')
  })

  it('kan efterses bagefter, som det var', () => {
    const sag = efter(AFSLAAET.sag, aendr(AFSLAAET))
    const eftersyn = eftersynAfAfgoerelse(sag, sag.version, INGEN_FRISTER)
    expect(eftersyn?.punkter.find(({ tjek: { id } }) => id === 'argumenterne')?.tilstand).toBe('i-orden')
  })
})
