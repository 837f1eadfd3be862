/** Enten gik det, eller det blev afvist med en grund, et menneske kan handle på. Programfejl kastes i stedet. */
export type Udfald<V, A> = { readonly ok: true; readonly vaerdi: V } | { readonly ok: false; readonly afvist: A }

/** Det gik. */
export function lykkes<V>(vaerdi: V): { readonly ok: true; readonly vaerdi: V } {
  return { ok: true, vaerdi }
}

/** Det blev afvist. */
export function afvist<A>(grund: A): { readonly ok: false; readonly afvist: A } {
  return { ok: false, afvist: grund }
}
