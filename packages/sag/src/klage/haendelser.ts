/** En repræsentant handler for borgeren; en anden gør ikke. */
export const KLAGER = ['borgeren', 'repraesentant', 'anden'] as const
export const MEDHOLD = ['helt', 'delvist', 'intet'] as const
/** Ankestyrelsens fem udfald. */
export const KLAGEUDFALD = ['stadfaestelse', 'aendring', 'hjemvisning', 'ophaevelse', 'afvisning'] as const

export interface KlageHaendelser {
  readonly KlageModtaget: {
    readonly klager: (typeof KLAGER)[number]
    readonly afgoerelse?: number
    readonly ord: string
    readonly den: string
  }
  /** Klageren har fået besked om, at genvurderingen bliver forsinket. */
  readonly KlageForsinket: {
    readonly klage: number
    readonly ventesAfsluttet: string
    readonly aarsag: string
    readonly den: string
  }
  readonly KlageGenvurderet: {
    readonly klage: number
    readonly medhold: (typeof MEDHOLD)[number]
    readonly begrundelse: string
    readonly den: string
  }
  /** Efter delvist medhold: klageren holder fast i resten. */
  readonly KlageFastholdt: { readonly klage: number; readonly den: string }
  /** Sendt til Ankestyrelsen med genvurdering og akter; en for sen klage videresendes også. */
  readonly KlageSendt: { readonly klage: number; readonly klagerUnderrettet: boolean; readonly den: string }
  readonly KlageAfgjort: {
    readonly klage: number
    readonly udfald: (typeof KLAGEUDFALD)[number]
    readonly begrundelse: string
    readonly den: string
  }
}
