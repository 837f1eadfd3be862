/** Zod skriver valgfrie felter som «værdi eller undefined»; loven kender kun fravær. */
export type Rens<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer U)[]
    ? readonly Rens<U>[]
    : { readonly [K in keyof T]: Rens<Exclude<T[K], undefined>> }

/** Samme værdi uden felter, der er `undefined`. Efter JSON er der ingen; typen ved det bare ikke. */
export function udenFravaer<T>(vaerdi: T): Rens<T> {
  if (Array.isArray(vaerdi)) return vaerdi.map(udenFravaer) as Rens<T>
  if (typeof vaerdi !== 'object' || vaerdi === null) return vaerdi as Rens<T>
  const felter = Object.entries(vaerdi).filter(([, felt]) => felt !== undefined)
  return Object.fromEntries(felter.map(([navn, felt]) => [navn, udenFravaer(felt)])) as Rens<T>
}
