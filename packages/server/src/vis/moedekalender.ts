import ical from 'ical-generator'
import { klokkenAf } from '@fodfaeste/sag'
import type { Teammoede } from '../store/teammoede-store.ts'
import { slutningAfOejeblik } from '../ur.ts'

/** Sidste millisekund af et minut er så langt efter dets første. */
const MINUTTET_MS = 59_999

/** Øjeblikket, klokken er så mange minutter efter midnat i Danmark den dag. */
export const oejeblik = (dag: string, minutter: number): Date =>
  minutter === 24 * 60
    ? new Date(slutningAfOejeblik(dag).getTime() + 1)
    : new Date(slutningAfOejeblik(`${dag}T${klokkenAf(minutter)}`).getTime() - MINUTTET_MS)

/**
 * Mødet som en kalenderfil (RFC 5545). Ingen sag og ingen borger er nævnt: filen ligger i en kalender uden for systemet. Hentes
 * den igen efter en ændring, afløser den aftalen, for den har samme id og et højere nummer.
 */
export function skrivMoedekalender(moede: Teammoede, adresse: URL): string {
  const kalender = ical({
    name: 'Rehabiliteringsteam',
    prodId: { company: 'Fodfaeste', product: 'Teammoede', language: 'DA' },
  })
  kalender.createEvent({
    id: `${moede.id}@fodfaeste`,
    sequence: moede.udgave,
    stamp: moede.aendret,
    start: oejeblik(moede.dag, moede.fra),
    end: oejeblik(moede.dag, moede.til),
    summary: 'Møde i rehabiliteringsteamet',
    location: moede.sted,
    description: moede.aflyst === undefined ? 'Log ind for at se dagsordenen.' : 'Mødet er aflyst.',
    url: new URL(`/teammoeder/${moede.id}`, adresse).href,
    status: (moede.aflyst === undefined ? 'CONFIRMED' : 'CANCELLED') as never,
    class: 'PRIVATE' as never,
  })
  return kalender.toString()
}
