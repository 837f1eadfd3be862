export const JA_ELLER_NEJ = ['ja', 'nej'] as const

export interface JobformidlerHaendelser {
  /** Borgeren er vejledt om retten, LAB § 113 a. */
  readonly JobformidlerVejledt: { readonly den: string }
  /** Retten er borgerens; et nej er også et svar. */
  readonly JobformidlerOensket: { readonly svar: 'ja' | 'nej'; readonly ord: string; readonly den: string }
  readonly JobformidlerUdpeget: { readonly navn: string; readonly den: string }
}
