import type { ForholdId } from './forhold-katalog.ts'
import type { ForholdsskoenId } from './forholdsskoen-katalog.ts'

/** Oplysninger om helbred og andet, eller om økonomi og ferie: loven stiller hver sit krav om samtykke. */
export const INDHENTNINGSARTER = ['helbred-og-andet', 'oekonomi-eller-ferie'] as const

export interface ForholdHaendelser {
  /** Noget, loven spørger om, er oplyst. `vedroerer` er den ting i sagen, det handler om, når der kan være flere. */
  readonly ForholdOplyst: {
    readonly id: ForholdId
    /** Ja eller nej, en dag (ISO), eller et af forholdets valg. */
    readonly vaerdi: boolean | string
    readonly kilde: string
    readonly vedroerer?: number
    readonly den: string
  }
  readonly ForholdSkoennet: {
    readonly id: ForholdsskoenId
    readonly svar: 'ja' | 'nej'
    readonly begrundelse: string
    readonly vedroerer?: number
    readonly den: string
  }
  /** Borgeren har søgt om eller spurgt efter hjælp, RSL § 3. */
  readonly AnsoegningModtaget: { readonly om: string; readonly den: string }
  /** Kommunen vil hente oplysninger hos andre, RSL §§ 11 a–11 c. */
  readonly IndhentningBegyndt: {
    readonly navn: string
    readonly art: (typeof INDHENTNINGSARTER)[number]
    readonly den: string
  }
  /** Borgeren har henvendt sig om vejledning, FVL § 7. */
  readonly HenvendelseModtaget: { readonly navn: string; readonly skriftlig: boolean; readonly den: string }
  /** Borgeren forlanger, at afgørelsen venter, til der er udtalt sig, FVL § 21. */
  readonly UdsaettelseForlangt: { readonly ord: string; readonly den: string }
  /** Nogen har bedt om aktindsigt, FVL § 16. */
  readonly AktindsigtAnmodet: { readonly navn: string; readonly den: string }
}
