import { dato } from '@fodfaeste/grund'
import { KLAR_AFGOERELSE, KLAR_DEN, enPerson, klarTilAfgoerelse, registrerAlle } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { skrivAfvist } from '../afvist.ts'
import { fold, foldVidere } from '../fold.ts'
import type { Aktoer } from '../politik.ts'
import type { Sag } from '../sag.ts'
import { type Kommando, udfoer } from '../udfoer.ts'
import { aabenForelaeggelse } from './aaben-forelaeggelse.ts'
import { ALT_GODKENDES, type Afgoerelseskrav } from './afgoerelseskrav.ts'

const NANNA = { ...enPerson({ navn: 'Nanna Prøvesen' }), id: 'nanna' }
const HOLGER = { ...enPerson({ rolle: 'leder', navn: 'Holger Prøvesen' }), id: 'holger' }
const EN = { godkendes: [] } as const
const KLAR = sagen()
const TRAEF: Kommando = { beslutning: 'traef-afgoerelse', ...KLAR_AFGOERELSE, den: KLAR_DEN }
const UDKAST = { beslutning: 'traef-afgoerelse', felter: KLAR_AFGOERELSE } as const

function sagen(uden: readonly string[] = []): Sag {
  const sag = fold(registrerAlle(klarTilAfgoerelse(uden)))
  if (sag === undefined) throw new Error('No case')
  return sag
}

const tag = (sag: Sag, kommando: Kommando, af: Aktoer = NANNA, krav?: Afgoerelseskrav) =>
  udfoer(sag, kommando, { af, idag: dato(KLAR_DEN), ...(krav && { krav }) })

/** Sagen, efter at hver har gjort sit. */
function efter(sag: Sag, ...skridt: readonly (readonly [Aktoer, Kommando])[]): Sag {
  return skridt.reduce((foer, [af, kommando]) => {
    const svar = tag(foer, kommando, af, ALT_GODKENDES)
    if (!svar.ok) throw new Error(skrivAfvist(svar.afvist))
    const nye = svar.vaerdi.map((h) => ({ ...h, af, registreretTidspunkt: `${KLAR_DEN}T08:00:00.000Z` }))
    return foldVidere(foer, nye) ?? foer
  }, sag)
}

const FORELAEG: Kommando = { beslutning: 'forelaeg-afgoerelse', udkast: UDKAST, den: KLAR_DEN }
const LAGT = efter(KLAR, [NANNA, FORELAEG])
const nr = LAGT.version
const GODKEND: Kommando = { beslutning: 'godkend-afgoerelse', forelaeggelse: nr, den: KLAR_DEN }
const RETURNER: Kommando = {
  beslutning: 'returner-afgoerelse',
  forelaeggelse: nr,
  aarsag: 'begrundelse',
  besked: 'Skriv, hvad praktikken viste.',
  den: KLAR_DEN,
}
const UNDLAD: Kommando = {
  beslutning: 'undlad-godkendelse',
  forelaeggelse: nr,
  begrundelse: 'Alle andre er på kursus, og forløbet begynder i morgen.',
  den: KLAR_DEN,
}

describe('Sagstjek før en afgørelse', () => {
  it('stopper intet, når sagen er i orden', () => {
    expect(tag(KLAR, TRAEF, NANNA, EN)).toMatchObject({ ok: true, vaerdi: [{ type: 'AfgoerelseTruffet' }] })
  })

  it.each([
    ['ingen lægeattest', ['anmod-om-laegeattest', 'modtag-laegeattest'], 'Er der en lægeattest'],
    [
      'ingen har set, om den forberedende del er færdig',
      ['frys-forberedende-del', 'skriv-forberedende-del'],
      'forberedende del',
    ],
    ['loven er uafklaret, og ingen har valgt', ['vaelg-laesning'], 'uafklaret'],
  ])('%s: afgørelsen kan ikke gøres færdig, og det siges hvorfor', (_, uden, ord) => {
    const svar = tag(sagen(uden), TRAEF, NANNA, EN)
    expect(svar).toMatchObject({ ok: false, afvist: { kode: 'SAGSTJEK_STOPPER' } })
    if (!svar.ok) expect(skrivAfvist(svar.afvist)).toContain(ord)
  })

  it('det, loven lader fravige, stopper ikke, når et menneske har fraveget det', () => {
    const venter = efter(KLAR, [
      NANNA,
      { beslutning: 'anmod-om-sundhedsudtalelse', spoergsmaal: 'Skånehensyn?', den: KLAR_DEN },
    ])
    expect(tag(venter, TRAEF, NANNA, EN)).toMatchObject({ ok: false, afvist: { kode: 'SAGSTJEK_STOPPER' } })
    const fraveget = efter(venter, [
      NANNA,
      {
        beslutning: 'fravig-tjek',
        tjek: 'kendt-ikke-hentet',
        begrundelse: 'Udtalelsen ændrer intet: attesten svarer på det samme.',
        den: KLAR_DEN,
      },
    ])
    expect(tag(fraveget, TRAEF, NANNA, EN)).toMatchObject({ ok: true })
  })

  it('en afgørelse fra før, sagen kom hertil, skrives af, som den blev truffet', () => {
    const foer = { ...TRAEF, den: '2025-03-02' } as Kommando
    expect(tag(sagen(['anmod-om-laegeattest', 'modtag-laegeattest']), foer, NANNA, ALT_GODKENDES)).toMatchObject({
      ok: true,
    })
    const samme = { ...TRAEF, den: '2025-03-03' } as Kommando
    expect(tag(sagen(['anmod-om-laegeattest', 'modtag-laegeattest']), samme, NANNA, ALT_GODKENDES)).toMatchObject({
      ok: false,
    })
  })
})

