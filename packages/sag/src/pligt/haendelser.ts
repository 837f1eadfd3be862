export interface PligtHaendelser {
  /** Et navngivet menneske har begrundet, at pligten ikke skal opfyldes i denne sag. */
  readonly PligtBegrundetBort: {
    readonly pligt: string
    /** Pligtens frist, da den blev begrundet bort. Mangler, når den ingen havde. */
    readonly fristDen?: string
    readonly begrundelse: string
    readonly den: string
  }
}
