import type { IndstillingsId } from '@fodfaeste/lov'

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

/** De punkter, teamet skriver med egne ord. De øvrige følger af indsatserne, opfølgningen og teamets svar. */
export const INDSTILLINGENS_ORD = [
  'beskaeftigelsesmaessige-forhold',
  'sociale-forhold',
  'helbredsmaessige-forhold',
  'forudsaetninger-og-behov',
  'behov-for-kombination',
  'overordnet-maal',
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
] as const satisfies readonly IndstillingsId[]

/** Om en indsats kører sammen med den forrige eller efter den. */
export const RAEKKEFOELGER = ['samtidig', 'efter-den-forrige'] as const

/** De områder, der kan være uenige med resten af teamet. Borgeren og sagsbehandleren indstiller ikke. */
export const TEAMETS_OMRAADER = [
  'beskaeftigelse',
  'sundhed',
  'social',
  'sundhedskoordinator',
  'undervisning',
] as const satisfies readonly (typeof TEAMETS_DELTAGERE)[number][]

/** En indsats, teamet indstiller. Den første har ingen rækkefølge. */
export interface IndstilletIndsats {
  readonly hvad: string
  readonly hvorfor: string
  readonly raekkefoelge?: (typeof RAEKKEFOELGER)[number]
}

/** Et områdes særstandpunkt, i områdets egne ord. */
export interface Saerstandpunkt {
  readonly omraade: (typeof TEAMETS_OMRAADER)[number]
  readonly tekst: string
}

/** En indstilling i teamets egne ord. Det, der ikke er skrevet, er ikke sagt. */
export interface Indstillingsskrift {
  readonly udfald: (typeof UDFALD)[number]
  readonly ord?: { readonly [K in (typeof INDSTILLINGENS_ORD)[number]]?: string }
  /** Den målgruppe, teamet ser borgeren i, og hvorfor. */
  readonly maalgruppe?: string
  readonly indsatser?: readonly IndstilletIndsats[]
  readonly opfoelgning?: string
  /** Er der brug for en mentor? */
  readonly mentor?: boolean
  readonly vilSeSagenIgen?: boolean
  readonly megetBegraensetArbejdsevne?: boolean
  readonly tagerStillingTilOrdningen?: boolean
  readonly saerstandpunkter?: readonly Saerstandpunkt[]
  readonly den: string
}

/** En senere ændring peger på den version, den ændrer, og siger hvorfor. */
interface Aendring {
  readonly behandling: number
  readonly aendrer: number
  readonly grund: string
}

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
    readonly indhold: readonly IndstillingsId[]
    readonly tekst: string
    readonly den: string
  }
  /** En, der ikke var med, og hvorfor. Den, der hverken var med eller er skrevet her, er der ikke sagt noget om. */
  readonly MoedefravaerRegistreret: {
    readonly behandling: number
    readonly hvem: (typeof TEAMETS_DELTAGERE)[number]
    readonly grund: string
    readonly den: string
  }
  readonly IndstillingSkrevet: Indstillingsskrift & { readonly behandling: number }
  /** Hele indstillingen, som den nu er. Den gamle står stadig i sagen. */
  readonly IndstillingAendret: Indstillingsskrift & Aendring
  readonly ReferatSkrevet: { readonly behandling: number; readonly tekst: string; readonly den: string }
  readonly ReferatAendret: Aendring & { readonly tekst: string; readonly den: string }
}
