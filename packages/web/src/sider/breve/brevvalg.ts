import type { Brevart } from '@fodfaeste/kontrakt'

/** Det valgte brev, i adressen. */
export interface Brevvalg {
  readonly brev?: Brevart
  readonly om?: number
}

// Kontraktens liste er zod; browseren henter den ikke for seks ord.
const ARTER: ReadonlySet<unknown> = new Set<Brevart>([
  'afgoerelse',
  'partshoering',
  'klagekvittering',
  'indkaldelse',
  'efter-forloebet',
  'ophoer',
])

export function laesBrevvalg({ brev, om }: { brev?: unknown; om?: unknown }): Brevvalg {
  return ARTER.has(brev) && Number.isSafeInteger(om) ? { brev: brev as Brevart, om: om as number } : {}
}
