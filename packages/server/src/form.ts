/** Samme form, når man ser bort fra `readonly`, fra «eller undefined» ved valgfrie felter og fra, hvilke tekster der må stå. */
export type Form<T> = T extends string
  ? string
  : T extends number | boolean
    ? T
    : T extends readonly (infer U)[]
      ? Form<U>[]
      : { -readonly [K in keyof T]: Form<Exclude<T[K], undefined>> }
