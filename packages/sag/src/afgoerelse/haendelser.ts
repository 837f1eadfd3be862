import type { AFGOERES_OM, UDFALD } from '../team/haendelser.ts'

export const MAADER = ['digital-post', 'brev', 'quickbrev', 'udleveret'] as const
export const RESULTATER = ['givet', 'delvist-givet', 'afslag'] as const
export const FORMER = ['skriftlig', 'mundtlig'] as const
/** § 112: målgruppen. § 115: førtidspensionist under 40. */
export const FORLOEB_EFTER = ['112', '115'] as const

/** Det forløb, afgørelsen giver: paragraffen, første og sidste dag. */
export interface BevilgetForloeb {
  readonly efter: (typeof FORLOEB_EFTER)[number]
  readonly starter: string
  readonly slutter: string
}

export interface AfgoerelseHaendelser {
  readonly AfgoerelseTruffet: {
    readonly om: (typeof AFGOERES_OM)[number]
    readonly resultat: (typeof RESULTATER)[number]
    /** Det, kommunen har afgjort, i de ord teamet indstiller med. */
    readonly udfald?: (typeof UDFALD)[number]
    readonly form: (typeof FORMER)[number]
    readonly begrundelse: string
    readonly forloeb?: BevilgetForloeb
    readonly den: string
  }
  /** Afgørelsen er sendt eller udleveret. Digital Post: dagen, den var tilgængelig. */
  readonly AfgoerelseMeddelt: {
    readonly afgoerelse: number
    readonly maade: (typeof MAADER)[number]
    readonly den: string
  }
}
