export interface HoeringHaendelser {
  /** Borgeren har fået en oplysning forelagt og kan udtale sig, FVL § 19. */
  readonly PartshoeringSendt: {
    /** Oplysningen, fx «LÆ 265 af 3. marts». */
    readonly navn: string
    /** Dagen, kommunen fik oplysningen. */
    readonly kommet: string
    /** En oplysning om sagens grundlag eller en ekstern faglig vurdering. */
    readonly omGrundlaget: boolean
    readonly tilUgunst: boolean
    readonly svarfrist?: string
    readonly den: string
  }
  readonly PartshoeringBesvaret: { readonly hoering: number; readonly ord: string; readonly den: string }
}
