export const FORBEREDENDE_AFSNIT = [
  'job-og-uddannelsesmaal',
  'erfaringer-og-cv',
  'personlige-ressourcer',
  'udfordringer',
  'oensker',
  'helbred',
  'helbredets-betydning',
  'forsoergelseshistorik',
  'hidtidig-beskaeftigelsesindsats',
  'hidtidig-social-indsats',
  'kommunens-erfaringer',
  'borgerens-erfaringer',
  'kommunens-aarsag',
  'borgerens-aarsag',
] as const

export const INDSATSDELENS_AFSNIT = [
  'konkret-maal',
  'overordnet-maal',
  'delmaal',
  'delmaal-begrundet',
  'konkrete-tilbud',
  'maal-paa-kort-sigt',
  'opfoelgning',
  'behov-for-mentor',
  'mentors-rolle',
] as const

export const SAGSTYPER = ['arbejdsevne', 'jobafklaring', 'sygedagpenge'] as const

/** Hvordan borgeren fik den forberedende del. */
export const DELINGSMAADER = ['samtale', 'digital-post', 'brev', 'paa-papir'] as const

/** Et ord i et afsnit, som skærmen advarede om, og hvorfor det bliver stående. */
export interface FastholdtOrd {
  readonly afsnit: (typeof FORBEREDENDE_AFSNIT)[number]
  readonly ord: string
  readonly hvorfor: string
}

export interface PlanHaendelser {
  /** En udgave af den forberedende del. Den beskriver og dokumenterer; den vurderer ikke. */
  readonly ForberedendeDelSkrevet: {
    readonly afsnit: { readonly [K in (typeof FORBEREDENDE_AFSNIT)[number]]?: string }
    readonly medBorgeren: boolean
    readonly sagstype: (typeof SAGSTYPER)[number]
    readonly den: string
  }
  /** En udgave med borgerens egne ord ved siden af kommunens, og med de dokumenter, den bygger på. */
  readonly ForberedendeUdgaveSkrevet: PlanHaendelser['ForberedendeDelSkrevet'] & {
    readonly ord?: { readonly [K in (typeof FORBEREDENDE_AFSNIT)[number]]?: string }
    readonly fastholdteOrd?: readonly FastholdtOrd[]
    readonly dokumenter?: readonly number[]
  }
  /** Borgeren har fået udgaven. */
  readonly ForberedendeDelDelt: {
    readonly udgave: number
    readonly maade: (typeof DELINGSMAADER)[number]
    readonly den: string
  }
  /** Borgerens bemærkning til udgaven, med borgerens ord. Uden afsnit handler den om det hele. */
  readonly ForberedendeDelKommenteret: {
    readonly udgave: number
    readonly afsnit?: (typeof FORBEREDENDE_AFSNIT)[number]
    readonly ord: string
    readonly den: string
  }
  /** Udgaven er den, teamet får, og rettes ikke mere. */
  readonly ForberedendeDelFrosset: { readonly udgave: number; readonly den: string }
  readonly IndsatsdelFastlagt: {
    readonly fra: string
    readonly til: string
    readonly afsnit: { readonly [K in (typeof INDSATSDELENS_AFSNIT)[number]]?: string }
    readonly mentor: boolean
    readonly iMinPlan: boolean
    readonly den: string
  }
}
