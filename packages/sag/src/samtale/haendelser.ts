export const SAMTALEFORMER = ['fremmoede', 'telefon', 'video', 'andet'] as const
export const AFLYST_AF = ['borgeren', 'kommunen'] as const

type Form = (typeof SAMTALEFORMER)[number]

export interface SamtaleHaendelser {
  readonly SamtaleAftalt: { readonly holdes: string; readonly form: Form; readonly den: string }
  /** Samtalen er holdt. Uden `samtale` var den ikke aftalt i sagen. */
  readonly SamtaleHoldt: {
    readonly samtale?: number
    readonly form: Form
    readonly borgerensValg?: boolean
    /** Deltog borgeren i et tilbud den dag? */
    readonly iTilbud?: boolean
    readonly referat: string
    readonly den: string
  }
  readonly SamtaleAflyst: {
    readonly samtale: number
    readonly aflystAf: (typeof AFLYST_AF)[number]
    readonly aarsag: string
    readonly den: string
  }
  /** Borgeren har bedt om en samtale. */
  readonly SamtaleOensket: { readonly ord: string; readonly den: string }
}
