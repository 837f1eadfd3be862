import { enPerson } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import type { Handling } from './handlinger.ts'
import { type Forhold, maa } from './politik.ts'
import { ROLLER, type Rolle } from './roller.ts'
import { visMaa, visMaaIKommunen } from './vis-maa.ts'

const HER = 'fjordby'
const person = (...roller: readonly Rolle[]) => ({ ...enPerson({ kommune: HER }), roller })
const forhold = (mere: Partial<Forhold> = {}): Forhold => ({ kommune: HER, ...mere })
const maaSe = (rolle: Rolle, mere: Partial<Forhold> = {}) => maa(person(rolle), 'se', forhold(mere))
const AABEN = { kraeverTilknytning: false, aabenMedBegrundelse: true }
const LUKKET = { kraeverTilknytning: true, aabenMedBegrundelse: true }

const HANDLINGER: readonly Handling[] = [
  'se',
  'oprette',
  'registrere',
  'spoerge-borgeren',
  'traeffe-skoen',
  'vaelge-laesning',
  'vurdere',
  'arbejde-i-forloebet',
  'behandle-i-team',
  'afgoere',
  'behandle-klage',
  'journalisere',
  'fastsaette-ydelse',
  'begrunde-pligt-bort',
  'give-aktindsigt',
  'se-min-dag',
  'saette-teams',
  'rette',
  'tilknytte',
  'beskytte',
  'aabne',
  'lede-moede',
  'se-teammoeder',
  'se-aabninger',
  'se-adgangslog',
  'erklaere',
  'administrere',
]

describe('Politik: rollen', () => {
  const alleForhold: Partial<Forhold> = { tilknyttetSom: ROLLER, paaDagensMoede: true }
  const maaGoere = (rolle: Rolle) => HANDLINGER.filter((h) => maa(person(rolle), h, forhold(alleForhold)).maa)
  const SAGSBEHANDLING = ['se', 'oprette', 'registrere', 'spoerge-borgeren', 'traeffe-skoen']
  const AKTER_OG_DAG = ['give-aktindsigt', 'se-min-dag']
  const FORLOEBET = ['arbejde-i-forloebet', 'behandle-i-team', 'afgoere', 'behandle-klage', 'journalisere']

  it.each<{ rolle: Rolle; maa: readonly string[] }>([
    {
      rolle: 'koordinerende-sagsbehandler',
      maa: [
        ...SAGSBEHANDLING,
        'vurdere',
        ...FORLOEBET,
        ...AKTER_OG_DAG,
        'rette',
        'tilknytte',
        'beskytte',
        'aabne',
        'se-teammoeder',
        'erklaere',
      ],
    },
    {
      rolle: 'leder',
      maa: [
        ...SAGSBEHANDLING,
        'vaelge-laesning',
        'vurdere',
        ...FORLOEBET,
        'fastsaette-ydelse',
        'begrunde-pligt-bort',
        ...AKTER_OG_DAG,
        'saette-teams',
        'rette',
        'tilknytte',
        'beskytte',
        'lede-moede',
        'se-teammoeder',
        'se-aabninger',
        'se-adgangslog',
        'erklaere',
      ],
    },
    {
      rolle: 'ydelse',
      maa: ['se', 'registrere', 'journalisere', 'fastsaette-ydelse', 'beskytte', 'aabne', 'erklaere'],
    },
    { rolle: 'klage', maa: ['se', 'vurdere', 'behandle-klage', 'journalisere', ...AKTER_OG_DAG, 'aabne', 'erklaere'] },
    { rolle: 'teammedlem', maa: ['se', 'se-teammoeder', 'erklaere'] },
    { rolle: 'moedeleder', maa: ['se', 'behandle-i-team', 'lede-moede', 'se-teammoeder', 'erklaere'] },
    { rolle: 'sundhedskoordinator', maa: ['se', 'se-min-dag', 'se-teammoeder', 'erklaere'] },
    { rolle: 'jobformidler', maa: ['se', 'erklaere'] },
    { rolle: 'borger', maa: ['se'] },
    { rolle: 'partsrepraesentant', maa: ['se'] },
    { rolle: 'administrator', maa: ['saette-teams', 'se-adgangslog', 'erklaere', 'administrere'] },
    { rolle: 'revision', maa: ['se', 'se-aabninger', 'se-adgangslog', 'erklaere'] },
  ])('$rolle', ({ rolle, maa: forventet }) => expect(maaGoere(rolle)).toEqual(forventet))

  it('en ukendt rolle, og ingen rolle, må intet', () => {
    for (const h of HANDLINGER) {
      expect(maa(person('borgmester' as Rolle), h, forhold(alleForhold)).maa).toBe(false)
      expect(maa(person(), h, forhold(alleForhold)).maa).toBe(false)
    }
  })

  it('to roller giver det, de giver tilsammen', () => {
    const begge = person('teammedlem', 'ydelse')
    expect(maa(begge, 'registrere', forhold()).maa).toBe(true)
    expect(maa(begge, 'traeffe-skoen', forhold()).maa).toBe(false)
    expect(maa(person('administrator', 'leder'), 'se', forhold()).maa).toBe(true)
  })
})

