export const SENDEMAADER = ['digital-post', 'brev', 'udleveret', 'telefon', 'andet'] as const

export interface MeddelelseHaendelser {
  readonly MeddelelseSendt: {
    readonly til: string
    readonly maade: (typeof SENDEMAADER)[number]
    readonly navn: string
    readonly tekst: string
    readonly den: string
  }
  readonly MeddelelseModtaget: {
    readonly fra: string
    readonly maade: (typeof SENDEMAADER)[number]
    readonly navn: string
    readonly tekst: string
    readonly den: string
  }
}
