import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { ENESTE_FORM } from './enhver-type.ts'
import { journal } from './haendelse-tekst.ts'
import { type RaaHaendelse, laesHaendelse, opgraderet } from './laes-haendelse.ts'
import type { Sag } from './sag.ts'
import { tilFakta } from './til-fakta.ts'
import { INGEN_FRISTER } from './sagsfakta/kommunens-frister.ts'
import { tilSagsfakta } from './til-sagsfakta.ts'

// Filerne er hændelser, som de engang blev skrevet. De rettes aldrig; en ny form får en ny mappe.
const MAPPE = new URL('../fixtures/haendelser/', import.meta.url)
const FILER = readdirSync(MAPPE, { recursive: true, encoding: 'utf8' })
  .filter((fil) => fil.endsWith('.json'))
  .toSorted()
const laes = (fil: string): readonly RaaHaendelse[] => JSON.parse(readFileSync(new URL(fil, MAPPE), 'utf8'))

/** Det, der er sket. De dele af sagen, intet er sket i, og hændelserne selv siger filen allerede. */
function udenTomt(sag: Sag | undefined): object {
  const { haendelser: _filen, ...resten } = sag ?? { haendelser: [] }
  return Object.fromEntries(Object.entries(resten).filter(([navn, del]) => GRUNDEN.includes(navn) || !erTom(del)))
}
const GRUNDEN = ['oplysninger', 'skoen', 'oensker', 'laesningsvalg', 'vurderinger']
const erTom = (del: unknown): boolean =>
  typeof del === 'object' &&
  del !== null &&
  Object.values(del).every((felt) => Array.isArray(felt) && felt.length === 0)

describe('Gamle hændelser', () => {
  it('er der', () => {
    expect(FILER.length).toBeGreaterThanOrEqual(4)
  })

  it.each(FILER)('%s folder til den samme sag for altid', (fil) => {
    const haendelser = laes(fil).map(laesHaendelse)
    expect({ sag: udenTomt(fold(haendelser)), journal: journal(haendelser) }).toMatchSnapshot('sag og journal')
  })

  it.each(FILER)('%s kan loven læse', (fil) => {
    const sag = fold(laes(fil).map(laesHaendelse))
    expect(sag && tilFakta(sag)).toMatchSnapshot('fakta')
    const { maalgruppe: _set, ...resten } = sag ? tilSagsfakta(sag, INGEN_FRISTER) : { maalgruppe: undefined }
    if (Object.keys(resten).length > 0) expect(resten).toMatchSnapshot('sagens øvrige fakta')
  })

  it('dækker alle typer', () => {
    const typer = new Set(FILER.flatMap((fil) => laes(fil).map((h) => h.type)))
    expect([...typer].toSorted()).toEqual(Object.keys(ENESTE_FORM).toSorted())
  })

  it.each([
    [{ type: 'SagForsvundet', skema: 1 }, 'Stored event has an unknown type'],
    [{ type: 'toString', skema: 1 }, 'Stored event has an unknown type'],
    [{ type: 'SagOprettet', skema: 2 }, 'schema version without an upcast'],
  ])('%j er en programfejl, ikke en tom sag', (aendret, besked) => {
    const [foerste] = laes('v1/sag-oprettet.json')
    expect(() => laesHaendelse({ ...(foerste as RaaHaendelse), ...aendret })).toThrow(besked)
  })

  it('en gammel form føres op gennem de mellemliggende, og lagerets egen røres ikke', () => {
    const [foerste] = laes('v1/sag-oprettet.json')
    const gammel = { ...(foerste as RaaHaendelse), type: 'NotatSkrevet', skema: 1, data: { tekst: 'Ringede.' } }
    const tilTo = (data: unknown) => ({ ...(data as object), navn: 'uden navn' })
    const tilTre = (data: unknown) => ({ ...(data as object), art: 'andet' })
    const ny = opgraderet(gammel, { NotatSkrevet: [tilTo, tilTre] })
    expect(ny).toMatchObject({ skema: 3, data: { tekst: 'Ringede.', navn: 'uden navn', art: 'andet' } })
    expect(gammel).toMatchObject({ skema: 1, data: { tekst: 'Ringede.' } })
  })
})
