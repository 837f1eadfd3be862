import { FORTAELLER_NAVN } from '../beskrivelse/temaer.ts'
import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { IndhentningHaendelser } from './haendelser.ts'

export const INDHENTNING_TEKST: Tekster<IndhentningHaendelser> = {
  OplysningNaevnt: ({ navn, hos, naevntAf, den }) =>
    `«${navn}» hos ${hos} nævnt af ${FORTAELLER_NAVN[naevntAf]} ${skrivDag(den)}.`,
  SamtykkeSpurgt: ({ indhentning, den }, om) =>
    `Borgeren spurgt ${skrivDag(den)} om samtykke til at hente oplysningen ${om(indhentning)}.`,
  SamtykkeBesvaret: ({ indhentning, svar, ord, den }, om) =>
    `Samtykke til at hente oplysningen ${om(indhentning)} ${SVAR[svar]} ${skrivDag(den)}: «${ord}»`,
  IndhentningAfsluttet: ({ indhentning, udfald, begrundelse }, om) =>
    `Oplysningen ${om(indhentning)} ${udfald === 'hentet' ? 'er hentet' : 'hentes ikke'}: ${begrundelse}`,
}

const SVAR = { givet: 'givet', naegtet: 'nægtet', 'trukket-tilbage': 'trukket tilbage' } as const
