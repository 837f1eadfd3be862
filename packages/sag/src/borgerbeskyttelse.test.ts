import { describe, expect, it } from 'vitest'
import type { Adresse } from './adresse/haendelser.ts'
import { maaKendeBorgeren, skjulBorger } from './borgerbeskyttelse.ts'
import type { Aktoer } from './politik.ts'
import { ROLLER, type Rolle } from './roller.ts'

const som = (...roller: readonly Rolle[]): Aktoer => ({ id: 'a', navn: 'A', roller, kommune: 'fjordby' })
const med = (navn: string, ...adresser: readonly Adresse[]) => ({ navn, adresser })
const BESKYTTET = { kommune: 'fjordby', beskyttet: true }

describe('Navn og adresse på en borger med navne- og adressebeskyttelse', () => {
  it('er skjult for dem, der arbejder med sagen uden at skulle finde borgeren', () => {
    expect(ROLLER.filter((rolle) => !maaKendeBorgeren(som(rolle), BESKYTTET))).toEqual([
      'teammedlem',
      'administrator',
      'revision',
    ])
    expect(maaKendeBorgeren(som(), BESKYTTET)).toBe(false)
  })

  it('ses af den, der også har en rolle, der skal kende borgeren, eller er knyttet til sagen', () => {
    expect(maaKendeBorgeren(som('revision', 'leder'), BESKYTTET)).toBe(true)
    expect(maaKendeBorgeren(som('teammedlem'), { ...BESKYTTET, tilknyttetSom: ['sundhedskoordinator'] })).toBe(true)
  })

  it('er ikke skjult, når borgeren ikke er beskyttet', () => {
    expect(maaKendeBorgeren(som('revision'), { kommune: 'fjordby' })).toBe(true)
  })
})

describe('At skjule navnet', () => {
  it.each([
    ['Åse Ærø ringede.', 'Navn beskyttet ringede.'],
    ['Talte med Åse om Ærøs søn', 'Talte med Navn beskyttet om Navn beskyttet søn'],
    ['ÅSE ÆRØ', 'Navn beskyttet'],
    ['Åsevej er en anden', 'Åsevej er en anden'],
    ['', ''],
  ])('«%s» bliver til «%s»', (tekst, ventet) => {
    expect(skjulBorger(tekst, med('Åse Ærø'))).toBe(ventet)
  })

  it('gælder dybt inde i listen og lader tal og tomt være', () => {
    const data = { noter: [{ tekst: 'Åse', nr: 1, tom: null }], ja: true }
    expect(skjulBorger(data, med('Åse Ærø'))).toEqual({
      noter: [{ tekst: 'Navn beskyttet', nr: 1, tom: null }],
      ja: true,
    })
  })

  it('et navn med tegn, der betyder noget i et mønster, skjules også', () => {
    expect(skjulBorger('Jo(e) kom', med('Jo(e) K.'))).toBe('Navn beskyttet kom')
  })

  it('uden navn er teksten den samme', () => {
    expect(skjulBorger('Alt', med(' '))).toBe('Alt')
  })
})

describe('At skjule adressen', () => {
  const HAVNEGADE: Adresse = { co: 'c/o Bo Holm', vej: 'Havnegade 4, 2. tv', postnummer: '8000', by: 'Skovholt' }
  const MALMOE: Adresse = { vej: 'Storgatan 7\nUppgång B', postnummer: '211 19', by: 'Malmö', land: 'Sverige' }

  it.each([
    [
      'Hun er flyttet til Havnegade 4, 2. tv, 8000 Skovholt.',
      'Hun er flyttet til Adresse beskyttet, Adresse beskyttet.',
    ],
    ['Brevet til havnegade 4 kom retur', 'Brevet til Adresse beskyttet kom retur'],
    ['Naboen på Havnegade ringede', 'Naboen på Adresse beskyttet ringede'],
    ['Bor hos Bo Holm', 'Bor hos Adresse beskyttet'],
    ['Bor i 8000', 'Bor i Adresse beskyttet'],
    ['I Skovholts gågade', 'I Adresse beskyttet gågade'],
    ['Havnegadens bageri', 'Adresse beskyttet bageri'],
    ['Havnegadekvarteret', 'Havnegadekvarteret'],
    ['18.000 kr., sag 8000-17, 2024-8000-1', '18.000 kr., sag 8000-17, 2024-8000-1'],
  ])('«%s» bliver til «%s»', (tekst, ventet) => {
    expect(skjulBorger(tekst, med('Åse', HAVNEGADE))).toBe(ventet)
  })

  it('en udenlandsk adresse skjules linje for linje, også landet', () => {
    const tekst = 'Storgatan 7, Uppgång B, 211 19 Malmö, Sverige'
    expect(skjulBorger(tekst, med('Åse', MALMOE))).toMatch(/^(Adresse beskyttet(, )?)+$/)
  })

  it('adressen med sine felter er skjult helt, hvor i en hændelse den end står', () => {
    const rettet = { version: 3, erstatning: { data: { ...HAVNEGADE, fra: '2024-01-01', kilde: 'Åse' } } }
    expect(skjulBorger(rettet, med('Åse', MALMOE))).toEqual({
      version: 3,
      erstatning: { data: { vej: 'Adresse beskyttet', by: '', fra: '2024-01-01', kilde: 'Navn beskyttet' } },
    })
  })

  it('et postnummer, der også er et årstal, tager ikke årene med sig', () => {
    const aar = { den: '2000-05-01', tekst: 'Siden 2000 har hun boet i 2000 Byen' }
    expect(skjulBorger(aar, med('Åse', { vej: 'Vej 1', postnummer: '2000', by: 'Byen' }))).toEqual({
      den: '2000-05-01',
      tekst: 'Siden 2000 har hun boet i Adresse beskyttet',
    })
  })

  it('står navnet i adressen, er begge skjult', () => {
    expect(skjulBorger('Åse bor Åse Allé 2', med('Åse', { vej: 'Åse Allé 2', postnummer: '8000', by: 'Ry' }))).toBe(
      'Navn beskyttet bor Adresse beskyttet',
    )
  })
})
