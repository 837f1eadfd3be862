import type { Fortaeller } from '../beskrivelse/haendelser.ts'
import type { INDHENTNINGSARTER } from '../forhold/haendelser.ts'

/** Borgerens svar på, om oplysningerne må hentes, RSL § 11 a. Et ja kan trækkes tilbage. */
export const SAMTYKKESVAR = ['givet', 'naegtet', 'trukket-tilbage'] as const

/** Oplysningen er kommet, eller nogen har begrundet, at den ikke skal hentes. */
export const INDHENTNINGSUDFALD = ['hentet', 'hentes-ikke'] as const

export interface IndhentningHaendelser {
  /** Nogen har nævnt, at en oplysning findes hos andre. Fra da af ved kommunen det. */
  readonly OplysningNaevnt: {
    readonly navn: string
    /** Den, der har den, fx en afdeling eller en tidligere arbejdsgiver. */
    readonly hos: string
    readonly art: (typeof INDHENTNINGSARTER)[number]
    readonly naevntAf: Fortaeller
    readonly den: string
  }
  readonly SamtykkeSpurgt: { readonly indhentning: number; readonly den: string }
  readonly SamtykkeBesvaret: {
    readonly indhentning: number
    readonly svar: (typeof SAMTYKKESVAR)[number]
    readonly ord: string
    readonly den: string
  }
  readonly IndhentningAfsluttet: {
    readonly indhentning: number
    readonly udfald: (typeof INDHENTNINGSUDFALD)[number]
    /** Det, der kom, eller hvorfor det ikke skal hentes. */
    readonly begrundelse: string
    readonly dokument?: number
    readonly den: string
  }
}
