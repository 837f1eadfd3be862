import { dato } from '@fodfaeste/grund'
import { vurder, vurderSag } from '@fodfaeste/lov'
import { KLAR_AFGOERELSE, KLAR_DEN, enPerson, klarTilAfgoerelse, registrerAlle } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { feltAf, skrivAfvist } from '../afvist.ts'
import { fase } from '../fase.ts'
import { fold, foldVidere } from '../fold.ts'
import { ALT_GODKENDES, type Afgoerelseskrav } from '../godkendelse/afgoerelseskrav.ts'
import { journal } from '../haendelse-tekst.ts'
import type { Aktoer } from '../politik.ts'
import type { Sag } from '../sag.ts'
import { INGEN_FRISTER } from '../sagsfakta/kommunens-frister.ts'
import { sagstjekAfUdkast } from '../sagstjek/sagstjek-af-udkast.ts'
import { eftersynAfAfgoerelse, standser } from '../sagstjek/sagstjek.ts'
import type { TjekId } from '../sagstjek/tjek-ider.ts'
import { tilFakta } from '../til-fakta.ts'
import { tilSagsfakta } from '../til-sagsfakta.ts'
import { type Kommando, udfoer } from '../udfoer.ts'
import { klagestand } from './klagestand.ts'

const NANNA = { ...enPerson({ navn: 'Nanna Prøvesen' }), id: 'nanna' }
const HOLGER = { ...enPerson({ rolle: 'leder', navn: 'Holger Prøvesen' }), id: 'holger' }
const EN = { godkendes: [] } as const
const IGEN_DEN = '2025-07-01'
type Dateret = { readonly den: string; readonly [felt: string]: unknown }

const tag = (sag: Sag, kommando: Dateret, af: Aktoer = HOLGER, krav?: Afgoerelseskrav) =>
  udfoer(sag, kommando as unknown as Kommando, { af, idag: dato(kommando.den), ...(krav && { krav }) })

/** Sagen efter hvert skridt. */
function efter(sag: Sag, ...skridt: readonly (Dateret | readonly [Aktoer, Dateret])[]): Sag {
  return skridt.reduce<Sag>((foer, et) => {
    const [af, kommando] = Array.isArray(et) ? (et as readonly [Aktoer, Dateret]) : [HOLGER, et as Dateret]
    const svar = tag(foer, kommando, af)
    if (!svar.ok) throw new Error(skrivAfvist(svar.afvist))
    const registreretTidspunkt = `${kommando.den}T08:00:00.000Z`
    return (
      foldVidere(
        foer,
        svar.vaerdi.map((h) => ({ ...h, af, registreretTidspunkt })),
      ) ?? foer
    )
  }, sag)
}

const klar = (uden: readonly string[] = []): Sag => {
  const sag = fold(registrerAlle(klarTilAfgoerelse(uden)))
  if (sag === undefined) throw new Error('No case')
  return sag
}

/** Teamet har haft sagen igen, så der kan gives afslag mod den første indstilling. */
const SET_IGEN = ((sag: Sag) =>
  efter(sag, {
    beslutning: 'hold-teambehandling',
    moededag: '2025-05-20',
    art: 'revurdering',
    om: 'ressourceforloeb',
    deltog: ['beskaeftigelse', 'sundhed', 'social', 'sundhedskoordinator', 'undervisning', 'borger', 'sagsbehandler'],
    den: '2025-05-20',
  }))(klar())
const TO_GANGE = efter(SET_IGEN, {
  beslutning: 'afgiv-indstilling',
  behandling: SET_IGEN.version,
  udfald: 'ressourceforloeb',
  indhold: [
    'beskaeftigelsesmaessige-forhold',
    'sociale-forhold',
    'helbredsmaessige-forhold',
    'forudsaetninger-og-behov',
    'behov-for-kombination',
    'overordnet-maal',
    'indsatser',
    'opfoelgning-og-mentor',
    'vil-se-sagen-igen',
    'ikke-parallelt-er-sagt',
  ],
  tekst: 'Teamet holder fast i forløbet.',
  den: '2025-05-20',
})

const AFSLAG = {
  om: 'ressourceforloeb',
  resultat: 'afslag',
  udfald: 'ressourceforloeb',
  form: 'skriftlig',
  begrundelse: 'Praktikken gav ingen timer.',
} as const

