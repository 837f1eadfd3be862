import type { Livsdata, Livstype, Person } from './haendelser.ts'

/** En hændelse, som en del af sagen ser den: data, hvem, hvornår, og den version, den blev. */
export interface Sket<T extends Livstype> {
  readonly data: Livsdata[T]
  readonly af: Person
  readonly registreretTidspunkt: string
  readonly version: number
}

/** En del af sagen: hvordan den er, før noget er sket, og hvad hver af dens hændelser gør ved den. */
export interface Del<H, S> {
  readonly tom: S
  readonly udvikl: { readonly [T in keyof H & Livstype]: (foer: S, sket: Sket<T>) => S }
}

/** Journalens linje om hver af delens hændelser. `om` er navnet på det, et nummer peger på. */
export type Tekster<H> = { readonly [T in keyof H & Livstype]: (data: Livsdata[T], om: Navnet) => string }
export type Navnet = (version: number | undefined) => string

/** Tilføjer en ny ting, som andet kan pege på. */
export function ny<T extends Livstype>({
  data,
  af,
  version,
}: Sket<T>): Livsdata[T] & { readonly af: Person; readonly version: number } {
  return { ...data, af, version }
}

/** Listen med én ting ændret. Er tingen rettet bort, er der intet at ændre. */
export function med<E extends { readonly version: number }>(
  liste: readonly E[],
  version: number | undefined,
  aendring: Partial<E>,
): readonly E[] {
  return liste.map((en) => (en.version === version ? { ...en, ...aendring } : en))
}
