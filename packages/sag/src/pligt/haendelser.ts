export interface PligtHaendelser {
  /** Et navngivet menneske har begrundet, at pligten ikke skal opfyldes i denne sag. */
  readonly PligtBegrundetBort: {
    readonly pligt: string
    /** Fristen, når samme pligt kommer igen. Mangler: alle pligtens forekomster. */
    readonly fristDen?: string
    readonly begrundelse: string
    readonly den: string
  }
}
