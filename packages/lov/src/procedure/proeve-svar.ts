import { type Dato, type Svar, dato } from '@fodfaeste/grund'
import type { Oplysning, Skoen } from '../motor/oplysning.ts'
import { type Regel, indholdPaa } from '../motor/version.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import type { Sagsfakta } from '../vurdering/vurder-sag.ts'
import { type Procesfakta, TOM_PROCES } from './fakta.ts'
import { forklarPaa } from './reglen-paa.ts'

/** En oplysning i en prøve. */
export const oplyst = <T>(vaerdi: T): Oplysning<T> => ({ vaerdi, kilde: 'prøven' })
/** En dag i en prøve, oplyst. */
export const oplystDag = (dag: string): Oplysning<Dato> => oplyst(dato(dag))
/** Et skøn i en prøve; med tom begrundelse er det ikke truffet færdigt. */
export const proeveSkoen = (svar: 'ja' | 'nej', begrundelse = 'Efter en konkret vurdering.'): Skoen => ({
  svar,
  af: 'Mette Holm',
  begrundelse,
})

/**
 * Reglens svar på dagen.
 * @throws {Error} når den magre og den forklarede vej ikke giver det samme
 */
export function svarPaa<K>(regel: Regel<Vilkaar<K>>, dag: string, grundlag: K): Svar | 'findes ikke' {
  const vilkaar = indholdPaa(regel, dato(dag))
  if (vilkaar === undefined) return 'findes ikke'
  const svar = vilkaar.svar(grundlag)
  const forklaret = vilkaar.forklar(grundlag).svar
  if (forklaret !== svar) throw new Error(`${regel.id} answers ${svar} without and ${forklaret} with its explanation`)
  return svar
}

/** Siger reglen den dag, at dens ældre ordlyd ikke er efterprøvet? */
export const tagerForbehold = <K>(regel: Regel<Vilkaar<K>>, dag: string, grundlag: K): boolean =>
  forklarPaa(regel, dato(dag), grundlag).led.forbehold?.includes('ikke efterprøvet') ?? false

/** En sag om sagsbehandlingen alene, set på dagen. */
export const proevesag = (fakta: Partial<Procesfakta>, paa = '2025-10-01'): Partial<Sagsfakta> & { paa: string } => ({
  procedure: { ...TOM_PROCES, ...fakta },
  paa,
})
