import { type Dato, dato, plusDage, ugedag } from '@fodfaeste/grund'
import type { Opgave } from './opgave.ts'

/** Grupperne på Min dag, i den orden, de læses. */
export const GRUPPER = ['overskredet', 'i-dag', 'denne-uge', 'naeste-30-dage', 'senere', 'venter'] as const
export type Gruppe = (typeof GRUPPER)[number]

const SOENDAG = 7

/** Så langt frem ser «Næste 30 dage». */
const DAGE_FREM = 30

/** Ugen, der vises, slutter på søndag; er det søndag, er det ugen, der kommer. */
export function ugensSidsteDag(idag: Dato): Dato {
  const tilSoendag = SOENDAG - ugedag(idag)
  return plusDage(idag, tilSoendag === 0 ? SOENDAG : tilSoendag)
}

type Placeret = Pick<Opgave, 'art' | 'frist' | 'tilstand' | 'tagesOp' | 'hosAndre'>

/**
 * Hvor opgaven står på dagen. En frist, der er gået, går forud for alt andet: hverken en ventetid, en tvivl om loven
 * eller en manglende oplysning skjuler den.
 */
export function gruppe(opgave: Placeret, idag: Dato): Gruppe {
  const frist = opgave.frist === undefined ? undefined : dato(opgave.frist)
  if (opgave.art === 'vent') return 'venter'
  if (opgave.tilstand === 'overskredet' || (frist !== undefined && frist < idag)) return 'overskredet'
  if (opgave.tagesOp !== undefined || opgave.hosAndre) return 'venter'
  if (frist === undefined) return opgave.tilstand === 'aktiv' ? 'i-dag' : 'senere'
  if (frist === idag) return 'i-dag'
  if (frist <= ugensSidsteDag(idag)) return 'denne-uge'
  return frist <= plusDage(idag, DAGE_FREM) ? 'naeste-30-dage' : 'senere'
}
