/** Sanktionerne i LAS §§ 69 b–69 f. */
export const SANKTIONER = [
  'udeblivelse-fra-tilbud',
  'udeblivelse-fra-samtale',
  'punktsanktion',
  'gentagne-afslag',
  'svig',
] as const

export interface YdelseHaendelser {
  /** Overgangen til ressourceforløbsydelse. Den kan ligge en anden dag end forløbets første. */
  readonly YdelseBegyndt: { readonly fra: string; readonly den: string }
  readonly YdelseOphoert: { readonly ydelse: number; readonly til: string; readonly den: string }
  /** En måneds ydelse, som den er udbetalt. Regnet af ydelsessystemet, ikke her. */
  readonly YdelsesmaanedRegistreret: {
    /** «2025-03» */
    readonly maaned: string
    /** Hele øre før skat. Nul er også en udbetaling. */
    readonly oere: number
    readonly kilde: string
    readonly den: string
  }
  readonly SanktionBesluttet: {
    readonly art: (typeof SANKTIONER)[number]
    readonly fra: string
    readonly begrundelse: string
    readonly den: string
  }
}
