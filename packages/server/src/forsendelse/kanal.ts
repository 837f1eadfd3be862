import type { Aflevering } from './aflevering.ts'
import { digitalPost } from './digital-post.ts'
import { printkoe } from './printkoe.ts'

export type Kanalnavn = 'digital-post' | 'fysisk-post'

/** En vej ud af huset. */
export interface Kanal {
  /** Skal kanalen kende modtageren ved CPR-nummeret? */
  readonly medCpr: boolean
  /**
   * Giver brevet videre. Kaldes igen efter et afbrud og skal da ikke give det videre to gange.
   * @throws {Error} når det ikke kunne lade sig gøre nu; beskeden er engelsk og uden personoplysninger
   */
  readonly aflever: (brev: Aflevering) => Promise<void>
}

export const KANALERNE: { readonly [K in Kanalnavn]: Kanal } = {
  'digital-post': { medCpr: true, aflever: digitalPost },
  'fysisk-post': { medCpr: false, aflever: printkoe },
}
