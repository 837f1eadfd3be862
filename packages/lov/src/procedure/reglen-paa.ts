import type { Dato } from '@fodfaeste/grund'
import type { Forklaring } from '../motor/forklaring.ts'
import { type Regel, indholdPaa } from '../motor/version.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'

/** Forklaringen efter den udgave, reglen har på dagen. @throws {Error} når reglen ikke findes på dagen */
export function forklarPaa<K>(regel: Regel<Vilkaar<K>>, dag: Dato, grundlag: K): Forklaring {
  const vilkaar = indholdPaa(regel, dag)
  if (vilkaar === undefined) throw new Error(`${regel.id} has no wording on day ${dag}`)
  return vilkaar.forklar(grundlag)
}
