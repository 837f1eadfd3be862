/** Et led i loven sagt til borgeren, i vores egne ord: når svaret er ja, og når det er nej. */
export interface Frase {
  /** Mangler: svaret siges et andet sted i brevet, eller hviler på noget, der selv har en frase. */
  readonly ja?: string
  readonly nej?: string
}

/** Fraserne ved leddets id. Et led uden frase siges ikke, når det er opfyldt, og nævnes med sit spørgsmål, når det ikke er. */
export type Fraser = Readonly<Record<string, Frase>>
