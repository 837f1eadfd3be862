export const BEHANDLINGSARTER = ['behandling', 'revurdering', 'genforelaeggelse'] as const

export const TEAMETS_DELTAGERE = [
  'beskaeftigelse',
  'sundhed',
  'social',
  'sundhedskoordinator',
  'undervisning',
  'borger',
  'sagsbehandler',
] as const

/** Det, der skal træffes afgørelse om. */
export const AFGOERES_OM = [
  'ressourceforloeb',
  'fleksjob',
  'tilskud',
  'foertidspension',
  'jobafklaringsindsats',
  'nyt-jobafklaringsforloeb',
  'sygedagpenge',
  'genforelaeggelse',
  'revalidering',
  'andet',
] as const

/** Det, teamet indstiller, og det, kommunen afgør: samme ord, så de kan lægges ved siden af hinanden. */
export const UDFALD = [
  'ressourceforloeb',
  'fleksjob',
  'tilskud',
  'foertidspension',
  'jobafklaringsindsats',
  'nyt-jobafklaringsforloeb',
  'anden-indsats',
  'indsatser-i-forloebet',
] as const

export const INDSTILLINGENS_INDHOLD = [
  'beskaeftigelsesmaessige-forhold',
  'sociale-forhold',
  'helbredsmaessige-forhold',
  'forudsaetninger-og-behov',
  'behov-for-kombination',
  'overordnet-maal',
  'indsatser',
  'opfoelgning-og-mentor',
  'vil-se-sagen-igen',
  'ikke-parallelt-er-sagt',
  'afklaret',
  'ikke-ordinaere-vilkaar',
  'typer-af-fleksjob',
  'hensyn',
  'udvikling-inden-for-rimelig-tid',
  'varigt-nedsat',
  'ikke-til-selvforsoergelse',
  'anden-indsats',
  'oevrig-stoette',
  'varigt-nedsat-i-virksomheden',
  'fortsat-uarbejdsdygtig',
  'aarsag-droeftet',
] as const

interface Behandling {
  readonly moededag: string
  readonly art: (typeof BEHANDLINGSARTER)[number]
  readonly om: (typeof AFGOERES_OM)[number]
  readonly den: string
}

export interface TeamHaendelser {
  readonly TeambehandlingPlanlagt: Behandling
  /** Teamet har behandlet sagen. Uden `behandling` var mødet ikke planlagt i sagen. */
  readonly TeambehandlingHoldt: Behandling & {
    readonly behandling?: number
    readonly deltog: readonly (typeof TEAMETS_DELTAGERE)[number][]
  }
  readonly IndstillingAfgivet: {
    readonly behandling: number
    readonly udfald: (typeof UDFALD)[number]
    /** Det, et menneske har set, at indstillingen siger noget om. */
    readonly indhold: readonly (typeof INDSTILLINGENS_INDHOLD)[number][]
    readonly tekst: string
    readonly den: string
  }
}
