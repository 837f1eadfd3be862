export interface VentetidHaendelser {
  /** Sagen venter på noget og tages op igen den dag, også hvis intet er sket. */
  readonly VentetidBegyndt: {
    readonly paa: string
    readonly aarsag: string
    readonly tagesOp: string
    readonly den: string
  }
  readonly VentetidAfsluttet: { readonly ventetid: number; readonly hvad: string; readonly den: string }
}
