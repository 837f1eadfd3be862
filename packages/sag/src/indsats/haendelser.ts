/** Loven, indsatsen gives efter. De fem første nævner indsatsgarantien. */
export const INDSATSARTER = [
  'lab-kapitel-11',
  'lab-kapitel-12',
  'lab-kapitel-14',
  'serviceloven',
  'sundhedsloven-kommunal',
  'mentor',
  'regional-behandling',
  'anden-lab',
  'anden-lov',
] as const
export type Indsatsart = (typeof INDSATSARTER)[number]

/** Den røde tråd: fra det, teamet indstillede, til det, borgeren begyndte på, eller grunden til, at det gik tabt. */
export interface IndsatsHaendelser {
  readonly IndsatsIndstillet: {
    readonly navn: string
    readonly art?: Indsatsart
    readonly formaal: string
    readonly den: string
  }
  /** Indsatsen er skrevet i planen. Med `indsats` er det en, der var indstillet; uden er den ny. */
  readonly IndsatsPlanlagt: {
    readonly indsats?: number
    readonly navn: string
    readonly art?: Indsatsart
    readonly formaal: string
    readonly iIndsatsdel: boolean
    readonly den: string
  }
  readonly IndsatsAftalt: {
    readonly indsats: number
    /** Den dag, den er aftalt til at begynde. */
    readonly begynder: string
    readonly slutter?: string
    readonly hvor?: string
    readonly den: string
  }
  /** Borgeren er begyndt. Aftalt og bevilget er ikke begyndt. */
  readonly IndsatsBegyndt: { readonly indsats: number; readonly den: string }
  readonly IndsatsJusteret: {
    readonly indsats: number
    readonly hvad: string
    readonly slutter?: string
    readonly den: string
  }
  readonly IndsatsAfbrudt: { readonly indsats: number; readonly aarsag: string; readonly den: string }
  readonly IndsatsAfsluttet: {
    readonly indsats: number
    readonly udbytte: string
    /** Er der brug for mere bagefter? RSL § 7 a. */
    readonly behovForMere?: boolean
    readonly den: string
  }
  /** Indsatsen bliver ikke til noget. */
  readonly IndsatsTabt: { readonly indsats: number; readonly aarsag: string; readonly den: string }
}
