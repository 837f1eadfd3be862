import { dato } from '@fodfaeste/grund'
import { type Skridt, enPerson, etHeltForloeb, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { fold } from '../fold.ts'
import type { Sag } from '../sag.ts'
import { INGEN_FRISTER } from '../sagsfakta/kommunens-frister.ts'
import { type Kommando, udfoer } from '../udfoer.ts'
import { eftersynAfAfgoerelse, sagstjek } from './sagstjek.ts'
import { type Afgoerelsesart, EFTER_TEAMET } from './tjek.ts'
import { TJEK_IDER } from './tjek-ider.ts'
import { TJEKKENE } from './tjekkene.ts'

const PAA = '2025-06-02'
const DEN = '2025-05-20'

function sagen(...kommandoer: readonly Kommando[]): Sag {
  const skridt = kommandoer.map((kommando): Skridt => ({ kommando, idag: PAA }))
  const sag = fold(registrerAlle([...skridtTil(), ...skridt]))
  if (sag === undefined) throw new Error('The case was not created')
  return sag
}

function tjekket(sag: Sag, id: string, art: Afgoerelsesart = 'bevilling') {
  return sagstjek(sag, art, dato(PAA), INGEN_FRISTER).punkter.find(({ tjek }) => tjek.id === id)
}

const BESTILT: Kommando = { beslutning: 'anmod-om-laegeattest', laege: 'Egen læge', den: DEN }
const ATTEST: Kommando = {
  beslutning: 'modtag-laegeattest',
  attest: 3,
  dateret: '2025-05-25',
  indhold: ['konsultation', 'helbredsforhold', 'saerlige-hensyn', 'borgerens-perspektiv', 'andre-forhold'],
  den: '2025-05-26',
}
const PLANEN: Kommando = {
  beslutning: 'skriv-forberedende-del',
  afsnit: { helbred: 'Ondt i ryggen.' },
  medBorgeren: true,
  sagstype: 'arbejdsevne',
  den: DEN,
}
const fravig = (tjek: string): Kommando =>
  ({ beslutning: 'fravig-tjek', tjek, begrundelse: 'Helbredet er uændret.', den: DEN }) as Kommando

describe('Tjekkene', () => {
  it('er mindst atten, hver med kilde, hvad der følger, og et id, en hændelse kan nævne', () => {
    expect(TJEKKENE.length).toBeGreaterThanOrEqual(18)
    expect(TJEKKENE.map(({ id }) => id)).toEqual([...TJEK_IDER])
    for (const { kilder, spoergsmaal, hvisDetMangler, gaelder } of TJEKKENE) {
      expect(kilder.length).toBeGreaterThan(0)
      expect(spoergsmaal).toMatch(/\?$/)
      expect(hvisDetMangler).toMatch(/\.$/)
      expect(gaelder.length).toBeGreaterThan(0)
    }
  })

  it.each(EFTER_TEAMET)('en sag, hvor intet er sket, kan ikke afgøres: %s', (art) => {
    const { kanAfgoeres, punkter } = sagstjek(sagen(), art, dato(PAA), INGEN_FRISTER)
    expect(punkter.length).toBeGreaterThanOrEqual(18)
    expect(kanAfgoeres).toBe(false)
  })

  // LOB § 9 nævner det, der tilkendes; at et forløb ophører af grunde uden for det, er ikke en sag for teamet.
  it('et ophør spørger om oplysning, høring, anden hjælp og brevet, og ikke om attest, plan og team', () => {
    const { punkter, tvivl } = sagstjek(sagen(), 'ophoer', dato(PAA), INGEN_FRISTER)
    expect(punkter.map(({ tjek }) => tjek.id)).toEqual([
      'kendt-ikke-hentet',
      'samtykke',
      'notatpligt',
      'lovens-dag',
      'andre-muligheder',
      'inden-afslutning',
      'partshoering',
      'medvirken',
      'egne-ord',
      'repraesentant',
      'begrundelse',
      'klagevejledning',
    ])
    expect(tvivl.filter(({ id }) => id.startsWith('TVIVL-TEAM'))).toEqual([])
  })
})

describe('Det, ingen har set efter', () => {
  it.each([
    ['laegeattest', 'uoplyst'],
    ['forberedende-del', 'uoplyst'],
    ['team-hoert', 'ikke-i-orden'],
    ['medvirken', 'kraever-skoen'],
  ])('%s er %s og ikke i orden', (id, tilstand) => {
    expect(tjekket(sagen(), id)?.tilstand).toBe(tilstand)
  })
})

describe('Det, sager bliver hjemvist for', () => {
  it('en attest, der er bestilt og ikke kommet, kendes og er ikke hentet', () => {
    expect(tjekket(sagen(BESTILT), 'kendt-ikke-hentet')).toMatchObject({
      tilstand: 'ikke-i-orden',
      fund: { fandt: ['Lægeattesten, der blev bestilt 20. maj 2025, er ikke kommet.'] },
    })
    expect(tjekket(sagen(BESTILT, ATTEST), 'kendt-ikke-hentet')?.tilstand).toBe('i-orden')
  })

  it('kan afgøres uden, når det er begrundet, at attesten undlades', () => {
    const udeladt: Kommando = { beslutning: 'udelad-laegeattest', begrundelse: 'Epikrisen er nok.', den: DEN }
    expect(tjekket(sagen(BESTILT, udeladt), 'kendt-ikke-hentet')?.tilstand).toBe('i-orden')
  })

  it('attestens alder siges, og et menneske svarer på, om den er aktuel', () => {
    const med = tjekket(sagen(BESTILT, ATTEST), 'attest-aktuel')
    expect(med).toMatchObject({ tilstand: 'kraever-skoen', fund: { fandt: ['Attesten er 8 dage gammel.'] } })
    const svaret: Kommando = {
      beslutning: 'traef-sagsskoen',
      id: 'attest-aktuel',
      svar: 'ja',
      begrundelse: 'Intet nyt.',
      den: '2025-05-27',
    }
    expect(tjekket(sagen(BESTILT, ATTEST, svaret), 'attest-aktuel')?.tilstand).toBe('i-orden')
  })

  it('et skøn, ingen har truffet, standser', () => {
    const punkt = tjekket(sagen(), 'skoen')
    expect(punkt?.tilstand).toBe('kraever-skoen')
    expect(punkt?.fund.fandt.length).toBeGreaterThan(0)
  })

  it('en bevilling uden præcise dage standser, og siger hvilken dag der mangler', () => {
    const starter: Kommando = {
      beslutning: 'registrer-oplysning',
      id: 'starter',
      vaerdi: '2025-07-01',
      kilde: 'planen',
      den: DEN,
    }
    expect(tjekket(sagen(starter), 'varighed-praecis')).toMatchObject({
      tilstand: 'ikke-i-orden',
      fund: { fandt: ['Forløbets sidste dag er ikke fastsat.'] },
    })
  })

  it('en forberedende del er forældet, når der kommer nyt efter den', () => {
    const frys: Kommando = { beslutning: 'frys-forberedende-del', udgave: 3, den: DEN }
    expect(tjekket(sagen(PLANEN), 'forberedende-opdateret')?.tilstand).toBe('ikke-endnu')
    expect(tjekket(sagen(PLANEN, frys), 'forberedende-opdateret')?.tilstand).toBe('i-orden')
    const nyt: Kommando = { ...ATTEST, den: '2025-05-26' }
    const { attest: _uopfordret, ...uden } = nyt as Record<string, unknown>
    expect(tjekket(sagen(PLANEN, frys, uden as Kommando), 'forberedende-opdateret')).toMatchObject({
      tilstand: 'ikke-i-orden',
      fund: { fandt: ['Én oplysning er kommet siden.'] },
    })
  })

  // 24-20: manglen betyder kun noget, hvis den har haft betydning, og det siger et menneske.
  it('en mangel i attest eller plan spørger om de samme oplysninger og den samme konklusion', () => {
    const punkt = tjekket(sagen(PLANEN), 'vaesentlighed')
    expect(punkt?.tilstand).toBe('kraever-skoen')
    expect(punkt?.fund.fandt).toHaveLength(2)
    const svar = (id: string, ja: 'ja' | 'nej') =>
      ({ beslutning: 'traef-forholdsskoen', id, svar: ja, begrundelse: 'Set efter.', den: DEN }) as Kommando
    const same = svar('nabo.vaesentlighed.sammeOplysninger', 'ja')
    expect(tjekket(sagen(PLANEN, same), 'vaesentlighed')?.fund.fandt).toHaveLength(1)
    const begge = (ja: 'ja' | 'nej') => sagen(PLANEN, same, svar('nabo.vaesentlighed.sammeKonklusion', ja))
    expect(tjekket(begge('ja'), 'vaesentlighed')?.tilstand).toBe('i-orden')
    expect(tjekket(begge('nej'), 'vaesentlighed')?.tilstand).toBe('ikke-i-orden')
  })

  it('et afslag uden at se på andre muligheder siger hvilke', () => {
    expect(tjekket(sagen(), 'andre-muligheder', 'bevilling')).toBeUndefined()
  })
})

describe('At fravige et tjek', () => {
  it('har navn og begrundelse og standser ikke mere', () => {
    expect(tjekket(sagen(BESTILT, ATTEST, fravig('attest-aktuel')), 'attest-aktuel')).toMatchObject({
      tilstand: 'fraveget',
      fraveget: { begrundelse: 'Helbredet er uændret.' },
    })
  })

  it('er der ikke brug for, når det er i orden', () => {
    expect(tjekket(sagen(fravig('kendt-ikke-hentet')), 'kendt-ikke-hentet')?.tilstand).toBe('i-orden')
  })

  it('kan ikke ske, hvor loven kræver det', () => {
    const svar = udfoer(sagen(), fravig('skoen'), { af: enPerson(), idag: dato(PAA) })
    expect(svar).toMatchObject({ ok: false, afvist: { felt: 'tjek' } })
  })
})

describe('Eftersyn af en truffet afgørelse', () => {
  const sag = fold(registrerAlle(etHeltForloeb()))
  const [afgoerelse] = sag?.afgoerelser ?? []

  it('ser sagen, som den stod, efter loven på afgørelsens dag', () => {
    if (sag === undefined || afgoerelse === undefined) throw new Error('The course has no decision')
    const eftersyn = eftersynAfAfgoerelse(sag, afgoerelse.version, INGEN_FRISTER)
    expect(eftersyn).toMatchObject({ paa: dato(afgoerelse.den), art: 'bevilling' })
    const begrundelsen = eftersyn?.punkter.find(({ tjek }) => tjek.id === 'begrundelse')
    // Før afgørelsen er begrundelsen «ikke endnu»; bagefter skal nogen have set efter.
    expect(begrundelsen?.tilstand).toBe('uoplyst')
    expect(begrundelsen?.fund.forklaringer.length).toBeGreaterThan(0)
  })

  it('kan ikke laves af noget, der ikke er en afgørelse', () => {
    if (sag === undefined) throw new Error('No case')
    expect(eftersynAfAfgoerelse(sag, 1, INGEN_FRISTER)).toBeUndefined()
  })
})
