import type { Forklaring } from '../motor/forklaring.ts'
import { paaBegivenhed } from '../motor/lov-paa.ts'
import { svarPaa } from '../plan/mangelliste.ts'
import type { TeamFakta, Teambehandling } from './fakta.ts'
import { iStedetForTeamet } from './raadgivning.ts'
import { LOB_10_1, LOB_10_2 } from './sammensaetning.ts'

/**
 * Det, loven på mødets dag kræver af dem, der er med, også før mødet er holdt: områderne, borger og sagsbehandler, og det, der
 * måske gælder i stedet for teamet. Hvem der er med, er det, kalderen oplyser; det, hun ikke ved, er uoplyst.
 */
export function moedetsSammensaetning(fakta: TeamFakta, behandling: Teambehandling): readonly Forklaring[] {
  const den = behandling.den.vaerdi
  const dag = paaBegivenhed('teammoede', den)
  return [...svarPaa([LOB_10_1, LOB_10_2], dag, { fakta, behandling }), ...iStedetForTeamet(fakta, den, dag)]
}
