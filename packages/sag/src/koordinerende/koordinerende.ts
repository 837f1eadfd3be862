import type { Del } from '../del.ts'
import type { Person } from '../person.ts'
import type { KoordinerendeHaendelser } from './haendelser.ts'

export interface Koordinerende {
  readonly udpegede: readonly KoordinerendeHaendelser['KoordinerendeSagsbehandlerUdpeget'][]
  readonly overdragelser: readonly KoordinerendeHaendelser['SagOverdraget'][]
}

export const KOORDINERENDE: Del<KoordinerendeHaendelser, Koordinerende> = {
  tom: { udpegede: [], overdragelser: [] },
  udvikl: {
    KoordinerendeSagsbehandlerUdpeget: (foer, { data }) => ({ ...foer, udpegede: [...foer.udpegede, data] }),
    SagOverdraget: (foer, { data }) => ({ ...foer, overdragelser: [...foer.overdragelser, data] }),
  },
}

/** Den, sagen ligger hos: den senest udpegede, ellers den, der oprettede den. */
export function ansvarligFor(sag: { readonly koordinerende: Koordinerende; readonly sagsbehandler: Person }): Person {
  return sag.koordinerende.udpegede.at(-1)?.person ?? sag.sagsbehandler
}
