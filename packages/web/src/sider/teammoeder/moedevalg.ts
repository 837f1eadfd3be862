/** Den sag, der behandles; uden er det dagsordenen, der vises. */
export interface Moedevalg {
  readonly sag?: string | undefined
}

export function laesMoedevalg({ sag }: { readonly sag?: unknown }): Moedevalg {
  return typeof sag === 'string' ? { sag } : {}
}