describe('Politik: sagen', () => {
  it.each(HANDLINGER)('%s i en anden kommunes sag er nej for alle, med samme sætning', (handling) => {
    for (const rolle of ROLLER) {
      expect(maa(person(rolle), handling, { kommune: 'oesterklit' })).toEqual({
        maa: false,
        regel: 'egen-kommune',
        grund: 'Sagen findes ikke i din kommune. Kontrollér sagsnummeret.',
        kanAabnes: false,
      })
    }
  })

  it.each<{ sag: string; rolle: Rolle; mere: Partial<Forhold>; svar: true | string }>([
    { sag: 'sin egen sag', rolle: 'leder', mere: { erklaeret: 'selv' }, svar: 'din egen sag' },
    { sag: 'sin søsters sag', rolle: 'leder', mere: { erklaeret: 'naertstaaende' }, svar: 'erklæret er dig nær' },
    {
      sag: 'sin søsters sag, skønt hun er knyttet til den',
      rolle: 'koordinerende-sagsbehandler',
      mere: { erklaeret: 'naertstaaende', tilknyttetSom: ['koordinerende-sagsbehandler'] },
      svar: 'erklæret er dig nær',
    },
    { sag: 'sin egen sag', rolle: 'borger', mere: { erklaeret: 'selv', tilknyttetSom: ['borger'] }, svar: true },
    { sag: 'en kollegas sag', rolle: 'koordinerende-sagsbehandler', mere: { kollega: true }, svar: 'ansat i kommunen' },
    { sag: 'en kollegas sag, åbnet', rolle: 'ydelse', mere: { kollega: true, aabnet: true }, svar: 'ansat i kommunen' },
    { sag: 'en kollegas sag', rolle: 'leder', mere: { kollega: true }, svar: true },
    {
      sag: 'en kollegas sag, som er hendes at føre',
      rolle: 'koordinerende-sagsbehandler',
      mere: { kollega: true, tilknyttetSom: ['koordinerende-sagsbehandler'] },
      svar: true,
    },
    { sag: 'en beskyttet borgers', rolle: 'ydelse', mere: { beskyttet: true }, svar: 'adressebeskyttelse' },
    { sag: 'en beskyttet borgers, åbnet', rolle: 'ydelse', mere: { beskyttet: true, aabnet: true }, svar: true },
    { sag: 'en beskyttet borgers', rolle: 'leder', mere: { beskyttet: true }, svar: true },
    { sag: 'teamets sag i dag', rolle: 'teammedlem', mere: { paaDagensMoede: true }, svar: true },
    { sag: 'teamets sag i går', rolle: 'teammedlem', mere: {}, svar: 'kun åbne den dag' },
    { sag: 'teamets sag i går', rolle: 'moedeleder', mere: {}, svar: 'kun åbne den dag' },
    { sag: 'en sag uden hende', rolle: 'sundhedskoordinator', mere: {}, svar: 'kun åbne den dag' },
    { sag: 'hendes sag', rolle: 'sundhedskoordinator', mere: { tilknyttetSom: ['sundhedskoordinator'] }, svar: true },
    { sag: 'en sag uden ham', rolle: 'jobformidler', mere: {}, svar: 'ikke knyttet til sagen' },
    { sag: 'sagen i en anden rolle', rolle: 'jobformidler', mere: { tilknyttetSom: ['ydelse'] }, svar: 'ikke knyttet' },
    { sag: 'naboens sag', rolle: 'borger', mere: {}, svar: 'ikke knyttet til sagen' },
    { sag: 'en fremmeds sag', rolle: 'partsrepraesentant', mere: {}, svar: 'ikke knyttet til sagen' },
    { sag: 'en andens sag', rolle: 'koordinerende-sagsbehandler', mere: { valg: AABEN }, svar: true },
    {
      sag: 'en andens sag, hvor kommunen kræver tilknytning',
      rolle: 'koordinerende-sagsbehandler',
      mere: { valg: LUKKET },
      svar: 'ikke knyttet til sagen',
    },
  ])('$rolle og $sag', ({ rolle, mere, svar }) => {
    const adgang = maaSe(rolle, mere)
    if (svar === true) expect(adgang).toEqual({ maa: true })
    else expect(adgang).toMatchObject({ maa: false, grund: expect.stringContaining(svar) as string })
  })

  it('den, der intet skal i sagen, får ikke at vide, hvad der er særligt ved den', () => {
    const saerlig = { kollega: true, beskyttet: true, erklaeret: 'naertstaaende' } as const
    expect(maaSe('administrator', saerlig)).toEqual(maaSe('administrator'))
  })
})

