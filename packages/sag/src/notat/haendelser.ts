/** En oplysning, der er givet mundtligt, et skridt i sagen, eller noget andet. De to første kan kræve notat, OFFL § 13. */
export const NOTATARTER = ['oplysning', 'sagsskridt', 'andet'] as const

export interface NotatHaendelser {
  readonly NotatSkrevet: {
    readonly navn: string
    readonly art: (typeof NOTATARTER)[number]
    readonly tekst: string
    /** Dagen, det noterede skete. */
    readonly skete: string
    readonly den: string
  }
}
