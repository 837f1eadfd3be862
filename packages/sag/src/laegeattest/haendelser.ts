/** Lægens fire punkter, og at de bygger på en konsultation. */
export const ATTESTPUNKTER = [
  'konsultation',
  'helbredsforhold',
  'saerlige-hensyn',
  'borgerens-perspektiv',
  'andre-forhold',
] as const

export interface LaegeattestHaendelser {
  readonly LaegeattestAnmodet: { readonly laege: string; readonly svarfrist?: string; readonly den: string }
  readonly LaegeattestRykket: { readonly attest: number; readonly den: string }
  /** Attesten er kommet. Uden `attest` er den kommet uopfordret. */
  readonly LaegeattestModtaget: {
    readonly attest?: number
    readonly dateret: string
    /** De punkter, et menneske har set, at attesten svarer på. */
    readonly indhold: readonly (typeof ATTESTPUNKTER)[number][]
    readonly dokument?: number
    readonly den: string
  }
  readonly LaegeattestLaest: { readonly attest: number; readonly den: string }
  /** Et menneske har vurderet, at de helbredsoplysninger, sagen har, er nok. */
  readonly LaegeattestUdeladt: { readonly begrundelse: string; readonly den: string }
}
