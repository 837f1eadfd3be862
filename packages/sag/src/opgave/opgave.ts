import type { HjemmelVisning, Pligttilstand } from '@fodfaeste/lov'
import type { Person } from '../person.ts'
import type { Rolle } from '../roller.ts'
import type { Beslutningsnavn } from './opfyldes-med.ts'

/**
 * Hvor opgaven kommer fra. `lov`: en pligt, loven giver · `hus`: kommunens eget skridt, uden paragraf og uden lovens
 * frist · `vent`: sagen venter på nogen til en bestemt dag.
 */
export type Opgaveart = 'lov' | 'hus' | 'vent'

/** Hvor langt opgaven er. En opfyldt eller bortfaldet pligt er ikke en opgave. */
export type Opgavetilstand = Exclude<Pligttilstand, 'opfyldt' | 'bortfaldet'> | 'venter'

/** Noget, der skal gøres i sagen, som det står på Min dag. Regnet ud af sag, lov og dag; aldrig skrevet ind. */
export interface Opgave {
  /** Kender opgaven igen i sagen fra dag til dag: pligtens id og den dag, den begyndte. */
  readonly noegle: string
  readonly art: Opgaveart
  /** Pligtens id i loven. Kun `lov`. */
  readonly pligt?: string
  /** Hvad der skal gøres, i bydeform. */
  readonly hvad: string
  /** Kun `lov`. */
  readonly hjemmel?: HjemmelVisning
  /** Den dag (ISO), den begyndte. */
  readonly fra: string
  /** Sidste dag (ISO) i tide. Ved `hus` og `vent` er den sat af et menneske i sagen, aldrig af loven. */
  readonly frist?: string
  readonly tilstand: Opgavetilstand
  /** Hvorfor den er der, i en sætning. */
  readonly hvorfor: string
  /** Det, der opfylder den, i ord. */
  readonly opfyldesVed: string
  /** Beslutningen, der opfylder den. */
  readonly beslutning?: Beslutningsnavn
  /** Den, der skal gøre den eller se til, at den gøres. */
  readonly ansvarlig: Person
  /** En rolle, hvis Min dag den også står på. */
  readonly rolle?: Rolle
  /** Loven lægger den hos andre end kommunen: her skal kun ses til, at det sker. */
  readonly hosAndre?: true
  /** Sagen venter, og opgaven tages op den dag (ISO). */
  readonly tagesOp?: string
  /** Ventetidens nummer: den version i sagen, den kom ind med. */
  readonly ventetid?: number
}

/** En pligt, et navngivet menneske har begrundet bort. Den står stadig i sagen. */
export interface BegrundetBortPligt {
  readonly noegle: string
  readonly pligt: string
  readonly hvad: string
  readonly hjemmel: HjemmelVisning
  readonly fra: string
  readonly frist?: string
  readonly begrundelse: string
  readonly af: Person
  readonly den: string
}

/** Sagens opgaver på en dag. */
export interface Opgaver {
  /** Efter frist; dem uden frist til sidst. */
  readonly opgaver: readonly Opgave[]
  readonly begrundetBort: readonly BegrundetBortPligt[]
}
