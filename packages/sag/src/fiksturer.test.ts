import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { haendelseTekst } from './haendelse-tekst.ts'
import { type RaaHaendelse, laesHaendelse } from './laes-haendelse.ts'
import { tilFakta } from './til-fakta.ts'

// Filerne er hændelser, som de engang blev skrevet. De rettes aldrig; en ny form får en ny mappe.
const MAPPE = new URL('../fixtures/haendelser/', import.meta.url)
const FILER = readdirSync(MAPPE, { recursive: true, encoding: 'utf8' })
  .filter((fil) => fil.endsWith('.json'))
  .toSorted()
const laes = (fil: string): readonly RaaHaendelse[] => JSON.parse(readFileSync(new URL(fil, MAPPE), 'utf8'))

describe('Gamle hændelser', () => {
  it('er der', () => {
    expect(FILER.length).toBeGreaterThanOrEqual(4)
  })

  it.each(FILER)('%s folder til den samme sag for altid', (fil) => {
    const haendelser = laes(fil).map(laesHaendelse)
    expect({ sag: fold(haendelser), journal: haendelser.map(haendelseTekst) }).toMatchSnapshot('sag og journal')
  })

  it.each(FILER)('%s kan loven læse', (fil) => {
    const sag = fold(laes(fil).map(laesHaendelse))
    expect(sag && tilFakta(sag)).toMatchSnapshot('fakta')
  })

  it('dækker alle typer', () => {
    const typer = new Set(FILER.flatMap((fil) => laes(fil).map((h) => h.type)))
    expect([...typer].toSorted()).toEqual([
      'DokumentRegistreret',
      'LaesningValgt',
      'OenskeBesvaret',
      'OenskeSpurgt',
      'OplysningRegistreret',
      'SagOprettet',
      'SkoenTruffet',
      'VurderingForetaget',
    ])
  })

  it.each([
    [{ type: 'SagForsvundet', skema: 1 }, 'Stored event has an unknown type'],
    [{ type: 'toString', skema: 1 }, 'Stored event has an unknown type'],
    [{ type: 'SagOprettet', skema: 2 }, 'schema version without an upcast'],
  ])('%j er en programfejl, ikke en tom sag', (aendret, besked) => {
    const [foerste] = laes('v1/sag-oprettet.json')
    expect(() => laesHaendelse({ ...(foerste as RaaHaendelse), ...aendret })).toThrow(besked)
  })
})
