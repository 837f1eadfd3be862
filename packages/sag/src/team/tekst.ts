import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { TeamHaendelser } from './haendelser.ts'
import { DELTAGERNAVN, UDFALDSNAVN } from './navne.ts'

const ART = { behandling: 'Behandling', revurdering: 'Ny vurdering', genforelaeggelse: 'Genforelæggelse' } as const

export const TEAM_TEKST: Tekster<TeamHaendelser> = {
  TeambehandlingPlanlagt: ({ art, moededag }) =>
    `${ART[art]} i rehabiliteringsteamet planlagt til ${skrivDag(moededag)}.`,
  TeambehandlingHoldt: ({ art, moededag, deltog }) =>
    `${ART[art]} i rehabiliteringsteamet holdt ${skrivDag(moededag)}. Deltog: ${deltog.length === 0 ? 'ikke oplyst' : deltog.map((d) => DELTAGERNAVN[d]).join(', ')}.`,
  IndstillingAfgivet: ({ udfald, tekst }) => `Teamet indstillede ${UDFALDSNAVN[udfald]}. ${tekst}`,
}
