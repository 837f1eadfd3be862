/** Undtagelserne i FVL § 19, stk. 2, ved lovens nummer. */
export const HOERINGSUNDTAGELSESNUMRE = ['1', '2', '3', '4', '5', '6'] as const

export interface HoeringsbehovHaendelser {
  /**
   * Et menneske har svaret på noget af det, loven spørger om, før det er klart, om borgeren skal høres om et papir i sagen.
   * Det, der ikke er svaret på, står, som det stod.
   */
  readonly HoeringsbehovVurderet: {
    /** Papiret, ved den version, det kom ind i sagen med. */
    readonly papir: number
    /** En oplysning om sagens grundlag eller en ekstern faglig vurdering. */
    readonly omGrundlaget?: boolean
    readonly tilUgunst?: boolean
    /** Skøn: må borgeren antages at vide, at kommunen har det? */
    readonly bekendt?: 'ja' | 'nej'
    /** Skøn: er det af væsentlig betydning for afgørelsen? */
    readonly vaesentlig?: 'ja' | 'nej'
    /** Den undtagelse, der påberåbes. */
    readonly undtagelse?: (typeof HOERINGSUNDTAGELSESNUMRE)[number]
    /** Begrundelsen for skønnene og undtagelsen i dette svar. */
    readonly begrundelse?: string
    /** Høringen, borgeren er hørt om det ved. */
    readonly hoering?: number
    readonly den: string
  }
}
