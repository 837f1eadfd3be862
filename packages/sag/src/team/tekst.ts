import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { Indstillingsskrift, TeamHaendelser } from './haendelser.ts'
import { DELTAGERNAVN, UDFALDSNAVN } from './navne.ts'

const ART = { behandling: 'Behandling', revurdering: 'Ny vurdering', genforelaeggelse: 'Genforelæggelse' } as const

export const TEAM_TEKST: Tekster<TeamHaendelser> = {
  TeambehandlingPlanlagt: ({ art, moededag }) =>
    `${ART[art]} i rehabiliteringsteamet planlagt til ${skrivDag(moededag)}.`,
  TeambehandlingHoldt: ({ art, moededag, deltog }) =>
    `${ART[art]} i rehabiliteringsteamet holdt ${skrivDag(moededag)}. Deltog: ${deltog.length === 0 ? 'ikke oplyst' : deltog.map((d) => DELTAGERNAVN[d]).join(', ')}.`,
  MoedefravaerRegistreret: ({ hvem, grund }) => `Var ikke med på mødet i teamet: ${DELTAGERNAVN[hvem]}. ${grund}`,
  IndstillingAfgivet: ({ udfald, tekst }) => `Teamet indstillede ${UDFALDSNAVN[udfald]}. ${tekst}`,
  IndstillingSkrevet: (skrift) => `Teamet indstillede ${UDFALDSNAVN[skrift.udfald]}.${detSkrevne(skrift)}`,
  IndstillingAendret: ({ grund, ...skrift }) =>
    `Indstillingen ændret ${skrivDag(skrift.den)}: ${UDFALDSNAVN[skrift.udfald]}.${detSkrevne(skrift)} Hvorfor: ${grund}`,
  ReferatSkrevet: ({ tekst }) => `Referat af mødet i teamet. ${tekst}`,
  ReferatAendret: ({ tekst, grund, den }) =>
    `Referatet af mødet i teamet ændret ${skrivDag(den)}. ${tekst} Hvorfor: ${grund}`,
}

/** Det, der skal kunne ses uden at åbne indstillingen: indsatserne, og hvem der var uenig. */
function detSkrevne({ indsatser = [], saerstandpunkter = [] }: Indstillingsskrift): string {
  const hvad = indsatser.length === 0 ? '' : ` Indsatser: ${indsatser.map((en) => en.hvad).join('; ')}.`
  const uenige = saerstandpunkter.map(({ omraade }) => DELTAGERNAVN[omraade]).join(', ')
  return uenige === '' ? hvad : `${hvad} Særstandpunkt: ${uenige}.`
}
