import { type Dato, plusDage, ugedag } from '@fodfaeste/grund'
import { helligdagPaa } from './helligdage.ts'

const LOERDAG = 6
const SOENDAG = 7

/**
 * Tæller lørdagen med som hverdag? Ankestyrelsen og Justitsministeriets vejledning om klagefrister taler om «6 hverdage» uden
 * at sige det, så den, der tæller, skal sige det.
 */
export type Loerdag = 'hverdag' | 'ikke-hverdag'

/** Er dagen en hverdag: ikke søndag, ikke helligdag, og lørdag kun når der siges ja til det. */
export function erHverdag(dag: Dato, loerdag: Loerdag): boolean {
  const nr = ugedag(dag)
  if (nr === SOENDAG || (nr === LOERDAG && loerdag === 'ikke-hverdag')) return false
  return helligdagPaa(dag) === undefined
}

/** Dagen selv, når den er en hverdag mandag til fredag; ellers den første hverdag derefter. */
export function naesteHverdag(dag: Dato, erOgsaaLukket: (dag: Dato) => boolean = () => false): Dato {
  let hverdag = dag
  while (!erHverdag(hverdag, 'ikke-hverdag') || erOgsaaLukket(hverdag)) hverdag = plusDage(hverdag, 1)
  return hverdag
}

/**
 * Den `antal`. hverdag efter dagen; dagen selv tæller ikke med.
 * @throws {RangeError} når antallet ikke er et helt tal fra 1
 */
export function plusHverdage(dag: Dato, antal: number, loerdag: Loerdag): Dato {
  if (!Number.isInteger(antal) || antal < 1) throw new RangeError(`Cannot count ${antal} working days`)
  let hverdag = dag
  for (let talt = 0; talt < antal;) {
    hverdag = plusDage(hverdag, 1)
    if (erHverdag(hverdag, loerdag)) talt += 1
  }
  return hverdag
}
