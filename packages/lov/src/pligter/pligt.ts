import type { Dato, Hjemmel } from '@fodfaeste/grund'
import type { Forklaring } from '../motor/forklaring.ts'

/** Hvem loven lægger pligten hos. */
export type Ejer =
  'kommune' | 'koordinerende-sagsbehandler' | 'rehabiliteringsteam' | 'sundhedskoordinator' | 'borger' | 'klageinstans'

/**
 * Hvor pligten er på den dag, der spørges.
 * `kommende`: endnu ikke begyndt · `aktiv`: skal gøres, fristen er ikke gået · `overskredet` · `opfyldt` ·
 * `bortfaldet`: noget har fjernet den · `uoplyst`: om den er der, vides ikke, for en oplysning eller et skøn mangler ·
 * `tvivl`: loven er uafklaret, og et menneske skal vælge.
 */
export type Pligttilstand = 'kommende' | 'aktiv' | 'overskredet' | 'opfyldt' | 'bortfaldet' | 'uoplyst' | 'tvivl'

/** En pligt, loven giver, regnet ud af sagens oplysninger. Aldrig skrevet ind af nogen. */
export interface Pligt {
  /** Stabilt id, fx «LAB-113-2». */
  readonly id: string
  /** Hvad der skal gøres, i bydeform: «Forelæg sagen for rehabiliteringsteamet». */
  readonly hvad: string
  readonly ejer: Ejer
  readonly hjemmel: Hjemmel
  /** Fra hvilken dag den gælder. */
  readonly fra: Dato
  /** Sidste dag, den kan opfyldes i tide (til og med). Mangler, når loven ikke sætter en dag («snarest»). */
  readonly fristDen: Dato | undefined
  readonly tilstand: Pligttilstand
  /** Det, der opfylder den, i ord. */
  readonly opfyldesVed: string
  /** Den dag, den blev opfyldt. */
  readonly opfyldtDen?: Dato
  /** Hvorfor den er der, og hvorfor fristen er den dag. */
  readonly hvorfor: Forklaring
}

/** En dag fremme, hvor loven skifter svar for sagen. */
export interface Taerskel {
  readonly id: string
  readonly navn: string
  readonly dag: Dato
  readonly hjemmel: Hjemmel | undefined
  readonly betydning: string
}

/** De dage i forløbet, alle pligter regner fra. Tre dage er aldrig én. */
export interface Forloebsdage {
  readonly bevilget: Dato | undefined
  readonly starter: Dato | undefined
  /** Sidste dag i forløbet, som den er fastsat. Orlov flytter den først, når kommunen fastsætter en ny. */
  readonly slutter: Dato | undefined
}
