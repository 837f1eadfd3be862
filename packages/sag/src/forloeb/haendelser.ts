import type { FORLOEB_EFTER } from '../afgoerelse/haendelser.ts'

export const ORLOVSARTER = ['barsel', 'sorgorlov'] as const
/** Hvorfor indsatsen ikke kan kræves en tid. Om uret står stille, svarer loven på. */
export const FRAVAERSARTER = ['fritaget-for-raadighed', 'ferie', 'andet'] as const
/** Arbejde og uddannelse, der fjerner garantiens pligt, uden at være en indsats. */
export const BESKAEFTIGELSER = ['ordinaere-timer', 'loentilskud-efter-kompensationsloven', 'stu'] as const
export const SLUTBESLUTNINGER = ['indsatser', 'nyt-forloeb', 'forlaengelse'] as const

interface Periode {
  readonly fra: string
  /** Sidste dag, til og med. Mangler, mens den varer. */
  readonly til?: string
  readonly kilde: string
  readonly den: string
}

export interface ForloebHaendelser {
  readonly ForloebBegyndt: { readonly efter: (typeof FORLOEB_EFTER)[number]; readonly den: string }
  readonly OrlovRegistreret: {
    readonly art: (typeof ORLOVSARTER)[number]
    readonly fra: string
    readonly til: string
    readonly retTilDagpenge?: boolean
    readonly den: string
  }
  readonly FravaerRegistreret: Periode & { readonly art: (typeof FRAVAERSARTER)[number] }
  readonly BeskaeftigelseRegistreret: Periode & { readonly art: (typeof BESKAEFTIGELSER)[number] }
  /** Fraværet eller beskæftigelsen sluttede. */
  readonly PeriodeAfsluttet: { readonly periode: number; readonly til: string; readonly den: string }
  /** Hvad der skal følge efter forløbet, besluttet før det slutter, LAB § 113, stk. 4. */
  readonly SlutbeslutningTruffet: {
    readonly art: (typeof SLUTBESLUTNINGER)[number]
    readonly nyForberedendeDel?: boolean
    readonly teamHoert?: boolean
    readonly begrundelse: string
    readonly den: string
  }
  /** Forløbet er ophørt. At slutdagen er passeret, er ikke et ophør. */
  readonly ForloebOphoert: { readonly sidsteDag: string; readonly aarsag: string; readonly den: string }
}
