import type { BevilgetForloeb } from '../afgoerelse/haendelser.ts'

/** En repræsentant handler for borgeren; en anden gør ikke. */
export const KLAGER = ['borgeren', 'repraesentant', 'anden'] as const
export const MEDHOLD = ['helt', 'delvist', 'intet'] as const
/** Ankestyrelsens fem udfald. */
export const KLAGEUDFALD = ['stadfaestelse', 'aendring', 'hjemvisning', 'ophaevelse', 'afvisning'] as const

/**
 * Det, der sker med den afgørelse, der er klaget over: en anden sættes i stedet, eller den falder bort, og sagen er, som den
 * var før den. Et ophør, der falder bort, lader forløbet fortsætte.
 */
export const AENDRINGER = ['bevilling', 'afslag', 'pensionssag', 'falder-bort', 'forloebet-fortsaetter'] as const
/** Det, en ændring kan give; giver genvurderingen intet, er der ingen ændring. */
export const IMOEDEKOMMES = ['helt', 'delvist'] as const

export interface KlageHaendelser {
  readonly KlageModtaget: {
    readonly klager: (typeof KLAGER)[number]
    readonly afgoerelse?: number
    readonly ord: string
    readonly den: string
  }
  /** Klageren har fået besked om, at genvurderingen bliver forsinket. */
  readonly KlageForsinket: {
    readonly klage: number
    readonly ventesAfsluttet: string
    readonly aarsag: string
    readonly den: string
  }
  readonly KlageGenvurderet: {
    readonly klage: number
    readonly medhold: (typeof MEDHOLD)[number]
    readonly begrundelse: string
    readonly den: string
  }
  /** Kommunen har selv ændret den påklagede afgørelse: genvurderingen, den nye afgørelse og svaret på klagen er ét. */
  readonly AfgoerelseAendretEfterKlage: {
    readonly klage: number
    /** Den påklagede afgørelse, eller ophøret. */
    readonly afgoerelse: number
    readonly medhold: (typeof IMOEDEKOMMES)[number]
    readonly genvurdering: string
    /** Svaret på hvert af klagerens argumenter. */
    readonly svarPaaKlagen?: string
    /** Det, der er kommet siden afgørelsen, og hvad det har betydet. */
    readonly nytSiden?: string
    /** Ved delvist medhold: det, klageren ikke får. */
    readonly ikkeImoedekommet?: string
    /** Er det, afgørelsen giver, det klageren ville have? */
    readonly oensket?: boolean
    /** Hvorfor ændringen ikke er til skade for klageren eller en anden part. */
    readonly ikkeTilSkade?: string
    readonly aendring: (typeof AENDRINGER)[number]
    readonly begrundelse: string
    readonly forloeb?: BevilgetForloeb
    readonly den: string
  }
  /** Efter delvist medhold: klageren holder fast i resten. */
  readonly KlageFastholdt: { readonly klage: number; readonly den: string }
  /** Sendt til Ankestyrelsen med genvurdering og akter; en for sen klage videresendes også. */
  readonly KlageSendt: { readonly klage: number; readonly klagerUnderrettet: boolean; readonly den: string }
  readonly KlageAfgjort: {
    readonly klage: number
    readonly udfald: (typeof KLAGEUDFALD)[number]
    readonly begrundelse: string
    readonly den: string
  }
}
