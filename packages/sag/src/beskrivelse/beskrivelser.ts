import { type Del, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { BeskrivelseHaendelser } from './haendelser.ts'

interface ISagen {
  readonly version: number
  readonly af: Person
}

export type Beskrivelse = BeskrivelseHaendelser['ForholdBeskrevet'] & ISagen
export type Forklaret = BeskrivelseHaendelser['TidligereIndsatsForklaret'] & ISagen

/** Det, der er beskrevet om borgerens forhold, og parternes syn på det, der er prøvet, i den orden det kom. */
export interface Beskrivelser {
  readonly forhold: readonly Beskrivelse[]
  readonly forklaringer: readonly Forklaret[]
}

export const BESKRIVELSER: Del<BeskrivelseHaendelser, Beskrivelser> = {
  tom: { forhold: [], forklaringer: [] },
  udvikl: {
    ForholdBeskrevet: (foer, sket) => ({ ...foer, forhold: [...foer.forhold, ny(sket)] }),
    TidligereIndsatsForklaret: (foer, sket) => ({ ...foer, forklaringer: [...foer.forklaringer, ny(sket)] }),
  },
}
