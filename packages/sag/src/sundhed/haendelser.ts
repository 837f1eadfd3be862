export const SAMTALEDELTAGERE = [
  'sundhedskoordinator',
  'borger',
  'koordinerende-sagsbehandler',
  'jobformidler',
] as const
export const STILLINGTAGEN = ['uaendret', 'tilpasset', 'andet-tilbud'] as const

/** Samtalen med sundhedskoordinatoren om et tilbud, LAB § 113, stk. 3, og regionens udtalelse. */
export interface SundhedHaendelser {
  /** Borgeren er vejledt skriftligt om retten til samtalen. */
  readonly SundhedssamtaleVejledt: { readonly den: string }
  readonly SundhedssamtaleOensket: { readonly indsats: number; readonly ord: string; readonly den: string }
  readonly SundhedssamtaleHoldt: {
    readonly sundhedssamtale: number
    readonly deltagere: readonly (typeof SAMTALEDELTAGERE)[number][]
    readonly den: string
  }
  /** Sundhedskoordinatoren har udtalt sig efter samtalen. */
  readonly SundhedskoordinatorUdtalt: {
    readonly sundhedssamtale: number
    readonly udtalelse: string
    readonly den: string
  }
  /** Kommunen har taget stilling til, om tilbuddet skal ændres. */
  readonly SundhedssamtaleBesvaret: {
    readonly sundhedssamtale: number
    readonly valg: (typeof STILLINGTAGEN)[number]
    readonly begrundelse: string
    readonly den: string
  }
  /** Regionen er bedt om sundhedskoordinatorens udtalelse i sagen. */
  readonly SundhedsudtalelseAnmodet: { readonly spoergsmaal: string; readonly den: string }
  readonly SundhedsudtalelseModtaget: { readonly anmodning: number; readonly tekst: string; readonly den: string }
}
