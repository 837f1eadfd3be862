import { type Del, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { MeddelelseHaendelser } from './haendelser.ts'

interface Registreret {
  readonly version: number
  readonly af: Person
}

export interface Meddelelser {
  readonly sendt: readonly (MeddelelseHaendelser['MeddelelseSendt'] & Registreret)[]
  readonly modtaget: readonly (MeddelelseHaendelser['MeddelelseModtaget'] & Registreret)[]
}

export const MEDDELELSER: Del<MeddelelseHaendelser, Meddelelser> = {
  tom: { sendt: [], modtaget: [] },
  udvikl: {
    MeddelelseSendt: (foer, sket) => ({ ...foer, sendt: [...foer.sendt, ny(sket)] }),
    MeddelelseModtaget: (foer, sket) => ({ ...foer, modtaget: [...foer.modtaget, ny(sket)] }),
  },
}
