export const DOKUMENTARTER = ['modtaget', 'afsendt', 'internt-endeligt', 'internt-udkast'] as const

export interface DokumentHaendelser {
  /** Dokumentet er journaliseret. Selve indholdet ligger uden for hændelserne og kendes på sit aftryk. */
  readonly DokumentRegistreret: {
    readonly navn: string
    readonly art: (typeof DOKUMENTARTER)[number]
    readonly kilde: string
    /** Dagen, dokumentet er modtaget, afsendt eller færdigt. */
    readonly dateret: string
    /** SHA-256 i hex. Mangler for et dokument, der kun findes på papir eller i et andet system. */
    readonly aftryk?: string
    /** I byte. */
    readonly stoerrelse?: number
    /** Fx «application/pdf». */
    readonly indholdstype?: string
    /** Det dokument, dette er en ny udgave af. */
    readonly erstatter?: number
    readonly den: string
  }
}
