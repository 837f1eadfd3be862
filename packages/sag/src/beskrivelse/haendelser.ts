/** Det, borgerens liv beskrives under. */
export const TEMAER = [
  'helbred',
  'behandling',
  'arbejde',
  'uddannelse',
  'socialt',
  'netvaerk',
  'oekonomi',
  'forsoergelseshistorik',
  'tidligere-indsats',
] as const
export type Tema = (typeof TEMAER)[number]

/** Den, der siger det. */
export const FORTAELLERE = ['borgeren', 'paaroerende', 'kommunen', 'sundhedsvaesenet', 'arbejdsgiver', 'andre'] as const
export type Fortaeller = (typeof FORTAELLERE)[number]

/** De to, hvis syn på en tidligere indsats loven beder om, BEK 1708/2024 § 3, stk. 2. */
export const PARTER = ['borgeren', 'kommunen'] as const

export interface BeskrivelseHaendelser {
  /** Noget om borgerens forhold er beskrevet, som det blev sagt eller læst. Beskrivelsen vurderer ikke. */
  readonly ForholdBeskrevet: {
    readonly tema: Tema
    readonly tekst: string
    readonly hvem: Fortaeller
    /** Samtalen, journalen eller brevet, det står i. */
    readonly kilde: string
    /** Første dag, det har været sådan; ved en indsats dens første dag. */
    readonly fra?: string
    /** Sidste dag; mangler, når det stadig er sådan. */
    readonly til?: string
    readonly dokument?: number
    /** Dagen, oplysningen er fra. */
    readonly den: string
  }
  /** En af de to har sagt, hvorfor en tidligere indsats ikke førte til arbejde eller uddannelse. */
  readonly TidligereIndsatsForklaret: {
    readonly beskrivelse: number
    readonly part: (typeof PARTER)[number]
    readonly ord: string
    readonly den: string
  }
}
