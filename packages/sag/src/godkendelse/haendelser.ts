/** Det, kommunen afgør, og som en anden kan skulle se på først. */
export const UDKAST_TIL = ['traef-afgoerelse', 'traef-slutbeslutning', 'ophoer-forloeb', 'aendr-efter-klage'] as const

/** Hvorfor en forelagt afgørelse kommer tilbage: det, der skal rettes først. */
export const RETURGRUNDE = [
  'oplysning',
  'partshoering',
  'team',
  'skoen',
  'begrundelse',
  'varighed',
  'hjemmel',
  'brev',
  'andet',
] as const

/** Afgørelsen, som den er tænkt: beslutningens navn og dens felter, som de er prøvet; dagen kommer, når den træffes. */
export interface Udkast {
  readonly beslutning: (typeof UDKAST_TIL)[number]
  readonly felter: { readonly [felt: string]: unknown }
}

export interface GodkendelseHaendelser {
  /** Udkastet er lagt hos en kollega. */
  readonly AfgoerelseForelagt: {
    readonly udkast: Udkast
    readonly bemaerkning?: string
    readonly den: string
  }
  readonly AfgoerelseReturneret: {
    readonly forelaeggelse: number
    readonly aarsag: (typeof RETURGRUNDE)[number]
    readonly besked: string
    readonly den: string
  }
  /** En anden end den, der forelagde, har set udkastet og sagt god for det. */
  readonly AfgoerelseGodkendt: { readonly forelaeggelse: number; readonly den: string }
  /** Et navngivet menneske har begrundet, at der afgøres uden en andens godkendelse. */
  readonly GodkendelseUndladt: {
    readonly forelaeggelse: number
    readonly begrundelse: string
    readonly den: string
  }
}
