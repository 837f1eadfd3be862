/** En adresse, som den skrives på en kuvert. */
export interface Adresse {
  /** Den, borgeren bor hos, når navnet ikke står på døren. */
  readonly co?: string
  /** Vej, husnummer, etage og dør; i udlandet også flere linjer. */
  readonly vej: string
  /** Mangler kun i udlandet, hvor der ikke altid er et. */
  readonly postnummer?: string
  readonly by: string
  /** Mangler: Danmark. */
  readonly land?: string
}

export interface AdresseHaendelser {
  /** Borgerens adresse er `fra` den dag en anden; den kan være kendt i forvejen. */
  readonly AdresseRegistreret: Adresse & { readonly fra: string; readonly kilde: string; readonly den: string }
}
