import type { Dato } from '@fodfaeste/grund'
import type { Laesningsvalg, Oplysning, Skoen } from '../motor/oplysning.ts'

/** Det, den forberedende del skal fortælle om. Ét id pr. krav, så et hul kan siges med sit eget navn og sted. */
export type ForberedendeId =
  | 'job-og-uddannelsesmaal'
  | 'erfaringer-og-cv'
  | 'personlige-ressourcer'
  | 'udfordringer'
  | 'oensker'
  | 'helbred'
  | 'helbredets-betydning'
  | 'forsoergelseshistorik'
  | 'hidtidig-beskaeftigelsesindsats'
  | 'hidtidig-social-indsats'
  | 'kommunens-erfaringer'
  | 'borgerens-erfaringer'
  | 'kommunens-aarsag'
  | 'borgerens-aarsag'

/** Lægens fire punkter, og at de bygger på en konsultation. */
export type AttestId = 'konsultation' | 'helbredsforhold' | 'saerlige-hensyn' | 'borgerens-perspektiv' | 'andre-forhold'

/** Det, indsatsdelen skal fastsætte. */
export type IndsatsdelId =
  | 'konkret-maal'
  | 'overordnet-maal'
  | 'delmaal'
  | 'delmaal-begrundet'
  | 'konkrete-tilbud'
  | 'maal-paa-kort-sigt'
  | 'opfoelgning'
  | 'behov-for-mentor'
  | 'mentors-rolle'

/** Det, Min Plan skal sige om en personlig jobformidler. */
export type JobformidlerId = 'navn-og-kontakt' | 'rolle-og-opgaver' | 'aftaler'

/** Hvilken slags sag teamet får: arbejdsevnesagen er ressourceforløb, fleksjob eller førtidspension. */
export type Sagstype = 'arbejdsevne' | 'jobafklaring' | 'sygedagpenge'

/**
 * To spor om førtidspension, hvor den forberedende del må være mindre: det er helt åbenbart, at arbejdsevnen ikke kan
 * forbedres, eller borgeren vil have sagen afgjort på det, der allerede foreligger.
 */
export type Pensionsspor = 'helt-aabenbart' | 'foreliggende-grundlag'

type Ja<Id extends string> = { readonly [K in Id]?: Oplysning<boolean> }

export interface ForberedendeDel {
  readonly indhold: Ja<ForberedendeId>
  readonly sagstype?: Oplysning<Sagstype>
  /** Kun i sager om jobafklaring: er det det første forløb? */
  readonly foersteJobafklaring?: Oplysning<boolean>
  readonly lavetMedBorgeren?: Oplysning<boolean>
  /** Et menneske har læst den: kun beskrivelse, ingen vurdering af eller indstilling om det, der skal ske. */
  readonly kunBeskrivende?: Skoen
  /** Et menneske har set efter, at sagen er fuldt oplyst før mødet. */
  readonly fuldtOplyst?: Skoen
  readonly spor?: Oplysning<Pensionsspor>
  /** Sporet «helt åbenbart»: udfyldt, så langt det er relevant og muligt, og nok til at behandle sagen. */
  readonly nokTilSporet?: Skoen
  /** Sporet «foreliggende grundlag»: lavet ud fra sagens egne oplysninger. */
  readonly efterSagensOplysninger?: Oplysning<boolean>
}

export interface Laegeattest {
  readonly indhentet: Oplysning<boolean>
  readonly dateret?: Oplysning<Dato>
  readonly indhold: Ja<AttestId>
  /** Loven har ingen aldersgrænse; et menneske siger, om den stadig er aktuel. */
  readonly aktuel?: Skoen
}

export interface Indsatsdel {
  readonly indhold: Ja<IndsatsdelId>
  /** Tilbydes borgeren en mentor? Så skal rollen beskrives. */
  readonly mentor?: Oplysning<boolean>
  /** Det tidsrum, tilbud og opfølgning er fastlagt for; begge dage er med. */
  readonly fastlagt?: Oplysning<{ readonly fra: Dato; readonly til: Dato }>
  readonly iMinPlan?: Oplysning<boolean>
}

export interface HelhedsorienteretPlan {
  /** Bruges den i stedet for Min Plan og indsatsdelen? */
  readonly bruges: Oplysning<boolean>
  readonly samtykke?: Oplysning<boolean>
  /** Flere planer, og et behov for at samle dem. */
  readonly koordinationsbehov?: Skoen
  readonly beskaeftigelsesindsats?: Oplysning<boolean>
  readonly oevrigeIndsatser?: Oplysning<boolean>
}

/** Alt, loven spørger om ved planen. Det, der ikke er her, vides ikke. */
export interface PlanFakta {
  /** Mødet i teamet, den forberedende del skal være klar til. */
  readonly teammoede?: Oplysning<Dato>
  readonly forberedende?: ForberedendeDel
  readonly attest?: Laegeattest
  /** De helbredsoplysninger, sagen har, er nok for teamet, så attesten undlades. */
  readonly helbredsoplysningerNok?: Skoen
  /** Jobafklaring ved uge 22 (2022–2024): attesten til første opfølgning foreligger og bruges. */
  readonly opfoelgningsattest?: Oplysning<boolean>
  readonly indsatsdel?: Indsatsdel
  readonly jobformidler?: { readonly findes: Oplysning<boolean>; readonly iMinPlan: Ja<JobformidlerId> }
  readonly helhedsorienteret?: HelhedsorienteretPlan
  /** Fra sommeren 2026, når kommunen mener, at borgeren er i målgruppen for fleksjob, tilskud eller pension. */
  readonly samletBeskrivelse?: { readonly kraevet: Oplysning<boolean>; readonly lavet?: Oplysning<boolean> }
  readonly laesningsvalg: { readonly [tvivl: string]: Laesningsvalg | undefined }
}

/** Det, planens vilkår ser. `dag` er den dag, der spørges. */
export interface PlanGrundlag {
  readonly fakta: PlanFakta
  readonly dag: Dato
  readonly slutter: Dato | undefined
}