describe('To personer om en afgørelse', () => {
  const stand = (sag: Sag, kommando: Kommando = TRAEF, krav: Afgoerelseskrav = ALT_GODKENDES) => {
    const svar = tag(sag, kommando, NANNA, krav)
    return svar.ok ? 'truffet' : 'stand' in svar.afvist ? svar.afvist.stand : svar.afvist.kode
  }

  it('uden et valg fra kommunen kræves det til alt; det, kommunen ikke kræver, kan én afgøre', () => {
    expect(stand(KLAR)).toBe('ikke-forelagt')
    expect(stand(KLAR, TRAEF, { godkendes: ['afslag', 'hjemvist'] })).toBe('truffet')
    expect(stand(KLAR, TRAEF, { godkendes: ['bevilling'] })).toBe('ikke-forelagt')
  })

  it('et udkast venter, kommer tilbage, rettes og godkendes; først da kan der afgøres', () => {
    expect(stand(LAGT)).toBe('venter')
    const returneret = efter(LAGT, [HOLGER, RETURNER])
    expect(stand(returneret)).toBe('returneret')
    const rettet = { ...KLAR_AFGOERELSE, begrundelse: 'I praktikken steg timerne fra 4 til 12.' }
    const igen = efter(returneret, [
      NANNA,
      { beslutning: 'forelaeg-afgoerelse', udkast: { ...UDKAST, felter: rettet }, den: KLAR_DEN },
    ])
    const godkendt = efter(igen, [HOLGER, { ...GODKEND, forelaeggelse: igen.version } as Kommando])
    expect(stand(godkendt)).toBe('aendret')
    expect(stand(godkendt, { ...TRAEF, ...rettet } as Kommando)).toBe('truffet')
  })

  it('ingen godkender eller returnerer sit eget', () => {
    for (const kommando of [GODKEND, RETURNER])
      expect(tag(LAGT, kommando, NANNA)).toEqual({ ok: false, afvist: { kode: 'EGET_UDKAST' } })
    expect(tag(LAGT, GODKEND, HOLGER)).toMatchObject({ ok: true })
  })

  it('kan ingen anden spørges, afgøres der med en begrundelse, der bliver stående', () => {
    const undladt = efter(LAGT, [NANNA, UNDLAD])
    expect(stand(undladt)).toBe('truffet')
    expect(undladt.forelaeggelser.at(-1)?.undladt).toMatchObject({
      af: { id: 'nanna' },
      begrundelse: UNDLAD.begrundelse,
    })
  })

  it('et udkast, der er afgjort efter, er ikke længere åbent og kan ikke godkendes igen', () => {
    const godkendt = efter(LAGT, [HOLGER, GODKEND])
    expect(tag(godkendt, RETURNER, HOLGER)).toMatchObject({ ok: false, afvist: { kode: 'ER_ALLEREDE_GJORT' } })
    const truffet = efter(godkendt, [NANNA, TRAEF])
    expect(aabenForelaeggelse(truffet)).toBeUndefined()
    expect(stand(truffet)).toBe('ikke-forelagt')
  })

  it('et udkast, der er afløst, kan hverken godkendes eller bære en afgørelse', () => {
    const nyere = efter(LAGT, [
      NANNA,
      {
        beslutning: 'forelaeg-afgoerelse',
        udkast: { ...UDKAST, felter: { ...KLAR_AFGOERELSE, form: 'mundtlig' } },
        den: KLAR_DEN,
      },
    ])
    expect(tag(nyere, GODKEND, HOLGER)).toMatchObject({ ok: false, afvist: { kode: 'NOGET_MANGLER_FOERST' } })
    expect(stand(nyere)).toBe('aendret')
  })

  it('en hjemvist sag kræver det, til der er afgjort på ny', () => {
    const TIL_KLAGE: readonly Kommando[] = [
      { beslutning: 'modtag-klage', klager: 'borgeren', ord: 'Jeg er uenig.', den: KLAR_DEN },
      { beslutning: 'send-klage', klage: KLAR.version + 1, klagerUnderrettet: true, den: KLAR_DEN },
      {
        beslutning: 'registrer-klageafgoerelse',
        klage: KLAR.version + 1,
        udfald: 'hjemvisning',
        begrundelse: 'Teamet var ikke hørt.',
        den: KLAR_DEN,
      },
    ]
    const klaget = efter(KLAR, ...TIL_KLAGE.map((kommando) => [HOLGER, kommando] as const))
    expect(stand(klaget, TRAEF, { godkendes: ['hjemvist'] })).toBe('ikke-forelagt')
    expect(stand(KLAR, TRAEF, { godkendes: ['hjemvist'] })).toBe('truffet')
  })
})