interface Paaklaget {
  readonly sag: Sag
  readonly afgoerelse: number
  readonly klage: number
}

/** En afgørelse, der er meddelt, og klagen over den. */
function paaklaget(foer: Sag, afgoerelse: object, om: object = {}): Paaklaget {
  const truffet = efter(foer, { beslutning: 'traef-afgoerelse', ...afgoerelse, den: KLAR_DEN })
  const nr = truffet.version
  const sag = efter(
    truffet,
    { beslutning: 'meddel-afgoerelse', afgoerelse: nr, maade: 'digital-post', den: '2025-06-03' },
    {
      beslutning: 'modtag-klage',
      klager: 'borgeren',
      afgoerelse: nr,
      ord: 'I så ikke på praktikken.',
      den: '2025-06-20',
      ...om,
    },
  )
  return { sag, afgoerelse: nr, klage: sag.version }
}

const AFSLAAET = paaklaget(TO_GANGE, AFSLAG)
const BEVILGET = paaklaget(klar(), KLAR_AFGOERELSE)

/** Ændringen, som den bliver, når alt er skrevet: afslaget bliver til et forløb på to år. */
const felter = ({ klage, afgoerelse }: Paaklaget, rest: object = {}) => ({
  klage,
  afgoerelse,
  medhold: 'helt',
  genvurdering: 'Praktikken var ikke set på. Timerne steg fra 4 til 12.',
  svarPaaKlagen: 'Du har ret. Praktikken er nu med.',
  oensket: true,
  aendring: 'bevilling',
  begrundelse: 'Praktikken viser, at timerne kan sættes op.',
  forloeb: { efter: '112', starter: '2025-08-01', slutter: '2027-07-31' },
  ...rest,
})
const aendr = (om: Paaklaget, rest: object = {}) => ({
  beslutning: 'aendr-efter-klage',
  ...felter(om, rest),
  den: IGEN_DEN,
})
const KORTERE = {
  medhold: 'delvist',
  oensket: undefined,
  ikkeImoedekommet: 'Forløbet falder ikke bort.',
  ikkeTilSkade: 'Hun har selv bedt om et kortere forløb.',
  forloeb: { efter: '112', starter: '2025-07-01', slutter: '2026-06-30' },
} as const
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
      klar(),
      { beslutning: 'traef-afgoerelse', ...KLAR_AFGOERELSE, den: KLAR_DEN },
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
      { beslutning: 'aendr-efter-klage', felter: felter(AFSLAAET, { forloeb }) },
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

describe('Sagstjek før en ændring efter klage', () => {
  const tjekket = (om: Paaklaget, rest: object, id: TjekId) =>
    sagstjekAfUdkast(
      om.sag,
      { beslutning: 'aendr-efter-klage', felter: felter(om, rest) },
      IGEN_DEN,
      INGEN_FRISTER,
    )?.punkter.find(({ tjek }) => tjek.id === id)

  it('stopper intet, når det hele er skrevet, og er også bevillingens tjek', () => {
    const udkast = { beslutning: 'aendr-efter-klage', felter: felter(AFSLAAET) } as const
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
    const sen = paaklaget(TO_GANGE, AFSLAG, { den: '2025-07-01' })
    expect(tjekket(sen, {}, 'klagen-i-tide')?.tilstand).toBe('i-orden')
    const forSen = paaklaget(TO_GANGE, AFSLAG, { den: '2025-07-02' })
    const om = { ...forSen, sag: forSen.sag }
    const tjek = (sag: Sag) =>
      sagstjekAfUdkast(
        sag,
        { beslutning: 'aendr-efter-klage', felter: felter(om) },
        '2025-07-04',
        INGEN_FRISTER,
      )?.punkter.find(({ tjek: { id } }) => id === 'klagen-i-tide')?.tilstand
    expect(tjek(om.sag)).toBe('ikke-i-orden')
    const fravig = { beslutning: 'fravig-tjek', tjek: 'klagen-i-tide', begrundelse: 'Vi overså praktikken.' }
    expect(tjek(efter(om.sag, { ...fravig, den: '2025-07-03' }))).toBe('fraveget')
    const foerKlagen = paaklaget(efter(TO_GANGE, { ...fravig, den: '2025-05-30' }), AFSLAG, { den: '2025-07-02' })
    expect(
      sagstjekAfUdkast(
        foerKlagen.sag,
        { beslutning: 'aendr-efter-klage', felter: felter(foerKlagen) },
        '2025-07-04',
        INGEN_FRISTER,
      )?.punkter.find(({ tjek: { id } }) => id === 'klagen-i-tide')?.tilstand,
    ).toBe('ikke-i-orden')
  })

  it('naboens klage er ikke borgerens', () => {
    const nabo = paaklaget(TO_GANGE, AFSLAG, { klager: 'anden' })
    expect(tjekket(nabo, {}, 'klagerens-ret')?.tilstand).toBe('ikke-i-orden')
    expect(tjekket(nabo, {}, 'ikke-til-skade')?.tilstand).toBe('kraever-skoen')
  })

  it('kan efterses bagefter, som det var', () => {
    const sag = efter(AFSLAAET.sag, aendr(AFSLAAET))
    const eftersyn = eftersynAfAfgoerelse(sag, sag.version, INGEN_FRISTER)
    expect(eftersyn?.punkter.find(({ tjek: { id } }) => id === 'argumenterne')?.tilstand).toBe('i-orden')
  })
})

