import type { Del } from '../del.ts'
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
