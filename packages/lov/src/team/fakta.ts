import type { Dato } from '@fodfaeste/grund'
import type { Laesningsvalg, Oplysning, Skoen } from '../motor/oplysning.ts'

/** Det, kommunen skal træffe afgørelse om. `genforelaeggelse` er et løbende forløb, der skal til teamet igen. */
export type AfgoerelseOm =
  | 'ressourceforloeb'
  | 'fleksjob'
  | 'tilskud'
  | 'foertidspension'
  | 'jobafklaringsindsats'
  | 'nyt-jobafklaringsforloeb'
  | 'sygedagpenge'
  | 'genforelaeggelse'
  | 'revalidering'
  | 'andet'

/** Det, teamet indstiller, og det, kommunen vil afgøre: samme ord, så de kan lægges ved siden af hinanden. */
export type Udfald =
  | 'ressourceforloeb'
  | 'fleksjob'
  | 'tilskud'
  | 'foertidspension'
  | 'jobafklaringsindsats'
  | 'nyt-jobafklaringsforloeb'
  | 'anden-indsats'
  | 'indsatser-i-forloebet'

export type Deltager =
  'beskaeftigelse' | 'sundhed' | 'social' | 'sundhedskoordinator' | 'undervisning' | 'borger' | 'sagsbehandler'

/** Det, en indstilling skal sige; hvad af det, afhænger af udfaldet. */
export const INDSTILLINGENS_PUNKTER = [
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

export type IndstillingsId = (typeof INDSTILLINGENS_PUNKTER)[number]

export interface Indstilling {
  readonly udfald: Oplysning<Udfald>
  readonly indhold: { readonly [K in IndstillingsId]?: Oplysning<boolean> }
  /** Et menneske har læst den: kan kommunen afgøre sagen og lave indsatsdelen på den? */
  readonly fyldestgoerende?: Skoen
  /** Kan indsatserne køre samtidig? Kun når de ikke kan, skal indstillingen sige det. */
  readonly kanKoereParallelt?: Oplysning<boolean>
  /** Kun fleksjob: er arbejdsevnen nu meget begrænset? */
  readonly megetBegraensetArbejdsevne?: Oplysning<boolean>
  /** Kun genforelæggelse: tager den stilling til, hvilken ydelse eller ordning borgeren skal have? */
  readonly tagerStillingTilOrdningen?: Oplysning<boolean>
}

/** Teamets behandling af sagen én dag. `revurdering` er den anden behandling, når kommunen ikke vil følge den første. */
export interface Teambehandling {
  readonly den: Oplysning<Dato>
  readonly art: 'behandling' | 'revurdering' | 'genforelaeggelse'
  readonly deltog: { readonly [K in Deltager]?: Oplysning<boolean> }
  /** Er undervisningsområdet der ikke og ikke påkrævet efter alder: har sagen brug for det? */
  readonly behovForUndervisning?: Skoen
  /** Fra 2025, læst som en fri sammensætning: er de områder med, sagen har brug for? */
  readonly sammensaetningPasser?: Skoen
  /** Behandlet uden borgeren: er det åbenbart formålsløst at udvikle arbejdsevnen? */
  readonly udenBorgeren?: Skoen
  /** Teamets indstilling. Mangler, når teamet venter på flere oplysninger. */
  readonly indstilling?: Indstilling
}

/** Alt, loven spørger om ved teamet. */
export interface TeamFakta {
  readonly om?: Oplysning<AfgoerelseOm>
  /** Det, kommunen har i sinde at afgøre. */
  readonly vilAfgoere?: Oplysning<Udfald>
  /** Følges indstillingen også i det øvrige: indsatser og opfølgning? Et menneske svarer. */
  readonly foelgesIndstillingen?: Oplysning<boolean>
  /** Den dag, afgørelsen blev truffet, når den er det. */
  readonly truffet?: Oplysning<Dato>
  readonly behandlinger: readonly Teambehandling[]
  readonly foedt?: Oplysning<Dato>
  readonly erhvervskompetencegivendeUddannelse?: Oplysning<boolean>
  readonly pension?: {
    readonly paaForeliggendeGrundlag?: Oplysning<boolean>
    readonly utvivlsomtIkkeOpfyldt?: Skoen
    readonly heltAabenbart?: Skoen
    readonly sundhedskoordinatorUdtalt?: Oplysning<boolean>
    readonly terminaltSyg?: Oplysning<boolean>
  }
  readonly region?: Regionsforloeb
  readonly laesningsvalg: { readonly [tvivl: string]: Laesningsvalg | undefined }
}

/** Det, regionen har fået og givet. Er andet aftalt, gælder aftalens dage i stedet for bekendtgørelsens. */
export interface Regionsforloeb {
  readonly sagTilTeamModtaget?: Oplysning<Dato>
  readonly sundhedskoordinatorStillet?: Oplysning<Dato>
  readonly udtalelseAnmodet?: Oplysning<Dato>
  readonly udtalelseModtaget?: Oplysning<Dato>
  readonly speciallaegeattestAnmodet?: Oplysning<Dato>
  readonly speciallaegekonsultation?: Oplysning<Dato>
  readonly speciallaegeattestModtaget?: Oplysning<Dato>
  readonly aftalt?: { readonly [K in 'BEK-2236-21' | 'BEK-2236-22' | 'BEK-2236-23']?: Oplysning<Dato> }
  /** Er sundhedskoordinatoren eller har været borgerens læge eller behandler? */
  readonly koordinatorErBehandler?: Oplysning<boolean>
  /** Fra andet trin i 2026: kommunen har bedt om rådgivning, og den er givet. */
  readonly raadgivningAnmodet?: Oplysning<Dato>
  readonly raadgivningGivet?: Oplysning<Dato>
  readonly borgerenInddraget?: Oplysning<boolean>
}

/** Det, reglerne om, hvad der må afgøres, ser. `dag` er afgørelsens dag, når den er truffet, ellers i dag. */
export interface TeamGrundlag {
  readonly fakta: TeamFakta
  readonly dag: Dato
}

/** Det, reglerne om én behandling ser. */
export interface BehandlingsGrundlag {
  readonly fakta: TeamFakta
  readonly behandling: Teambehandling
}