describe('To personer om en ændring efter klage', () => {
  const udkast = { beslutning: 'aendr-efter-klage', felter: felter(AFSLAAET) }
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
    const forkert = { ...udkast, felter: felter(AFSLAAET, { forloeb: undefined }) }
    expect(tag(AFSLAAET.sag, { ...FORELAEG, udkast: forkert }, NANNA)).toMatchObject({
      ok: false,
      afvist: { kode: 'FELT_MANGLER', felt: 'udkast.felter.forloeb' },
    })
  })
})

describe('Delvist medhold og dagene derefter (BEK 861/2025 § 12)', () => {
  const AENDRET = efter(BEVILGET.sag, aendr(BEVILGET, KORTERE))
  const MEDDELT = efter(AENDRET, {
    beslutning: 'meddel-afgoerelse',
    afgoerelse: AENDRET.version,
    maade: 'digital-post',
    den: IGEN_DEN,
  })
  const pligter = (sag: Sag, dag: string) => vurderSag(tilSagsfakta(sag, INGEN_FRISTER), dato(dag)).pligter
  const pligt = (sag: Sag, dag: string, id: string) => pligter(sag, dag).find((en) => en.id === id)

  it('klageren har fire uger fra den nye afgørelse; så er klagen ikke længere åben', () => {
    expect(senesteKlage(MEDDELT, '2025-07-29')).toBe('afventer-fastholdelse')
    expect(senesteKlage(MEDDELT, '2025-07-30')).toBe('ikke-fastholdt')
    const { taerskler } = vurderSag(tilSagsfakta(MEDDELT, INGEN_FRISTER), dato('2025-07-02'))
    expect(taerskler.find(({ id }) => id === 'BEK-861-12-1')?.dag).toBe(dato('2025-07-29'))
  })

  it('holder hun fast, skal klagen sendes inden 14 dage', () => {
    const fast = efter(MEDDELT, { beslutning: 'fasthold-klage', klage: BEVILGET.klage, den: '2025-07-10' })
    expect(senesteKlage(fast, '2025-07-11')).toBe('skal-sendes')
    expect(pligt(fast, '2025-07-11', 'BEK-861-12-2')?.fristDen).toBe(dato('2025-07-24'))
    const sendt = efter(fast, {
      beslutning: 'send-klage',
      klage: BEVILGET.klage,
      klagerUnderrettet: true,
      den: '2025-07-14',
    })
    expect(senesteKlage(sendt, '2025-07-15')).toBe('hos-ankestyrelsen')
  })

  it('genvurderingen er i tide, når den nye afgørelse er sendt inden fire uger; klagens egen frist følger den påklagede', () => {
    expect(pligt(BEVILGET.sag, IGEN_DEN, 'BEK-861-11-1')).toMatchObject({
      tilstand: 'aktiv',
      fristDen: dato('2025-07-18'),
    })
    expect(pligt(MEDDELT, IGEN_DEN, 'BEK-861-11-1')).toMatchObject({ tilstand: 'opfyldt', opfyldtDen: dato(IGEN_DEN) })
    // Den nye afgørelse er ikke meddelt endnu: klagen er stadig i tide efter den, den er over.
    expect(pligt(AENDRET, '2025-07-21', 'BEK-861-11-1')?.tilstand).toBe('overskredet')
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
