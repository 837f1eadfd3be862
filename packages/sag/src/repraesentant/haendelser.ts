import type { Adresse } from '../adresse/haendelser.ts'

/**
 * Hvordan brevene går, som fuldmagten siger: borgeren får dem og repræsentanten en kopi, repræsentanten får dem i stedet, eller
 * borgeren giver dem selv videre.
 */
export const REPRAESENTANTENS_BREVE = ['kopi', 'i-stedet', 'gennem-borgeren'] as const

export interface RepraesentantHaendelser {
  /** Borgeren lader en anden repræsentere sig, FVL § 8. Adressen er repræsentantens; den mangler kun, når borgeren selv giver brevene videre. */
  readonly RepraesentantRegistreret: Partial<Pick<Adresse, 'co' | 'vej' | 'postnummer' | 'by' | 'land'>> & {
    readonly navn: string
    /** Søster, advokat, fagforening. */
    readonly relation: string
    /** Hvad fuldmagten gælder, i fuldmagtens ord. */
    readonly omfang: string
    /** Fuldmagten, når den er journaliseret. */
    readonly dokument?: number
    readonly breve: (typeof REPRAESENTANTENS_BREVE)[number]
    readonly fra: string
    /** Sidste dag, til og med. Mangler: indtil videre. */
    readonly til?: string
    readonly den: string
  }
  /** Fuldmagten er trukket tilbage eller udløbet. `til` er den sidste dag, den gælder. */
  readonly RepraesentationOphoert: { readonly repraesentant: number; readonly til: string; readonly den: string }
}
