/** Hvordan borgeren får indkaldelsen. Kun brevet sendes herfra. */
export const INDKALDT_VED = ['brev', 'email', 'mundtligt'] as const
/** Hvordan en er med på mødet. */
export const MED_PAA = ['i-rummet', 'video', 'telefon'] as const
export const INDKALDELSESSVAR = ['kommer', 'kommer-ikke', 'anden-tid'] as const
/** Hvad en er på mødet ud over teamet, borgeren og sagsbehandleren. */
export const MOEDEROLLER = ['bisidder', 'tolk', 'partsrepraesentant', 'laege', 'sagsbehandler', 'anden'] as const

interface PaaMoedet {
  /** Versionen af den planlagte behandling i teamet. */
  readonly behandling: number
  readonly den: string
}

/** Tiden og stedet, som borgeren får dem at vide: en indkaldelse står fast, også når mødet flyttes. */
export interface Indkaldelsestid {
  readonly dag: string
  /** «09:30», dansk tid. */
  readonly fra: string
  readonly til?: string
  /** Stedet, eller hvordan man kommer på video eller telefon. */
  readonly sted: string
  readonly foregaar: (typeof MED_PAA)[number]
}

/** En, der er med ud over teamet, borgeren og sagsbehandleren. */
export interface Moedt {
  readonly navn: string
  readonly rolle: (typeof MOEDEROLLER)[number]
}

/** Den, borgeren tager med, og hvem det er for borgeren. */
export interface Bisidder {
  readonly navn: string
  readonly relation: string
}

export interface TeamindkaldelseHaendelser {
  /** Borgeren er indkaldt til teamets behandling. Den seneste gælder; de tidligere står stadig. */
  readonly BorgerIndkaldtTilTeam: PaaMoedet &
    Indkaldelsestid & {
      readonly ved: (typeof INDKALDT_VED)[number]
      /** Dem, borgeren har fået at vide er med; en linje til hver. */
      readonly deltagere?: readonly string[]
    }
  /** Borgerens svar på den indkaldelse, der da gjaldt. Det seneste gælder, og det, der ikke står i det, er ikke sagt. */
  readonly TeamindkaldelseBesvaret: PaaMoedet & {
    readonly svar: (typeof INDKALDELSESSVAR)[number]
    readonly ord?: string
    readonly medPaa?: (typeof MED_PAA)[number]
    readonly bisidder?: Bisidder
    /** Det sprog, borgeren har brug for tolk til. */
    readonly tolkesprog?: string
  }
  /** Tolken er bestilt til den tid. */
  readonly TolkBestilt: PaaMoedet & {
    readonly sprog: string
    readonly dag: string
    readonly fra: string
    readonly hos?: string
  }
  readonly MoededeltagerTilfoejet: PaaMoedet & Moedt & { readonly medPaa: (typeof MED_PAA)[number] }
  /** Hvem der mødte ud over teamet, borgeren og sagsbehandleren; hele listen. Den seneste gælder. */
  readonly OevrigtFremmoedeRegistreret: PaaMoedet & { readonly moedte?: readonly Moedt[] }
}
