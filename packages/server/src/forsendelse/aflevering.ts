import type { Forsendelse } from '../store/forsendelse-store.ts'

/** Alt, en kanal får om et brev. */
export interface Aflevering {
  /** Kommunens mappe til forsendelser. */
  readonly rod: string
  readonly forsendelse: Forsendelse
  readonly pdf: Uint8Array
  /** Da brevet blev sendt i sagen. */
  readonly sendt: Date
  readonly kommune: { readonly navn: string; readonly cvr: string }
  /** Ti cifre; kun til en kanal, der skal have det. */
  readonly cpr?: string
  /** Alle breve til den kanal den dag, dette med. */
  readonly dagens: readonly Forsendelse[]
}