describe('Politik: åbn med begrundelse', () => {
  it.each<{ hvad: string; rolle: Rolle; mere: Partial<Forhold>; kan: boolean }>([
    { hvad: 'en andens sag', rolle: 'koordinerende-sagsbehandler', mere: { valg: LUKKET }, kan: true },
    { hvad: 'en beskyttet borgers', rolle: 'klage', mere: { beskyttet: true, valg: AABEN }, kan: true },
    { hvad: 'en kollegas', rolle: 'klage', mere: { kollega: true, valg: AABEN }, kan: false },
    { hvad: 'sin egen', rolle: 'klage', mere: { erklaeret: 'selv', valg: AABEN }, kan: false },
    { hvad: 'teamets', rolle: 'teammedlem', mere: { valg: AABEN }, kan: false },
    { hvad: 'naboens', rolle: 'borger', mere: { valg: AABEN }, kan: false },
    { hvad: 'en beskyttet, hvor kommunen ikke vil', rolle: 'klage', mere: { beskyttet: true }, kan: false },
  ])('$rolle og $hvad sag: $kan', ({ rolle, mere, kan }) => {
    expect(maaSe(rolle, mere)).toMatchObject({ maa: false, kanAabnes: kan })
  })
})

describe('Politik: skærmen', () => {
  it('får de samme svar og én grund', () => {
    const ikkeSkrive = { tilknytte: false, beskytte: false }
    expect(visMaa(person('koordinerende-sagsbehandler'), forhold())).toEqual({
      registrere: true,
      spoergeBorgeren: true,
      traeffeSkoen: true,
      vaelgeLaesning: false,
      vurdere: true,
      journalisere: true,
      rette: true,
      tilknytte: true,
      beskytte: true,
      giveAktindsigt: true,
    })
    expect(visMaa(person('leder'), forhold())).toMatchObject({ vaelgeLaesning: true })
    expect(visMaa(person('ydelse'), forhold())).toMatchObject({
      registrere: true,
      traeffeSkoen: false,
      grundHvisNej: expect.stringContaining('skøn'),
    })
    expect(visMaa(person('klage'), forhold())).toMatchObject({
      ...ikkeSkrive,
      registrere: false,
      traeffeSkoen: false,
      vurdere: true,
      grundHvisNej: expect.stringContaining('registrere'),
    })
  })

  it('får at vide, hvilke sider der er til én', () => {
    expect(visMaaIKommunen(person('administrator'))).toEqual({
      minDag: false,
      seSager: false,
      oprette: false,
      seAabninger: false,
      seAdgangslog: true,
      erklaere: true,
      ledeMoede: false,
      seTeammoeder: false,
      administrere: true,
    })
    expect(visMaaIKommunen(person('revision', 'leder'))).toEqual({
      minDag: true,
      seSager: true,
      oprette: true,
      seAabninger: true,
      seAdgangslog: true,
      erklaere: true,
      ledeMoede: true,
      seTeammoeder: true,
      administrere: false,
    })
  })
})
