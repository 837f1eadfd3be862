import { type Dato, dato } from '@fodfaeste/grund'
import type { Pligt } from '@fodfaeste/lov'
import type { BegrundetBort } from '../pligt/begrundet-bort.ts'

/**
 * Gælder begrundelsen denne pligt? Den gælder pligten med den frist, den havde, da den blev begrundet bort. Flytter
 * oplysningerne fristen, får pligten en frist, eller begynder en uden frist på ny bagefter, er pligten der igen.
 */
export function begrundelseGaelder(
  { pligt, fristDen, den }: Pick<BegrundetBort, 'pligt' | 'fristDen' | 'den'>,
  { id, fra, fristDen: frist }: Pick<Pligt, 'id' | 'fra' | 'fristDen'>,
): boolean {
  if (pligt !== id) return false
  return fristDen === undefined ? frist === undefined && fra <= dato(den) : sammeDag(frist, fristDen)
}

const sammeDag = (frist: Dato | undefined, iso: string): boolean => frist !== undefined && frist === dato(iso)
