import type { Dato } from '@fodfaeste/grund'

/** Noget, vi ved: værdien, hvor vi ved det fra, og hvornår. Fravær af en oplysning er «uoplyst», aldrig «nej». */
export interface Oplysning<T> {
  readonly vaerdi: T
  /** Hvor oplysningen kommer fra, i ord: «CPR», «LÆ 265», «borgeren, samtale». */
  readonly kilde: string
  /** Den dag, oplysningen er fra. */
  readonly den?: Dato
}

/** Et skøn: truffet af et menneske med navn, begrundet. Motoren ser efter, at det er gjort, og gør det aldrig selv. */
export interface Skoen {
  readonly svar: 'ja' | 'nej'
  /** Navnet på den, der traf det (person eller myndighed). */
  readonly af: string
  readonly den?: Dato
  readonly begrundelse: string
  readonly kilde?: string
}

/** En menneskelig beslutning om, hvilken læsning af loven der følges, hvor loven er uafklaret. */
export interface Laesningsvalg {
  readonly laesning: 'A' | 'B'
  readonly af: string
  readonly den?: Dato
  readonly begrundelse: string
}
