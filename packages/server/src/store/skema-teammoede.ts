import type { Generated } from 'kysely'
import type { MoedetsOmraade } from '@fodfaeste/sag'

/** Rehabiliteringsteamets mødedage. */
export interface Moedetabeller {
  teammoede: {
    kommune_id: string
    id: string
    dag: string
    fra: number
    til: number
    sted: string
    moedeleder: string
    udgave: number
    aendret: Date
    aendret_af_navn: string
    aflyst: Date | null
    aflyst_grund: string | null
  }
  teammoede_medlem: {
    kommune_id: string
    moede_id: string
    nr: number
    navn: string
    omraade: MoedetsOmraade
    email: string | null
    person_id: string | null
    svar: 'kommer' | 'kan-ikke' | null
    svar_den: string | null
  }
  teammoede_punkt: {
    id: Generated<number>
    kommune_id: string
    moede_id: string
    sag_id: string
    sagsnummer: string
    behandling: number
    fra: number
    til: number
    taget_af: Date | null
  }
}
