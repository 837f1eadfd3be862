import type { OenskeEmne } from '@fodfaeste/lov'

export interface BetaenkningstidHaendelser {
  /** Borgeren er spurgt og vil have tid, før der svares. Ønsket er stadig uoplyst. */
  readonly BetaenkningstidOensket: {
    readonly emne: OenskeEmne
    readonly ord: string
    /** Dagen, der spørges igen. */
    readonly spoergesIgen?: string
    readonly den: string
  }
}
