import type { Dokumentlager } from '../dokument/dokumentlager.ts'
import type { Udbyder } from '../login/udbyder.ts'
import type { CprBoks } from '../store/cpr-boks.ts'
import type { Db } from '../store/forbindelse.ts'
import type { Satsliste } from './satser.ts'

/** Det, tjekkene ser på. Alt kommer udefra, så hvert tjek kan prøves med det, der er galt. */
export interface Tjeksted {
  readonly db: Db
  readonly lagerArt: 'pglite' | 'postgres'
  /** De kommuner, hvis nøgler der ses på. */
  readonly kommuner: readonly string[]
  readonly cpr: CprBoks
  readonly dataMappe: string
  /** Hvor dokumenternes indhold ligger. */
  readonly dokumenter: Pick<Dokumentlager, 'versioner'>
  /** Det rigtige øjeblik, også i et øvemiljø. */
  readonly nu: Date
  readonly oevemiljoe: boolean
  /** Mangler i demoen. */
  readonly udbyder?: Udbyder
  readonly satser: readonly Satsliste[]
  /** Hvornår en arbejder sidst gav lyd fra sig. Mangler vejen til at vide det, er svaret «ved ikke». */
  readonly sidsteLivstegn?: () => Promise<Date | undefined>
  /** Hvornår det ældste brev, der endnu er i kø i en af kommunerne, blev lagt. */
  readonly aeldsteBrevIKoe?: () => Promise<Date | undefined>
  /** Hvornår den seneste sikkerhedskopi blev færdig. */
  readonly sidsteKopi?: () => Promise<Date | undefined>
}

/** `ved-ikke` er også en fejl: det, ingen ved, kan ingen stole på. */
export type Tjeksvar =
  | { readonly svar: 'i-orden'; readonly fundet: string }
  | { readonly svar: 'fejl' | 'ved-ikke'; readonly fundet: string; readonly raad: string }

export interface Tjek {
  readonly id: string
  readonly spoergsmaal: string
  /** Hvordan det ses efter. */
  readonly hvordan: string
  proev(sted: Tjeksted): Promise<Tjeksvar>
}

export const iOrden = (fundet: string): Tjeksvar => ({ svar: 'i-orden', fundet })
export const fejl = (fundet: string, raad: string): Tjeksvar => ({ svar: 'fejl', fundet, raad })
export const vedIkke = (fundet: string, raad: string): Tjeksvar => ({ svar: 'ved-ikke', fundet, raad })
