import { type Dato, dato } from '@fodfaeste/grund'
import type { Fakta, Oplysning, Skoen } from '@fodfaeste/lov'
import type { Person } from '../person.ts'
import type { SagensSkoen } from '../skoen/sagsskoen.ts'

/** Kommunens valg mellem læsninger, som alle dele deler. */
export type Valg = Fakta['laesningsvalg']

interface Registreret {
  readonly den: string
  readonly af?: Person
}

/** Noget, sagen selv viser: værdien, dagen, og hvem der registrerede det. */
export function oplyst<T>(vaerdi: T, { den, af }: Registreret): Oplysning<T> {
  return { vaerdi, kilde: af === undefined ? 'sagen' : `registreret af ${af.navn}`, den: dato(den) }
}

/** En dag, sagen viser. */
export function oplystDag(dag: string, hvor: Registreret): Oplysning<Dato> {
  return oplyst(dato(dag), hvor)
}

/** Dagen, noget skete, når det er sket. */
export function skete(hvor: Registreret | undefined): Oplysning<Dato> | undefined {
  return hvor && oplystDag(hvor.den, hvor)
}

/** Et skøn i sagen, når det er truffet. */
export function skoen(truffet: SagensSkoen[keyof SagensSkoen]): Skoen | undefined {
  if (truffet === undefined) return undefined
  const { svar, begrundelse, den, af } = truffet
  return { svar, begrundelse, den: dato(den), af: af.navn }
}

/** Punkterne, der står der. De andre er uoplyst: at ingen har set dem, siger ikke, at de mangler. */
export function punkter<I extends string>(
  der: readonly I[],
  hvor: Registreret,
): { readonly [K in I]?: Oplysning<boolean> } {
  return Object.fromEntries(der.map((id) => [id, oplyst(true, hvor)])) as { [K in I]?: Oplysning<boolean> }
}

/** Felterne uden dem, der ikke kendes. */
export function kendte<T extends object>(felter: { readonly [K in keyof T]: T[K] | undefined }): {
  readonly [K in keyof T]?: Exclude<T[K], undefined>
} {
  return Object.fromEntries(Object.entries(felter).filter(([, vaerdi]) => vaerdi !== undefined)) as never
}
