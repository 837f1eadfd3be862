import type { Dato } from '@fodfaeste/grund'
import type { Forklaring } from '../motor/forklaring.ts'
import { type Dagsvalg, forklarEfter, paaSpurgtDag } from '../motor/lov-paa.ts'
import type { Regel } from '../motor/version.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'

/**
 * Forklaringen efter den udgave, reglen har på dagen. En bar dag er den, der spørges på.
 * @throws {Error} når reglen ikke findes på dagen
 */
export function forklarPaa<K>(regel: Regel<Vilkaar<K>>, dag: Dato | Dagsvalg, grundlag: K): Forklaring {
  const valg = typeof dag === 'number' ? paaSpurgtDag(dag) : dag
  const forklaring = forklarEfter(regel, valg, grundlag)
  if (forklaring === undefined) throw new Error(`${regel.id} has no wording on day ${valg.lovensDag}`)
  return forklaring
}
